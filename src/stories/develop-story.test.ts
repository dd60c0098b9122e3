import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Development } from '../domain/story.ts'
import { reviseArticle, type Telling, writeArticle } from './article.fixture.ts'
import { developStory, storyAsOf } from './develop-story.ts'
import { standAt } from './stand-at.ts'
import type { DevelopingArticle } from './story-steps.ts'

const DAM_FAILED: Telling = {
  text: 'The Orrin dam gave way above the town of Sallow before dawn.',
  happens: { what: 'The Orrin dam gave way above the town of Sallow' },
}
const NINE_DEAD: Telling = {
  text: 'At least 9 people were killed in the flood.',
  happens: { what: 'people were killed in the flood' },
  counts: { words: '9 people', value: 9, unit: 'dead', of: 'were killed in the flood' },
}
const MAYOR_WARNED: Telling = {
  text: 'Mayor Ilka Brandt said on Thursday the siren had failed twice in winter tests.',
  says: { who: 'Ilka Brandt', cue: 'said', what: 'the siren had failed twice in winter tests' },
  dated: { words: 'on Thursday', value: '2031-05-01' },
}

const TITLE = 'Dam gives way above Sallow after mayor says its siren failed'

const first = writeArticle({
  id: 'a',
  published: '2031-05-01T10:00:00Z',
  title: TITLE,
  sentences: [DAM_FAILED, NINE_DEAD, MAYOR_WARNED],
})

function later(
  sentences: readonly Telling[],
  more: Partial<Parameters<typeof writeArticle>[0]> = {},
) {
  return writeArticle({ id: 'b', published: '2031-05-02T10:00:00Z', ...more, sentences })
}

function verdictsOf(articles: readonly DevelopingArticle[]): string[] {
  return developStory(articles).content.developments.map(describeShortly)
}

function describeShortly({ kind, verdict, text, was }: Development): string {
  return `${kind} ${verdict}: ${text}${was === null ? '' : ` < ${was.text}`}`
}

