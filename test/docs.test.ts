import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runWritethru } from './run-writethru.ts'

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

const textOf = (document: string) => readFileSync(document, 'utf8')

describe('the documents', () => {
  it('are there to be checked', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(8)
  })

  it.each(DOCUMENTS)('%s: every link and path leads somewhere', (document) => {
    const text = textOf(document)
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, path = '']) =>
      join(dirname(document), path),
    )
    const paths = Array.from(
      text.matchAll(
        /`\.?\/?((?:src|docs|test|demo|eval|bench|corpus|training|models|bin)\/[\w./-]*)`/g,
      ),
      ([, path = '']) => path,
    )
    // `NN` and `NAME` stand for whatever a file is called.
    const named = [...links, ...paths].filter((path) => !/NN|NAME/.test(path))
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  it.each(DOCUMENTS)(
    '%s: every command exists, with the options it is shown with',
    async (document) => {
      const named = textOf(document).matchAll(
        /(?:^|`|\.\/bin\/)writethru ((?:--)?[a-z]+(?:-[a-z]+)*)([^`\n#]*)/gm,
      )
      for (const [, command = '', words = ''] of named) {
        const { status, stdout } = await runWritethru([command, '--help'])
        expect({ document, command, status }).toEqual({ document, command, status: 0 })
        for (const [option] of words.matchAll(/--[a-z-]+/g)) {
          const known = `${stdout}${(await runWritethru(['--help'])).stdout}`
          expect({ document, command, option, known: known.includes(option) }).toMatchObject({
            known: true,
          })
        }
      }
    },
  )

  it('name only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    const named = DOCUMENTS.flatMap((document) =>
      Array.from(
        textOf(document).matchAll(/npm (?:run )?(test|demo|eval|bench|build|corpus)\b/g),
        ([, name = '']) => name,
      ),
    )
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
