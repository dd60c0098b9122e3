import { type Span, sliceSpan } from '../domain/span.ts'
import type { StoryContent, StoryFigure, StoryStatement } from '../domain/story.ts'
import { chunksOf } from './chunks.ts'
import type { FullText, Queries } from './database.ts'
import { loadTexts } from './load-texts.ts'
import { takeNumbers } from './numbers.ts'
import { applyPartChange, findPartChange, type Part, toParts } from './story-parts.ts'

type Person = StoryContent['people'][number]

/** Keeps a story's statements, to be found by the words of what was said, by who said it, and for whom. */
export async function saveStatements(
  queries: Queries,
  fullText: FullText,
  storyId: string,
  { statements, people }: Pick<StoryContent, 'statements' | 'people'>,
): Promise<void> {
  const change = await findPartChange(queries, 'statements', storyId, toParts(statements))
  for (const number of change.removed) await fullText.removeStatement(queries, number)
  await applyPartChange(queries, 'statements', change)
  const first = await takeNumbers(queries, 'statement', change.added.length)
  await insertParts(queries, 'statements', storyId, change.added, first)

  const persons = new Map(people.map((person) => [person.id, person]))
  const texts = await loadTextsOf(queries, change.added)
  for (const [index, { value }] of change.added.entries()) {
    const words = statementWords(value, persons, texts.get(revisionOf(value) ?? '') ?? null)
    await fullText.addStatement(queries, first + index, words)
  }
}

/** Keeps a story's figures, to be found by the sentences that gave them. */
export async function saveFigures(
  queries: Queries,
  fullText: FullText,
  storyId: string,
  figures: readonly StoryFigure[],
): Promise<void> {
  const change = await findPartChange(queries, 'figures', storyId, toParts(figures))
  for (const number of change.removed) await fullText.removeFigure(queries, number)
  await applyPartChange(queries, 'figures', change)
  const first = await takeNumbers(queries, 'figure', change.added.length)
  await insertParts(queries, 'figures', storyId, change.added, first)
  for (const [index, { value }] of change.added.entries()) {
    const sentences = value.receipts.slice(0, 1).map(({ sentence }) => sentence)
    await fullText.addFigure(queries, first + index, {
      content: [...sentences, value.unit].join('\n'),
    })
  }
}

async function insertParts(
  queries: Queries,
  table: 'statements' | 'figures',
  storyId: string,
  parts: readonly Part<unknown>[],
  first: number,
): Promise<void> {
  const rows = parts.map(({ key, position, content }, index) => ({
    number: first + index,
    story_id: storyId,
    key,
    position,
    content,
  }))
  for (const chunk of chunksOf(rows)) await queries.insertInto(table).values(chunk).execute()
}

function loadTextsOf(queries: Queries, parts: readonly Part<StoryStatement>[]) {
  return loadTexts(
    queries,
    parts.flatMap(({ value }) => revisionOf(value) ?? []),
  )
}

/** Its spans point into the text of the revision that brought it. */
function revisionOf({ receipts }: StoryStatement): string | null {
  return receipts[0]?.revisionId ?? null
}

function statementWords(
  { source, content, receipts }: StoryStatement,
  persons: ReadonlyMap<string, Person>,
  text: string | null,
): { speaker: string; side: string; content: string } {
  const slice = (span: Span) => (text === null ? '' : sliceSpan(text, span))
  const speakers = source.entities.flatMap((id) => persons.get(id) ?? [])
  const named = speakers.map(({ name }) => name)
  if (source.span !== null) named.push(slice(source.span))
  const said = content.map(slice)
  return {
    speaker: named.join('\n'),
    side: [...new Set(speakers.flatMap(({ side }) => side ?? []))].join('\n'),
    content: [...said, ...receipts.slice(0, 1).map((receipt) => receipt.sentence)].join('\n'),
  }
}
