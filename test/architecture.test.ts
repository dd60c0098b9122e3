import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The floors of docs/architecture.md: a folder may import from lower floors only, and from itself without cycles. */
const FLOORS: Readonly<Record<string, number>> = {
  domain: 0,
  lexicon: 1,
  addresses: 1,
  language: 2,
  markup: 2,
  syndication: 3,
  extract: 3,
  analysis: 3,
  stories: 4,
  store: 5,
  net: 5,
  ingest: 6,
  service: 7,
  present: 7,
  cli: 8,
  api: 8,
  web: 8,
  mail: 8,
  workers: 8,
}
/** The composition root, the only files that import everything. */
const ROOT_FLOOR = 9
/** Beneath this floor code is pure: no file, clock, network or chance. */
const FIRST_FLOOR_WITH_EFFECTS = 5

const SRC = resolve('src')

type Import = { readonly from: string; readonly specifier: string }

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
}

/** Static, type-only, re-exported and dynamic imports alike. */
function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8')
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm
  return Array.from(code.matchAll(pattern), ([, specifier = '']) => ({ from: file, specifier }))
}

/** What a file may have of the modules that connect without connecting: to serve, and to know an address by its look. */
const SERVING: ReadonlySet<string> = new Set(['createServer', 'isIP'])

/** All that a file could open a connection by, as it names it. */
function connectsOf(source: string): string[] {
  const code = withoutComments(source)
  const modules = '(?:undici|(?:node:)?(?:https?|http2|net|tls|dgram))'
  const named = code.matchAll(
    new RegExp(`import\\s+(?!type\\b)([^'"]+?)\\s+from\\s*['"]${modules}['"]`, 'g'),
  )
  const dynamic = code.matchAll(new RegExp(`import\\s*\\(\\s*['"](${modules})['"]`, 'g'))
  const globals = code.matchAll(/(?<![\w.])(?:globalThis\.)?(?:fetch|WebSocket|EventSource)\(/g)
  const names = Array.from(named, ([, list = '']) => list.replace(/[{}]/g, '').split(','))
    .flat()
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type ') && !SERVING.has(name))
  return [
    ...names,
    ...Array.from(dynamic, ([, module = '']) => module),
    ...Array.from(globals, ([call]) => call),
  ]
}

function folderOf(file: string): string | null {
  const parts = relative(SRC, file).split('/')
  return parts.length > 1 ? (parts[0] ?? null) : null
}

function floorOf(file: string): number {
  const folder = folderOf(file)
  if (folder === null) return ROOT_FLOOR
  const floor = FLOORS[folder]
  if (floor === undefined) throw new Error(`src/${folder} has no floor; give it one`)
  return floor
}

const isRelative = ({ specifier }: Import) => specifier.startsWith('.')
const targetOf = ({ from, specifier }: Import) => resolve(dirname(from), specifier)

const files = sourceFiles(SRC)
const imports = files.flatMap(importsOf)

describe('architecture', () => {
  it('looks at real files', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(imports.length).toBeGreaterThan(300)
    expect(new Set(files.map(folderOf))).toContain('domain')
  })

  it('finds every relative import where it says', () => {
    const missing = imports.filter(isRelative).filter((one) => !files.includes(targetOf(one)))
    expect(missing).toEqual([])
  })

  it('imports from lower floors or its own folder only', () => {
    const upward = imports.filter(isRelative).filter((one) => {
      const target = targetOf(one)
      return folderOf(one.from) !== folderOf(target) && floorOf(target) >= floorOf(one.from)
    })
    expect(upward.map(({ from, specifier }) => `${relative(SRC, from)} -> ${specifier}`)).toEqual(
      [],
    )
  })

  it('lets interfaces see services, their shapes and the domain only', () => {
    const seen = new Set(['service', 'present', 'domain'])
    const past = imports.filter(isRelative).filter((one) => {
      const target = folderOf(targetOf(one))
      const isInterface = ['cli', 'api', 'web', 'mail'].includes(folderOf(one.from) ?? '')
      return isInterface && target !== folderOf(one.from) && !seen.has(target ?? '')
    })
    expect(past.map(({ from, specifier }) => `${relative(SRC, from)} -> ${specifier}`)).toEqual([])
  })

  it('has no cycle, type-only imports included', () => {
    expect(findCycle(files, imports)).toBeNull()
  })

  it('finds a cycle where there is one', () => {
    const circular = [
      { from: '/a.ts', specifier: './b.ts' },
      { from: '/b.ts', specifier: './a.ts' },
    ]
    expect(findCycle(['/a.ts', '/b.ts'], circular)).toEqual(['/a.ts', '/b.ts', '/a.ts'])
  })

  it('keeps the ground floor free of everything, node: included', () => {
    const bare = imports.filter((one) => floorOf(one.from) === 0 && !isRelative(one))
    expect(bare).toEqual([])
  })

  it('keeps the lower floors pure', () => {
    // The weights are a constant of the code that happens to stand in a file of its own.
    const constant = join(SRC, 'language/models/load-models.ts')
    const pure = files.filter(
      (file) => floorOf(file) < FIRST_FLOOR_WITH_EFFECTS && file !== constant,
    )
    const effects =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bsetTimeout\(/
    const impure = pure.filter((file) => effects.test(withoutComments(readFileSync(file, 'utf8'))))
    const io = imports.filter(
      ({ from, specifier }) => pure.includes(from) && /^node:(?!util|buffer)/.test(specifier),
    )
    expect([...impure, ...io.map(({ from }) => from)].map((file) => relative(SRC, file))).toEqual(
      [],
    )
  })

  it('lets one module alone connect to addresses', () => {
    const others = files.filter(
      (file) => folderOf(file) !== 'net' && connectsOf(readFileSync(file, 'utf8')).length > 0,
    )
    expect(others.map((file) => relative(SRC, file))).toEqual([])
  })

  it.each([
    ["import { request } from 'undici'", ['request']],
    ["import { createServer, get } from 'node:http'", ['get']],
    ["import * as https from 'node:https'", ['* as https']],
    ["const { connect } = await import('node:tls')", ['node:tls']],
    ['const page = await fetch(url)', ['fetch(']],
    ['const page = await globalThis.fetch(url)', ['globalThis.fetch(']],
    ["import type { Socket } from 'node:net'", []],
    ["import { type AddressInfo, isIP } from 'node:net'", []],
    ['const page = await fetcher.fetch({ url })', []],
  ])('%s connects by %o', (code, names) => {
    expect(connectsOf(code)).toEqual(names)
  })

  it('keeps files short and their names telling', () => {
    const long = files
      .filter((file) => folderOf(file) !== 'lexicon')
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 401)
    const vague = files.filter((file) => /util|helper|common|misc/i.test(relative(SRC, file)))
    expect([...long, ...vague].map((file) => relative(SRC, file))).toEqual([])
  })
})

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

/** The first cycle in the order of the files, as the files on it; null where there is none. */
function findCycle(nodes: readonly string[], edges: readonly Import[]): string[] | null {
  const targets = Map.groupBy(edges.filter(isRelative), ({ from }) => from)
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] | null => {
    const start = path.indexOf(file)
    if (start !== -1) return [...path.slice(start), file]
    if (done.has(file)) return null
    for (const edge of targets.get(file) ?? []) {
      const cycle = visit(targetOf(edge), [...path, file])
      if (cycle !== null) return cycle
    }
    done.add(file)
    return null
  }
  for (const file of nodes) {
    const cycle = visit(file, [])
    if (cycle !== null) return cycle
  }
  return null
}
