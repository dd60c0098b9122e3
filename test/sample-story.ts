import type { Article } from '../src/domain/article.ts'
import type {
  Analysis,
  Entity,
  Figure,
  Measure,
  Statement,
  Thread,
} from '../src/domain/findings.ts'
import { type Moment, parseMoment } from '../src/domain/moment.ts'
import type { Revision } from '../src/domain/revision.ts'
import type { Span } from '../src/domain/span.ts'
import type {
  Development,
  Receipt,
  Story,
  StoryArticle,
  StoryFigure,
  StoryMeasure,
} from '../src/domain/story.ts'

/** An invented story of a failing dam, as four outlets tell it: what pages are drawn from in tests. */

export const SAMPLE_NOW: Moment = '2031-03-14T08:10:00+01:00'

const TEXTS = {
  first: `Harrow dam spills over as rain goes on

Engineers work through the night
Two villages told to leave

Water began to run over the crest of the Harrow dam on Tuesday evening after nine days of rain, the county's water authority said.

"We are watching every metre of that wall," Ines Okafor, the authority's chief engineer, told reporters in Sarn Bridge. "It was built for a flood that comes once in a thousand years. This is not that flood."

About 1,200 people in Lower Harrow and Pell were told to leave their homes by midnight. Governor Tomas Varga said the order would stand "until the last pump is running."

Two people are missing, according to the county's rescue service. A spokeswoman for the dam's owner, Harrow Hydro, declined to comment.

The reservoir holds 48 million cubic metres of water.`,
  second: `Governor orders inquiry into Harrow dam

SARN BRIDGE (Meridian) Governor Tomas Varga on Thursday ordered an inquiry into why the spillway of the Harrow dam did not open, and said the state would put $240 million into repairs if the assembly agrees.

"Somebody knew," Varga said. "I want to know who, and I want to know when."

Harrow Hydro rejected that. "There was no warning that we did not pass on the same day," Lena Marsh, its chief executive, said in a statement.

The number of missing has risen to five, the rescue service said on Thursday. The evacuation order now covers 3,400 people.

A senior official of the water authority, who asked not to be named because the inquiry has begun, said the gate motors had last been tested in 2027. Ms Marsh disputed this.`,
  third: `Harrow: two found alive, three still missing

Two of the five people missing since the Harrow dam spilled over have been found alive in a barn above Pell, rescuers said on Friday morning.

Water has dropped two metres below the crest. The evacuation order for Pell was lifted at noon; that for Lower Harrow stays in force.

The assembly is due to vote on the repair fund on 18 March. "If the fund fails, we will close the valley road for the summer," Governor Varga said.`,
} as const

export type SampleName = keyof typeof TEXTS

const OUTLETS: Readonly<Record<SampleName, readonly [outlet: string, publishedAt: Moment]>> = {
  first: ['Sarn Valley Post', '2031-03-11T22:40:00+01:00'],
  second: ['Meridian Wire', '2031-03-13T16:05:00+01:00'],
  third: ['Channel Nine', '2031-03-14T07:30:00+01:00'],
}

/** The span of some words in a sample's text; throws where they do not stand there, so that a sample cannot go stale. */
export function spanOf(name: SampleName, words: string): Span {
  const start = TEXTS[name].indexOf(words)
  if (start < 0) throw new Error(`no "${words}" in ${name}`)
  return [start, start + words.length]
}

export function receiptOf(name: SampleName, sentence: string): Receipt {
  return {
    articleId: `article-${name}`,
    revisionId: `revision-${name}`,
    url: `https://news.example/${name}`,
    outlet: OUTLETS[name][0],
    span: spanOf(name, sentence),
    sentence,
  }
}

