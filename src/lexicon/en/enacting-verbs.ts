/**
 * Verbs that put a measure into being or undo it. `forms`: base, third person, past (and participle), -ing.
 * `does`: what the act, once done, leaves the measure in. `takes`: what must follow for it to be an act of power: a noun
 * for a measure, or one of these words.
 */
export type EnactingVerb = {
  readonly forms: readonly [base: string, third: string, past: string, ing: string]
  readonly does:
    | 'in-force'
    | 'announced'
    | 'proposed'
    | 'under-way'
    | 'blocked'
    | 'dropped'
    | 'done'
  readonly takes: 'measure' | 'anything' | readonly string[]
}

const PLACES =
  'border borders airport airports school schools airspace embassy consulate port ports bridge road highway schools university universities shops bars restaurants mosques churches beaches stations crossing crossings'.split(
    ' ',
  )
const FORCES =
  'troops soldiers forces police officers warships aircraft guard guards peacekeepers jets carrier marines reservists'.split(
    ' ',
  )
const SERVICES =
  'permit permits flights visas visa services service talks aid payments trading exports imports shipments deportations classes operations production constitution parliament license licence'.split(
    ' ',
  )
const RATES = 'rate rates tax taxes wage tuition fares duties'.split(' ')
const ENVOYS = 'diplomats diplomat ambassador envoys staff embassy'.split(' ')
const GOODS =
  'cars vehicles products units trucks toys batteries devices drugs doses models lots phones ambassador'.split(
    ' ',
  )
const HOMES =
  'residents people homes villages villagers town towns patients areas neighborhoods neighbourhoods tourists'.split(
    ' ',
  )

