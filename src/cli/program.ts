import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { parseMoment } from '../domain/moment.ts'
import type { Ports } from '../service/ports.ts'
import type { ExitStatus } from './exit-status.ts'
import { createOutput, type Output } from './output.ts'
import type { StartWeb } from './start-web.ts'

/** What every command takes, before or after its name. */
export type GlobalOptions = {
  readonly data?: string
  readonly now?: number
  readonly allowAddress: readonly string[]
}

/** `runsOn`: for a program that answers while it works, so that no answer may wait for the work. */
export type PortOptions = GlobalOptions & { readonly runsOn?: boolean }

/** What the composition root hands in. The web application is another interface: neither imports the other. */
export type OpenedPorts = {
  readonly ports: Ports
  readonly startWeb: StartWeb
  readonly close: () => Promise<void>
}

export type OpenPorts = (options: PortOptions, report: (line: string) => void) => OpenedPorts

/** A command's work, once its words are read. Loaded only when asked for, so that the others cost no start-up time. */
type Action<Options> = (
  ports: Ports,
  output: Output,
  options: Options,
  startWeb: StartWeb,
) => Promise<ExitStatus>

/**
 * Runs one command line and resolves to its exit status. Never rejects for what a user can cause: wrong words, missing
 * files and unreadable input each give one line on stderr.
 */
