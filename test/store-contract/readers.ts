import { expect, test } from 'vitest'
import { DAY_MS, NOON, type Opened, recordOf, tellStory } from './fixtures.ts'

export function describeReaders(opened: () => Opened): void {
  test('follows and looks are kept, each reader with their own', async () => {
    const { store } = opened()
    await tellStory(store, [recordOf({ id: 'a' })], {})
    await store.follow('ann', 'a', NOON)
    await store.follow('ann', 'a', NOON + 1)
    await store.markSeen('ann', [], NOON + 5)
    await store.markSeen('ann', [], NOON + 3)
    await store.markSeen('ann', [], null)
    expect(await store.loadReaderActs('ann')).toEqual({
      follows: [{ articleId: 'a', followedAt: NOON }],
      lastLookAt: NOON + 5,
    })
    expect(await store.loadReaderActs('bob')).toEqual({ follows: [], lastLookAt: null })
  })

  test('a story is unfollowed by whichever of its articles it was followed', async () => {
    const { store } = opened()
    await tellStory(store, [recordOf({ id: 'a' }), recordOf({ id: 'b' })], {})
    await store.follow('ann', 'a', NOON)
    await store.follow('ann', 'b', NOON)
    await store.follow('bob', 'b', NOON)
    expect(await store.unfollow('ann', 'a')).toBe('unfollowed')
    expect(await store.unfollow('ann', 'a')).toBe('not-followed')
    expect((await store.loadReaderActs('bob')).follows).toHaveLength(1)
  })

  test('an article or revision that is not there can be neither followed nor marked', async () => {
    const { store } = opened()
    const constraint = { code: 'constraint' }
    await expect(store.follow('ann', 'nothing', NOON)).rejects.toMatchObject(constraint)
    const mark = { revisionId: 'nothing', span: [0, 1], aspect: 'reported' } as const
    await expect(store.markSeen('ann', [mark], NOON)).rejects.toMatchObject(constraint)
    expect((await store.loadReaderActs('ann')).lastLookAt).toBeNull()
  })

  test('the latest correction that holds is taken back first', async () => {
    const { store } = opened()
    const exclude = (outlet: string) => ({ kind: 'exclude', outlet }) as const
    await store.addCorrection(exclude('One'), NOON)
    await store.addCorrection(exclude('Two'), NOON)
    expect(await store.undoCorrection(NOON + 1)).toEqual(exclude('Two'))
    await store.addCorrection(exclude('Three'), NOON + 2)
    const held = await store.listCorrections()
    expect(held.map(({ correction }) => correction)).toEqual([exclude('One'), exclude('Three')])
    expect(held.map(({ correctedAt }) => correctedAt)).toEqual([NOON, NOON + 2])
    expect(await store.undoCorrection(NOON + 3)).toEqual(exclude('Three'))
    expect(await store.undoCorrection(NOON + 3)).toEqual(exclude('One'))
    expect(await store.undoCorrection(NOON + 3)).toBeNull()
  })

  test('a correction is taken back by its number, whatever came after it, once', async () => {
    const { store } = opened()
    const exclude = (outlet: string) => ({ kind: 'exclude', outlet }) as const
    const first = await store.addCorrection(exclude('One'), NOON)
    await store.addCorrection(exclude('Two'), NOON)
    expect(await store.undoCorrection(NOON + 1, first)).toEqual(exclude('One'))
    expect(await store.undoCorrection(NOON + 1, first)).toBeNull()
    expect(await store.undoCorrection(NOON + 1, first + 7)).toBeNull()
    expect((await store.listCorrections()).map(({ correction }) => correction)).toEqual([
      exclude('Two'),
    ])
  })

  test('the articles of an outlet in stories are listed', async () => {
    const { store } = opened()
    const records = [
      recordOf({ id: 'a', orderAt: NOON + DAY_MS }),
      recordOf({ id: 'b', orderAt: NOON, outlet: 'Valley Radio' }),
      recordOf({ id: 'c', orderAt: NOON }),
    ]
    await tellStory(store, records, {})
    expect(await store.listOutletArticles('Harbour Post')).toEqual(['c', 'a'])
    expect(await store.listOutletArticles('Nobody')).toEqual([])
  })

  test('words are muted until a moment, or until that is taken back', async () => {
    const { store } = opened()
    const mute = { reader: 'ann', mutedAt: NOON }
    const first = await store.addMute({ ...mute, words: 'tax', endsAt: NOON + 10 })
    const second = await store.addMute({ ...mute, words: 'dam', endsAt: NOON + 20 })
    const held = async (now: number, reader = 'ann') =>
      (await store.loadPreferences(reader, now)).mutes.map(({ words }) => words)
    expect(await held(NOON + 9)).toEqual(['tax', 'dam'])
    expect(await held(NOON + 10)).toEqual(['dam'])
    expect(await held(NOON, 'bob')).toEqual([])
    expect(await store.liftMute('bob', second, NOON + 1)).toBe('unknown')
    expect(await store.liftMute('ann', second, NOON + 1)).toBe('lifted')
    expect(await held(NOON + 1)).toEqual(['tax'])
    expect(await store.liftMute('ann', first, NOON + 11)).toBe('unknown')
  })

  test('outlets are listed by how much is stored of them, and preferred by each reader', async () => {
    const { store } = opened()
    await store.recordArticles([
      recordOf({ id: 'a' }),
      recordOf({ id: 'b', outlet: 'Valley Radio' }),
      recordOf({ id: 'c', outlet: 'Valley Radio' }),
    ])
    expect(await store.listOutlets(9)).toEqual(['Valley Radio', 'Harbour Post'])
    expect(await store.listOutlets(1)).toEqual(['Valley Radio'])
    await store.preferOutlet('ann', 'Harbour Post', NOON)
    await store.preferOutlet('ann', 'Harbour Post', NOON)
    expect((await store.loadPreferences('ann', NOON)).preferredOutlets).toEqual(['Harbour Post'])
    expect((await store.loadPreferences('bob', NOON)).preferredOutlets).toEqual([])
    await store.unpreferOutlet('ann', 'Harbour Post')
    expect((await store.loadPreferences('ann', NOON)).preferredOutlets).toEqual([])
  })

  test('articles are placed in the stream, and the first of an outlet is found', async () => {
    const { store } = opened()
    await store.recordArticles([
      recordOf({ id: 'a', orderAt: NOON + DAY_MS }),
      recordOf({ id: 'b', orderAt: NOON, outlet: 'Valley Radio' }),
      recordOf({ id: 'c', orderAt: NOON }),
    ])
    const keys = await store.findStreamKeys(['a', 'nothing', 'c', 'b', 'a'])
    expect(keys.map((key) => key.id)).toEqual(['b', 'c', 'a'])
    expect(await store.findFirstOfOutlet('Harbour Post')).toEqual({ id: 'c', orderAt: NOON })
    expect(await store.findFirstOfOutlet('Nobody')).toBeNull()
  })
}
