/** Verbs of what is, seems, is held or is meant: nothing happens when they are used. Lemmas. */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  (
    'be have seem appear look sound feel smell taste remain stay lie stand sit belong contain include exclude comprise consist own ' +
    'possess lack need require want wish hope expect believe think know understand suppose assume consider regard see ' +
    'remember forget doubt fear worry like love hate dislike prefer enjoy mind care matter mean represent reflect ' +
    'resemble equal weigh measure cost depend rely rest deserve owe concern involve relate correspond exist ' +
    'live reside work serve tend use span stretch range exceed total number average amount account ' +
    'suffice suit match differ vary face await anticipate intend plan aim seek try attempt struggle hesitate ' +
    'carry hold keep run operate overlook border adjoin surround employ support oppose favour favor let make blame call decline refuse dispute ' +
    'get do can may must should would will shall ought dare'
  ).split(' '),
)

/** Verbs of the list above that make an event with what they take: "held talks", "made a landing". Lemma to nouns. */
export const LIGHT_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    hold:
      'sale hearings elections meetings talk talks meeting summit vote election referendum hearing inquest rally protest march vigil ceremony funeral press conference briefing ' +
      'session debate ballot service drill exercise auction parade strike',
    make: 'landfall arrest arrests landing announcement statement arrival appearance payment offer bid decision deal call donation discovery visit appeal debut',
    take: 'place office oath part effect control off over',
    carry: 'out attack raid search operation',
    get: 'underway',
    come: 'into',
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(' '))]),
)

/** What is expected or meant to happen: "is expected to", "is due to". Lemmas. */
export const EXPECTING_WORDS: ReadonlySet<string> = new Set(
  'expect schedule slate plan intend set due poise likely certain bind anticipate forecast project ready go prepare predict'.split(
    ' ',
  ),
)