const SENTENCES = {
  spill:
    "Water began to run over the crest of the Harrow dam on Tuesday evening after nine days of rain, the county's water authority said.",
  watching:
    '"We are watching every metre of that wall," Ines Okafor, the authority\'s chief engineer, told reporters in Sarn Bridge.',
  order: 'About 1,200 people in Lower Harrow and Pell were told to leave their homes by midnight.',
  stand: 'Governor Tomas Varga said the order would stand "until the last pump is running."',
  missing: "Two people are missing, according to the county's rescue service.",
  holds: 'The reservoir holds 48 million cubic metres of water.',
  inquiry:
    'Governor Tomas Varga on Thursday ordered an inquiry into why the spillway of the Harrow dam did not open, and said the state would put $240 million into repairs if the assembly agrees.',
  knew: '"Somebody knew," Varga said.',
  when: '"I want to know who, and I want to know when."',
  warning:
    '"There was no warning that we did not pass on the same day," Lena Marsh, its chief executive, said in a statement.',
  risen: 'The number of missing has risen to five, the rescue service said on Thursday.',
  covers: 'The evacuation order now covers 3,400 people.',
  motors:
    'A senior official of the water authority, who asked not to be named because the inquiry has begun, said the gate motors had last been tested in 2027.',
  disputed: 'Ms Marsh disputed this.',
  alive:
    'Two of the five people missing since the Harrow dam spilled over have been found alive in a barn above Pell, rescuers said on Friday morning.',
  dropped: 'Water has dropped two metres below the crest.',
  lifted: 'The evacuation order for Pell was lifted at noon; that for Lower Harrow stays in force.',
  vote: 'The assembly is due to vote on the repair fund on 18 March.',
  fund: '"If the fund fails, we will close the valley road for the summer," Governor Varga said.',
} as const

const IN: Readonly<Record<keyof typeof SENTENCES, SampleName>> = {
  spill: 'first',
  watching: 'first',
  order: 'first',
  stand: 'first',
  missing: 'first',
  holds: 'first',
  inquiry: 'second',
  knew: 'second',
  when: 'second',
  warning: 'second',
  risen: 'second',
  covers: 'second',
  motors: 'second',
  disputed: 'second',
  alive: 'third',
  dropped: 'third',
  lifted: 'third',
  vote: 'third',
  fund: 'third',
}

type SentenceName = keyof typeof SENTENCES

const receipt = (name: SentenceName) => receiptOf(IN[name], SENTENCES[name])
const backed = (name: SentenceName, id: string) => ({
  id: `revision-${IN[name]}:${id}`,
  rule: 'sample/rule',
  receipts: [receipt(name)],
})

function person(
  name: SentenceName,
  id: string,
  fields: Pick<Entity, 'name' | 'side'> & Partial<Entity>,
  role?: readonly [title: string, of: string | null],
): Story['people'][number] {
  const span = receipt(name).span
  return {
    ...backed(name, id),
    kind: 'person',
    anonymity: null,
    mentions: [],
    roles: role === undefined ? [] : [{ title: role[0], of: role[1], span }],
    ...fields,
  }
}

function statement(
  name: SentenceName,
  id: string,
  speaker: string | null,
  content: readonly string[],
  fields: Partial<Statement> = {},
): Story['statements'][number] {
  return {
    ...backed(name, id),
    kind: 'direct',
    act: 'assert',
    source: { entities: speaker === null ? [] : [speaker], span: null },
    cue: null,
    content: content.map((words) => spanOf(IN[name], words)),
    within: null,
    audience: null,
    when: null,
    place: null,
    negated: false,
    ...fields,
  }
}

function figure(
  name: SentenceName,
  id: string,
  words: string,
  of: string | null,
  value: number,
  unit: string,
  fields: Partial<Figure> = {},
): StoryFigure {
  return {
    ...backed(name, id),
    span: spanOf(IN[name], words),
    of: of === null ? null : spanOf(IN[name], of),
    value,
    unit,
    high: null,
    approximate: false,
    per: null,
    asOf: null,
    status: 'stated',
    statement: null,
    history: [],
    ...fields,
  }
}

