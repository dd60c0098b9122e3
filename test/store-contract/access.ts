import { expect, test } from 'vitest'
import { NOON, type Opened } from './fixtures.ts'

export function describeAccess(opened: () => Opened): void {
  test('a password is kept for its reader until another takes its place', async () => {
    const { store } = opened()
    expect(await store.findPassword('ann')).toBeNull()
    await store.savePassword('ann', 'hash one', NOON)
    await store.savePassword('ann', 'hash two', NOON)
    expect(await store.findPassword('ann')).toBe('hash two')
    expect(await store.findPassword('bob')).toBeNull()
    await store.savePassword('ann', null, NOON)
    expect(await store.findPassword('ann')).toBeNull()
  })

  test('a session lasts until its end, or its reader’s password changes', async () => {
    const { store } = opened()
    const session = { reader: 'ann', now: NOON, endsAt: NOON + 10 }
    await store.beginSession({ ...session, key: 'a' })
    await store.beginSession({ ...session, key: 'b' })
    await store.beginSession({ ...session, key: 'c', reader: 'bob' })
    expect(await store.findSession('a', NOON + 9)).toBe('ann')
    expect(await store.findSession('a', NOON + 10)).toBeNull()
    await store.endSession('a')
    expect(await store.findSession('a', NOON)).toBeNull()
    await store.savePassword('ann', 'hash', NOON)
    expect(await store.findSession('b', NOON)).toBeNull()
    expect(await store.findSession('c', NOON)).toBe('bob')
  })
}
