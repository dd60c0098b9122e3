import { styleText } from 'node:util'

/** Where a command writes: results to stdout, all else to stderr. */
export type Output = {
  readonly print: (text: string) => Promise<void>
  readonly report: (line: string) => void
  /** Rewrites one line of stderr, on a terminal only; an empty text clears it. */
  readonly progress: (line: string) => void
  /** Columns to lay out for: the terminal's, 80 where there is none. */
  readonly width: number
  readonly style: Style
}

/** Marks text on a terminal that shows colour; elsewhere gives it back as it is. */
export type Style = (format: 'bold' | 'dim' | 'accent', text: string) => string

const DEFAULT_WIDTH = 80
/** Longer lines are hard to read, however wide the window is. */
const MOST_WIDTH = 100

export function createOutput(
  stdout: NodeJS.WriteStream = process.stdout,
  stderr: NodeJS.WriteStream = process.stderr,
): Output {
  const style: Style = (format, text) => {
    if (!stdout.isTTY) return text
    return styleText(format === 'accent' ? 'cyan' : format, text, { stream: stdout })
  }
  let isProgressShown = false
  const progress = (line: string) => {
    if (!stderr.isTTY) return
    stderr.write(`\r\u001b[2K${line}`)
    isProgressShown = line !== ''
  }
  return {
    print: (text) => write(stdout, text),
    report: (line) => {
      if (isProgressShown) progress('')
      stderr.write(`${line}\n`)
    },
    progress,
    width: Math.min(stdout.columns ?? DEFAULT_WIDTH, MOST_WIDTH),
    style,
  }
}

/** Resolves when the reader of a pipe has room again, so that a long answer is never held in memory whole. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