function measure(
  name: SentenceName,
  id: string,
  what: string,
  status: Measure['status'],
  by: readonly string[] = [],
): StoryMeasure {
  const span = spanOf(IN[name], what)
  return { ...backed(name, id), what: span, by, when: null, evidence: [span], status, history: [] }
}

function thread(
  name: SentenceName,
  id: string,
  about: string,
  kind: Thread['kind'],
  due: string | null = null,
): Story['threads'][number] {
  const span = spanOf(IN[name], about)
  const openedAt = OUTLETS[IN[name]][1]
  return {
    ...backed(name, id),
    kind,
    about: span,
    due,
    evidence: [span],
    openedAt,
    state: 'open',
    answer: null,
  }
}

function event(
  name: SentenceName,
  id: string,
  words: string,
  value: string | null,
): Story['timeline'][number] {
  return {
    ...backed(name, id),
    span: spanOf(IN[name], words),
    predicate: spanOf(IN[name], words),
    participants: [],
    place: null,
    when: null,
    value,
    certainty: 'happened',
    weight: 0.5,
  }
}

function development(
  name: SentenceName,
  id: string,
  kind: Development['kind'],
  verdict: Development['verdict'],
  text: string,
  was: readonly [SentenceName, string] | null = null,
): Development {
  return {
    id,
    at: OUTLETS[IN[name]][1],
    kind,
    verdict,
    text,
    was: was === null ? null : { text: was[1], receipt: receipt(was[0]) },
    weight: 0.5,
    alsoReportedBy: [],
    receipts: [receipt(name)],
  }
}

export const SAMPLE_DEVELOPMENTS: readonly Development[] = [
  {
    ...development(
      'alive',
      'd1',
      'event',
      'new',
      'Two of the five people missing since the Harrow dam spilled over have been found alive in a barn above Pell',
    ),
    alsoReportedBy: ['Meridian Wire', 'Sarn Valley Post'],
    receipts: [receipt('alive'), receipt('risen'), receipt('missing')],
  },
  development(
    'lifted',
    'd2',
    'measure',
    'update',
    'The evacuation order for Pell was lifted at noon',
    ['covers', 'The evacuation order now covers 3,400 people.'],
  ),
  development(
    'vote',
    'd3',
    'thread',
    'new',
    'The assembly is due to vote on the repair fund on 18 March.',
  ),
  development('risen', 'd4', 'figure', 'update', 'The number of missing has risen to five', [
    'missing',
    'Two people are missing',
  ]),
  development('disputed', 'd5', 'thread', 'conflict', 'Ms Marsh disputed this.', [
    'motors',
    'the gate motors had last been tested in 2027',
  ]),
  development(
    'warning',
    'd6',
    'statement',
    'changed-position',
    '"There was no warning that we did not pass on the same day,"',
    ['missing', 'Two people are missing'],
  ),
]

const ARTICLES: readonly StoryArticle[] = (['first', 'second', 'third'] as const).map((name) => ({
  id: `article-${name}`,
  externalId: null,
  url: `https://news.example/${name}`,
  outlet: OUTLETS[name][0],
  publishedAt: OUTLETS[name][1],
  occurrence: 'article-first',
  copyOf: name === 'third' ? 'article-second' : null,
}))

const VARGA = 'revision-first:e1'
const OKAFOR = 'revision-first:e2'
const MARSH = 'revision-second:e3'
const OFFICIAL = 'revision-second:e4'

