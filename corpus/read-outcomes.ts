import type { Entity, Event, Measure, Thread, Timex } from '../src/domain/findings.ts'
import { type Span, spanContains, spansOverlap } from '../src/domain/span.ts'
import type { TableLine } from './annotated-article.ts'
import { EVENT_CERTAINTIES, MEASURE_STATUSES, THREAD_KINDS } from './catalogue.ts'
import { type FindingLine, type Grounds, type LineForm, readLine } from './finding-line.ts'
import { GOLD_RULE } from './gold-rule.ts'
import { dayIn, timexFault } from './timex-value.ts'

const MEASURE_FORM: LineForm = { words: 1, flags: [], keys: /^(?:by|when)$/, parts: /^(?:|ev)$/ }
const THREAD_FORM: LineForm = { words: 1, flags: [], keys: /^due$/, parts: /^(?:|ev)$/ }
const EVENT_FORM: LineForm = {
  words: 1,
  flags: [],
  keys: /^(?:who|where|when|value)$/,
  parts: /^(?:|p)$/,
}
/** What is marked as an event is worth a place in a timeline; how much, nobody is asked to say. */
const MARKED_WEIGHT = 1

/** `m1 in-force by=e1 when=t2`: what, `m1`; evidence, `m1.ev`, else the sentences that `what` stands in. */
export function readMeasure(source: TableLine, id: string, grounds: Grounds): Measure {
  const line = readLine(source, id, MEASURE_FORM, grounds)
  const what = line.mark('')
  return {
    id,
    rule: GOLD_RULE,
    what,
    by: line.ids('by', 'e'),
    when: line.oneId('when', 't'),
    evidence: evidenceOf(line, what, grounds),
    status: line.word(0, 'status', MEASURE_STATUSES),
  }
}

/** `h1 scheduled due=2024-06-11`: about, `h1`; evidence as a measure's. */
export function readThread(source: TableLine, id: string, grounds: Grounds): Thread {
  const line = readLine(source, id, THREAD_FORM, grounds)
  const about = line.mark('')
  const due = line.attribute('due')
  if (due !== null && timexFault('DATE', due.value) !== null)
    line.report(due.place, `due= takes a day or wider: 2024-06-11, 2024-W24, 2024-06`)
  return {
    id,
    rule: GOLD_RULE,
    kind: line.word(0, 'kind', THREAD_KINDS),
    about,
    due: due?.value ?? null,
    evidence: evidenceOf(line, about, grounds),
  }
}

/** `v1 happened who=e1,e2 where=e3 when=t1`: the clause, `v1`; its predicate, `v1.p`. */
export function readEvent(
  source: TableLine,
  id: string,
  entities: ReadonlyMap<string, Entity>,
  timexes: readonly Timex[],
  grounds: Grounds,
): Event {
  const line = readLine(source, id, EVENT_FORM, grounds)
  const span = line.mark('')
  const predicate = line.mark('p')
  if (!spanContains(span, predicate))
    line.report(line.place, `the predicate of ${id} is outside its clause`)
  const place = line.oneId('where', 'e')
  if (place !== null && entities.get(place)?.kind !== 'place')
    line.report(line.place, `where= names a place: ${place} is none`)
  const when = line.oneId('when', 't')
  const value = line.attribute('value')
  if (value !== null && dayIn(value.value) !== value.value)
    line.report(value.place, 'value= takes a day, month or year: 2024-05-14')
  return {
    id,
    rule: GOLD_RULE,
    span,
    predicate,
    participants: line.ids('who', 'e'),
    place,
    when,
    value: value?.value ?? dayIn(timexes.find((timex) => timex.id === when)?.value ?? null),
    certainty: line.word(0, 'certainty', EVENT_CERTAINTIES),
    weight: MARKED_WEIGHT,
  }
}

function evidenceOf(line: FindingLine, words: Span, { sentences }: Grounds): readonly Span[] {
  const marked = line.marks('ev').map(({ span }) => span)
  return marked.length > 0 ? marked : sentences.filter((sentence) => spansOverlap(sentence, words))
}
