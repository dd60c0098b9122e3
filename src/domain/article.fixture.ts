import type { ExtractedArticle } from './article.ts'
import type { Moment } from './moment.ts'

/** A plain text as extraction would give it: an English article that is all body. */
export function articleOf(text: string, published: Moment | null = null): ExtractedArticle {
  return {
    text,
    article: {
      url: null,
      title: null,
      titleSpan: null,
      highlights: [],
      body: [0, text.length],
      outlet: null,
      language: 'en',
      published,
      publishedFrom: published === null ? null : 'given',
      updated: null,
      updatedFrom: null,
      dateline: null,
      bylines: [],
      contributors: [],
      related: [],
      corrections: [],
      whole: true,
      parts: [],
      removed: [],
    },
  }
}
