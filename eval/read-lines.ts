import { readFile } from 'node:fs/promises'

/** The values of a file of JSON lines, in order. */
export async function readLines<Shape>(file: URL): Promise<Shape[]> {
  const text = await readFile(file, 'utf8')
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Shape]))
}
