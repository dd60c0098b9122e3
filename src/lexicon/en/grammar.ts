import { MONTH_NAMES } from './months.ts'
import { WEEKDAYS } from './weekdays.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Forms of "be". */
export const BE_FORMS = words("is are was were be been being am 's 're 'm")

/** Verbs that help another and make a clause finite, contracted forms included. */
export const AUXILIARIES = words(
  "is are was were am has have had do does did will would can could may might shall should must 's 're 'm 've 'll 'd " +
    "isn't aren't ca wo",
)

export const MODALS = words("will would can could may might shall should must ca wo 'll 'd")

export const NEGATIONS = words("not n't n’t never neither nor")

export const PREPOSITIONS = words(
  'in on at by for from of off to into onto with within without about above across after against along amid among around ' +
    'before behind below beneath beside besides between beyond despite down during except inside near opposite outside ' +
    'over past per since through throughout toward towards under underneath unlike until up upon via like as than',
)

/** Words at which a clause begins, so that a subject cannot reach across them. */
export const CLAUSE_OPENERS = words(
  'that and but or as because when while if although though after before since until so what which where how whether ' +
    'than who whom whose unless whereas once yet nor why',
)

export const DETERMINERS = words(
  'a an the this that these those his her their our its my your some several many both another other two three four ' +
    'five six seven eight nine ten one no any each every all most few',
)

/** Pronouns that can be the subject of a clause. */
export const SUBJECT_PRONOUNS = words('he she they it i we you')

/** Adverbs that stand between a subject and its verb, or behind the verb, beside those in "-ly". */
export const ADVERBS = words(
  'also then later again still now once never ever even just only too often always sometimes soon already instead thus ' +
    'meanwhile however earlier today yesterday tomorrow tonight simply once first further ago afterward afterwards twice',
)

/** Words with which an expression of time goes on behind a weekday, or begins. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTH_NAMES.map((month) => month.toLowerCase()),
  ...words(
    'morning afternoon evening night today yesterday tonight week month year weekend last this next early late earlier ' +
      'day days weeks months years ago hour hours',
  ),
])

/** Nouns for where something was said ("in a **statement**", "at a **rally**"). */
export const OCCASION_NOUNS = words(
  'statement interview conference briefing speech letter email e-mail memo tweet post report filing rally hearing ' +
    'testimony broadcast release article op-ed editorial message call television tv radio twitter facebook instagram ' +
    'essay blog column debate address remarks news press video event forum show podcast book note interviews speeches',
)