describe('what is new', () => {
  test('a sentence brings one development, led by its weightiest claim', () => {
    expect(verdictsOf([first])).toEqual([
      `event new: ${DAM_FAILED.text}`,
      `event new: ${NINE_DEAD.text}`,
      `statement new: ${MAYOR_WARNED.text}`,
    ])
  })

  test.each<[string, Telling]>([
    ['the same words', DAM_FAILED],
    [
      'other words for the same',
      {
        text: 'The dam above the town of Sallow gave way.',
        happens: { what: 'The dam above the town of Sallow gave way' },
      },
    ],
    ['a figure of the same value', NINE_DEAD],
    [
      'the same person to the same effect',
      {
        text: 'The siren had failed in tests in winter, Ilka Brandt said.',
        says: { who: 'Ilka Brandt', cue: 'said', what: 'The siren had failed in tests in winter' },
      },
    ],
  ])('%s: a repeat adds a receipt and is no development', (_, telling) => {
    const { developments } = developStory([first, later([telling])]).content
    expect(developments).toHaveLength(3)
    const [repeated, ...others] = developments.filter(({ receipts }) => receipts.length === 2)
    expect(others).toEqual([])
    expect(repeated?.receipts[1]).toMatchObject({ articleId: 'b', sentence: telling.text })
    expect(repeated?.alsoReportedBy).toEqual(['outlet of b'])
  })

  test.each<[string, Telling, readonly string[]]>([
    [
      'one more name',
      {
        text: 'The Orrin dam gave way above Sallow, next to Verrin Mill.',
        happens: { what: 'The Orrin dam gave way above Sallow, next to Verrin Mill' },
      },
      ['Verrin Mill'],
    ],
    [
      'one more number',
      {
        text: 'The Orrin dam gave way above Sallow after 40 hours of rain.',
        happens: { what: 'The Orrin dam gave way above Sallow after 40 hours' },
      },
      [],
    ],
    [
      'one more day',
      {
        text: 'The Orrin dam gave way above the town after an alarm on April 3.',
        happens: { what: 'The Orrin dam gave way above the town after an alarm on April 3' },
        dated: { words: 'April 3', value: '2031-04-03' },
      },
      [],
    ],
    [
      'another person who says it',
      {
        text: 'Joss Teller said the siren had failed twice in winter tests.',
        says: {
          who: 'Joss Teller',
          cue: 'said',
          what: 'the siren had failed twice in winter tests',
        },
      },
      [],
    ],
  ])('%s makes it new', (_, telling, names) => {
    expect(verdictsOf([first, later([telling], { names })]).slice(3)).toEqual([
      expect.stringMatching(/^\w+ new: /),
    ])
  })

  test('the day of publication, which outlets add or leave out, makes nothing new', () => {
    const telling: Telling = {
      ...DAM_FAILED,
      text: 'The Orrin dam gave way above the town of Sallow on Thursday.',
      dated: { words: 'Thursday', value: '2031-05-01' },
    }
    expect(verdictsOf([first, later([telling])])).toHaveLength(3)
  })

  test('part of a quotation is a repeat of the whole', () => {
    const whole: Telling = {
      text: '"We heard nothing until the water stood in the yard and the lights went," Ilka Brandt said.',
      says: {
        who: 'Ilka Brandt',
        cue: 'said',
        what: '"We heard nothing until the water stood in the yard and the lights went,"',
        kind: 'direct',
      },
    }
    const part: Telling = {
      text: '"We heard nothing until the water stood in the yard," Ilka Brandt said.',
      says: {
        who: 'Ilka Brandt',
        cue: 'said',
        what: '"We heard nothing until the water stood in the yard,"',
        kind: 'direct',
      },
    }
    expect(verdictsOf([later([whole], { id: 'a2' }), later([part], { id: 'b2' })])).toHaveLength(1)
    expect(verdictsOf([later([part], { id: 'a2' }), later([whole], { id: 'b2' })])).toHaveLength(1)
  })

  test('a wire copy counts under its agency', () => {
    const wire = writeArticle({
      id: 'a',
      outlet: 'Meridian',
      agency: 'Meridian',
      sentences: [DAM_FAILED],
    })
    const copy = later([DAM_FAILED], {
      outlet: 'Courier',
      copyOf: 'a',
      published: '2031-05-01T11:00:00Z',
    })
    const [own] = developStory([wire, copy]).content.developments
    expect(own?.receipts).toHaveLength(2)
    expect(own?.alsoReportedBy).toEqual([])
    const report = later([DAM_FAILED], { id: 'c', outlet: 'NPB' })
    const [shared] = developStory([wire, copy, report]).content.developments
    expect(shared?.alsoReportedBy).toEqual(['NPB'])
  })
})

describe('the line', () => {
  test('puts a name in brackets for a pronoun that leads it', () => {
    const telling: Telling = {
      text: 'He said the gates had been inspected by nobody since autumn.',
      says: { who: 'He', cue: 'said', what: 'the gates had been inspected by nobody since autumn' },
    }
    expect(verdictsOf([later([telling], { he: 'Joss Teller', names: ['Joss Teller'] })])).toEqual([
      'statement new: [Joss Teller] said the gates had been inspected by nobody since autumn.',
    ])
  })

  test('and for one that speaks in it', () => {
    const telling: Telling = {
      text: '"Nobody has looked at the gates since autumn," He said.',
      says: { who: 'He', cue: 'said', what: '"Nobody has looked at the gates since autumn,"' },
    }
    expect(verdictsOf([later([telling], { he: 'Joss Teller', names: ['Joss Teller'] })])).toEqual([
      'statement new: "Nobody has looked at the gates since autumn," [Joss Teller] said.',
    ])
  })

  test('quotes nobody without saying whom', () => {
    const telling: Telling = {
      text: 'He said the gates had been inspected by nobody since autumn.',
      says: { who: 'He', cue: 'said', what: 'the gates had been inspected by nobody since autumn' },
    }
    expect(verdictsOf([later([telling])])).toEqual([])
  })
})

