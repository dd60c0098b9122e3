import { existsSync } from 'node:fs'
import { loadModels } from '../src/language/models/load-models.ts'
import { crossValidateNames } from '../training/cross-validate-names.ts'
import { loadNames, type NameCorpus, styleOf } from '../training/name-corpora.ts'
import { readConllu } from '../training/read-conllu.ts'
import { NAME_SCHEDULE, SEED } from '../training/schedules.ts'
import { f1Of } from '../training/score-names.ts'
import { scoreTrees } from '../training/score-trees.ts'
import { viewNames } from '../training/train-names.ts'
import type { EvalTable } from './table.ts'

const DATA = '../shared/data'

const TREES: readonly (readonly [file: string, target: string])[] = [
  ['ewt-dev', 'upos ≥ .945, uas/las ≥ .85/.82, aim .87/.84'],
  ['gum-open-dev', 'upos ≥ .96'],
]
const NAMES: readonly (readonly [corpus: NameCorpus, target: string])[] = [
  ['uner-ewt-dev.iob2', 'f1 ≥ .72, aim .80'],
  ['wikigold.conll', 'f1 ≥ .76, aim .82'],
  ['news', 'f1 ≥ .90'],
]
const PARTS = 5

/**
 * How well the shipped models tag and parse gold tokens, and how well names are found, strictly: bounds and kind. The
 * corpora of names train what ships, so that they are measured by models of the same recipe that did not see the
 * documents at hand. Null without the gold data; about two minutes.
 */
export async function evalLanguage(): Promise<EvalTable | null> {
  if (!existsSync(`${DATA}/trees`)) return null
  const models = loadModels()
  const rows: EvalTable['rows'][number][] = TREES.map(([file, target]) => ({
    label: file,
    values: { ...scoreTrees(readConllu(`${DATA}/trees/${file}.conllu`), models) },
    target,
  }))
  const corpora = new Map(
    [...(await loadNames(`${DATA}/names`))].map(([corpus, documents]) => [
      corpus,
      documents.map((document) => viewNames(document, models, styleOf(corpus))),
    ]),
  )
  const measured = NAMES.map(([corpus]) => corpus)
  const counts = crossValidateNames(corpora, measured, PARTS, NAME_SCHEDULE, SEED)
  for (const [corpus, target] of NAMES) {
    const { right, found, gold } = counts.get(corpus) ?? { right: 0, found: 0, gold: 0 }
    const values = {
      precision: right / found,
      recall: right / gold,
      f1: f1Of({ right, found, gold }),
    }
    rows.push({ label: `names, ${corpus.replace(/\..*/, '')}`, values, target })
  }
  return {
    name: 'language',
    columns: ['upos', 'xpos', 'uas', 'las', 'precision', 'recall', 'f1'],
    rows,
  }
}
