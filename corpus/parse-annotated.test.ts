import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { sliceSpan } from '../src/domain/span.ts'
import { fileOf, HEADER, TABLE, TEXT } from './annotated.fixture.ts'
import { composeAnnotated } from './compose-annotated.ts'
import { parseAnnotated, readAnnotated } from './parse-annotated.ts'
import { FormatError } from './problems.ts'

const FILE = 'corpus/articles/07-council-local-bridge.ann'

test('what is written is found, each span at its words', () => {
  const { text, findings } = parseAnnotated(fileOf(), FILE)
  const words = (span: readonly [number, number] | null | undefined) =>
    span ? sliceSpan(text, span) : null
  const [quill] = findings.entities
  expect(text).toMatch(/^Bridge is safe, Quill says\n\nA highlight\n\nMayor Ada Quill closed/)
  expect([quill?.name, quill?.kind, quill?.side]).toEqual(['Ada Quill', 'person', 'Wexcombe'])
  expect(quill?.mentions.map(({ span, form }) => [words(span), form])).toEqual([
    ['Quill', 'name'],
    ['Ada Quill', 'name'],
    ['she', 'pronoun'],
  ])
  expect(quill?.roles.map(({ title, of, span }) => [title, of, words(span)])).toEqual([
    ['Mayor', null, 'Mayor'],
  ])
  expect(
    findings.statements.map(({ kind, act, source, cue, content, audience }) => [
      kind,
      act,
      source.entities,
      words(source.span),
      cue?.lemma,
      words(cue?.span),
      content.map(words),
      words(audience),
    ]),
  ).toEqual([
    ['indirect', 'assert', ['e1'], 'Quill', 'say', 'says', ['Bridge is safe'], null],
    ['direct', 'promise', ['e1'], 'she', 'tell', 'told', ['“We will mend it,”'], 'reporters'],
  ])
  expect(findings.timexes.map(({ span, value }) => [words(span), value])).toEqual([
    ['Tuesday', '2024-05-14'],
  ])
  expect(findings.figures.map(({ span, value, unit }) => [words(span), value, unit])).toEqual([
    ['12 people', 12, 'people'],
  ])
  expect(findings.measures.map(({ what, evidence }) => [words(what), evidence.map(words)])).toEqual(
    [['the bridge', ['Mayor Ada Quill closed the bridge on Tuesday after 12 people fell.']]],
  )
  expect(findings.threads.map(({ about, due }) => [words(about), due])).toEqual([
    ['The work has yet to start', null],
  ])
  expect(
    findings.events.map(({ span, predicate, value }) => [words(span), words(predicate), value]),
  ).toEqual([['Mayor Ada Quill closed the bridge on Tuesday', 'closed', '2024-05-14']])
})

test('a file composes to itself', () => {
  expect(composeAnnotated(parseAnnotated(fileOf(), FILE))).toBe(fileOf())
})

test('a figure belongs to the innermost statement that gives it', () => {
  const text = `
= A title

{s1 “He {s2.cue said} {s2 {f1 12 people} fell},”} {e1,s1.src Quill} {s1.cue said} of {f2 two dogs}.

`
  const table = `e1 person
s1 direct assert by=e1 cue=say
s2 indirect assert by=none cue=say within=s1
f1 12 people
f2 2 dogs
`
  const { figures } = parseAnnotated(fileOf({ text, table }), FILE).findings
  expect(figures.map(({ statement }) => statement)).toEqual(['s2', null])
})

test.each([
  ['that the next paragraph goes on', '{s1 “It fell. Nobody called.}', true],
  ['that is closed', '{s1 “It fell. Nobody called.”}', true],
  ['that is closed before the full stop', '{s1 “It fell. Nobody called”.}', false],
  ['that goes on in its own paragraph', '{s1 “It fell.} Nobody called.”', false],
])('the full stop of a quotation %s', (_name, first, isRight) => {
  const text = `\n= A title\n\n${first}\n\n{s1 “I was there,”} {s1.src,e1 Quill} {s1.cue said}.\n\n`
  const table = 'e1 person\ns1 direct assert by=e1 cue=say\n'
  const parse = () => parseAnnotated(fileOf({ text, table }), FILE)
  if (isRight) expect(parse().findings.statements).toHaveLength(1)
  else expect(parse).toThrow(/stays out/)
})

const line = (words: string) => (source: string) =>
  source.split('\n').findIndex((one) => one.includes(words)) + 1

type Change = { header?: string; text?: string; table?: string }
const inText = (from: string, to: string): Change => ({ text: replaced(TEXT, from, to) })
const inTable = (from: string, to: string): Change => ({ table: replaced(TABLE, from, to) })
const inHeader = (from: string, to: string): Change => ({ header: replaced(HEADER, from, to) })

