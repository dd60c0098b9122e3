import type { CorrectionRequest } from '../service/correct-story.ts'

/** What a reader chose on a story's page of corrections. */
export type CorrectionForm = {
  readonly kind: CorrectionRequest['kind']
  /** Several where several articles move to one story: each is a correction, all are undone together. */
  readonly requests: readonly CorrectionRequest[]
  /** The new name; '' for all but a renaming. */
  readonly title: string
  /** As they were sent, to be sent again. */
  readonly fields: readonly (readonly [name: string, value: string])[]
}

const MOST_ARTICLES = 200
const LONGEST_VALUE = 2000

/** What was chosen for the story of this slug; null for what no form of ours sends, and where no article was chosen. */
export function readCorrectionForm(slug: string, sent: FormData): CorrectionForm | null {
  const fields = Array.from(sent, ([name, value]) => [name, String(value)] as const)
  if (fields.some(([, value]) => value.length > LONGEST_VALUE)) return null
  const fieldOf = (name: string) => fields.find(([one]) => one === name)?.[1] ?? ''
  const read = (requests: readonly CorrectionRequest[], title = ''): CorrectionForm | null => {
    const [first] = requests
    return first === undefined ? null : { kind: first.kind, requests, title, fields }
  }
  switch (fieldOf('kind')) {
    case 'move': {
      const articles = fields.flatMap(([name, value]) => (name === 'article' ? [value] : []))
      const to = fieldOf('to')
      if (articles.length === 0 || articles.length > MOST_ARTICLES) return null
      if (to === '') return read([{ kind: 'split', slug, articles }])
      return read(articles.map((article) => ({ kind: 'pin', article, slug: to })))
    }
    case 'merge':
      return read([{ kind: 'merge', slug, intoSlug: fieldOf('into') }])
    case 'rename':
      return read([{ kind: 'rename', slug, title: fieldOf('title') }], fieldOf('title'))
    case 'exclude':
      return read([{ kind: 'exclude', outlet: fieldOf('outlet') }])
    default:
      return null
  }
}
