import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** How one command ended: its exit status, null where it was stopped, and what it printed if that was asked for. */
export type CommandEnd = { readonly status: number | null; readonly stdout: string }

/** Runs `writethru` with these words. `capture`: its stdout is given back; else it goes straight to ours. */
export type RunWritethru = (words: readonly string[], how?: 'capture') => Promise<CommandEnd>

const WRITETHRU = fileURLToPath(new URL('../bin/writethru', import.meta.url))

/** How long a command may take to end once told to. */
const GRACE_MS = 5000

/**
 * Runs the clone's own command line, or another `program`. When `signal` aborts, the running command is told to end, and
 * made to where it does not; none is started after.
 */
export function createRunner(signal: AbortSignal, program = WRITETHRU): RunWritethru {
  return async (words, how) => {
    if (signal.aborted) return { status: null, stdout: '' }
    const child = spawn(program, words, {
      stdio: ['ignore', how === 'capture' ? 'pipe' : 'inherit', 'inherit'],
    })
    let grace: NodeJS.Timeout | undefined
    const stop = () => {
      child.kill('SIGTERM')
      grace = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    }
    signal.addEventListener('abort', stop, { once: true })
    const chunks: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
    try {
      const [status] = (await once(child, 'close')) as [number | null]
      return { status, stdout: Buffer.concat(chunks).toString('utf8') }
    } finally {
      signal.removeEventListener('abort', stop)
      clearTimeout(grace)
    }
  }
}
