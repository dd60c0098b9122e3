import type { ExtractedArticle } from '../domain/article.ts'
import type { Analysis } from '../domain/findings.ts'
import { readDocument } from '../language/read-document.ts'
import { ANALYSIS_VERSION } from './analysis-version.ts'
import { findNamedEntities } from './entities/find-entities.ts'
import { presentEntities } from './entities/present-entities.ts'
import { findEvents } from './events/find-events.ts'
import { attributeFigures, findFigures } from './figures/find-figures.ts'
import { findMeasures } from './measures/find-measures.ts'
import { readForFindings } from './reading.ts'
import { findStatements } from './statements/find-statements.ts'
import { presentStatements } from './statements/present-statements.ts'
import { findThreads } from './threads/find-threads.ts'
import { findTimexes } from './timexes/find-timexes.ts'

/** The languages that have a lexicon. A text whose language cannot be told is tried as English. */
const LANGUAGES: ReadonlySet<string | null> = new Set(['en', null])

/**
 * All that one revision says, by rules alone: the same article always gives the same analysis.
 * A text in a language without a lexicon has sentences and no findings. Never throws; linear in the text's length.
 */
export function analyse({ article, text }: ExtractedArticle): Analysis {
  const document = readDocument(text)
  if (!LANGUAGES.has(article.language)) return withoutFindings(document.sentences)

  const reading = readForFindings(document)
  const timexes = findTimexes(document, article.published)
  const named = findNamedEntities(reading)
  const { statements: drafts, entities: drafted } = findStatements(reading, named)
  const { entities, idOf, places } = presentEntities(reading, drafted)
  const statements = presentStatements(reading, drafts, { idOf, timexes, places })
  const figures = attributeFigures(findFigures(reading, timexes), statements)
  const measures = findMeasures(reading, entities, timexes, article.published)
  const threads = findThreads(reading, statements, timexes, article.published)
  const events = findEvents(reading, entities, timexes, measures, threads)

  return {
    sentences: document.sentences,
    entities,
    statements,
    timexes,
    figures,
    measures,
    threads,
    events,
    version: ANALYSIS_VERSION,
  }
}

function withoutFindings(sentences: Analysis['sentences']): Analysis {
  return {
    sentences,
    entities: [],
    statements: [],
    timexes: [],
    figures: [],
    measures: [],
    threads: [],
    events: [],
    version: ANALYSIS_VERSION,
  }
}