describe('figures', () => {
  const twelve: Telling = {
    text: 'The number of people killed in the flood rose to 12 people.',
    counts: { words: '12 people', value: 12, unit: 'people', of: 'killed in the flood' },
  }

  test('the same thing measured later is an update of what was', () => {
    const story = developStory([first, later([twelve])])
    expect(story.content.developments.slice(3).map(describeShortly)).toEqual([
      `figure update: ${twelve.text} < ${NINE_DEAD.text}`,
    ])
    expect(story.content.figures).toHaveLength(1)
    expect(story.content.figures[0]).toMatchObject({ value: 12, history: [{ value: 9 }] })
  })

  test('an old value told again changes nothing', () => {
    const again = later([NINE_DEAD], { id: 'c', published: '2031-05-03T10:00:00Z' })
    expect(verdictsOf([first, later([twelve]), again])).toHaveLength(4)
  })

  test('what measures something else updates nothing', () => {
    const cows: Telling = {
      text: 'Some 60 people lost their cattle on the east bank.',
      counts: { words: '60 people', value: 60, unit: 'people', of: 'lost their cattle' },
    }
    expect(verdictsOf([first, later([cows])]).slice(3)).toEqual([`figure new: ${cows.text}`])
  })

  test('two outlets that differ at one time are at odds, and both stand', () => {
    const seven: Telling = {
      text: 'Police say 7 people were killed in the flood.',
      counts: { words: '7 people', value: 7, unit: 'people', of: 'were killed in the flood' },
    }
    const soon = later([seven], { published: '2031-05-01T11:00:00Z' })
    expect(verdictsOf([first, soon]).slice(3)).toEqual([
      `figure conflict: ${seven.text} < ${NINE_DEAD.text}`,
    ])
  })
})

describe('statements that turn', () => {
  const siren: Telling = {
    text: 'An official said the company siren sounded before the breach.',
    says: { who: 'official', cue: 'said', what: 'the company siren sounded before the breach' },
  }
  const sirenNamed: Telling = {
    text: 'Joss Teller said the company siren sounded before the breach.',
    says: { who: 'Joss Teller', cue: 'said', what: 'the company siren sounded before the breach' },
  }

  test('a denial is a conflict', () => {
    const denial: Telling = {
      text: 'Ilka Brandt denied that the company siren sounded before the breach.',
      says: {
        who: 'Ilka Brandt',
        cue: 'denied',
        what: 'that the company siren sounded before the breach',
        act: 'deny',
      },
    }
    const articles = [later([sirenNamed], { id: 'a1', published: '2031-05-01' }), later([denial])]
    expect(verdictsOf(articles)).toEqual([
      `statement new: ${sirenNamed.text}`,
      `statement conflict: ${denial.text} < ${sirenNamed.text}`,
    ])
  })

  test('the same person the other way round has changed position', () => {
    const reversal: Telling = {
      text: 'Joss Teller said the company siren had not sounded before the breach.',
      says: {
        who: 'Joss Teller',
        cue: 'said',
        what: 'the company siren had not sounded before the breach',
        negated: true,
      },
    }
    const articles = [later([sirenNamed], { id: 'a1', published: '2031-05-01' }), later([reversal])]
    expect(verdictsOf(articles)[1]).toMatch(/^statement changed-position: /)
  })

  test('someone by name confirms what only unnamed sources said, once', () => {
    const articles = [
      later([siren], { id: 'a1', published: '2031-05-01' }),
      later([sirenNamed]),
      later([sirenNamed], { id: 'c', published: '2031-05-03' }),
    ]
    expect(verdictsOf(articles)).toEqual([
      `statement new: ${siren.text}`,
      `statement confirmed: ${sirenNamed.text} < ${siren.text}`,
    ])
  })
})

describe('measures', () => {
  test('one that comes further is an update', () => {
    const floated: Telling = {
      text: 'The province proposed to suspend the licences of the dam company.',
      acts: { what: 'suspend the licences of the dam company', status: 'proposed' },
    }
    const done: Telling = {
      text: 'The province has suspended the licences of the dam company.',
      acts: { what: 'suspended the licences of the dam company', status: 'in-force' },
    }
    const story = developStory([
      later([floated], { id: 'a1', published: '2031-05-01' }),
      later([done]),
    ])
    expect(story.content.developments.map(describeShortly)[1]).toBe(
      `measure update: ${done.text} < ${floated.text}`,
    )
    expect(story.content.measures).toMatchObject([
      { status: 'in-force', history: [{ status: 'proposed' }] },
    ])
  })
})

