import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

export type CommandEnd = {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const MAIN = resolve('src/main.ts')

/** Runs the command line in a process of its own, as a user would, output piped. */
export async function runWritethru(
  words: readonly string[],
  input: string | Uint8Array = '',
): Promise<CommandEnd> {
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: 'pipe' })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  // A command that does not read its input may end before it is written.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [status] = (await once(child, 'close')) as [number | null]
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8')
  return { status, stdout: text(stdout), stderr: text(stderr) }
}

/** A folder of this test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'writethru-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
