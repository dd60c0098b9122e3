import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

test('a password is known again, another is not, and the hash tells neither', async () => {
  const kept = await hashPassword('the bridge at noon')
  expect(kept).toMatch(/^scrypt:32768:8:3:/)
  expect(kept).not.toContain('bridge')
  expect(await isPassword('the bridge at noon', kept)).toBe(true)
  expect(await isPassword('the bridge at noon ', kept)).toBe(false)
  expect(await isPassword('', kept)).toBe(false)
})

test('each hash has a salt of its own', async () => {
  expect(await hashPassword('same words')).not.toBe(await hashPassword('same words'))
})

test('an accent is the same, typed at once or in two strokes', async () => {
  expect(await isPassword('cafe\u0301 noir', await hashPassword('caf\u00e9 noir'))).toBe(true)
})

test('what is no hash lets nobody in', async () => {
  await expect(isPassword('', 'scrypt:1:1:1::')).rejects.toThrow('set the password again')
})
