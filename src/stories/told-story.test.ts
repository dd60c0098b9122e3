import { describe, expect, test } from 'vitest'
import { analyse } from '../analysis/analyse.ts'
import { articleOf } from '../domain/article.fixture.ts'
import { parseMoment } from '../domain/moment.ts'
import type { Development } from '../domain/story.ts'
import { developStory } from './develop-story.ts'
import { standAt } from './stand-at.ts'
import type { AnalysedRevision, DevelopingArticle } from './story-steps.ts'

/** What a page said, and when: whole sentences, read by the analysis itself. */
type Page = { readonly at: string; readonly title?: string; readonly text: string }

function readPage(
  articleId: string,
  { at, title, text }: Page,
  isFirst: boolean,
): AnalysedRevision {
  const head = title === undefined ? '' : `${title}\n\n`
  const whole = articleOf(head + text, at)
  const article = {
    ...whole.article,
    title: title ?? null,
    titleSpan: title === undefined ? null : ([0, title.length] as const),
    body: [head.length, head.length + text.length] as const,
    outlet: `Outlet ${articleId}`,
    updated: isFirst ? null : at,
  }
  const recordedAt = parseMoment(at) ?? 0
  const revision = {
    id: `${articleId}@${at}`,
    articleId,
    article,
    text: whole.text,
    recordedAt,
    readFrom: 'outlet' as const,
  }
  return { revision, analysis: analyse({ article, text: whole.text }) }
}

/** An article a row; a row of several pages is one article, edited. */
function tell(...articles: readonly (Page | readonly Page[])[]): string[] {
  const read = articles.map((pages, place): DevelopingArticle => {
    const id = `a${place}`
    const revisions = [pages].flat().map((page, nth) => readPage(id, page, nth === 0))
    const published = revisions[0]?.revision.article.published ?? null
    return {
      id,
      externalId: null,
      url: null,
      outlet: `Outlet ${id}`,
      published,
      orderAt: parseMoment(published ?? '') ?? 0,
      copyOf: null,
      occurrence: id,
      revisions,
    }
  })
  const end = parseMoment('2031-06-30T00:00:00Z') ?? 0
  return standAt(developStory(read).content, end).developments.map(describeShortly)
}

function describeShortly({ verdict, text, was }: Development): string {
  return `${verdict}: ${text}${was === null ? '' : ` < ${was.text}`}`
}

const MONDAY = '2031-05-05T09:00:00Z'
const MONDAY_NIGHT = '2031-05-05T21:00:00Z'
const TUESDAY = '2031-05-06T09:00:00Z'
const THURSDAY = '2031-05-08T09:00:00Z'

describe('what somebody says anew is new, what is only reworded is not', () => {
  test.each<[string, string, string]>([
    [
      'other words, the same outcome',
      'Health Minister Odile Brant said on Monday that the clinic in Tarn would close in June.',
      'The clinic in Tarn would close in June, Odile Brant, the health minister, said.',
    ],
    [
      'the day of the first report named in the second',
      'Mayor Tove Arnesen said the ferry quay was unsafe for heavy lorries.',
      'Tove Arnesen, the mayor, said on Monday that the ferry quay was unsafe for heavy lorries.',
    ],
    [
      'a company by its short name',
      'Corvel Dynamics said it would sell its turbine plant in Lodrin to a pension fund.',
      'Corvel said it would sell its turbine plant in Lodrin to a pension fund.',
    ],
    [
      'a part of the same quotation',
      '"We are going to rebuild the bridge stone by stone, whatever it costs," Mayor Tove Arnesen said.',
      'Mayor Tove Arnesen said the town would "rebuild the bridge stone by stone".',
    ],
  ])('%s', (_, said, again) => {
    const told = tell({ at: MONDAY, text: said }, { at: TUESDAY, text: again })
    expect(told).toEqual([`new: ${said}`])
  })

  test('one more fact makes it new', () => {
    const told = tell(
      { at: MONDAY, text: 'Corvel said it would sell its turbine plant in Lodrin.' },
      {
        at: TUESDAY,
        text: 'Corvel said it would sell its turbine plant in Lodrin for $40 million.',
      },
    )
    expect(told[1]).toMatch(/^new: .*\$40 million\.$/)
  })
})

