/**
 * What befalls the things that a figure counts, by the words that tell it: two figures of one unit and one fate measure
 * the same. Folded beginnings of words; `size` of a fire is what burned.
 */
export const FATES: readonly (readonly [fate: string, beginnings: readonly string[]])[] = [
  ['killed', ['kill', 'dead', 'death', 'died', 'dies', 'dying', 'fatal', 'slain', 'lives']],
  ['injured', ['injur', 'wound', 'hurt']],
  ['missing', ['missing', 'unaccounted']],
  ['hospitalised', ['hospitalis', 'hospitaliz']],
  ['rescued', ['rescue', 'pulled', 'freed']],
  ['evacuated', ['evacuat', 'flee', 'fled']],
  ['displaced', ['displac', 'homeless', 'shelter']],
  ['arrested', ['arrest', 'detain', 'custody']],
  ['charged', ['charged', 'indict']],
  ['infected', ['infect', 'case', 'tested']],
  ['vaccinated', ['vaccin', 'dose']],
  ['destroyed', ['destroy', 'razed', 'levell', 'gutted', 'flattened']],
  ['damaged', ['damag']],
  ['threatened', ['threat', 'risk', 'danger']],
  ['contained', ['contain']],
  ['burned', ['burn', 'scorch', 'char', 'blacken', 'size', 'consumed']],
  ['without power', ['power', 'electricity', 'outage']],
  ['laid off', ['laid', 'layoff', 'redundan', 'cuts']],
  ['counted', ['counted', 'precinct', 'ballot']],
  ['in favour', ['favour', 'favor', 'approv', 'support']],
  ['turned out', ['turnout', 'voted']],
  ['raised', ['raised', 'donat', 'pledge']],
]

/** Units that tell a fate by themselves. */
export const UNIT_FATES: Readonly<Record<string, string>> = {
  dead: 'killed',
  injured: 'injured',
  missing: 'missing',
  evacuated: 'evacuated',
  displaced: 'displaced',
  arrested: 'arrested',
  hospitalised: 'hospitalised',
  hospitalized: 'hospitalised',
  rescued: 'rescued',
  acres: 'burned',
  hectares: 'burned',
}

/** Fates of which a count only grows, unless it was wrong. */
export const GROWING_FATES: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'destroyed',
  'damaged',
  'arrested',
  'infected',
])

/** Words for change and standing, which say nothing of what a figure measures. Folded and stemmed. */
export const MOVES: ReadonlySet<string> = new Set(
  (
    'ris ros risen fall fell fallen climb drop jump gain lost slip slid grow grew grown increas decreas declin clos open ' +
    'reach hit stand stood rais lower cut lift reduc doubl trebl tripl add put total number amount now early trad low ' +
    'high earlier late level point percent per cent pence penc dollar pound euro'
  ).split(' '),
)
