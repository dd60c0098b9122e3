/** The peer of import-writethru: what any reader must do, texts into a durable database with full-text search, no more. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type ArchiveLine, makeArchive } from './make-archive.ts'
import { reportRun } from './measure.ts'

const BATCH = 64

const count = Number(process.argv[2])
const folder = mkdtempSync(join(tmpdir(), 'writethru-bench-'))
const file = join(folder, 'archive.jsonl')
writeFileSync(file, (await makeArchive(count)).map((line) => `${JSON.stringify(line)}\n`).join(''))
const startedAt = performance.now()
const database = new DatabaseSync(join(folder, 'plain.db'))
database.exec(`
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  CREATE TABLE articles (id TEXT PRIMARY KEY, url TEXT, outlet TEXT, title TEXT, published TEXT, text TEXT);
  CREATE VIRTUAL TABLE search USING fts5(title, text);`)
const insert = database.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)')
const index = database.prepare('INSERT INTO search VALUES (?, ?)')
const lines = (await readFile(file, 'utf8')).trim().split('\n')
for (let from = 0; from < lines.length; from += BATCH) {
  database.exec('BEGIN IMMEDIATE')
  for (const line of lines.slice(from, from + BATCH)) {
    const { id, url, outlet, title, published, text } = JSON.parse(line) as ArchiveLine
    insert.run(id, url, outlet, title, published, text)
    index.run(title, text)
  }
  database.exec('COMMIT')
}
database.close()
reportRun(startedAt)
rmSync(folder, { recursive: true })
