import type { Figure, Statement, StatementAct, Timex } from '../domain/findings.ts'
import { dayOf, parseMoment } from '../domain/moment.ts'
import { type Span, spanContains, spansOverlap } from '../domain/span.ts'
import type { DevelopmentKind } from '../domain/story.ts'
import { readSpeaker } from './claim.ts'
import { recallsOtherwise } from './judge-stance.ts'
import type { PageWords } from './page-words.ts'
import type { StorySentence } from './story-sentence.ts'
import { shareOf } from './told-index.ts'

/** What the story knew before a sentence came, as far as it tells whether the sentence is news. */
export type Known = {
  /** The few sentences before it in the same revision, in order. */
  readonly above: readonly StorySentence[]
  readonly stems: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  /** Names of those who spoke in it, folded. */
  readonly speakers: ReadonlySet<string>
  /** How much of its words stand in the one earlier sentence that is most like it. */
  readonly covered: number
  /** The cosine to the likest earlier sentence, by how rare words are. */
  readonly likeness: number
  readonly page: PageWords
}

/** The sign of the sentence that opens an article: what its outlet takes for the news. */
export const OPENING = 'opens'
/** The sign of a number of people whom something befell that the story had not heard, and not of another time. */
export const TOLL = 'fresh toll'

/** The sign of a sentence so like an earlier one that, with no name, number or day of its own, it only says it anew. */
export const ECHO = 'echo'
const ECHOED = 0.45

const DAY_MS = 86_400_000
/** A day so long before publication belongs to the background. */
const LONG_AGO_MS = 3 * DAY_MS
const REFUSAL =
  /\b(?:declin|refus)\w*\b.*\b(?:comment|say)\b|\bnot (?:immediately )?(?:comment|respond|repl|return)\w*\b|\b(?:would|could|did|does) not say\b/i
const NO_COMMENT =
  /\b(?:declin|refus)\w* to comment\b|\bnot (?:immediately )?(?:comment|respond|repl)\w*\b|\bno comment\b/i
const CONFIDENTIAL =
  /\b(?:asked|declined|wanted|asking|declining) not to be (?:named|identified)|\b(?:declined|asked|refused) to be (?:named|identified)|\bnot authori[sz]ed to\b|\bcondition of anonymity\b/i
const AGED = /,\s\d{1,2},/
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)\b/
const HEDGED = /\b(?:if|could|may|might|would|should|unless)\b/i
const AHEAD = /\b(?:will|to be|expected|due|plans?|until|by)\b/i
const PAST_PERFECT = /\bhad\b/i
const PERFECT = /\b(?:has|have)\b/i
const PRESENT = /\b(?:is|are)\b/i

/**
 * Signs by which a sentence is known for news or for colour and background, as names without order: who speaks, where
 * it stands, what it counts and when, and how much of it the story had not heard of. What each weighs is in
 * news-weights.ts.
 */
export function readSigns(
  sentence: StorySentence,
  kind: DevelopmentKind,
  focus: Span,
  known: Known,
): string[] {
  const signs = [
    `kind ${kind}`,
    ...placeSigns(sentence),
    ...pageSigns(sentence, known),
    ...speakingSigns(sentence, focus, known),
    ...findingSigns(sentence),
    ...timeSigns(sentence),
    ...noveltySigns(sentence, known),
    ...wordSigns(sentence),
  ]
  const isPast = signs.some((sign) => sign === 'when long ago' || sign === 'when years ago')
  const isToll = signs.includes('counts fates') && signs.includes('number fresh') && !isPast
  return isToll ? [...signs, TOLL] : signs
}

function placeSigns({ place, text }: StorySentence): string[] {
  const where = place < 1 ? OPENING : place < 3 ? 'lead' : place < 8 ? 'high' : 'low'
  return [where, text.length < 60 ? 'short' : text.length < 180 ? 'middling' : 'lengthy']
}

/** How far its own page takes a sentence for its matter: by the headline, by what else it tells, as a copy of another. */
function pageSigns({ gist, place, step }: StorySentence, { page }: Known): string[] {
  const titled = shareOf(page.title, gist.stems)
  const signs = [titled < 0.1 ? 'off title' : titled < 0.45 ? 'near title' : 'as title']
  let again = 0
  for (const stem of gist.stems) again += (page.counts.get(stem) ?? 1) - 1
  const central = gist.stems.size === 0 ? 0 : again / gist.stems.size
  signs.push(central < 0.5 ? 'aside' : central < 1.2 ? 'to the matter' : 'central')
  if (step.article.copyOf !== null) signs.push('copy')
  if (place === 0) {
    const below = shareOf(gist.stems, page.below)
    signs.push(below < 0.7 ? 'opens alone' : below < 0.85 ? 'opens told below' : 'opens summing up')
  }
  return signs
}

function speakingSigns(sentence: StorySentence, focus: Span, known: Known): string[] {
  const { statements, step } = sentence
  const [statement] = statements
  if (statement === undefined) return ['no statement']
  const speaker = readSpeaker(statement, sentence)
  const [entityId] = statement.source.entities
  const entity = step.analysis.entities.find(({ id }) => id === entityId)
  const role = speaker.kind === 'person' && (entity?.roles.length ?? 0) > 0 ? ' in office' : ''
  const signs = [`by ${speaker.kind}${role}`, `${statement.kind}`, `act ${actByVerb(statement)}`]
  signs.push(`${statement.kind} by ${speaker.kind}${role}`)
  if (isContinued(statement, known.above.at(-1))) signs.push('goes on', `goes on ${statement.kind}`)
  if (speaker.name !== null) {
    signs.push(known.speakers.has(speaker.name) ? 'speaker known' : 'speaker fresh')
  }
  if (!statements.some((one) => one.content.some((span) => spansOverlap(span, focus)))) {
    signs.push('beside a statement')
  }
  return signs
}

