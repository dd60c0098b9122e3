import type { ExtractedArticle } from '../domain/article.ts'
import type { Analysis } from '../domain/findings.ts'
import { readDocument } from '../language/read-document.ts'
import type { EntityDraft } from './entities/entity-draft.ts'
import { findNamedEntities } from './entities/find-entities.ts'
import { presentEntities } from './entities/present-entities.ts'
import { readForFindings } from './reading.ts'
import { findStatements, presentStatements } from './statements/find-statements.ts'

/** Names the rules that made an analysis; changed whenever they find anything else. */
export const ANALYSIS_VERSION = '1'

/** The languages that have a lexicon. A text whose language cannot be told is tried as English. */
const LANGUAGES: ReadonlySet<string | null> = new Set(['en', null])

/**
 * All that one revision says, by rules alone: the same article always gives the same analysis.
 * A text in a language without a lexicon has sentences and no findings. Never throws; linear in the text's length.
 */
export function analyse(extracted: ExtractedArticle): Analysis {
  const document = readDocument(extracted.text)
  if (!LANGUAGES.has(extracted.article.language))
    return { ...NOTHING, sentences: document.sentences }

  const reading = readForFindings(document)
  const found = findStatements(reading, findNamedEntities(reading))
  const entities = presentEntities(reading, found.entities)
  const idOf = (draft: EntityDraft) => entities.get(draft)?.id ?? ''
  const statements = presentStatements(reading, found.statements, idOf)

  return {
    ...NOTHING,
    sentences: document.sentences,
    entities: [...entities.values()],
    statements,
  }
}

const NOTHING: Analysis = {
  sentences: [],
  entities: [],
  statements: [],
  timexes: [],
  figures: [],
  measures: [],
  threads: [],
  events: [],
  version: ANALYSIS_VERSION,
}