describe('threads', () => {
  const hearing: Telling = {
    text: 'The council will vote on the evacuation order on May 4.',
    open: { about: 'vote on the evacuation order', kind: 'scheduled', due: '2031-05-04' },
    dated: { words: 'May 4', value: '2031-05-04' },
  }
  const opening = later([hearing], { id: 'a1', published: '2031-05-01' })

  test('nobody tells what came of it: it lapses on the day after it was due', () => {
    const story = developStory([opening])
    expect(story.content.developments).toMatchObject([
      { kind: 'thread', verdict: 'new', at: '2031-05-01' },
      { kind: 'thread', verdict: 'lapsed', at: '2031-05-05', text: hearing.text },
    ])
    expect(story.content.threads).toMatchObject([{ state: 'open', due: '2031-05-04' }])
  })

  test('by the clock it is open up to the day when it was due, then lapsed', () => {
    const { content } = developStory([opening])
    const before = standAt(content, Date.UTC(2031, 4, 4, 23))
    expect(before.threads).toMatchObject([{ state: 'open' }])
    expect(before.developments).toHaveLength(1)
    const after = standAt(content, Date.UTC(2031, 4, 5))
    expect(after.threads).toMatchObject([{ state: 'lapsed' }])
    expect(after.developments).toHaveLength(2)
  })

  test('a later day for the same matter is an update, and only that day lapses', () => {
    const moved: Telling = {
      text: 'The council will now vote on the evacuation order on May 9.',
      open: { about: 'vote on the evacuation order', kind: 'scheduled', due: '2031-05-09' },
      dated: { words: 'May 9', value: '2031-05-09' },
    }
    const story = developStory([opening, later([moved])])
    expect(story.content.developments.map(describeShortly)).toEqual([
      `thread new: ${hearing.text}`,
      `thread update: ${moved.text} < ${hearing.text}`,
      `thread lapsed: ${moved.text}`,
    ])
    expect(story.content.threads).toMatchObject([{ due: '2031-05-09' }])
  })

  test('a report from its day on that speaks of it keeps it from lapsing', () => {
    const touching: Telling = {
      text: 'Residents crowded the room for the vote on evacuation.',
      happens: { what: 'Residents crowded the room for the vote on evacuation' },
    }
    const after = later([touching], { published: '2031-05-05T09:00:00Z' })
    expect(verdictsOf([opening, after]).join('\n')).not.toContain('lapsed')
    const before = later([touching], { published: '2031-05-02T09:00:00Z' })
    expect(verdictsOf([opening, before]).join('\n')).toContain('lapsed')
  })

  test('a later report answers it', () => {
    const vote: Telling = {
      text: 'The council vote on the evacuation order passed by one hand.',
      happens: { what: 'The council vote on the evacuation order passed' },
    }
    const answer = later([vote], { published: '2031-05-05T09:00:00Z' })
    expect(verdictsOf([opening, answer])).toEqual([
      `thread new: ${hearing.text}`,
      `thread answered: ${vote.text} < ${hearing.text}`,
    ])
    const early = later([vote], { published: '2031-05-02T09:00:00Z' })
    expect(verdictsOf([opening, early]).join('\n')).not.toContain('answered')
  })
})

