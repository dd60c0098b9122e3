/**
 * Quick feedback for whoever writes a story: `node corpus/check-story.ts FOLDER…` prints what is wrong, with file and line,
 * else what the story holds. Ends with status 1 where there is a problem.
 */
import { StoryFormatError } from '../demo/written-story.ts'
import { loadLabelledStory } from './load-labelled-story.ts'
import { FormatError } from './problems.ts'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('which stories? node corpus/check-story.ts FOLDER…')
  process.exitCode = 2
}
for (const folder of folders) {
  try {
    const { story, developments } = await loadLabelledStory(folder)
    const verdicts = Map.groupBy(developments, ({ verdict }) => verdict)
    const counts = [...verdicts].map(([verdict, found]) => `${found.length} ${verdict}`)
    console.log(
      `${folder}: well formed; ${story.articles.length} articles of ${story.outlets.length} outlets, ${developments.length} developments: ${counts.join(', ')}`,
    )
  } catch (error) {
    console.error(tell(error, folder))
    process.exitCode = 1
  }
}

function tell(error: unknown, folder: string): string {
  if (error instanceof FormatError) return error.message
  if (error instanceof StoryFormatError) return `${folder}/${error.message}`
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  if (!isAbsent) throw error
  return `${folder}: a story has story.json, articles/ and developments.txt: ${error.message}`
}
