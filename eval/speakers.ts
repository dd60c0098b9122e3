import { existsSync, readFileSync } from 'node:fs'
import { FOLDERS, loadAnnotated } from '../corpus/load-annotated.ts'
import { toArticle } from '../corpus/to-read.ts'
import { analyse } from '../src/analysis/analyse.ts'
import type { Entity } from '../src/domain/findings.ts'
import { type Span, sliceSpan, spansOverlap } from '../src/domain/span.ts'
import {
  analysisOf,
  type GoldDocument,
  type GoldStatement,
  pair,
  readDocuments,
} from './statements.ts'
import type { EvalTable } from './table.ts'

const POLNEAR = '../shared/data/quotes/polnear-dev.jsonl'
const JUDGED = new URL('judged-speakers.json', import.meta.url)
const TARGET = 'wrong .02, R .80'

/**
 * Whether the people whom the analysis names as speakers are those who spoke. `wrong`: of all people named whose answer is
 * known, the share that is another. `R of found`: of the statements by a named person that were found, the share with that
 * person; `R`: of all of them. `known`: how many named speakers could be judged. Null without any gold.
 *
 * PolNeAR marks sources and does not resolve them: where the source is a name, the name is the answer; for pronouns and
 * descriptions the answers were judged by hand once (`judged-speakers.json`: document, offset of the source, offset of a
 * name of who it is), for what the analysis gave then; what was never judged is left out of `wrong`.
 */
export async function evalSpeakers(): Promise<EvalTable | null> {
  const rows = []
  if (existsSync(POLNEAR))
    rows.push({ label: 'polnear-dev', values: scoresOf(onPolnear()), target: TARGET })
  const own = await onCorpus()
  if (own.gold > 0) rows.push({ label: 'own corpus', values: scoresOf(own), target: TARGET })
  if (rows.length === 0) return null
  return { name: 'speakers', columns: ['wrong', 'R of found', 'R', 'known'], rows }
}

type Counts = { right: number; wrong: number; found: number; gold: number; goldRight: number }

function scoresOf({ right, wrong, found, gold, goldRight }: Counts) {
  return {
    wrong: wrong / (right + wrong),
    'R of found': goldRight / found,
    R: goldRight / gold,
    known: right + wrong,
  }
}

function onPolnear(): Counts {
  const answers = readAnswers()
  const counts = { right: 0, wrong: 0, found: 0, gold: 0, goldRight: 0 }
  readDocuments(POLNEAR).forEach((document, index) => {
    const { entities, statements } = analysisOf(document)
    const people = entities.filter(({ kind }) => kind === 'person')
    const pairings = pair(document, statements)
    const heldBy = new Map(pairings.map((pairing) => [pairing.gold, pairing.found]))
    for (const { found, gold } of pairings) {
      const speakers = people.filter(({ id }) => found.source.entities.includes(id))
      if (speakers.length === 0 || found.source.span === null) continue
      const answer = answers.get(`${index} ${found.source.span[0]}`)
      const isRight =
        answer === undefined
          ? gold && isNamedIn(document, gold, speakers)
          : speakers.every((speaker) => isNameAt(speaker, answer))
      if (isRight === null) continue
      if (isRight) counts.right++
      else counts.wrong++
    }
    for (const gold of document.statements.filter(
      (one) => one.speech && isByPerson(document, one, people),
    )) {
      counts.gold++
      const found = heldBy.get(gold)
      if (found === undefined) continue
      counts.found++
      if (people.some(({ id }) => found.source.entities.includes(id))) counts.goldRight++
    }
  })
  return counts
}

function readAnswers(): ReadonlyMap<string, number> {
  const rows = JSON.parse(readFileSync(JUDGED, 'utf8')) as readonly (readonly [
    number,
    number,
    number,
  ])[]
  return new Map(rows.map(([document, source, name]) => [`${document} ${source}`, name]))
}

function isNameAt({ mentions }: Entity, offset: number): boolean {
  return mentions.some(({ span, form }) => form === 'name' && span[0] <= offset && offset < span[1])
}

/** Whether the gold source has the surnames of all speakers; null where it names nobody. */
function isNamedIn(
  document: GoldDocument,
  gold: GoldStatement,
  speakers: readonly Entity[],
): boolean | null {
  const words = gold.source.map((span) => sliceSpan(document.text, span)).join(' ')
  if (!/\p{Lu}\p{Ll}/u.test(words) || /^(?:he|she|they|it|who)$/i.test(words)) return null
  return speakers.every(({ name }) => fold(words).includes(fold(surnameOf(name))))
}

function surnameOf(name: string): string {
  return name.split(' ').findLast((word) => !/^(?:[JS]r\.?|I+)$/.test(word)) ?? name
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

/** Whether the source is "he" or "she", or ends with a person's name before whatever describes the person. */
function isByPerson(
  { text }: GoldDocument,
  { source }: GoldStatement,
  people: readonly Entity[],
): boolean {
  return source.some((span) => {
    if (/^(?:he|she)$/i.test(sliceSpan(text, span))) return true
    return people.some(({ mentions }) =>
      mentions.some(({ span: name }) => {
        const isInside = span[0] <= name[0] && name[1] <= span[1]
        return isInside && /^(?:$|,| \(| of | and | who )/.test(text.slice(name[1], span[1]))
      }),
    )
  })
}

async function onCorpus(): Promise<Counts> {
  const counts = { right: 0, wrong: 0, found: 0, gold: 0, goldRight: 0 }
  for (const { article } of await loadAnnotated(FOLDERS.dev)) {
    const { text, findings } = article
    const analysis = analyse({ article: toArticle(article), text })
    const statements = findings.statements.map((statement) => ({
      statement,
      source: statement.source.span === null ? [] : [statement.source.span],
      cue: [],
      content: statement.content,
      kind: statement.kind,
      speech: true,
    }))
    const pairings = pair({ id: '', published: '', text, statements }, analysis.statements)
    for (const { found, gold } of pairings) {
      const golds = findings.entities.filter(({ id }) =>
        statements.find((one) => one === gold)?.statement.source.entities.includes(id),
      )
      const speakers = analysis.entities.filter(
        ({ id, kind }) => kind === 'person' && found.source.entities.includes(id),
      )
      const isRight = speakers.every((one) => golds.some((other) => isSamePerson(one, other)))
      if (golds.some(({ kind }) => kind === 'person')) {
        counts.found++
        if (speakers.length > 0 && isRight) counts.goldRight++
      }
      if (gold === null || speakers.length === 0) continue
      if (isRight) counts.right++
      else counts.wrong++
    }
    counts.gold += findings.statements.filter(({ source }) =>
      findings.entities.some(({ id, kind }) => kind === 'person' && source.entities.includes(id)),
    ).length
  }
  return counts
}

function isSamePerson(one: Entity, other: Entity): boolean {
  const names = ({ mentions }: Entity): readonly Span[] =>
    mentions.filter(({ form }) => form === 'name').map(({ span }) => span)
  return names(one).some((span) => names(other).some((another) => spansOverlap(span, another)))
}
