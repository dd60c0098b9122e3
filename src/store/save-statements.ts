import { type Span, sliceSpan } from '../domain/span.ts'
import type { StoryContent } from '../domain/story.ts'
import { chunksOf } from './chunks.ts'
import type { FullText, Queries } from './database.ts'
import { loadTexts } from './load-texts.ts'
import { takeNumbers } from './numbers.ts'
import { applyPartChange, findPartChange, toParts } from './story-parts.ts'

type StoryStatement = StoryContent['statements'][number]

/** Keeps a story's statements, to be found by the words of what was said and by who said it. */
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
  const rows = change.added.map(({ key, position, content }, index) => ({
    number: first + index,
    story_id: storyId,
    key,
    position,
    content,
  }))
  for (const chunk of chunksOf(rows)) await queries.insertInto('statements').values(chunk).execute()

  const names = new Map(people.map(({ id, name }) => [id, name]))
  const texts = await loadTexts(
    queries,
    change.added.flatMap(({ value }) => revisionOf(value) ?? []),
  )
  for (const [index, { value }] of change.added.entries()) {
    const words = wordsOf(value, names, texts.get(revisionOf(value) ?? '') ?? null)
    await fullText.addStatement(queries, first + index, words)
  }
}

/** Its spans point into the text of the revision that brought it. */
function revisionOf({ receipts }: StoryStatement): string | null {
  return receipts[0]?.revisionId ?? null
}

function wordsOf(
  { source, content, receipts }: StoryStatement,
  names: ReadonlyMap<string, string>,
  text: string | null,
): { speaker: string; content: string } {
  const slice = (span: Span) => (text === null ? '' : sliceSpan(text, span))
  const speakers = source.entities.flatMap((id) => names.get(id) ?? [])
  if (source.span !== null) speakers.push(slice(source.span))
  const said = content.map(slice)
  return {
    speaker: speakers.join('\n'),
    content: [...said, ...receipts.slice(0, 1).map((receipt) => receipt.sentence)].join('\n'),
  }
}