export const SAMPLE_STORY: Story = {
  slug: 'harrow-dam',
  title: 'Harrow: two found alive, three still missing',
  state: 'developing',
  firstAt: OUTLETS.first[1],
  lastAt: OUTLETS.third[1],
  articleCount: 3,
  outletCount: 3,
  developmentCount: SAMPLE_DEVELOPMENTS.length,
  articles: ARTICLES,
  soFar: SAMPLE_DEVELOPMENTS.slice(0, 3),
  developments: SAMPLE_DEVELOPMENTS,
  timeline: [
    { ...event('motors', 'v6', 'the gate motors had last been tested in 2027', '2027') },
    event('spill', 'v1', 'Water began to run over the crest of the Harrow dam', '2031-03-11'),
    event('order', 'v2', SENTENCES.order, '2031-03-11'),
    event('inquiry', 'v3', 'Governor Tomas Varga on Thursday ordered an inquiry', '2031-03-13'),
    event('alive', 'v4', 'have been found alive in a barn above Pell', '2031-03-14'),
    { ...event('vote', 'v5', SENTENCES.vote, '2031-03-18'), certainty: 'expected' },
    event('dropped', 'v7', SENTENCES.dropped, null),
  ],
  people: [
    person('stand', 'e1', { name: 'Tomas Varga', side: 'Sarn county' }, ['Governor', null]),
    person('watching', 'e2', { name: 'Ines Okafor', side: 'water authority' }, [
      'chief engineer',
      'water authority',
    ]),
    person('warning', 'e3', { name: 'Lena Marsh', side: 'Harrow Hydro' }, [
      'chief executive',
      'Harrow Hydro',
    ]),
    person('motors', 'e4', {
      name: 'A senior official of the water authority',
      kind: 'unnamed',
      side: 'water authority',
      anonymity: spanOf('second', 'because the inquiry has begun'),
    }),
    person('warning', 'e5', { name: 'Harrow Hydro', kind: 'organization', side: null }),
    person('order', 'e6', { name: 'Pell', kind: 'place', side: null }),
  ],
  statements: [
    statement('watching', 's1', OKAFOR, ['"We are watching every metre of that wall,"']),
    statement('stand', 's2', VARGA, ['the order would stand "until the last pump is running."'], {
      kind: 'mixed',
      act: 'promise',
    }),
    statement('knew', 's3', VARGA, ['"Somebody knew,"']),
    statement('when', 's4', VARGA, [SENTENCES.when], { act: 'demand' }),
    statement(
      'warning',
      's5',
      MARSH,
      ['"There was no warning that we did not pass on the same day,"'],
      {
        act: 'deny',
      },
    ),
    statement('motors', 's6', OFFICIAL, ['the gate motors had last been tested in 2027'], {
      kind: 'indirect',
    }),
    statement(
      'fund',
      's7',
      VARGA,
      ['"If the fund fails, we will close the valley road for the summer,"'],
      {
        act: 'threaten',
      },
    ),
    statement('missing', 's8', null, ['Two people are missing'], {
      kind: 'indirect',
      source: { entities: [], span: spanOf('first', "the county's rescue service") },
    }),
  ],
  figures: [
    {
      ...figure(
        'alive',
        'q4',
        'five people',
        'missing since the Harrow dam spilled over',
        5,
        'people',
      ),
      history: [
        figure('missing', 'q1', 'Two people', 'missing', 2, 'people'),
        figure('risen', 'q2', 'five', 'number of missing', 5, 'people'),
      ],
    },
    {
      ...figure('covers', 'q3', '3,400 people', 'The evacuation order', 3400, 'people'),
      history: [figure('order', 'q5', 'About 1,200 people', null, 1200, 'people')],
    },
    figure('inquiry', 'q6', '$240 million', 'repairs', 240_000_000, 'USD', { status: 'proposed' }),
    figure(
      'holds',
      'q7',
      '48 million cubic metres',
      'The reservoir holds',
      48_000_000,
      'cubic metres',
    ),
  ],
  measures: [
    {
      ...measure('lifted', 'm1', 'that for Lower Harrow', 'in-force', [VARGA]),
      history: [measure('order', 'm2', 'told to leave their homes by midnight', 'announced')],
    },
    measure(
      'inquiry',
      'm3',
      'an inquiry into why the spillway of the Harrow dam did not open',
      'ordered',
      [VARGA],
    ),
    measure('inquiry', 'm4', 'put $240 million into repairs', 'proposed'),
    measure('fund', 'm5', 'close the valley road for the summer', 'threatened', [VARGA]),
  ],
  threads: [
    thread('vote', 't1', SENTENCES.vote, 'scheduled', '2031-03-18'),
    thread(
      'fund',
      't2',
      'If the fund fails, we will close the valley road for the summer',
      'conditional',
    ),
    thread('disputed', 't3', SENTENCES.disputed, 'disputed'),
    {
      ...thread('missing', 't4', SENTENCES.missing, 'pending'),
      state: 'answered',
      answer: receipt('alive'),
    },
  ],
}