test.each<readonly [name: string, change: Change, where: string, reason: RegExp]>([
  ['a key that is none', inHeader('beat:', 'topic:'), 'topic', /unknown key "topic"/],
  ['a beat that is none', inHeader('council', 'politics'), 'politics', /beat is one of disaster/],
  ['a time without offset', inHeader('-04:00', ''), 'published', /time with its offset/],
  ['a day that is none', inHeader('05-14', '02-30'), 'published', /time with its offset/],
  [
    'keys out of order',
    inHeader('beat: council\nstyle: local', 'style: local\nbeat: council'),
    'beat',
    /goes before "style"/,
  ],
  ['another id than the file', inHeader('07', '08'), 'id', /not named 08-council-local-/],
  ['no title', inText('= {s1', '{s1'), 'id', /no title/],
  ['a second title', inText('* A', '= A'), '= A', /second title/],
  [
    'blocks run together',
    inText('* A highlight\n', '* A highlight\nMore'),
    'More',
    /one blank line/,
  ],
  ['white space doubled', inText('A highlight', 'A  highlight'), 'highlight', /single spaces/],
  ['an unknown sign', inText('* A', '#A'), '#A', /unknown sign/],
  ['an unknown kind of furniture', inText('%furniture', '%menu'), '%menu', /%kind words/],
  ['marks in furniture', inText('Log in', '{e1 Log} in'), '%furniture', /holds no marks/],
  ['a mark left open', inText('{t1 Tuesday}', '{t1 Tuesday'), 'Tuesday', /"{v1" is not closed/],
  [
    'a brace that closes nothing',
    inText('A highlight', 'A highlight}'),
    'highlight',
    /closes nothing/,
  ],
  ['a brace without label', inText('A highlight', 'A {high light}'), 'high', /there is no high/],
  [
    'a mark without words',
    inText('A highlight', 'A {e1 }highlight'),
    'highlight',
    /holds no words/,
  ],
  [
    'a mark that cuts a word',
    inText('A highlight', 'A {e1 High}light'),
    'light',
    /inside a word: "High"/,
  ],
  [
    'white space in a mark',
    inText('{t1 Tuesday}', '{t1 Tuesday }'),
    'Tuesday',
    /white space at an end/,
  ],
  ['a label without line', inText('{t1 Tuesday}', '{t2 Tuesday}'), 'Tuesday', /there is no t2/],
  ['a part that is none', inText('{v1.p closed}', '{v1.verb closed}'), 'closed', /no part "verb"/],
  ['a pronoun called a name', inText('{e1.pro,', '{e1,'), 'told', /"she" is a pronoun/],
  ['a name called a pronoun', inText('{e1 Ada', '{e1.pro Ada'), 'Ada', /"Ada Quill" is no pronoun/],
  ['a name without capital', inText('after {f1', '{e1 after} {f1'), 'after', /no capital/],
  [
    'a source without the speaker',
    inText('{e1,s1.src Quill}', '{s1.src Quill}'),
    's1 ',
    /e1 is not mentioned in s1.src/,
  ],
  [
    'a comma in the content',
    inText('{s1 Bridge is safe},', '{s1 Bridge is safe,}'),
    'Bridge',
    /content ends in ","/,
  ],
  [
    'a cue inside the content',
    inText('{s1.cue says}', '{s1.cue,s1 says}'),
    's1 ',
    /inside its content/,
  ],
  ['a cue without lemma', inTable(' cue=say', ''), 's1 ', /lacks cue=/],
  ['a lemma without cue', inText('{s1.cue says}', 'says'), 's1 ', /no cue in the text/],
  [
    'a kind against the quotation marks',
    inTable('s2 direct', 's2 indirect'),
    's2 ',
    /direct or mixed/,
  ],
  [
    'a kind without quotation marks',
    inTable('s1 indirect', 's1 mixed'),
    's1 ',
    /quotation marks indirect/,
  ],
  [
    'an act that is none',
    inTable('s1 indirect assert', 's1 indirect claim'),
    's1 ',
    /act is one of assert/,
  ],
  ['a statement by nobody named', inTable(' by=e1 cue=say', ' cue=say'), 's1 ', /lacks by=/],
  [
    'a speaker that is not there',
    inTable('by=e1 cue=say', 'by=e7 cue=say'),
    's1 ',
    /there is no e7/,
  ],
  [
    'a speaker that is a timex',
    inTable('by=e1 cue=say', 'by=t1 cue=say'),
    's1 ',
    /takes ids with e/,
  ],
  [
    'an outer statement elsewhere',
    inTable('by=e1 cue=tell', 'by=e1 cue=tell within=s1'),
    's2 ',
    /not inside what s1 says/,
  ],
  ['a role without whose', inTable(' r1.of=none', ''), 'e1 ', /lacks r1.of=/],
  [
    'a role without words',
    inTable('r1.of=none', 'r1.of=none r2.of=x'),
    'e1 ',
    /r2.of= without words/,
  ],
  [
    'a name that is not in the text',
    inTable('r1.of=none', 'r1.of=none name="A. Quill"'),
    'e1 ',
    /no mention of e1 is/,
  ],
  [
    'an unnamed source with a name',
    inTable('e1 person', 'e1 unnamed'),
    'e1 ',
    /unnamed but has a name/,
  ],
  [
    'a value that is no day',
    inTable('2024-05-14 implied', '2024-05-32 implied'),
    't1 ',
    /a DATE is/,
  ],
  [
    'a duration as a date',
    inTable('DATE 2024-05-14', 'DURATION 2024-05-14'),
    't1 ',
    /a DURATION is/,
  ],
  [
    'a day known without its year',
    inTable('14 implied', '14 known'),
    't1 ',
    /does not give its year/,
  ],
  [
    'no value that is implied',
    inTable('2024-05-14 implied', 'none implied'),
    't1 ',
    /goes with "unknown"/,
  ],
  ['a figure unlike its digits', inTable('f1 12', 'f1 21'), 'f1 ', /21 is not in "12 people"/],
  ['a figure without value', inTable('f1 12', 'f1 none'), 'f1 ', /the digits give 12/],
  ['a figure with commas', inTable('f1 12', 'f1 1,2'), 'f1 ', /no commas/],
  ['a unit that is none', inTable('f1 12 people', 'f1 12 People'), 'f1 ', /a unit is/],
  ['a figure on a timex', inText('{t1 Tuesday}', '{t1,f1 Tuesday}'), 'Tuesday', /marked twice/],
  ['a status that is none', inTable('m1 in-force', 'm1 active'), 'm1 ', /status is one of floated/],
  ['a time that is not there', inTable('by=e1 when=t1', 'by=e1 when=t9'), 'm1 ', /there is no t9/],
  ['a due that is no day', inTable('h1 pending', 'h1 pending due=soon'), 'h1 ', /due= takes a day/],
  [
    'a predicate outside',
    { text: replaced(replaced(TEXT, '{v1.p closed}', 'closed'), 'after', '{v1.p after}') },
    'v1 ',
    /outside its clause/,
  ],
  ['an event in no place', inTable('who=e1', 'who=e1 where=e1'), 'v1 ', /names a place/],
  ['a key that the type lacks', inTable('h1 pending', 'h1 pending by=e1'), 'h1 ', /takes no by=/],
  [
    'a word that the type lacks',
    inTable('h1 pending', 'h1 pending approx'),
    'h1 ',
    /unknown word "approx"/,
  ],
  ['an id twice', inTable('h1 pending', 'h1 pending\nh1 pending'), 'h1 ', /h1 again/],
  ['a line that starts otherwise', inTable('# a remark', 'remark'), 'remark', /starts with an id/],
  ['two spaces in a line', inTable('h1 pending', 'h1  pending'), 'h1 ', /one space between/],
  [
    'an escape of nothing',
    inText('A highlight', 'A \\highlight'),
    'highlight',
    /write this line as: \* A highlight/,
  ],
  [
    'two braces for one mark',
    inText('{e1,s1.src Quill}', '{e1 {s1.src Quill}}'),
    '= ',
    /write this line as: = .*{e1,s1.src Quill}/,
  ],
])('%s is refused, with its line', (_name, change, where, reason) => {
  const source = fileOf(change)
  const told = problemsOf(source).map(
    ({ line: number, message }) => `${source.split('\n')[number - 1]} <- ${message}`,
  )
  const isTold = told.some((one) => one.split(' <- ')[0]?.includes(where) && reason.test(one))
  expect(isTold, told.join('\n')).toBe(true)
})