describe('a figure for the same thing at a later time is an update', () => {
  test.each<[string, string, string]>([
    [
      'a toll that rises, in other words and at a place of the same country',
      'The flood killed at least six people in the town of Sallow, police said.',
      'The number of people killed by the flood in northern Kenya rose to 11 on Tuesday.',
    ],
    [
      'a toll that is lowered',
      'The earthquake has killed 14 people, the emergency service said.',
      'The emergency service lowered the number of dead to 12.',
    ],
    [
      'a price of a share',
      "Corvel's shares rose 24 percent to 389 pence in London.",
      'Shares in Corvel closed at 402p.',
    ],
    [
      'a sum that the report itself says is overtaken',
      'The new roof would cost the county $410 million.',
      'The cost rises to $505 million from $410 million.',
    ],
    [
      'a count of things',
      'Hospitals in Arvia have postponed 340 operations, the department said.',
      'The department said that 415 operations had now been postponed, up from the 340 announced on Monday.',
    ],
  ])('%s', (_, before, after) => {
    const told = tell({ at: MONDAY, text: before }, { at: TUESDAY, text: after })
    expect(told).toContain(`update: ${after} < ${before}`)
  })

  test.each<[string, string, string]>([
    [
      'the dead of another country',
      'The flood killed at least six people in Kenya, police said.',
      'A mine collapse killed 40 people in Peru, police said.',
    ],
    [
      'the dead of another time',
      'The flood killed six people, police said.',
      'Floods in the valley in February 2023 killed more than 400 people.',
    ],
    [
      'what is only proposed, against what is',
      'The sales tax in Arvia is 20 percent, the treasury said.',
      'Finance Minister Ida Roe proposed a sales tax in Arvia of 25 percent.',
    ],
  ])('but not %s', (_, before, after) => {
    const told = tell({ at: MONDAY, text: before }, { at: TUESDAY, text: after })
    expect(told.filter((line) => line.startsWith('update'))).toEqual([])
  })
})

describe('two figures for one thing at one time, and a denial, are conflicts', () => {
  test.each<[string, string, string]>([
    [
      'two sources of one report',
      'The civil guard said that 20,600 hectares have burned.',
      'The satellite service Celerus put the burned area at 18,300 hectares.',
    ],
    [
      'a figure disputed',
      'The union says there are 1,020 vacant nursing jobs in public hospitals.',
      'The health ministry disputes that figure.',
    ],
    [
      'no such thing',
      'Trade Secretary Ola Finn said on Monday that Arvia was preparing a duty on sugar.',
      'Farm Secretary Ruth Vane said there was no such plan.',
    ],
    [
      'a claim called wrong',
      'The union says 900 jobs will go at the plant in Lodrin.',
      'Corvel said that the figure was wrong.',
    ],
  ])('%s', (_, one, other) => {
    const told = tell({ at: MONDAY, text: `${one} ${other}` })
    expect(told).toContain(`conflict: ${other} < ${one}`)
  })

  test('what one report asserts and another denies', () => {
    const said = 'Brigade chief Anton Farr said the emergency radio network failed on Saturday.'
    const denied = 'Interior Minister Lena Voss denied that the emergency radio network had failed.'
    expect(tell({ at: MONDAY, text: said }, { at: TUESDAY, text: denied })).toContain(
      `conflict: ${denied} < ${said}`,
    )
  })

  test.each<[string, string]>([
    [
      'neither confirmed nor denied',
      'Water Minister Lena Voss neither confirmed nor denied that account.',
    ],
    ['a denial told in retrospect', 'Lena Voss had earlier denied that.'],
  ])('but not %s', (_, after) => {
    const told = tell({
      at: MONDAY,
      text: `Brigade chief Anton Farr said the radio network failed on Saturday. ${after}`,
    })
    expect(told.filter((line) => line.startsWith('conflict'))).toEqual([])
  })
})