const TITLES: Readonly<Record<SampleName, string>> = {
  first: 'Harrow dam spills over as rain goes on',
  second: 'Governor orders inquiry into Harrow dam',
  third: 'Harrow: two found alive, three still missing',
}

/** A sample's text as it was read once. */
export function sampleRevision(name: SampleName): Revision {
  const [outlet, published] = OUTLETS[name]
  const title = TITLES[name]
  const text = TEXTS[name]
  const article: Article = {
    url: `https://news.example/${name}`,
    title,
    titleSpan: spanOf(name, title),
    highlights:
      name === 'first'
        ? ['Engineers work through the night', 'Two villages told to leave'].map((words) =>
            spanOf(name, words),
          )
        : [],
    body: [title.length + 2, text.length],
    outlet,
    language: 'en',
    published,
    publishedFrom: 'json-ld',
    updated: null,
    updatedFrom: null,
    dateline: name === 'second' ? { place: 'Sarn Bridge', agency: 'Meridian' } : null,
    bylines: ['Ada Lindqvist'],
    contributors: ['Per Ohl'],
    related: [{ title: 'What a spillway is for', url: 'https://news.example/spillway' }],
    corrections: [],
    whole: true,
    parts: [],
    removed: [
      { rule: 'related-line', text: 'RELATED: What a spillway is for' },
      { rule: 'newsletter', text: 'Sign up to the morning letter' },
    ],
  }
  const recordedAt = parseMoment(published) ?? 0
  return {
    id: `revision-${name}`,
    articleId: `article-${name}`,
    article,
    text,
    recordedAt,
    readFrom: 'outlet',
  }
}

export const NO_FINDINGS: Analysis = {
  sentences: [],
  entities: [],
  statements: [],
  timexes: [],
  figures: [],
  measures: [],
  threads: [],
  events: [],
  version: 'sample',
}

/** A finding as its own revision holds it: without the revision's name before its id. */
function bare<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items
    .filter(({ id }) => id.startsWith('revision-second:'))
    .map((item) => ({ ...item, id: item.id.slice(item.id.indexOf(':') + 1) }))
}

/** What is found in the second sample. */
export const SAMPLE_ANALYSIS: Analysis = {
  ...NO_FINDINGS,
  sentences: (Object.keys(SENTENCES) as SentenceName[])
    .filter((name) => IN[name] === 'second')
    .map((name) => receipt(name).span)
    .toSorted((a, b) => a[0] - b[0]),
  entities: bare(SAMPLE_STORY.people).map((entity) => ({
    ...entity,
    mentions:
      entity.name === 'Lena Marsh'
        ? ['Lena Marsh', 'Ms Marsh'].map((words) => ({
            span: spanOf('second', words),
            form: 'name' as const,
          }))
        : [],
  })),
  statements: bare(SAMPLE_STORY.statements),
  timexes: ['Thursday', '2027'].map((words, at) => ({
    id: `t${at}`,
    rule: 'sample/rule',
    span: spanOf('second', words),
    type: 'DATE' as const,
    value: null,
    certainty: 'known' as const,
  })),
  figures: bare(SAMPLE_STORY.figures),
  measures: bare(SAMPLE_STORY.measures),
  threads: bare(SAMPLE_STORY.threads),
  events: bare(SAMPLE_STORY.timeline),
}
