import type { ArticleAgreement, KindAgreement } from './agreement.ts'
import { sumAgreement } from './agreement.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { BEATS, STYLES, USAGES } from './catalogue.ts'
import { type Counts, countFindings } from './count-findings.ts'
import type { LabelledStory } from './labelled-story.ts'
import { printColumns } from './print-columns.ts'

/** How much the corpus is meant to hold at the least, both parts of the split together. */
export const WANTED: Partial<Counts> = {
  articles: 60,
  statements: 900,
  'by unnamed': 150,
  timexes: 700,
  figures: 500,
  measures: 250,
  threads: 200,
  'people with roles': 600,
  'with unnamed': 25,
  'with reason': 13,
  'with furniture': 20,
}
const WANTED_AGREEMENT: Readonly<Record<string, number>> = {
  names: 0.9,
  statements: 0.9,
  timexes: 0.9,
  figures: 0.9,
  measures: 0.8,
  threads: 0.8,
  events: 0.8,
}

/** The split, a row a kind of finding. */
export function reportCounts(
  dev: readonly AnnotatedArticle[],
  aside: readonly AnnotatedArticle[],
): string {
  const [ofDev, ofAside, ofAll] = [dev, aside, [...dev, ...aside]].map(countFindings)
  const rows = countedKeys(countFindings([])).map((key) => [
    key,
    ofDev?.[key] ?? 0,
    ofAside?.[key] ?? 0,
    ofAll?.[key] ?? 0,
    WANTED[key] ?? '',
  ])
  return printColumns([['', 'dev', 'aside', 'all', 'wanted'], ...rows])
}

/** The most telling counts by beat, style and usage. */
export function reportSorts(articles: readonly AnnotatedArticle[]): string {
  const keys = [
    'articles',
    'statements',
    'by unnamed',
    'timexes',
    'figures',
    'measures',
    'threads',
    'events',
  ] as const
  const row = (label: string, some: readonly AnnotatedArticle[]) => {
    const counts = countFindings(some)
    return [label, ...keys.map((key) => counts[key])]
  }
  const blank = ['', ...keys.map(() => '')]
  return printColumns([
    ['', ...keys],
    ...BEATS.map((beat) =>
      row(
        beat,
        articles.filter(({ header }) => header.beat === beat),
      ),
    ),
    blank,
    ...STYLES.map((style) =>
      row(
        style,
        articles.filter(({ header }) => header.style === style),
      ),
    ),
    blank,
    ...USAGES.map((usage) =>
      row(
        usage,
        articles.filter(({ header }) => header.usage === usage),
      ),
    ),
  ])
}

/** The agreement kind by kind, with a column for each article that is given. */
export function reportAgreement(
  kinds: readonly KindAgreement[],
  articles: readonly ArticleAgreement[] = [],
): string {
  const perArticle = articles.map((one) => [one.name.slice(0, 2), sumAgreement([one])] as const)
  const rows = kinds.map(({ kind, f1, agreed, first, second }, index) => [
    kind,
    share(f1),
    agreed,
    first,
    second,
    WANTED_AGREEMENT[kind]?.toFixed(2) ?? '',
    ...perArticle.map(([, ofArticle]) => share(ofArticle[index]?.f1 ?? null)),
  ])
  const head = ['', 'F1', 'agreed', 'first', 'second', 'wanted', ...perArticle.map(([id]) => id)]
  return printColumns([head, ...rows])
}

/** The stories, a row each; of those set aside nothing but numbers. */
export function reportStories(
  dev: readonly LabelledStory[],
  aside: readonly LabelledStory[],
): string {
  const row = (label: string, { story, developments }: LabelledStory) => [
    label,
    story.articles.length,
    story.outlets.length,
    developments.length,
    developments.filter(({ verdict }) => verdict !== 'new').length,
  ]
  return printColumns([
    ['', 'articles', 'outlets', 'developments', 'not new'],
    ...dev.map((one) => row(one.story.id, one)),
    ...aside.map((one, index) => row(`aside ${index + 1}`, one)),
  ])
}

function countedKeys(counts: Counts): readonly (keyof Counts)[] {
  return Object.keys(counts).filter((key): key is keyof Counts => key in counts)
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}
