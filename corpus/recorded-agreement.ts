import { readFile, writeFile } from 'node:fs/promises'
import type { KindAgreement } from './agreement.ts'

const FILE = 'corpus/agreement.json'

/**
 * How two annotators agreed who had not seen each other's work. It is kept because disagreements are settled in the first
 * pass: counted again, the numbers would flatter.
 */
export type RecordedAgreement = {
  readonly articles: number
  readonly kinds: readonly KindAgreement[]
}

/** Null where none was recorded. Of a file that the corpus itself writes, the form is not checked. */
export async function readAgreement(): Promise<RecordedAgreement | null> {
  try {
    return JSON.parse(await readFile(FILE, 'utf8')) as RecordedAgreement
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

export async function writeAgreement(agreement: RecordedAgreement): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(agreement, null, 2)}\n`)
}
