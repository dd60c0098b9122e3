import type { Entity, Mention, Role } from '../src/domain/findings.ts'
import { sliceSpan, spansOverlap } from '../src/domain/span.ts'
import type { TableLine } from './annotated-article.ts'
import { ENTITY_KINDS } from './catalogue.ts'
import { type FindingLine, type Grounds, type LineForm, readLine } from './finding-line.ts'
import { GOLD_RULE } from './gold-rule.ts'

const FORM: LineForm = {
  words: 1,
  flags: [],
  keys: /^(?:name|side|r[1-9]\.of)$/,
  parts: /^(?:|nom|pro|why|r[1-9])$/,
}
const PRONOUN =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|who|whom|whose|which|that|one|this|these|those|both|each|another|others|some)$/i

const KEEPS_ARTICLE = /^The (?:Hague|Gambia|Bahamas)\b/

/** `e1 person side="United States" r1.of=none`: its mentions are the marks `e1`, `e1.nom`, `e1.pro`. */
export function readEntity(source: TableLine, id: string, grounds: Grounds): Entity {
  const line = readLine(source, id, FORM, grounds)
  const kind = line.word(0, 'kind', ENTITY_KINDS)
  const mentions = readMentions(line, grounds)
  const anonymity = line.optionalMark('why')
  if (anonymity !== null && kind !== 'unnamed')
    line.report(line.place, `${id} gives a reason for anonymity, but is no unnamed source`)
  const names = mentions.filter(({ form }) => form === 'name')
  if (kind === 'unnamed' && names.length > 0)
    line.report(line.place, `${id} is unnamed but has a name: mark its mentions "{${id}.nom …}"`)
  if ((kind === 'person' || kind === 'place') && names.length === 0)
    line.report(
      line.place,
      `${id} is a ${kind} without a name: mark one "{${id} …}", or take it out`,
    )
  return {
    id,
    rule: GOLD_RULE,
    kind,
    name: readName(line, mentions, grounds.text),
    roles: readRoles(line, grounds.text),
    side: line.attribute('side')?.value ?? null,
    anonymity,
    mentions,
  }
}

function readMentions(line: FindingLine, { text }: Grounds): readonly Mention[] {
  const forms = [
    ['', 'name'],
    ['nom', 'nominal'],
    ['pro', 'pronoun'],
  ] as const
  const found = forms
    .flatMap(([part, form]) => line.marks(part).map(({ span, place }) => ({ span, form, place })))
    .toSorted((a, b) => a.span[0] - b.span[0])
  if (found.length === 0)
    line.report(
      line.place,
      `${line.id} is not mentioned in the text: mark it, or take its line out`,
    )
  for (const [index, { span, form, place }] of found.entries()) {
    const words = sliceSpan(text, span)
    const isPronoun = PRONOUN.test(words)
    if (form === 'pronoun' && !isPronoun) line.report(place, `"${words}" is no pronoun`)
    if (form !== 'pronoun' && isPronoun)
      line.report(place, `"${words}" is a pronoun: "{${line.id}.pro …}"`)
    if (form === 'name' && !/[\p{Lu}\p{N}]/u.test(words))
      line.report(place, `"${words}" has no capital, so it is no name: "{${line.id}.nom …}"`)
    if (form === 'name' && /^the /i.test(words) && !KEEPS_ARTICLE.test(words))
      line.report(
        place,
        `the article stays outside a name: "${words.slice(0, 3)} {${line.id} ${words.slice(4)}}"`,
      )
    const before = found[index - 1]
    if (before !== undefined && spansOverlap(before.span, span))
      line.report(place, `two mentions of ${line.id} overlap: keep the larger`)
  }
  return found.map(({ span, form }) => ({ span, form }))
}

/** The longest name, else the first nominal; another mention where the line says so. */
function readName(line: FindingLine, mentions: readonly Mention[], text: string): string {
  const wordsOf = (form: Mention['form']) =>
    mentions.filter((mention) => mention.form === form).map(({ span }) => sliceSpan(text, span))
  const given = line.attribute('name')
  if (given !== null) {
    if (![...wordsOf('name'), ...wordsOf('nominal')].includes(given.value))
      line.report(given.place, `no mention of ${line.id} is "${given.value}"`)
    return given.value
  }
  const [longest] = wordsOf('name').toSorted((a, b) => b.length - a.length)
  return longest ?? wordsOf('nominal')[0] ?? ''
}

function readRoles(line: FindingLine, text: string): readonly Role[] {
  const roles: Role[] = []
  for (let number = 1; number <= 9; number++) {
    const key = `r${number}`
    const span = line.optionalMark(key)
    const of = line.attribute(`${key}.of`)
    if (span === null && of === null) continue
    if (span === null)
      line.report(line.place, `${key}.of= without words: mark "{${line.id}.${key} …}"`)
    else if (of === null)
      line.report(
        line.place,
        `${line.id} lacks ${key}.of=: whose "${sliceSpan(text, span)}", or none`,
      )
    else
      roles.push({
        title: sliceSpan(text, span),
        of: of.value === 'none' && !of.isQuoted ? null : of.value,
        span,
      })
  }
  return roles
}