describe('what a sentence says that it does to another', () => {
  const closed: Telling = {
    text: 'Ilka Brandt said the road below the dam was closed at six in the morning.',
    says: {
      who: 'Ilka Brandt',
      cue: 'said',
      what: 'the road below the dam was closed at six in the morning',
    },
  }
  const admitted: Telling = {
    text: 'Ilka Brandt admitted the road below the dam was open until nine in the morning.',
    says: {
      who: 'Ilka Brandt',
      cue: 'admitted',
      what: 'the road below the dam was open until nine in the morning',
    },
  }
  const opening = writeArticle({ id: 'a', sentences: [closed] })

  test('who says that they were wrong changes their position', () => {
    expect(verdictsOf([opening, later([admitted])]).at(-1)).toBe(
      `statement changed-position: ${admitted.text} < ${closed.text}`,
    )
  })

  test.each<[string, Telling]>([
    [
      'another person',
      {
        text: admitted.text.replace('Ilka Brandt', 'Joss Teller'),
        says: { who: 'Joss Teller', cue: 'admitted', what: admitted.says?.what ?? '' },
      },
    ],
    [
      'the same person on another matter',
      {
        text: 'Ilka Brandt admitted her staff lost two keys to the archive.',
        says: {
          who: 'Ilka Brandt',
          cue: 'admitted',
          what: 'her staff lost two keys to the archive',
        },
      },
    ],
  ])('%s changes nobody’s position', (_, telling) => {
    expect(verdictsOf([opening, later([telling])]).join()).not.toContain('changed-position')
  })

  test('a body by name confirms what unnamed sources had said, once', () => {
    const leaked: Telling = {
      text: 'a person close to the talks said Orrin Corp prepares an offer for the ferry company.',
      says: {
        who: 'a person close to the talks',
        cue: 'said',
        what: 'Orrin Corp prepares an offer for the ferry company',
      },
    }
    const confirmed: Telling = {
      text: 'Orrin Corp confirmed it considers an offer for the ferry company.',
      says: {
        who: 'Orrin Corp',
        cue: 'confirmed',
        what: 'it considers an offer for the ferry company',
      },
    }
    const first = writeArticle({ id: 'a', sentences: [leaked] })
    const again = later([{ ...confirmed, text: `${confirmed.text.slice(0, -1)} again.` }], {
      id: 'c',
      published: '2031-05-03T10:00:00Z',
    })
    const told = verdictsOf([first, later([confirmed]), again])
    expect(told.filter((line) => line.includes('confirmed:'))).toEqual([
      `statement confirmed: ${confirmed.text} < ${leaked.text}`,
    ])
  })
})

