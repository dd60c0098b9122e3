/**
 * The corpus in numbers: `npm run corpus`. Of what is set aside it prints counts and never words.
 * `--disagreements [ID…]` lists where the two passes differ (of the articles named; else of all but those aside);
 * `--json FILE…` prints articles in the contract's form, one a line; `--seal` writes the hashes of what is set aside.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { compareArticles, printDisagreements } from './agreement.ts'
import { FOLDERS, type LoadedArticle, loadAnnotated } from './load-annotated.ts'
import { loadLabelledStory, storiesIn } from './load-labelled-story.ts'
import { parseAnnotated } from './parse-annotated.ts'
import { FormatError } from './problems.ts'
import { reportAgreement, reportCounts, reportSorts, reportStories } from './report-corpus.ts'
import { hashFolder, readSeal, SEALED, sealFolder } from './seal.ts'
import { toRead } from './to-read.ts'

const { values, positionals } = parseArgs({
  options: {
    disagreements: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    seal: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
try {
  if (values.json) await printJson(positionals)
  else if (values.seal) await seal()
  else if (values.disagreements) await printAllDisagreements(positionals)
  else await printReport()
} catch (error) {
  if (!(error instanceof FormatError)) throw error
  console.error(withoutWordsAside(error))
  process.exitCode = 1
}

async function printJson(files: readonly string[]): Promise<void> {
  for (const file of files)
    console.log(JSON.stringify(toRead(parseAnnotated(await readFile(file, 'utf8'), file))))
}

async function seal(): Promise<void> {
  for (const { folder, seal: file } of SEALED)
    console.log(`${file}: ${(await sealFolder(folder, file)) ?? 'nothing to seal'}`)
}

async function printAllDisagreements(ids: readonly string[]): Promise<void> {
  const { dev, aside, second } = await loadAll()
  const isWanted = ({ name }: LoadedArticle) =>
    ids.length === 0
      ? dev.some((one) => one.name === name)
      : ids.some((id) => name.startsWith(`${id}-`))
  for (const agreement of compareArticles([...dev, ...aside], second.filter(isWanted)))
    console.log(printDisagreements(agreement))
}

async function printReport(): Promise<void> {
  const { dev, aside, second } = await loadAll()
  const [ofDev, ofAside] = [dev, aside].map((some) => some.map(({ article }) => article))
  const agreements = compareArticles([...dev, ...aside], second)
  const [stories, storiesAside] = await Promise.all([
    loadStories('corpus/stories'),
    loadStories('corpus/stories-aside'),
  ])
  console.log(`Findings\n${reportCounts(ofDev ?? [], ofAside ?? [])}\n`)
  console.log(`By beat, style and usage\n${reportSorts([...(ofDev ?? []), ...(ofAside ?? [])])}\n`)
  console.log(
    agreements.length === 0
      ? 'Agreement: there is no second pass yet\n'
      : `Agreement of ${agreements.length} articles annotated twice\n${reportAgreement(agreements)}\n`,
  )
  console.log(`Stories\n${reportStories(stories, storiesAside)}\n`)
  console.log('Set aside')
  for (const { folder, seal: file } of SEALED)
    console.log(`${folder}: ${await sealState(folder, file)}`)
}

async function sealState(folder: string, file: string): Promise<string> {
  const [hash, sealed] = [await hashFolder(folder), await readSeal(file)]
  if (hash === null) return 'nothing yet'
  if (sealed === null) return 'not sealed'
  return hash === sealed
    ? `as sealed, ${hash}`
    : `CHANGED since it was sealed: ${hash}, not ${sealed}`
}

async function loadAll() {
  const [dev, aside, second] = await Promise.all([
    loadAnnotated(FOLDERS.dev),
    loadAnnotated(FOLDERS.aside),
    loadAnnotated(FOLDERS.second),
  ])
  return { dev, aside, second }
}

async function loadStories(folder: string) {
  return Promise.all((await storiesIn(folder)).map(loadLabelledStory))
}

/** A problem's message can quote the text; of what is set aside only its place is told. */
function withoutWordsAside({ file, problems, message }: FormatError): string {
  if (!/aside/.test(file)) return message
  const places = problems.map(({ line, column }) => `${line}:${column}`).join(', ')
  return `${file}: problems at ${places}; node corpus/check.ts tells them to whoever may read it`
}
