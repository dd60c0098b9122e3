import type { AccessMessages } from './access-messages.ts'
import type { ActMessages } from './act-messages.ts'
import type { ArticleMessages } from './article-messages.ts'
import type { CitationMessages } from './citation-messages.ts'
import type { CorrectMessages } from './correct-messages.ts'
import type { DayWords } from './day-words.ts'
import type { ErrorMessages } from './error-messages.ts'
import type { FeedMessages } from './feed-messages.ts'
import type { FrameMessages } from './frame-messages.ts'
import type { FrontMessages } from './front-messages.ts'
import type { KeyMessages } from './key-messages.ts'
import type { LabelMessages } from './label-messages.ts'
import type { PreferenceMessages } from './preference-messages.ts'
import type { SearchMessages } from './search-messages.ts'
import type { SettingsMessages } from './settings-messages.ts'
import type { StoryMessages } from './story-messages.ts'
import type { WelcomeMessages } from './welcome-messages.ts'

/**
 * Every word of our own that a page shows, in one language. What depends on a number or a day is a function, so that each
 * language has its own plurals and order of words.
 */
export type Messages = {
  /** BCP 47, for the page's `lang`. */
  readonly language: string
  /** As those who speak it call it. */
  readonly name: string
  /** "12,040". */
  readonly number: (value: number) => string
  readonly days: DayWords
  readonly labels: LabelMessages
  readonly frame: FrameMessages
  readonly front: FrontMessages
  readonly welcome: WelcomeMessages
  readonly story: StoryMessages
  readonly article: ArticleMessages
  readonly citation: CitationMessages
  readonly search: SearchMessages
  readonly feeds: FeedMessages
  readonly access: AccessMessages
  readonly acts: ActMessages
  readonly keys: KeyMessages
  readonly correct: CorrectMessages
  readonly preferences: PreferenceMessages
  readonly settings: SettingsMessages
  readonly errors: ErrorMessages
}
