import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadStory } from './load-story.ts'
import { DemoError, playStory, serveStory } from './play-story.ts'
import { createRunner } from './run-writethru.ts'
import { serveOutlets } from './serve-outlets.ts'
import { StoryFormatError } from './written-story.ts'

/**
 * npm run demo -- [--once] [--port N] [--story FOLDER]
 * Plays a story through the command line, then serves it on the web until interrupted (`--once`: ends instead).
 * Exit status: 0 done, 1 a command failed, 2 wrong usage, 130 interrupted before its end.
 */
const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => interrupted.abort())
}
// A reader that has seen enough closes the pipe (`npm run demo | head`): the same as an interruption.
process.stdout.on('error', () => interrupted.abort())
process.exitCode = await runDemo(process.argv.slice(2), interrupted.signal)

type Options = { readonly once: boolean; readonly port: number; readonly folder: string }

async function runDemo(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const options = parseOptions(argv)
  if (options === null) {
    process.stderr.write('usage: npm run demo -- [--once] [--port N] [--story FOLDER]\n')
    return 2
  }
  try {
    await showStory(options, signal)
    return 0
  } catch (error) {
    if (signal.aborted) return 130
    if (!(error instanceof DemoError || error instanceof StoryFormatError)) throw error
    process.stderr.write(`demo: ${error.message}\n`)
    return 1
  }
}

async function showStory({ once, port, folder }: Options, signal: AbortSignal): Promise<void> {
  const story = await loadStory(folder)
  const served = await serveOutlets(story)
  const data = await mkdtemp(join(tmpdir(), 'writethru-demo-'))
  try {
    const print = (text: string) => void process.stdout.write(text)
    const stage = { story, served, data, run: createRunner(signal), print }
    await playStory(stage)
    if (!once) await serveStory(stage, port)
  } finally {
    await served.close()
    await rm(data, { recursive: true, force: true })
  }
}

function parseOptions(argv: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        once: { type: 'boolean', default: false },
        port: { type: 'string', default: '8080' },
        story: { type: 'string', default: fileURLToPath(new URL('story', import.meta.url)) },
      },
    })
    const port = Number(values.port)
    const isPort = Number.isInteger(port) && port >= 0 && port <= 65535
    return isPort ? { once: values.once, port, folder: values.story } : null
  } catch {
    return null
  }
}
