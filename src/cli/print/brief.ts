import type { Brief, Development } from '../../domain/story.ts'
import { countInWords } from '../../present/counts.ts'
import { KIND_LABELS, VERDICT_LABELS } from '../../present/labels.ts'
import { shortDay, shortMoment } from '../../present/moments.ts'
import type { Output } from '../output.ts'
import { plain, wrap } from '../wrap.ts'

/** What is new, story by story: a line a development, its receipt under it. */
export function printBrief(brief: Brief, followsNothing: boolean, output: Output): string {
  const { width, style } = output
  const now = brief.until
  const checked = `${countInWords(brief.articlesChecked, 'article')} checked`
  if (brief.stories.length === 0) {
    if (followsNothing) return NOTHING_FOLLOWED
    const since = brief.since === null ? '' : ` since ${shortMoment(brief.since, now)}`
    return `Nothing new${since}; ${checked}.\n`
  }
  const parts = brief.stories.map(({ title, slug, developments }) => {
    const heading = `${style('bold', wrap(plain(title), width))}\n${style('dim', slug)}`
    const lines = developments.map((development) => printDevelopment(development, now, output))
    return `${heading}\n\n${lines.join('\n')}`
  })
  return `${parts.join('\n\n')}\n\n${style('dim', checked)}\n`
}

const NOTHING_FOLLOWED =
  'You follow no story yet. writethru stories lists them, writethru follow SLUG follows one;\n' +
  'writethru brief --all shows what is new in all of them.\n'

/** A development with the day it is of, what it changes, and the sentence that it stands on. */
export function printDevelopment(development: Development, now: string, output: Output): string {
  const { width, style } = output
  const { verdict, kind, at, was, amounts, receipts, alsoReportedBy } = development
  const label = verdict === 'new' ? KIND_LABELS[kind] : VERDICT_LABELS[verdict]
  const lines = [wrap(plain(development.text), width, `  ${style('accent', label)}  `, '      ')]
  if (was !== null) {
    const before = amounts === undefined ? was.text : `${amounts.was}: ${was.text}`
    lines.push(wrap(plain(before), width, '      was: ', '           '))
  }
  const [receipt] = receipts
  if (receipt !== undefined) {
    const source = [receipt.outlet, at === null ? null : shortDay(at, now)]
      .filter(Boolean)
      .join(', ')
    const also = alsoReportedBy.length === 0 ? '' : `; also ${alsoReportedBy.join(', ')}`
    // A line that is its own sentence needs no second showing of it.
    const quoted =
      development.text.trim() === receipt.sentence.trim() ? '' : `: “${receipt.sentence.trim()}”`
    lines.push(
      style('dim', wrap(plain(`${source}${also}${quoted}`), width, '      — ', '        ')),
    )
  }
  return lines.join('\n')
}