export const ENACTING_VERBS: readonly EnactingVerb[] = [
  { forms: ['impose', 'imposes', 'imposed', 'imposing'], does: 'in-force', takes: 'measure' },
  { forms: ['issue', 'issues', 'issued', 'issuing'], does: 'in-force', takes: 'measure' },
  {
    forms: ['introduce', 'introduces', 'introduced', 'introducing'],
    does: 'in-force',
    takes: 'measure',
  },
  { forms: ['enact', 'enacts', 'enacted', 'enacting'], does: 'in-force', takes: 'measure' },
  { forms: ['adopt', 'adopts', 'adopted', 'adopting'], does: 'in-force', takes: 'measure' },
  { forms: ['declare', 'declares', 'declared', 'declaring'], does: 'in-force', takes: 'measure' },
  { forms: ['sign', 'signs', 'signed', 'signing'], does: 'in-force', takes: 'measure' },
  { forms: ['put', 'puts', 'put', 'putting'], does: 'in-force', takes: 'measure' },
  { forms: ['place', 'places', 'placed', 'placing'], does: 'in-force', takes: 'measure' },
  { forms: ['levy', 'levies', 'levied', 'levying'], does: 'in-force', takes: 'measure' },
  { forms: ['slap', 'slaps', 'slapped', 'slapping'], does: 'in-force', takes: 'measure' },
  {
    forms: ['reinstate', 'reinstates', 'reinstated', 'reinstating'],
    does: 'in-force',
    takes: 'measure',
  },
  { forms: ['extend', 'extends', 'extended', 'extending'], does: 'in-force', takes: 'measure' },
  { forms: ['tighten', 'tightens', 'tightened', 'tightening'], does: 'in-force', takes: 'measure' },
  { forms: ['uphold', 'upholds', 'upheld', 'upholding'], does: 'in-force', takes: 'measure' },
  {
    forms: ['announce', 'announces', 'announced', 'announcing'],
    does: 'announced',
    takes: 'measure',
  },
  { forms: ['unveil', 'unveils', 'unveiled', 'unveiling'], does: 'announced', takes: 'measure' },
  { forms: ['approve', 'approves', 'approved', 'approving'], does: 'announced', takes: 'measure' },
  { forms: ['pass', 'passes', 'passed', 'passing'], does: 'announced', takes: 'measure' },
  {
    forms: ['call', 'calls', 'called', 'calling'],
    does: 'announced',
    takes: ['strike', 'referendum', 'walkout', 'ceasefire', 'truce'],
  },
  { forms: ['propose', 'proposes', 'proposed', 'proposing'], does: 'proposed', takes: 'measure' },
  {
    forms: ['recommend', 'recommends', 'recommended', 'recommending'],
    does: 'proposed',
    takes: 'measure',
  },
  {
    forms: ['launch', 'launches', 'launched', 'launching'],
    does: 'under-way',
    takes: [
      'investigation',
      'inquiry',
      'probe',
      'review',
      'crackdown',
      'strike',
      'recall',
      'evacuation',
    ],
  },
  {
    forms: ['open', 'opens', 'opened', 'opening'],
    does: 'under-way',
    takes: ['investigation', 'inquiry', 'probe', 'inquest', 'review'],
  },
  {
    forms: ['grant', 'grants', 'granted', 'granting'],
    does: 'done',
    takes: ['pardon', 'pardons', 'amnesty', 'injunction', 'waiver', 'bail', 'asylum'],
  },
  { forms: ['block', 'blocks', 'blocked', 'blocking'], does: 'blocked', takes: 'measure' },
  { forms: ['halt', 'halts', 'halted', 'halting'], does: 'blocked', takes: 'measure' },
  {
    forms: ['overturn', 'overturns', 'overturned', 'overturning'],
    does: 'blocked',
    takes: 'measure',
  },
  { forms: ['veto', 'vetoes', 'vetoed', 'vetoing'], does: 'blocked', takes: 'measure' },
  {
    forms: ['strike down', 'strikes down', 'struck down', 'striking down'],
    does: 'blocked',
    takes: 'measure',
  },
  { forms: ['lift', 'lifts', 'lifted', 'lifting'], does: 'dropped', takes: 'measure' },
  {
    forms: ['withdraw', 'withdraws', 'withdrew', 'withdrawing'],
    does: 'dropped',
    takes: 'measure',
  },
  { forms: ['drop', 'drops', 'dropped', 'dropping'], does: 'dropped', takes: 'measure' },
  { forms: ['scrap', 'scraps', 'scrapped', 'scrapping'], does: 'dropped', takes: 'measure' },
  { forms: ['abandon', 'abandons', 'abandoned', 'abandoning'], does: 'dropped', takes: 'measure' },
  { forms: ['rescind', 'rescinds', 'rescinded', 'rescinding'], does: 'dropped', takes: 'measure' },
  { forms: ['revoke', 'revokes', 'revoked', 'revoking'], does: 'dropped', takes: 'measure' },
  { forms: ['repeal', 'repeals', 'repealed', 'repealing'], does: 'dropped', takes: 'measure' },
  {
    forms: ['call off', 'calls off', 'called off', 'calling off'],
    does: 'dropped',
    takes: 'measure',
  },
  { forms: ['ban', 'bans', 'banned', 'banning'], does: 'in-force', takes: 'anything' },
  { forms: ['outlaw', 'outlaws', 'outlawed', 'outlawing'], does: 'in-force', takes: 'anything' },
  {
    forms: ['prohibit', 'prohibits', 'prohibited', 'prohibiting'],
    does: 'in-force',
    takes: 'anything',
  },
  { forms: ['close', 'closes', 'closed', 'closing'], does: 'in-force', takes: PLACES },
  { forms: ['shut', 'shuts', 'shut', 'shutting'], does: 'in-force', takes: PLACES },
  { forms: ['reopen', 'reopens', 'reopened', 'reopening'], does: 'done', takes: PLACES },
  { forms: ['suspend', 'suspends', 'suspended', 'suspending'], does: 'in-force', takes: SERVICES },
  { forms: ['deploy', 'deploys', 'deployed', 'deploying'], does: 'under-way', takes: FORCES },
  { forms: ['raise', 'raises', 'raised', 'raising'], does: 'in-force', takes: RATES },
  { forms: ['cut', 'cuts', 'cut', 'cutting'], does: 'in-force', takes: RATES },
  { forms: ['expel', 'expels', 'expelled', 'expelling'], does: 'done', takes: ENVOYS },
  { forms: ['recall', 'recalls', 'recalled', 'recalling'], does: 'under-way', takes: GOODS },
  { forms: ['evacuate', 'evacuates', 'evacuated', 'evacuating'], does: 'under-way', takes: HOMES },
]
