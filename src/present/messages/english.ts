import { digitGroups } from '../counts.ts'
import { ENGLISH_ACCESS } from './access-messages.ts'
import { ENGLISH_ACTS } from './act-messages.ts'
import { ENGLISH_ARTICLE } from './article-messages.ts'
import { ENGLISH_CITATION } from './citation-messages.ts'
import { ENGLISH_CORRECT } from './correct-messages.ts'
import { ENGLISH_DAYS } from './day-words.ts'
import { ENGLISH_ERRORS } from './error-messages.ts'
import { ENGLISH_FEEDS } from './feed-messages.ts'
import { ENGLISH_FRAME } from './frame-messages.ts'
import { ENGLISH_FRONT } from './front-messages.ts'
import { ENGLISH_KEYS } from './key-messages.ts'
import { ENGLISH_LABELS } from './label-messages.ts'
import type { Messages } from './messages.ts'
import { ENGLISH_PREFERENCES } from './preference-messages.ts'
import { ENGLISH_SEARCH } from './search-messages.ts'
import { ENGLISH_SETTINGS } from './settings-messages.ts'
import { ENGLISH_STORY } from './story-messages.ts'
import { ENGLISH_WELCOME } from './welcome-messages.ts'

export const ENGLISH: Messages = {
  language: 'en',
  name: 'English',
  number: digitGroups,
  days: ENGLISH_DAYS,
  labels: ENGLISH_LABELS,
  frame: ENGLISH_FRAME,
  front: ENGLISH_FRONT,
  welcome: ENGLISH_WELCOME,
  story: ENGLISH_STORY,
  article: ENGLISH_ARTICLE,
  citation: ENGLISH_CITATION,
  search: ENGLISH_SEARCH,
  feeds: ENGLISH_FEEDS,
  access: ENGLISH_ACCESS,
  acts: ENGLISH_ACTS,
  keys: ENGLISH_KEYS,
  correct: ENGLISH_CORRECT,
  preferences: ENGLISH_PREFERENCES,
  settings: ENGLISH_SETTINGS,
  errors: ENGLISH_ERRORS,
}
