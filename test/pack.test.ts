import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storyLines, writeArchive } from './archive.ts'

/** Packing compiles, installing asks the registry: slower than any other test. */
const SETUP_MS = 240_000

describe('the package, installed in an empty folder', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'writethru-pack-'))
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('[\n'))) as [{ filename: string }]
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `./${filename}`], {
      cwd: folder,
      stdio: 'ignore',
    })
    writeArchive(join(folder, 'story.jsonl'), await storyLines())
  }, SETUP_MS)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const program = () => join(folder, 'node_modules/.bin/writethru')
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(program(), [...words, '--data', 'data'], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  it('reads one article, and many in worker threads', () => {
    const one = spawnSync(program(), ['read', '-'], {
      cwd: folder,
      encoding: 'utf8',
      input: 'The bridge will reopen on Friday, Mayor Ada Quill said.',
    })
    expect(one).toMatchObject({ status: 0, stderr: '' })
    const many = run('read', 'story.jsonl', '--json')
    expect(many).toMatchObject({ status: 0, stderr: '' })
    expect(many.stdout.trim().split('\n')).toHaveLength(18)
  })

  it('imports, briefs and finds it all in order', () => {
    expect(run('import', 'story.jsonl', '--follow')).toMatchObject({
      status: 0,
      stdout: '15 new articles, 3 new revisions, 0 known, 0 unreadable\n',
      stderr: '',
    })
    const brief = run('brief')
    expect(brief).toMatchObject({ status: 0, stderr: '' })
    expect(brief.stdout).toContain('Marren Falls')
    expect(run('verify')).toMatchObject({ status: 0, stderr: '' })
  })

  it('serves its pages', async () => {
    const child = spawn(program(), ['serve', '--port', '0', '--data', 'data'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const address = line.toString().trim()
    const response = await fetch(address)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<html')
    const stopped = once(child, 'exit')
    child.kill('SIGTERM')
    expect((await stopped)[0]).toBe(0)
  })
})
