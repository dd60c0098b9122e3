/**
 * The corpus in numbers: `npm run corpus`. Of what is set aside it prints counts and never words.
 * `--disagreements [ID…]` lists where the two passes differ (of the articles named; else of all but those aside);
 * `--json FILE…` prints articles in the contract's form, one a line; `--seal` writes the hashes of what is set aside;
 * `--agreement` records how the two passes agree, which means something only before either is settled by the other.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type ArticleAgreement,
  compareArticle,
  printDisagreements,
  sumAgreement,
} from './agreement.ts'
import { FOLDERS, loadFolder } from './load-annotated.ts'
import { loadLabelledStory, storiesIn } from './load-labelled-story.ts'
import { parseAnnotated } from './parse-annotated.ts'
import { FormatError } from './problems.ts'
import { readAgreement, writeAgreement } from './recorded-agreement.ts'
import { reportAgreement, reportCounts, reportSorts, reportStories } from './report-corpus.ts'
import { hashFolder, readSeal, SEALED, sealFolder } from './seal.ts'
import { toRead } from './to-read.ts'

const { values, positionals } = parseArgs({
  options: {
    disagreements: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    seal: { type: 'boolean', default: false },
    agreement: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
try {
  if (values.json) await printJson(positionals)
  else if (values.seal) await seal()
  else if (values.agreement) await recordAgreement()
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

async function recordAgreement(): Promise<void> {
  const { agreements, broken } = await loadAll()
  await writeAgreement({ articles: agreements.length, kinds: sumAgreement(agreements) })
  reportBroken(broken)
}

async function printAllDisagreements(ids: readonly string[]): Promise<void> {
  const { dev, agreements, broken } = await loadAll()
  const isWanted = ({ name }: ArticleAgreement) =>
    ids.length === 0
      ? dev.some((one) => one.name === name)
      : ids.some((id) => name.startsWith(`${id}-`))
  for (const agreement of agreements.filter(isWanted)) console.log(printDisagreements(agreement))
  reportBroken(broken)
}

async function printReport(): Promise<void> {
  const { dev, aside, agreements, broken } = await loadAll()
  const [ofDev, ofAside] = [dev, aside].map((some) => some.map(({ article }) => article))
  const [stories, storiesAside] = await Promise.all([
    loadStories('corpus/stories'),
    loadStories('corpus/stories-aside'),
  ])
  console.log(`Findings\n${reportCounts(ofDev ?? [], ofAside ?? [])}\n`)
  console.log(`By beat, style and usage\n${reportSorts([...(ofDev ?? []), ...(ofAside ?? [])])}\n`)
  const unsettled = await readAgreement()
  if (unsettled !== null)
    console.log(
      `Agreement of ${unsettled.articles} articles annotated twice, before any was settled\n${reportAgreement(unsettled.kinds)}\n`,
    )
  console.log(
    `The second pass of ${agreements.length} articles against the first as settled since\n${reportAgreement(sumAgreement(agreements), agreements)}\n`,
  )
  console.log(`Stories\n${reportStories(stories, storiesAside)}\n`)
  console.log('Set aside')
  for (const { folder, seal: file } of SEALED)
    console.log(`${folder}: ${await sealState(folder, file)}`)
  reportBroken(broken)
}

/** A broken file is told behind all that the others give, and fails the command. */
function reportBroken(broken: readonly FormatError[]): void {
  for (const error of broken) console.error(withoutWordsAside(error))
  if (broken.length > 0) process.exitCode = 1
}

async function sealState(folder: string, file: string): Promise<string> {
  const [hash, sealed] = [await hashFolder(folder), await readSeal(file)]
  if (hash === null) return 'nothing yet'
  if (sealed === null) return 'not sealed'
  return hash === sealed
    ? `as sealed, ${hash}`
    : `CHANGED since it was sealed: ${hash}, not ${sealed}`
}

/** The first pass in its two parts, the second against it, and what cannot be read or compared. */
async function loadAll() {
  const [dev, aside, ...seconds] = await Promise.all([
    loadFolder(FOLDERS.dev),
    loadFolder(FOLDERS.aside),
    loadFolder(FOLDERS.second),
    loadFolder(FOLDERS.secondAside),
  ])
  const broken = [dev, aside, ...seconds].flatMap((folder) => folder.broken)
  const first = [...dev.articles, ...aside.articles]
  const agreements: ArticleAgreement[] = []
  for (const second of seconds.flatMap(({ articles }) => articles)) {
    // Of a broken first pass nothing more is told than what breaks it.
    if (broken.some(({ file }) => basename(file) === second.name)) continue
    try {
      agreements.push(compareArticle(first, second))
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
      broken.push(error)
    }
  }
  return { dev: dev.articles, aside: aside.articles, agreements, broken }
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
