import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** One line of standard input; at a terminal it is asked for, and not shown while it is typed. '' where there is none. */
export async function askHidden(question: string): Promise<string> {
  const isTerminal = process.stdin.isTTY
  if (isTerminal) process.stderr.write(question)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: isTerminal })
  try {
    const { value } = await lines[Symbol.asyncIterator]().next()
    return typeof value === 'string' ? value : ''
  } finally {
    lines.close()
    if (isTerminal) process.stderr.write('\n')
  }
}
