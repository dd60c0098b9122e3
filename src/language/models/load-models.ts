import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type Models, parseModels } from './models.ts'

/** As far from the built code as from the source. */
const FILE = new URL('../../../models/en.bin', import.meta.url)

let models: Models | null = null

/**
 * The language models that ship with the code, part of it like any other constant. Read once, when first asked for, straight
 * to where they are used; every thread has its own, since they work in memory of their own. Throws where the file is
 * missing or broken: the installation is then not whole.
 */
export function loadModels(): Models {
  models ??= readModels()
  return models
}

function readModels(): Models {
  const file = openSync(FILE, 'r')
  try {
    return parseModels({
      size: fstatSync(file).size,
      read: (at, target) => {
        for (let done = 0; done < target.length; ) {
          const count = readSync(file, target, done, target.length - done, at + done)
          if (count === 0) return
          done += count
        }
      },
    })
  } finally {
    closeSync(file)
  }
}