describe('what an outlet changes in its own article', () => {
  const recordedAt = '2031-05-01T15:00:00Z'

  test('a sentence taken away was withdrawn; what stands brings nothing', () => {
    const edited = reviseArticle(first, {
      recordedAt,
      title: TITLE,
      sentences: [DAM_FAILED, NINE_DEAD],
    })
    const { developments } = developStory([edited]).content
    expect(developments.slice(3)).toMatchObject([
      { verdict: 'withdrawn', text: MAYOR_WARNED.text, at: recordedAt },
    ])
    expect(developments[0]?.receipts).toHaveLength(1)
  })

  test('an archive says nothing of when its text was changed', () => {
    const sentences = [DAM_FAILED, NINE_DEAD]
    const edited = reviseArticle(first, {
      recordedAt,
      readFrom: 'archive',
      title: TITLE,
      sentences,
    })
    expect(developStory([edited]).content.developments.slice(3)).toMatchObject([
      { verdict: 'withdrawn', at: first.published },
    ])
  })

  test('a sentence corrected under a note is told beside the one that stood', () => {
    const six: Telling = {
      text: 'At least 6 people were killed in the flood.',
      counts: { words: '6 people', value: 6, unit: 'people', of: 'were killed in the flood' },
    }
    const correction = 'An earlier version of this article gave another number of the dead.'
    const edited = reviseArticle(first, {
      recordedAt,
      title: TITLE,
      correction,
      sentences: [DAM_FAILED, six, MAYOR_WARNED],
    })
    expect(verdictsOf([edited]).slice(3)).toEqual([
      `revision update: ${six.text} < ${NINE_DEAD.text}`,
      `revision new: ${correction}`,
    ])
  })

  test('a text written anew as its story goes on withdraws nothing', () => {
    const onward = ['Barges took up the search.', 'Rain held off.', 'The inquest opens soon.']
    const edited = reviseArticle(first, {
      recordedAt,
      title: TITLE,
      sentences: [DAM_FAILED, ...onward.map((text) => ({ text }))],
    })
    expect(verdictsOf([edited]).join()).not.toContain('withdrawn')
  })

  test('a reworded sentence was not withdrawn', () => {
    const reworded: Telling = {
      text: 'Ilka Brandt, the mayor, said that in winter tests the siren had failed twice.',
      says: { who: 'Ilka Brandt', cue: 'said', what: 'in winter tests the siren had failed twice' },
    }
    const edited = reviseArticle(first, {
      recordedAt,
      sentences: [DAM_FAILED, NINE_DEAD, reworded],
    })
    expect(verdictsOf([edited])).toHaveLength(3)
  })

  test('a summary whose quotation stands elsewhere now was not withdrawn', () => {
    const summary: Telling = {
      text: 'Town ordered out; mayor says council “will not wait to be asked” for answers.',
      says: { who: 'mayor', cue: 'says', what: 'council “will not wait to be asked” for answers' },
    }
    const kept: Telling = { text: 'It “will not wait to be asked”, she said in the rink at noon.' }
    const body = [DAM_FAILED, NINE_DEAD, MAYOR_WARNED, kept]
    const told = reviseArticle(first, { recordedAt, sentences: [summary, ...body] })
    const edited = reviseArticle(told, { recordedAt: '2031-05-01T16:00:00Z', sentences: body })
    expect(verdictsOf([edited]).filter((line) => line.includes('withdrawn'))).toEqual([])
  })

  test('a sentence put back after it was taken away stands again', () => {
    const without = { recordedAt, title: TITLE, sentences: [DAM_FAILED, NINE_DEAD] }
    const putBack = { title: TITLE, sentences: [DAM_FAILED, NINE_DEAD, MAYOR_WARNED] }
    const edited = reviseArticle(reviseArticle(first, without), {
      ...putBack,
      recordedAt: '2031-05-02T15:00:00Z',
    })
    expect(developStory([edited]).content.developments.slice(3)).toMatchObject([
      { verdict: 'withdrawn', text: MAYOR_WARNED.text, at: recordedAt },
      { verdict: 'confirmed', text: MAYOR_WARNED.text, at: '2031-05-02T15:00:00Z' },
    ])
  })

  test('a headline is news when it changes alone, not when it follows its text', () => {
    const sentences = [DAM_FAILED, NINE_DEAD, MAYOR_WARNED]
    const retitled = reviseArticle(first, {
      recordedAt,
      title: 'Mayor warned of sirens',
      sentences,
    })
    expect(verdictsOf([retitled]).slice(3)).toEqual([
      `revision update: Mayor warned of sirens < ${TITLE}`,
    ])
    const restyled = reviseArticle(first, { recordedAt, title: TITLE.toUpperCase(), sentences })
    expect(verdictsOf([restyled])).toHaveLength(3)
    const rewritten = reviseArticle(first, {
      recordedAt,
      title: 'Mayor warned of sirens',
      sentences: [...sentences, { text: 'The road to Sallow Ford is closed.' }],
    })
    expect(verdictsOf([rewritten]).join('\n')).not.toContain('revision update')
  })

  test('a note of correction is news, other numbers in a headline are', () => {
    const correction = 'An earlier version misstated the age of the dam.'
    const sentences = [DAM_FAILED, NINE_DEAD, MAYOR_WARNED]
    const noted = reviseArticle(first, { recordedAt, correction, sentences })
    expect(verdictsOf([noted]).slice(3)).toEqual([`revision new: ${correction}`])
    const counted = later([DAM_FAILED], { title: 'Dam failure kills 9' })
    const recounted = reviseArticle(counted, {
      recordedAt: '2031-05-03T10:00:00Z',
      title: 'Dam failure kills 12',
      sentences: [DAM_FAILED],
    })
    expect(verdictsOf([recounted]).slice(1)).toEqual([
      'revision update: Dam failure kills 12 < Dam failure kills 9',
    ])
  })
})

test('a story as of a time is the fold of what there was by then', () => {
  const second = later([{ ...NINE_DEAD, text: 'Some 9 people were killed in the flood below.' }])
  const articles = [first, second]
  const asOf = storyAsOf(articles, Date.UTC(2031, 4, 1, 12))
  expect(developStory(asOf)).toEqual(developStory([first]))
  expect(storyAsOf(articles, Date.UTC(2031, 3, 1))).toEqual([])
})

