/** Function words that are common in one language and rare or absent in the others listed. */
const FUNCTION_WORDS: readonly (readonly [language: string, words: readonly string[]])[] = (
  [
    [
      'en',
      'the of and to that was for with his said from have has were which are been would their this who will but they had not',
    ],
    [
      'de',
      'der die und das den von mit ist nicht auf dem eine sich auch ein wird als bei wurde nach sind werden einer hat zu im',
    ],
    [
      'es',
      'el los las del por con una para como más pero sus fue este según también sobre entre años que y lo ha se',
    ],
    [
      'fr',
      'le les des et du une dans est pour qui sur par au avec pas ont cette aux plus sont été mais ce il ses',
    ],
    [
      'it',
      'il di che della per una con non sono gli del nel anche più alla dei è dal ha delle come si al',
    ],
    [
      'pt',
      'o os do da em não uma para com no na dos mais foi ao das pelo também são pela à um as ele',
    ],
    [
      'nl',
      'het van een en dat zijn niet voor met op aan ook bij naar wordt maar heeft deze uit door werd om te hij',
    ],
    ['sv', 'och att det som en är av för på med har inte till den de ett om han men var'],
  ] as const
).map(([language, words]) => [language, words.split(' ')])

/** Scripts that one language of the news writes in; Han alone is Chinese only without kana. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
]

const ANY_SCRIPT = new RegExp(SCRIPTS.map(([, { source }]) => source).join('|'), 'u')

const SAMPLE_LENGTH = 20_000
const MIN_HITS = 4

/**
 * The language that a text is written in, by its function words or its script; null where too little speaks for one.
 * Looks at the first 20,000 characters.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH)
  if (ANY_SCRIPT.test(sample)) {
    const letterCount = sample.match(/\p{L}/gu)?.length ?? 0
    for (const [language, script] of SCRIPTS) {
      if ((sample.match(script)?.length ?? 0) > letterCount * 0.15) return language
    }
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const hits = FUNCTION_WORDS.map(([language, list]) => ({
    language,
    count: list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  })).sort((a, b) => b.count - a.count)
  const [first, second] = hits
  if (
    first === undefined ||
    second === undefined ||
    first.count < Math.max(MIN_HITS, words.length * 0.08)
  )
    return null
  return first.count > second.count * 1.4 ? first.language : null
}