test('a file without its three parts, or its last line break, is refused', () => {
  expect(() => parseAnnotated('id: 07\n', FILE)).toThrow(`${FILE}:1:1: three parts`)
  expect(() => parseAnnotated(fileOf().trimEnd(), FILE)).toThrow(/add a line break/)
})

test('every problem is told at once, in the order of the file', () => {
  const source = fileOf({
    table: replaced(replaced(TABLE, 'f1 12', 'f1 13'), 'e1 person', 'e1 human'),
  })
  expect(problemsOf(source).map(({ line: number, column }) => [number, column])).toEqual([
    [line('e1 human')(source), 4],
    [line('f1 13')(source), 1],
  ])
})

test('the examples of the guidelines are right', async () => {
  const guidelines = await readFile('docs/annotation-guidelines.md', 'utf8')
  const examples = Array.from(guidelines.matchAll(/```ann\n([\s\S]*?)```/g), ([, one = '']) => one)
  expect(examples.length).toBeGreaterThanOrEqual(6)
  for (const example of examples) {
    const source = `${HEADER}---\n\n= Title\n\n${example.replace('\n---\n', '\n\n---\n')}`
    expect(readAnnotated(source, 'example').problems, example).toEqual([])
    expect(() => parseAnnotated(source, 'example')).not.toThrow()
  }
})

function problemsOf(source: string): FormatError['problems'] {
  try {
    parseAnnotated(source, FILE)
    return []
  } catch (error) {
    if (error instanceof FormatError) return error.problems
    throw error
  }
}

/** Fails where a case would change nothing. */
function replaced(source: string, from: string, to: string): string {
  if (!source.includes(from)) throw new Error(`the fixture has no "${from}"`)
  return source.replace(from, () => to)
}
