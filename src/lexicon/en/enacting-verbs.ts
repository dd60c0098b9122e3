/**
 * What a verb that puts a measure into being or undoes it takes to be an act of power: a noun for a measure, a sum or such a
 * noun, anything, or one of some nouns.
 */
type Taken = 'measure' | 'grant' | 'anything' | ReadonlySet<string>

export type EnactingVerb = {
  /** What the act, once done, leaves the measure in. */
  readonly does:
    | 'in-force'
    | 'announced'
    | 'proposed'
    | 'under-way'
    | 'blocked'
    | 'dropped'
    | 'done'
  readonly takes: Taken
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const PLACES = words(
  'border airport school airspace embassy consulate port bridge road highway university shop bar restaurant mosque church beach station ' +
    'crossing plant factory store branch office ward hospital clinic mine pool market saleyard yard site depot library court park line street ' +
    'centre center theatre theater terminal route lane',
)
const FORCES = words(
  'troop soldier force police officer warship aircraft guard peacekeeper jet carrier marine reservist trooper army team',
)
const RATES = words(
  'rate tax wage tuition fare duty price fee toll bill premium rent charge threshold',
)
const ENVOYS = words('diplomat ambassador envoy staff embassy member student player')
const GOODS = words(
  'car vehicle product unit truck toy battery device drug dose model lot phone ambassador box pack bottle batch crib seat',
)
const HOMES = words(
  'resident people home village villager town patient area neighborhood neighbourhood tourist school building hospital street family pupil guest',
)
const JOBS = words('job post position staff worker employee people role workforce hour')
const SERVICES = words(
  'flight train service bus ferry operation surgery appointment match game fixture event class lesson exam visa talk export import shipment ' +
    'delivery production sale trading payment deportation constitution parliament grant bonus member player officer teacher bearer operation',
)
const PERMITS = words(
  'permit licence license permission exemption passport accreditation franchise contract',
)
const INQUIRIES = words(
  'investigation inquiry probe inquest review crackdown strike recall evacuation audit consultation operation hotline',
)

/** By lemma; a particle after an underscore. Of two groups that share a verb, both hold. */
const GROUPS: readonly (EnactingVerb & { readonly verbs: string })[] = [
  {
    does: 'in-force',
    takes: 'measure',
    verbs:
      'impose issue introduce enact adopt declare sign put place levy slap reinstate extend tighten uphold renew enforce implement set bring_in',
  },
  {
    does: 'announced',
    takes: 'grant',
    verbs:
      'announce unveil approve pass allocate award contribute earmark authorise authorize sanction ratify greenlight fund back',
  },
  { does: 'done', takes: 'grant', verbs: 'release pay disburse' },
  { does: 'under-way', takes: 'grant', verbs: 'send' },
  { does: 'in-force', takes: SERVICES, verbs: 'cancel postpone stop halt suspend divert' },
  { does: 'in-force', takes: PERMITS, verbs: 'revoke withdraw issue strip' },
  {
    does: 'announced',
    takes: words(
      'strike referendum walkout ceasefire truce election shutdown ballot stoppage boycott',
    ),
    verbs: 'call',
  },
  { does: 'proposed', takes: 'grant', verbs: 'propose recommend table draft' },
  { does: 'under-way', takes: INQUIRIES, verbs: 'launch open begin start' },
  {
    does: 'done',
    takes: words('pardon amnesty injunction waiver bail asylum licence license permit exemption'),
    verbs: 'grant',
  },
  {
    does: 'blocked',
    takes: 'measure',
    verbs: 'block halt overturn veto quash defeat strike_down throw_out invalidate void',
  },
  {
    does: 'dropped',
    takes: 'measure',
    verbs:
      'lift withdraw drop scrap abandon rescind revoke repeal call_off end cancel reverse relax ease shelve terminate waive',
  },
  {
    does: 'in-force',
    takes: 'anything',
    verbs:
      'ban outlaw prohibit forbid bar limit restrict cap ration freeze suspend quarantine blacklist nationalise nationalize embargo criminalise criminalize',
  },
  {
    does: 'done',
    takes: 'anything',
    verbs:
      'fine sentence jail imprison dissolve dock deport extradite disqualify pardon confiscate impound demolish evict compensate reimburse ' +
      'privatise privatize conscript',
  },
  { does: 'in-force', takes: PLACES, verbs: 'close shut seal shut_down' },
  { does: 'done', takes: PLACES, verbs: 'reopen' },
  { does: 'under-way', takes: FORCES, verbs: 'deploy mobilise mobilize call_up send' },
  { does: 'done', takes: RATES, verbs: 'raise cut increase lower hike slash reduce' },
  { does: 'announced', takes: JOBS, verbs: 'cut axe lay_off shed slash eliminate' },
  { does: 'done', takes: ENVOYS, verbs: 'expel' },
  { does: 'announced', takes: GOODS, verbs: 'recall' },
  { does: 'done', takes: HOMES, verbs: 'evacuate' },
]

export const ENACTING_VERBS: ReadonlyMap<string, readonly EnactingVerb[]> = byVerb()

function byVerb(): ReadonlyMap<string, readonly EnactingVerb[]> {
  const found = new Map<string, EnactingVerb[]>()
  for (const { verbs, ...entry } of GROUPS) {
    for (const verb of verbs.split(' ')) {
      const name = verb.replace('_', ' ')
      found.set(name, [...(found.get(name) ?? []), entry])
    }
  }
  return found
}

/** What a sum is granted as, beside nouns for measures. Lemmas. */
export const GRANT_NOUNS: ReadonlySet<string> = words(
  'payment grant aid fund funding money spending loan package relief compensation rebate bonus budget increase contract rise raise',
)

/** What governs a verb or noun of power makes of it; null: it is no measure ("refused to ban"). Lemmas. */
export const MEASURE_GOVERNORS: ReadonlyMap<
  string,
  'threatened' | 'announced' | 'ordered' | 'proposed' | 'floated' | 'under-way' | null
> = new Map(
  (
    [
      ['threatened', 'threaten threat'],
      [
        'announced',
        'vote agree decide announce plan move set due schedule resolve intend prepare commit choose decision agreement',
      ],
      ['ordered', 'order direct instruct tell require command'],
      [
        'proposed',
        'want promise vow pledge propose seek urge call recommend ask push bill motion petition proposal demand bid campaign aim hope legislation ordinance amendment request',
      ],
      [
        'floated',
        'consider weigh mull discuss possibility idea suggest option contemplate explore prospect float moot raise',
      ],
      ['under-way', 'begin start'],
      [
        null,
        'refuse decline fail deny oppose reject avoid stop abandon accuse criticise criticize resist regret defend condemn need try struggle remember forget charge convict accept challenge',
      ],
    ] as const
  ).flatMap(([status, list]) => list.split(' ').map((word) => [word, status] as const)),
)