/** The act by its verb alone: a promise that is plainly said is news as much as anything that is said. */
function actByVerb({ act, cue }: Statement): StatementAct {
  return /^(?:say|tell|add|reply|answer|write|state)$/.test(cue?.lemma ?? '') ? 'assert' : act
}

/** Whether the speaker of a statement spoke in the sentence before. */
function isContinued({ source }: Statement, before: StorySentence | undefined): boolean {
  const earlier = before?.statements.flatMap((statement) => statement.source.entities) ?? []
  return source.entities.some((id) => earlier.includes(id))
}

function findingSigns({ figures, measures, threads, events }: StorySentence): string[] {
  const event = Math.max(0, ...events.map(({ weight }) => weight))
  return [
    ...(events.length > 0
      ? [`event ${event < 0.4 ? 'light' : event < 0.6 ? 'middling' : 'heavy'}`]
      : ['no event']),
    ...new Set(events.map(({ certainty }) => certainty)),
    ...new Set(measures.map(({ status }) => `measure ${status}`)),
    ...new Set(
      threads.map((thread) => `thread ${thread.kind}${thread.due === null ? '' : ' due'}`),
    ),
    ...new Set(figures.map((figure) => `counts ${unitOf(figure)}`)),
    ...(figures.length > 0 ? ['figure'] : []),
  ]
}

function unitOf({ unit, rule }: Figure): string {
  if (rule.startsWith('figures/money')) return 'money'
  if (unit === 'percent' || unit === 'years') return unit
  return /^(?:dead|injured|missing|evacuated|displaced|arrested|homeless)$/.test(unit)
    ? 'fates'
    : 'things'
}

function timeSigns({ step, span, text }: StorySentence): string[] {
  const publishedAt = parseMoment(dayOf(step.revision.article.published ?? ''))
  const timexes = step.analysis.timexes.filter((timex) => spanContains(span, timex.span))
  const signs = new Set(timexes.map((timex) => `when ${timeOf(timex, publishedAt)}`))
  if (timexes.length === 0) signs.add('when untold')
  if (PAST_PERFECT.test(text)) signs.add('had')
  if (PERFECT.test(text)) signs.add('has')
  if (PRESENT.test(text)) signs.add('is')
  return [...signs]
}

function timeOf({ type, value }: Timex, publishedAt: number | null): string {
  if (type === 'DURATION' || type === 'SET' || value === null) return type
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  const year = Number(value.slice(0, 4))
  if (day === undefined && publishedAt !== null && year < new Date(publishedAt).getUTCFullYear()) {
    return 'years ago'
  }
  if (day === undefined) return 'wide'
  const at = parseMoment(day)
  if (at === null || publishedAt === null) return 'some day'
  if (at > publishedAt) return 'ahead'
  return publishedAt - at <= DAY_MS
    ? 'now'
    : publishedAt - at <= LONG_AGO_MS
      ? 'lately'
      : 'long ago'
}

/** How much of a sentence's words and names the story had not heard before. */
function noveltySigns(
  sentence: StorySentence,
  { stems, keys, covered, likeness }: Known,
): string[] {
  const { gist } = sentence
  let fresh = 0
  for (const stem of gist.stems) if (!stems.has(stem)) fresh++
  const share = gist.stems.size === 0 ? 0 : fresh / gist.stems.size
  const signs = [share < 0.25 ? 'words known' : share < 0.6 ? 'words mixed' : 'words fresh']
  signs.push(covered < 0.35 ? 'like none' : covered < 0.5 ? 'like one' : 'much like one')
  const isKnown = { '!': false, '#': false, '@': false }
  const isFresh = { '!': false, '#': false, '@': false }
  let freshKeys = 0
  for (const key of gist.keys) {
    const mark = key.charAt(0) as '!' | '#' | '@'
    if (keys.has(key)) isKnown[mark] = true
    else isFresh[mark] = true
    if (!keys.has(key)) freshKeys++
  }
  const isEcho = freshKeys === 0 && likeness >= ECHOED && !recallsOtherwise(sentence)
  if (isEcho) signs.push(ECHO)
  signs.push(freshKeys < 3 ? `${freshKeys} fresh` : 'many fresh')
  if (isKnown['!']) signs.push('name known')
  if (isFresh['!']) signs.push('name fresh')
  if (isFresh['#']) signs.push('number fresh')
  if (isKnown['#']) signs.push('number known')
  if (isFresh['@']) signs.push('day fresh')
  if (covered >= 0.5 && (isFresh['!'] || isFresh['#'] || isFresh['@'])) signs.push('adds to one')
  if (gist.negated) signs.push('negated')
  return signs
}

function wordSigns({ text }: StorySentence): string[] {
  const unquoted = text.replace(/[“"][^”"]*[”"]/g, ' ')
  return [
    ...(REFUSAL.test(text) ? ['refusal'] : []),
    ...(NO_COMMENT.test(text) ? ['no comment'] : []),
    ...(CONFIDENTIAL.test(text) ? ['confidential'] : []),
    ...(AGED.test(unquoted) ? ['aged'] : []),
    ...(FIRST_PERSON.test(unquoted) ? ['first person'] : []),
    ...(HEDGED.test(unquoted) ? ['hedged'] : []),
    ...(AHEAD.test(unquoted) ? ['looks ahead'] : []),
    ...(/\?/.test(text) ? ['question'] : []),
    ...(unquoted.length < text.length / 2 ? ['quoted'] : []),
  ]
}
