import { readFileSync } from 'node:fs'
import { type Models, parseModels } from '../language/models/models.ts'

/** As far from the built code as from the source. */
const FILE = new URL('../../models/en.bin', import.meta.url)

/**
 * The language models that ship with the code. One read; every thread loads its own, once, since they work in memory of
 * their own. Throws where the file is missing or broken: the installation is then not whole.
 */
export function loadModels(): Models {
  return parseModels(readFileSync(FILE))
}
