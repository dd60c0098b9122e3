import { readSyntax } from '../src/language/annotate-document.ts'
import type { Document } from '../src/language/document.ts'
import type { Models } from '../src/language/models/models.ts'
import { isSettled } from '../src/language/names/label-names.ts'
import {
  MOST_NAME_FEATURES,
  type NameView,
  writeNameFeatures,
} from '../src/language/names/name-features.ts'
import { kindOfLabel, LABEL_COUNT, NAME_KINDS, OUTSIDE } from '../src/language/names/name-labels.ts'
import { viewForNames } from '../src/language/names/view-document.ts'
import { joinLearners } from './join-learners.ts'
import { type Quantised, quantise } from './quantise.ts'
import { createRandom } from './random.ts'
import type { NamedDocument } from './read-names.ts'
import { type LabelledTokens, type Schedule, trainLabeller } from './train-labeller.ts'

/** How the finder of names learns: several networks from different beginnings, which then speak as one. */
export type NameSchedule = Schedule & { readonly networks: number }

const MISC = NAME_KINDS.indexOf('misc')

export type ViewedNames = {
  readonly document: Document
  readonly view: NameView
  readonly gold: Uint8Array
  readonly hasMisc: boolean
}

/** What the finder of names sees of a gold document, and what it should say. */
export function viewNames(named: NamedDocument, models: Models, style: number): ViewedNames {
  const { document, labels, hasMisc } = named
  const { traits, tags, parse } = readSyntax(document, models)
  return {
    document,
    view: viewForNames(document, traits, tags, parse, models.gazetteer, style),
    gold: labels,
    hasMisc,
  }
}

/** A finder of names that learned from these documents. */
export function trainNames(
  documents: readonly ViewedNames[],
  schedule: NameSchedule,
  seed: number,
): Quantised {
  const tokens = nameTokens(documents)
  return quantise(
    joinLearners(
      Array.from({ length: schedule.networks }, (_, network) =>
        trainLabeller(tokens, schedule, createRandom(seed + network)),
      ),
    ),
  )
}

/** For the trainer: all documents behind each other. */
function nameTokens(documents: readonly ViewedNames[]): LabelledTokens {
  const offsets: number[] = []
  const sentenceStarts: number[] = []
  let count = 0
  for (const { document } of documents) {
    offsets.push(count)
    for (const start of document.sentenceStarts.subarray(0, -1)) sentenceStarts.push(count + start)
    count += document.tokenCount
  }
  sentenceStarts.push(count)
  const mayBegin = Uint8Array.from(documents.flatMap(({ view }) => Array.from(view.mayBegin)))
  const documentOf = new Int32Array(count)
  documents.forEach(({ document }, index) => {
    const offset = offsets[index] ?? 0
    documentOf.fill(index, offset, offset + document.tokenCount)
  })
  const local: { labels: Uint8Array; document: number; history: Uint8Array } = {
    labels: new Uint8Array(0),
    document: -1,
    history: new Uint8Array(0),
  }
  return {
    sentenceStarts: Int32Array.from(sentenceStarts),
    heads: [
      {
        count: LABEL_COUNT,
        gold: Uint8Array.from(documents.flatMap(({ gold }) => Array.from(gold))),
      },
    ],
    historyHead: 0,
    mostFeatures: MOST_NAME_FEATURES,
    writeFeatures: (rows, history, first, end, token, space) => {
      const index = documentOf[token] ?? 0
      const offset = offsets[index] ?? 0
      const viewed = documents[index]
      if (viewed === undefined) return 0
      if (local.document !== index || local.history !== history) {
        local.labels = history.subarray(offset, offset + viewed.document.tokenCount)
        local.document = index
        local.history = history
      }
      const [from, to, at] = [first - offset, end - offset, token - offset]
      return writeNameFeatures(rows, viewed.view, local.labels, from, to, at, space)
    },
    isSettled: (history, first, token) => isSettled(mayBegin, history, first, token),
    isOpen: (token, output) => {
      const viewed = documents[documentOf[token] ?? 0]
      const isMisc = output !== OUTSIDE && kindOfLabel(output) === MISC
      return isMisc && viewed?.hasMisc === false
    },
  }
}
