import { describe, expect, test } from 'vitest'
import { type Telling, writeArticle } from './article.fixture.ts'
import { developStory } from './develop-story.ts'
import { isNews, type Weighed, weighDevelopment } from './weigh-development.ts'

const OPENS: Telling = {
  text: 'The Orrin dam gave way above the town of Sallow before dawn.',
  happens: { what: 'The Orrin dam gave way above the town of Sallow' },
}
const FILLER: readonly Telling[] = ['Rain had fallen.', 'The valley is long.'].map((text) => ({
  text,
}))
const BYSTANDER: Telling = {
  text: '“It sounded like a train,” Ruben Achter said.',
  says: { who: 'Ruben Achter', cue: 'said', what: '“It sounded like a train,”', kind: 'direct' },
}
const CLOSED: Telling = {
  text: 'The county closed 3 bridges on Thursday.',
  acts: { what: 'closed 3 bridges', status: 'in-force' },
  counts: { words: '3 bridges', value: 3, unit: 'bridges' },
  dated: { words: 'on Thursday', value: '2031-05-01' },
}

describe('what is told of an article', () => {
  const { developments, statements } = developStory([
    writeArticle({ id: 'a', sentences: [OPENS, ...FILLER, BYSTANDER, CLOSED] }),
  ]).content
  const texts = developments.map(({ text }) => text)

  test('is what opens it and what is done by power', () => {
    expect(texts).toEqual([OPENS.text, CLOSED.text])
  })

  test('is not the colour, which the story holds all the same', () => {
    expect(statements.map(({ receipts }) => receipts[0]?.sentence)).toEqual([BYSTANDER.text])
  })
})

describe('weight', () => {
  const plain: Weighed = { kind: 'statement', verdict: 'new', signs: ['indirect', 'by body'] }

  test('rises with every outlet that reports it', () => {
    const weights = [0, 1, 2, 5].map((alsoCount) => weighDevelopment(plain, alsoCount))
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
    expect(new Set(weights).size).toBe(weights.length)
  })

  test('is more for what opens its article', () => {
    const opening = { ...plain, signs: [...plain.signs, 'opens'] }
    expect(weighDevelopment(opening, 0)).toBeGreaterThan(weighDevelopment(plain, 0))
    expect(isNews({ ...opening, signs: ['opens', 'direct', 'when long ago'] }, 0)).toBe(true)
  })

  test.each(['conflict', 'changed-position', 'update', 'answered', 'withdrawn'] as const)(
    'of what is %s is told whatever its signs, and is more than if it were new',
    (verdict) => {
      const colour = { ...plain, signs: ['direct', 'when long ago', 'goes on direct'] }
      expect(isNews(colour, 0)).toBe(false)
      expect(isNews({ ...colour, verdict }, 0)).toBe(true)
      expect(weighDevelopment({ ...colour, verdict }, 0)).toBeGreaterThan(
        weighDevelopment(colour, 0),
      )
    },
  )
})
