import type { Article } from '../src/domain/article.ts'
import { readDocument } from '../src/language/read-document.ts'
import type { PresentedRead } from '../src/present/read.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { FURNITURE_BLOCKS, wordOf } from './catalogue.ts'
import { GOLD_RULE } from './gold-rule.ts'
import { type LaidOut, layOutBlocks } from './lay-out-blocks.ts'

/** The contract's `Read` of an annotated article: what a perfect reading of its page would print. */
export function toRead(annotated: AnnotatedArticle): PresentedRead {
  const { header, text, findings } = annotated
  return {
    id: header.id,
    article: toArticle(annotated),
    text,
    sentences: readDocument(text).sentences,
    ...findings,
    version: GOLD_RULE,
  }
}

export function toArticle({ header, blocks }: AnnotatedArticle): Article {
  const { title, highlights, body, dateline, bodySpans, text } = layOutBlocks(blocks, () => {})
  return {
    url: header.url,
    title: title === null ? null : text.slice(...title),
    titleSpan: title,
    highlights,
    body,
    outlet: header.outlet,
    language: 'en',
    published: header.published,
    publishedFrom: 'given',
    updated: header.updated,
    updatedFrom: header.updated === null ? null : 'given',
    dateline,
    bylines: header.bylines,
    contributors: header.contributors,
    related: blocks.flatMap((block) =>
      block.kind === 'related' ? [{ title: block.text, url: null }] : [],
    ),
    corrections: bodySpans.flatMap(([{ kind }, span]) => (kind === 'correction' ? [span] : [])),
    whole: true,
    parts: partsOf(bodySpans),
    removed: blocks.flatMap(({ kind, text: words }) =>
      wordOf(FURNITURE_BLOCKS, kind) === null
        ? []
        : [{ rule: `${GOLD_RULE}-${kind}`, text: words }],
    ),
  }
}

/** From each line that opens a part to the last before the next. */
function partsOf(bodySpans: LaidOut['bodySpans']): Article['parts'] {
  const openings = bodySpans.flatMap(([{ kind, at }, span], index) =>
    kind === 'part' ? [{ at, index, start: span[0] }] : [],
  )
  return openings.map(({ at, index, start }, number) => {
    const last = (openings[number + 1]?.index ?? bodySpans.length) - 1
    return { span: [start, bodySpans[last]?.[1][1] ?? bodySpans[index]?.[1][1] ?? start], at }
  })
}
