import type { StatementAct } from '../../domain/findings.ts'

/**
 * What may follow a verb of saying.
 * `clause`: a bare clause ("said it was over"); `that`: a clause only with "that"; `quote`: words in quotation marks;
 * `infinitive`: "vowed to stay"; `order`: "told them to stay"; `charge`: "accused them
 * of theft"; `object`: "called for talks"; `label`: "called the plan “reckless”"; `question`: "asked what it cost";
 * `thing`: "denied the charge", "denied lying"; `claim`: "rejected the claim"; `estimate`: "put the cost at $2 million".
 */
type CueFrame =
  | 'clause'
  | 'that'
  | 'quote'
  | 'infinitive'
  | 'order'
  | 'charge'
  | 'object'
  | 'label'
  | 'question'
  | 'thing'
  | 'claim'
  | 'estimate'

export type CueForm = {
  readonly lemma: string
  readonly act: StatementAct
  readonly frames: readonly CueFrame[]
  readonly form: 'base' | 'third' | 'past' | 'participle'
}

type CueGroup = {
  readonly act: StatementAct
  readonly frames: readonly CueFrame[]
  /** Lemmas; `lemma/past` where the past is not regular or doubles its consonant. */
  readonly verbs: string
}

const GROUPS: readonly CueGroup[] = [
  {
    act: 'assert',
    frames: ['clause', 'that', 'quote'],
    verbs: 'say/said tell/told',
  },
  {
    act: 'assert',
    frames: ['that', 'quote'],
    verbs:
      'insist claim argue contend allege maintain add state announce declare explain stress emphasize emphasise assert reiterate remark observe note concede acknowledge admit/admitted ' +
      'recall remind complain lament comment conclude confirm disclose reveal estimate report testify write/wrote tweet ' +
      'post affirm assure reassure boast brag/bragged predict proclaim mention clarify elaborate reason opine muse ' +
      'counter respond reply repeat point/pointed signal indicate imply attest recount marvel grumble gripe hint email' +
      ' specify underline underscore caution/cautioned',
  },
  {
    act: 'assert',
    frames: ['quote'],
    verbs:
      'continue agree answer shout yell chant exclaim interject retort whisper murmur mutter cry/cried begin/began ' +
      'read/read conclude finish sum/summed describe label dub/dubbed blast slam/slammed sigh laugh rant object protest scream',
  },
  { act: 'other', frames: ['that', 'quote'], verbs: 'joke quip/quipped' },
  { act: 'other', frames: ['label'], verbs: 'praise hail laud' },
  { act: 'assert', frames: ['that'], verbs: 'agree rule' },
  { act: 'assert', frames: ['charge'], verbs: 'accuse' },
  {
    act: 'assert',
    frames: ['label'],
    verbs:
      'call describe label dub/dubbed brand characterize characterise portray denounce condemn criticize criticise dismiss ' +
      'deride decry/decried mock ridicule tout liken attack blast slam/slammed blame cite defend ' +
      'scold chide berate lambast lambaste rate',
  },
  { act: 'deny', frames: ['that', 'thing'], verbs: 'deny/denied refute dispute' },
  { act: 'deny', frames: ['claim'], verbs: 'reject dismiss' },
  { act: 'demand', frames: ['that', 'quote', 'thing'], verbs: 'demand' },
  { act: 'assert', frames: ['that', 'thing'], verbs: 'forecast/forecast predict' },
  { act: 'assert', frames: ['estimate'], verbs: 'put/put estimate' },
  { act: 'demand', frames: ['that', 'quote', 'order'], verbs: 'urge' },
  { act: 'demand', frames: ['order'], verbs: 'encourage exhort implore' },
  { act: 'assert', frames: ['order'], verbs: 'tell/told' },
  { act: 'ask', frames: ['order'], verbs: 'ask' },
  { act: 'warn', frames: ['clause', 'that', 'quote'], verbs: 'warn' },
  { act: 'warn', frames: ['that', 'quote'], verbs: 'caution' },
  { act: 'threaten', frames: ['that', 'quote', 'infinitive'], verbs: 'threaten' },
  {
    act: 'promise',
    frames: ['that', 'quote', 'infinitive', 'thing'],
    verbs: 'promise pledge vow swear/swore',
  },
  { act: 'propose', frames: ['that', 'quote'], verbs: 'propose suggest recommend' },
  { act: 'propose', frames: ['thing'], verbs: 'propose recommend' },
  { act: 'propose', frames: ['infinitive'], verbs: 'offer' },
  { act: 'refuse', frames: ['infinitive'], verbs: 'refuse decline' },
  { act: 'ask', frames: ['quote', 'question'], verbs: 'ask wonder question inquire' },
]

/** Every form of every verb of saying, in lower case. */
export const SPEECH_CUES: ReadonlyMap<string, CueForm> = inflectedCues()

/** Forms with which a quotation is attributed (`"Why?" Roe asked.`). */
export const SAYING_FORMS: ReadonlySet<string> = new Set(
  [...SPEECH_CUES].filter(([, cue]) => cue.frames.includes('quote')).map(([form]) => form),
)

function inflectedCues(): ReadonlyMap<string, CueForm> {
  const cues = new Map<string, CueForm>()
  for (const group of GROUPS) {
    for (const verb of group.verbs.split(/\s+/)) {
      const [lemma = verb, past = pastOf(lemma)] = verb.split('/')
      const forms: readonly (readonly [string, CueForm['form']])[] = [
        // "put": where both are one word, news tells the past.
        [lemma, past === lemma ? 'past' : 'base'],
        [thirdOf(lemma), 'third'],
        [past, 'past'],
        [participleOf(lemma, past), 'participle'],
      ]
      for (const [form, kind] of forms) {
        const known = cues.get(form)
        const frames = [...new Set([...(known?.frames ?? []), ...group.frames])]
        cues.set(form, { lemma, act: known?.act ?? group.act, frames, form: known?.form ?? kind })
      }
    }
  }
  return cues
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeo]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

function thirdOf(lemma: string): string {
  if (/[^aeo]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function participleOf(lemma: string, past: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`
  const isDoubled = past.endsWith('ed') && past.length === lemma.length + 3
  return isDoubled ? `${past.slice(0, -2)}ing` : lemma === 'begin' ? 'beginning' : `${lemma}ing`
}
