import { ROLE_HEADS } from '../../lexicon/en/titles.ts'
import type { Quotation } from '../quotations/find-quotations.ts'
import { isPlain, type Reading } from '../reading.ts'
import type { Attribution, TokenRange } from './attribution.ts'
import { type Phrase, phraseAfter } from './noun-phrase.ts'

/** How many words may describe who signs a quotation: "— Jane Roe, head of the harbour trust". */
const LONGEST_SIGNATURE = 16
/** The fewest tokens of a quotation that has no end mark of its own; fewer make a title. */
const SHORTEST_SIGNED = 7

/**
 * Finds the quotations that a mark alone attributes, in text order: `“…” — Jane Roe` and `Jane Roe: “…”`, each in a
 * paragraph of its own. Their cue is the mark. Linear: each paragraph is looked at once.
 */
export function findMarked(reading: Reading): readonly Attribution[] {
  const marked: Attribution[] = []
  for (let index = 0; index + 1 < reading.paragraphs.length; index++) {
    const paragraph = {
      first: reading.paragraphs[index] ?? 0,
      end: reading.paragraphs[index + 1] ?? 0,
    }
    const found = signed(reading, paragraph) ?? labelled(reading, paragraph)
    if (found !== null) marked.push(found)
  }
  return marked
}

/** `“…” — Jane Roe`, `“…” — Jane Roe, the mayor` */
function signed(reading: Reading, { first, end }: TokenRange): Attribution | null {
  const quotation = quotationFrom(reading, first)
  if (quotation === null || !isSpoken(reading, quotation)) return null
  const dash = quotation.end
  if (!/^(?:[—–―-]|--)$/.test(reading.written[dash] ?? '')) return null
  const source = signatory(reading, dash + 1, withoutStop(reading, end))
  return source === null
    ? null
    : markedBy('statements/signed', dash, source, { first, end: quotation.end })
}

function quotationFrom({ quotations, quotationOf }: Reading, first: number): Quotation | null {
  const quotation = quotations[quotationOf[first] ?? -1]
  return quotation?.first === first && quotation.isClosed ? quotation : null
}

function isSpoken({ written }: Reading, { first, end }: Quotation): boolean {
  return /^[.?!…]+$/.test(written[end - 2] ?? '') || end - first >= SHORTEST_SIGNED
}

function withoutStop({ written }: Reading, end: number): number {
  return written[end - 1] === '.' ? end - 1 : end
}

/** The name that, with what describes it behind a comma, is all that stands there. */
function signatory(reading: Reading, first: number, end: number): Phrase | null {
  const source = end - first > LONGEST_SIGNATURE ? null : phraseAfter(reading, first, end)
  if (source === null || source.head !== 'name' || source.first !== first) return null
  if (source.end === end) return source
  const isDescribed = /^[,(]$/.test(reading.written[source.end] ?? '')
  return isDescribed && !hasVerb(reading, source.end, end) ? source : null
}

function hasVerb({ syntax }: Reading, first: number, end: number): boolean {
  return syntax.pennTags.slice(first, end).some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag))
}

/** `Jane Roe: “…”`, `Premier: ‘…’` */
function labelled(reading: Reading, { first, end }: TokenRange): Attribution | null {
  const source = phraseAfter(reading, first, end)
  if (source === null || source.first !== first || !isPlain(reading, first)) return null
  const quotation = quotationFrom(reading, source.end + 1)
  if (reading.written[source.end] !== ':' || quotation === null) return null
  if (!isSpeaker(reading, source) || quotation.end < withoutStop(reading, end)) return null
  return markedBy('statements/label', source.end, source, {
    first: quotation.first,
    end: quotation.end,
  })
}

/** Whether the label is somebody's name or office, not that of a part of the text ("Highlights: “…”"). */
function isSpeaker(reading: Reading, { head, headEnd }: Phrase): boolean {
  if (head === 'person-noun' || head === 'body-noun') return true
  const last = reading.lower[headEnd - 1] ?? ''
  return head === 'name' && (ROLE_HEADS.has(last) || isNamed(reading, headEnd - 1))
}

/** Whether a name holds the token. Binary search. */
function isNamed({ syntax }: Reading, token: number): boolean {
  const { starts, ends } = syntax.names
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return token < (ends[low - 1] ?? 0)
}

function markedBy(rule: string, mark: number, source: Phrase, content: TokenRange): Attribution {
  return {
    rule,
    source,
    cue: { first: mark, end: mark + 1 },
    lemma: null,
    act: 'assert',
    isNegated: false,
    content: [content],
    isReported: false,
    audience: null,
    setting: null,
  }
}
