import { DatabaseSync } from 'node:sqlite'

/**
 * Makes an archive out of what a store holds: as many copies of all its articles and stories as are asked for, each further
 * back by `spanMs`, without their words in the full-text index. A million articles take minutes so, not hours.
 */
export function swellStore(
  file: string,
  { copies, spanMs }: { readonly copies: number; readonly spanMs: number },
  onCopied: (copies: number) => void,
): void {
  const database = new DatabaseSync(file)
  database.exec('pragma synchronous = off; pragma cache_size = -256000')
  const numbers = database.prepare('select max(number) as last from developments').get()
  const lastNumber = Number(numbers?.last)
  for (let copy = 1; copy <= copies; copy++) {
    const values = { $name: `old${copy}-`, $back: copy * spanMs, $number: copy * lastNumber }
    database.exec('begin')
    for (const sql of COPYING) {
      const statement = database.prepare(sql)
      statement.setAllowUnknownNamedParameters(true)
      statement.run(values)
    }
    database.exec('commit')
    onCopied(copy)
  }
  database.close()
}

const IS_ORIGINAL = `not like 'old%'`

const COPYING = [
  `insert into articles (id, external_id, url, outlet, published, order_at)
    select $name || id, external_id, url, outlet, published, order_at - $back from articles where id ${IS_ORIGINAL}`,
  `insert into revisions (id, article_id, recorded_at, read_from, text_length, text_hash, article, text)
    select $name || id, $name || article_id, recorded_at - $back, read_from, text_length, text_hash, article, text
    from revisions where id ${IS_ORIGINAL}`,
  `insert into analyses (revision_id, article_id, order_at, version, leased_until, features, content)
    select $name || revision_id, $name || article_id, order_at - $back, version, 0, features, content
    from analyses where revision_id ${IS_ORIGINAL}`,
  `insert into groupings (article_id, order_at, revision_id, ungrouped, story_id, occurrence_id, copy_of)
    select $name || article_id, order_at - $back, $name || revision_id, 0, $name || story_id, $name || occurrence_id, copy_of
    from groupings where article_id ${IS_ORIGINAL}`,
  `insert into slugs (slug, article_id, number)
    select $name || slug, $name || article_id, number + $number from slugs where article_id ${IS_ORIGINAL}`,
  `insert into stories (story_id, slug, title, first_at, last_at, last_moved_at, development_count, edition, content)
    select $name || story_id, $name || slug, title, first_at, last_at, last_moved_at - $back, development_count,
      edition + $number, content
    from stories where story_id ${IS_ORIGINAL}`,
  `insert into developments (number, story_id, key, position, at, content)
    select number + $number, $name || story_id, key, position, at - $back, content
    from developments where story_id ${IS_ORIGINAL}`,
  `insert into development_evidence (development_number, revision_id, aspect, span_start, span_end)
    select development_number + $number, $name || revision_id, aspect, span_start, span_end
    from development_evidence where revision_id ${IS_ORIGINAL}`,
]
