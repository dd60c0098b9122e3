import { readFileSync } from 'node:fs'
import { zstdDecompressSync } from 'node:zlib'
import { type Models, parseModels } from './models.ts'

/** As far from the built code as from the source. */
const FILE = new URL('../../../models/en.bin.zst', import.meta.url)

let models: Models | null = null

/**
 * The language models that ship with the code, part of it like any other constant. Read once, when first asked for; every
 * thread has its own, since they work in memory of their own. Throws where the file is missing or broken: the
 * installation is then not whole.
 */
export function loadModels(): Models {
  models ??= parseModels(zstdDecompressSync(readFileSync(FILE)))
  return models
}
