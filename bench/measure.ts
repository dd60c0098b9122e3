import { spawnSync } from 'node:child_process'

export type Run = {
  readonly seconds: number
  readonly peakMB: number
  /** What was read, where the program says it. */
  readonly megabytes?: number
  /** How many were measured, where it is another number than the program was started with. */
  readonly articles?: number
  /** What one brief takes, and what it takes to begin. */
  readonly briefMs?: number
  readonly startMs?: number
  /** Of questions asked again, those that were answered 304. */
  readonly unchangedShare?: number
}

/**
 * Runs a program of its own, so that its memory is its own: `file` is started with `words` and prints `{ "seconds": … }`
 * as its last line; the peak of its resident memory comes from the system.
 */
export function measure(file: string, words: readonly string[]): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...words], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr.slice(-2000)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Run
}

/** The middle of several runs, by time: one slow run of a busy machine says nothing. */
export function measureMedian(file: string, words: readonly string[], runs = 3): Run {
  const measured = Array.from({ length: runs }, () => measure(file, words))
  const ordered = measured.toSorted((a, b) => a.seconds - b.seconds)
  return ordered[Math.floor(runs / 2)] ?? { seconds: 0, peakMB: 0 }
}

/** For the measured programs: prints what `measure` reads. */
export function reportRun(startedAt: number, more: Omit<Run, 'seconds' | 'peakMB'> = {}): void {
  const seconds = (performance.now() - startedAt) / 1000
  const peakMB = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ seconds, peakMB, ...more }))
}