test('people are joined by first and last name, never by surname alone', () => {
  const { people } = developStory([
    first,
    later([], { names: ['ILKA BRANDT'], id: 'b1' }),
    later([{ text: 'Ilka Bránđt and Otto Brandt met Brandt.' }], {
      names: ['Otto Brandt'],
      id: 'b2',
    }),
  ]).content
  expect(people.map(({ name }) => name)).toEqual(['Ilka Brandt', 'Otto Brandt'])
})

const WORDS = [
  'dam',
  'flood',
  'siren',
  'town',
  'gate',
  'inquiry',
  'water',
  'rescue',
  'mayor',
  'bank',
]

const telling = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 6 }),
    number: fc.integer({ min: 1, max: 20 }),
    shape: fc.constantFrom('event', 'statement', 'figure', 'thread'),
  })
  .map(({ words, number, shape }): Telling => {
    const what = words.join(' ')
    if (shape === 'event') return { text: `Then ${what} broke.`, happens: { what } }
    if (shape === 'figure') {
      const of = what
      const text = `Some ${number} people ${what}.`
      return { text, counts: { words: `${number} people`, value: number, unit: 'people', of } }
    }
    if (shape === 'thread') {
      const due = `2031-05-${String(number).padStart(2, '0')}`
      return { text: `Soon ${what}.`, open: { about: what, kind: 'scheduled', due } }
    }
    const who = number % 2 === 0 ? 'Ilka Brandt' : 'Joss Teller'
    return { text: `${who} said ${what}.`, says: { who, cue: 'said', what } }
  })

const story = fc
  .array(
    fc.record({
      hour: fc.integer({ min: 0, max: 99 }),
      sentences: fc.array(telling, { maxLength: 5 }),
    }),
    {
      maxLength: 5,
    },
  )
  .map((articles) =>
    articles.map(({ hour, sentences }, index) => {
      const published = new Date(Date.UTC(2031, 4, 1, hour)).toISOString()
      return writeArticle({ id: `p${index}`, published, sentences })
    }),
  )

describe('for any story', () => {
  test('the order in which articles are handed in does not matter', () => {
    fc.assert(
      fc.property(story, (articles) => {
        expect(developStory(articles.toReversed())).toEqual(developStory(articles))
      }),
    )
  })

  test('every receipt slices to its sentence, every id is one of a kind, every weight is a share', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const texts = new Map(
          articles.flatMap(({ revisions }) =>
            revisions.map(({ revision: { id, text } }) => [id, text]),
          ),
        )
        const { content } = developStory(articles)
        const receipted = [
          ...content.developments,
          ...content.statements,
          ...content.figures,
          ...content.threads,
          ...content.people,
        ]
        for (const { receipts } of receipted) {
          expect(receipts.length).toBeGreaterThan(0)
          for (const { revisionId, span, sentence } of receipts) {
            expect(texts.get(revisionId)?.slice(...span)).toBe(sentence)
          }
        }
        const ids = content.developments.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { weight } of content.developments) expect(weight).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('told again whole by another outlet, it gains receipts and no development but lapses', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const last = articles.at(-1)
        if (last === undefined) return
        const again = articles.map((article, index) => ({
          ...article,
          id: `q${index}`,
          outlet: 'Echo',
          copyOf: article.id,
          orderAt: last.orderAt + 400 * 3_600_000,
          revisions: article.revisions.map(({ revision, analysis }) => ({
            analysis,
            revision: { ...revision, id: `again ${revision.id}`, articleId: `q${index}` },
          })),
        }))
        const before = developStory(articles).content.developments.map(({ id }) => id)
        const after = developStory([...articles, ...again]).content.developments
        expect(after.map(({ id }) => id).filter((id) => !before.includes(id))).toEqual([])
      }),
    )
  })

  test('an unrelated article leaves its developments as they were', () => {
    const unrelated = writeArticle({
      id: 'z',
      published: '2031-05-01T00:00:01Z',
      sentences: [
        { text: 'Ferry crews struck for pay.', happens: { what: 'Ferry crews struck for pay' } },
      ],
    })
    fc.assert(
      fc.property(story, (articles) => {
        const alone = developStory(articles).content.developments
        const mixed = developStory([...articles, unrelated]).content.developments
        expect(mixed.filter(({ receipts }) => receipts[0]?.articleId !== 'z')).toEqual(alone)
      }),
    )
  })
})