export async function runProgram(
  argv: readonly string[],
  version: string,
  open: OpenPorts,
): Promise<ExitStatus> {
  const output = createOutput()
  let status: ExitStatus = 0
  const program = createProgram(version, async (globals, action) => {
    const opened = open(globals, output.report)
    try {
      status = await action(opened, output)
    } finally {
      output.progress('')
      await opened.close()
    }
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  return status
}

type Run = (
  globals: PortOptions,
  action: (opened: OpenedPorts, output: Output) => Promise<ExitStatus>,
) => Promise<void>

function createProgram(version: string, run: Run): Command {
  const program = new Command('writethru')
    .description(
      'Keeps you updated on developing stories: only what is new to you, each line with its sentence.',
    )
    .version(version)
    .option('--data <dir>', 'where everything is kept')
    .option(
      '--now <time>',
      'pretend that it is this time (for tests and demonstrations)',
      parseTime,
    )
    .option(
      '--allow-address <host:port>',
      'let exactly this non-public address be connected to (repeatable)',
      collect,
      [],
    )
    .exitOverride()
    .showHelpAfterError('(writethru --help shows how)')

  const on = <Options>(
    command: Command,
    load: () => Promise<Action<Options>>,
    { runsOn = false } = {},
  ) => {
    command.exitOverride().action(async (...words) => {
      // The words of each command are declared below, in the shape that its action takes.
      const options = { ...words.at(-2), ...positional(command, words) } as Options
      const globals = command.optsWithGlobals<GlobalOptions>()
      await run({ ...globals, runsOn }, async ({ ports, startWeb }, output) => {
        const action = await load()
        return action(ports, output, options, startWeb)
      })
    })
  }
  on(
    program
      .command('read')
      .description('take articles apart and print them; stores nothing')
      .argument('<place...>', 'an address, an .html, .txt or .jsonl file, or - for standard input')
      .option('--published <time>', 'when it was published, if the text does not say', checkMoment)
      .option('--url <address>', 'where it was published')
      .option('--json', 'print JSON, one article a line'),
    async () => (await import('./commands/read.ts')).read,
  )
  on(
    program
      .command('feed')
      .description('take feed files apart and print them; stores nothing')
      .argument('<file...>')
      .option('--content-type <type>', 'what the server said of it')
      .option('--json', 'print JSON, one feed a line'),
    async () => (await import('./commands/feed.ts')).feed,
  )
  on(
    program
      .command('import')
      .description('take in archives: .jsonl, .html, .txt, .warc, .warc.gz, and folders of them')
      .argument('<path...>')
      .option('--follow', 'follow the stories that it makes'),
    async () => (await import('./commands/import.ts')).importPaths,
  )
  on(
    program
      .command('add')
      .description('poll a feed, a page that names its feed, or the feeds of an OPML file')
      .argument('<address...>'),
    async () => (await import('./commands/feeds.ts')).add,
  )
  on(
    program.command('feeds').description('list the polled feeds').option('--json', 'print JSON'),
    async () => (await import('./commands/feeds.ts')).feeds,
  )
  on(
    program.command('remove').description('stop polling a feed').argument('<address>'),
    async () => (await import('./commands/feeds.ts')).remove,
  )
  on(
    program
      .command('sign-in')
      .description('poll a feed that asks for a password or a token, from standard input')
      .argument('<address>')
      .option('--user <name>', 'the name that goes with the password')
      .option('--header <name>', 'send a token in this header instead'),
    async () => (await import('./commands/sign-in.ts')).signIn,
  )
  on(
    program
      .command('sign-out')
      .description('forget the password or token of a feed')
      .argument('<address>'),
    async () => (await import('./commands/sign-in.ts')).signOut,
  )
  on(
    program.command('poll').description('one round over the feeds that are due'),
    async () => (await import('./commands/poll.ts')).poll,
  )
  on(
    program.command('watch').description('poll until stopped'),
    async () => (await import('./commands/poll.ts')).watch,
  )
  on(
    program
      .command('stories')
      .description('the stories, latest development first')
      .option('--all', 'the quiet and closed ones too')
      .option('--json', 'print JSON'),
    async () => (await import('./commands/stories.ts')).stories,
  )
  on(
    program
      .command('story')
      .description('one story, whole, now or as it stood')
      .argument('<slug>')
      .option('--as-of <time>', 'as it stood then', parseTime)
      .option('--json', 'print JSON'),
    async () => (await import('./commands/story.ts')).story,
  )
  on(
    program.command('follow').description('be told what is new in a story').argument('<slug>'),
    async () => (await import('./commands/follow.ts')).follow,
  )
  on(
    program.command('unfollow').description('no longer be told').argument('<slug>'),
    async () => (await import('./commands/follow.ts')).unfollow,
  )
  on(
    program
      .command('brief')
      .description('what is new since you last looked; marks it seen')
      .option('--since <time>', 'what is new since then, seen or not', parseTime)
      .option('--until <time>', 'as of then', parseTime)
      .option('--story <slug>', 'of this story alone')
      .option('--all', 'of all stories, not only the followed ones')
      .option('--peek', 'look without marking it seen')
      .option('--json', 'print JSON'),
    async () => (await import('./commands/brief.ts')).brief,
  )
  on(
    program
      .command('merge')
      .description('join a story to another')
      .argument('<slug>')
      .argument('<into-slug>'),
    async () => (await import('./commands/correct.ts')).merge,
  )
  on(
    program
      .command('split')
      .description('take articles out of a story, into one of their own')
      .argument('<slug>')
      .argument('<article...>'),
    async () => (await import('./commands/correct.ts')).split,
  )
  on(
    program
      .command('pin')
      .description('put an article into a story')
      .argument('<article>')
      .argument('<slug>'),
    async () => (await import('./commands/correct.ts')).pin,
  )
  on(
    program
      .command('exclude')
      .description('leave an outlet out of all stories')
      .argument('<outlet>'),
    async () => (await import('./commands/correct.ts')).exclude,
  )
  on(
    program.command('undo').description('take the latest correction back'),
    async () => (await import('./commands/correct.ts')).undo,
  )
  on(
    program
      .command('search')
      .description('full text over articles and statements')
      .argument('<words...>')
      .option('--json', 'print JSON'),
    async () => (await import('./commands/search.ts')).search,
  )
  on(
    program
      .command('serve')
      .description('the web application, with polling')
      .option('--port <n>', 'port', parsePort, 8080)
      .option('--host <host>', 'address to listen on', '127.0.0.1'),
    async () => (await import('./commands/serve.ts')).serve,
    { runsOn: true },
  )
  on(
    program
      .command('password')
      .description('set the password of the web application, from standard input')
      .option('--clear', 'take it away'),
    async () => (await import('./commands/password.ts')).password,
  )
  on(
    program.command('verify').description('check everything that is kept'),
    async () => (await import('./commands/upkeep.ts')).verify,
  )
  on(
    program.command('rebuild').description('derive everything anew from the articles'),
    async () => (await import('./commands/upkeep.ts')).rebuild,
  )
  on(
    program.command('backup').description('write a whole, consistent copy').argument('<file>'),
    async () => (await import('./commands/upkeep.ts')).backup,
  )
  on(
    program.command('export').description('give everything back in open formats').argument('<dir>'),
    async () => (await import('./commands/upkeep.ts')).exportTo,
  )
  return program
}

/** A command's arguments under their own names: `<into-slug>` as `intoSlug`. */
function positional(command: Command, words: readonly unknown[]): Record<string, unknown> {
  const named = command.registeredArguments.map((argument, index) => {
    const name = argument.name().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return [name, words[index]] as const
  })
  return Object.fromEntries(named)
}

function collect(value: string, before: readonly string[]): readonly string[] {
  if (!/^.+:\d+$/.test(value)) throw new InvalidArgumentError('give it as HOST:PORT.')
  return [...before, value]
}

function checkMoment(value: string): string {
  parseTime(value)
  return value
}

function parseTime(value: string): number {
  const at = parseMoment(value)
  if (at === null) {
    throw new InvalidArgumentError('give it as 2025-03-14 or 2025-03-14T09:30:00Z.')
  }
  return at
}

function parsePort(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InvalidArgumentError('give a number from 0 to 65535.')
  }
  return port
}
