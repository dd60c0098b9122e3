import { SPANISH_ACCESS } from './access-messages.ts'
import { SPANISH_ACTS } from './act-messages.ts'
import { SPANISH_ARTICLE } from './article-messages.ts'
import { SPANISH_CITATION } from './citation-messages.ts'
import { SPANISH_CORRECT } from './correct-messages.ts'
import { SPANISH_ERRORS } from './error-messages.ts'
import { SPANISH_FEEDS } from './feed-messages.ts'
import { SPANISH_FRAME } from './frame-messages.ts'
import { SPANISH_FRONT } from './front-messages.ts'
import { SPANISH_KEYS } from './key-messages.ts'
import { SPANISH_LABELS } from './label-messages.ts'
import type { Messages } from './messages.ts'
import { SPANISH_PREFERENCES } from './preference-messages.ts'
import { SPANISH_SEARCH } from './search-messages.ts'
import { SPANISH_SETTINGS } from './settings-messages.ts'
import { spanishNumber } from './spanish-counts.ts'
import { SPANISH_DAYS } from './spanish-days.ts'
import { SPANISH_STORY } from './story-messages.ts'
import { SPANISH_WELCOME } from './welcome-messages.ts'

export const SPANISH: Messages = {
  language: 'es',
  name: 'Español',
  number: spanishNumber,
  days: SPANISH_DAYS,
  labels: SPANISH_LABELS,
  frame: SPANISH_FRAME,
  front: SPANISH_FRONT,
  welcome: SPANISH_WELCOME,
  story: SPANISH_STORY,
  article: SPANISH_ARTICLE,
  citation: SPANISH_CITATION,
  search: SPANISH_SEARCH,
  feeds: SPANISH_FEEDS,
  access: SPANISH_ACCESS,
  acts: SPANISH_ACTS,
  keys: SPANISH_KEYS,
  correct: SPANISH_CORRECT,
  preferences: SPANISH_PREFERENCES,
  settings: SPANISH_SETTINGS,
  errors: SPANISH_ERRORS,
}
