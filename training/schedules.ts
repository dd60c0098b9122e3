import type { NameSchedule } from './train-names.ts'
import type { TreeSchedules } from './train-trees.ts'

/** How the models that ship were trained; docs/decisions/005-language-models.md has the trials behind these numbers. */
export const SEED = 1

export const TREE_SCHEDULES: TreeSchedules = {
  tagger: {
    rowCount: 2 ** 15,
    width: 96,
    rounds: 5,
    rate: 0.05,
    dropout: 0.4,
    featureDropout: 0.2,
    leastCount: 2,
    countedBits: 21,
  },
  supertagger: {
    rowCount: 2 ** 14,
    width: 96,
    rounds: 4,
    rate: 0.05,
    dropout: 0.4,
    featureDropout: 0.15,
    leastCount: 3,
    countedBits: 21,
  },
  parser: {
    rowCount: 2 ** 16,
    width: 128,
    rounds: 6,
    rate: 0.05,
    dropout: 0.3,
    featureDropout: 0.1,
    leastCount: 3,
    countedBits: 22,
    exploration: 0.9,
  },
  jackknife: { parts: 4, rounds: 3 },
}

export const NAME_SCHEDULE: NameSchedule = {
  networks: 1,
  rowCount: 2 ** 14,
  width: 64,
  rounds: 8,
  rate: 0.07,
  dropout: 0.4,
  featureDropout: 0.2,
  leastCount: 2,
  countedBits: 20,
}