describe('who says otherwise than before has changed position', () => {
  test.each<[string, string, string]>([
    [
      'who says that they were wrong',
      'Health Minister Odile Brant said no surgery would be cancelled on account of the strike.',
      '"I hoped that no surgery would be cancelled, and I was wrong," Health Minister Odile Brant said.',
    ],
    [
      'whose own earlier word the report recalls',
      'Union secretary Bea Moyle said she would not recommend any offer below 15 percent.',
      'Bea Moyle, who said on Monday that she would not recommend any offer below 15 percent, said she would urge members to accept.',
    ],
    [
      'who says the contrary',
      'Governor Pim Tarr said the dam above Sallow was safe for the winter.',
      'Governor Pim Tarr said the dam above Sallow was not safe for the winter.',
    ],
  ])('%s', (_, before, after) => {
    const told = tell({ at: MONDAY, text: before }, { at: TUESDAY, text: after })
    expect(told).toContain(`changed-position: ${after} < ${before}`)
  })
})

describe('what only unnamed sources said is confirmed by name', () => {
  test.each<[string, string, string]>([
    [
      'in so many words',
      'Aldrin Partners is preparing an offer for the meter maker Corvel, two people familiar with the matter said.',
      'Aldrin Partners confirmed that it was preparing an offer for Corvel.',
    ],
    [
      'by saying the same',
      'Police were examining a power line near Sallow as the cause of the fire, an official said.',
      'Inspector Ruth Vane said police were examining a power line near Sallow as the cause of the fire.',
    ],
  ])('%s', (_, before, after) => {
    const told = tell({ at: MONDAY, text: before }, { at: TUESDAY, text: after })
    expect(told).toContain(`confirmed: ${after} < ${before}`)
  })

  test('but not by whom the unnamed source speaks for', () => {
    const told = tell(
      {
        at: MONDAY,
        text: 'A spokesperson for the Revenue Authority said it had been served with the order.',
      },
      {
        at: TUESDAY,
        text: 'The Revenue Authority confirmed that it had been served with the order.',
      },
    )
    expect(told.filter((line) => line.startsWith('confirmed'))).toEqual([])
  })
})

describe('what was open is answered, or lapses', () => {
  test.each<[string, string, string]>([
    [
      'on the day for which it was set',
      'The cabinet will meet on Tuesday to decide whether to declare a state of calamity, which would free money for repairs.',
      'Arvia declared a state of calamity in three districts on Tuesday.',
    ],
    [
      'how many',
      'It was not clear how many pupils were inside.',
      'Fifty-two pupils were inside on Sunday night, the school said.',
    ],
    [
      'whether',
      'The competition authority would not say whether it would open a formal inquiry.',
      'The competition authority said on Tuesday that it would open a formal inquiry.',
    ],
  ])('%s', (_, open, answer) => {
    const told = tell({ at: MONDAY, text: open }, { at: '2031-05-06T18:00:00Z', text: answer })
    expect(told).toContain(`answered: ${answer} < ${open}`)
  })

  test('not before its day, nor by what is open still', () => {
    const told = tell(
      { at: MONDAY, text: 'The council will vote on the rescue of the harbour on Thursday.' },
      { at: TUESDAY, text: 'The council is still to vote on the rescue of the harbour.' },
    )
    expect(told.filter((line) => line.startsWith('answered'))).toEqual([])
  })

  test('nobody tells what came of it: it lapses', () => {
    const promise = 'The ministry will publish the audit of the bridge by Thursday, May 8.'
    expect(tell({ at: MONDAY, text: promise })).toContain(`lapsed: ${promise}`)
  })
})

describe('what an outlet takes out of its own report is withdrawn', () => {
  test('a claim that is gone from a text that stands otherwise', () => {
    const kept = [
      'The flood reached the market of Sallow on Monday.',
      'Police closed the bridge at noon.',
      'Mayor Tove Arnesen said schools would stay shut.',
    ]
    const gone = 'Some 40 cars were swept away below the mill, police said.'
    const told = tell([
      { at: MONDAY, text: [...kept, gone].join(' ') },
      { at: MONDAY_NIGHT, text: kept.join(' ') },
    ])
    expect(told).toContain(`withdrawn: ${gone}`)
  })

  test('what was taken back is not contradicted afterwards', () => {
    const kept =
      'The trial of the two boatmen began in Lodrin on Monday. The court sits until Friday.'
    const told = tell(
      [
        { at: MONDAY, text: `${kept} Police said Aron Pell washed the slipway before dawn.` },
        { at: MONDAY_NIGHT, text: kept },
      ],
      { at: THURSDAY, text: 'Aron Pell denied that he washed the slipway before dawn.' },
    )
    expect(told.filter((line) => line.startsWith('conflict'))).toEqual([])
  })
})
