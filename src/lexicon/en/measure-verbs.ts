import type { MeasureStatus } from '../../domain/findings.ts'

/**
 * Verbs of acts of power. `does`: what the act, once done, leaves the measure in. `takes`: what its object (of a passive: its
 * subject) must be. `own`: the verb belongs to the measure ("banned open fires"); else the object names it alone ("[a ban on fires]").
 */
export type MeasureVerbs = {
  readonly does: MeasureStatus
  readonly takes: 'any' | readonly ObjectKind[]
  readonly own: boolean
  /** Lemmas; `_` joins a verb to its particle. */
  readonly verbs: string
}

export type ObjectKind =
  | 'measure'
  | 'place'
  | 'service'
  | 'price'
  | 'force'
  | 'work'
  | 'goods'
  | 'leave'
  | 'money'
  | 'people'
  | 'proposal'

export const MEASURE_VERBS: readonly MeasureVerbs[] = [
  // The verb is the measure.
  {
    does: 'in-force',
    takes: 'any',
    own: true,
    verbs:
      'ban outlaw prohibit bar forbid suspend criminalize criminalise blacklist embargo blockade nationalize nationalise ' +
      'privatize privatise legalize legalise decriminalize decriminalise sanction quarantine ration annex furlough ' +
      'mandate remand disqualify deregulate lock_down lock_out',
  },
  {
    does: 'done',
    takes: 'any',
    own: true,
    verbs:
      'fine evacuate jail imprison dock sentence expel deport dissolve disband impeach pardon reprieve relegate lay_off dismantle ' +
      'confiscate impound extradite euthanize euthanise cull excommunicate devalue',
  },
  {
    does: 'under-way',
    takes: 'any',
    own: true,
    verbs: 'deploy mobilize mobilise call_up conscript airlift redeploy',
  },
  // The verb with some objects only.
  {
    does: 'in-force',
    takes: ['place', 'service'],
    own: true,
    verbs:
      'close shut shut_down close_down suspend cancel halt stop ground restrict limit freeze seal_off cordon_off',
  },
  {
    does: 'in-force',
    takes: ['leave', 'people', 'work', 'goods', 'price', 'measure'],
    own: true,
    verbs: 'freeze restrict limit cap curb',
  },
  { does: 'done', takes: ['place', 'service', 'leave'], own: true, verbs: 'reopen resume restore' },
  {
    does: 'done',
    takes: ['price', 'work'],
    own: true,
    verbs:
      'raise cut lower increase reduce hike slash double halve trim axe abolish scrap eliminate freeze boost shed',
  },
  {
    does: 'done',
    takes: ['money'],
    own: true,
    verbs: 'release contribute disburse refund',
  },
  {
    does: 'under-way',
    takes: ['force', 'money'],
    own: true,
    verbs: 'send dispatch rush deploy fly_in station',
  },
  {
    does: 'done',
    takes: ['force'],
    own: true,
    verbs: 'withdraw pull pull_out pull_back recall remove',
  },
  { does: 'under-way', takes: ['goods'], own: true, verbs: 'recall' },
  { does: 'dropped', takes: ['goods'], own: true, verbs: 'withdraw pull' },
  {
    does: 'done',
    takes: ['people'],
    own: true,
    verbs: 'hire sack release resettle relocate move evict',
  },
  {
    does: 'in-force',
    takes: ['leave'],
    own: true,
    verbs: 'revoke suspend grant award issue cancel withdraw strip',
  },
  { does: 'blocked', takes: ['leave'], own: true, verbs: 'refuse deny' },
  // The object names the measure.
  {
    does: 'in-force',
    takes: ['measure'],
    own: false,
    verbs:
      'impose issue introduce enact declare sign put place levy slap reinstate extend tighten uphold set grant ' +
      'award promulgate decree bring_in renew enforce implement proclaim prolong toughen reimpose apply lay_down',
  },
  {
    does: 'announced',
    takes: ['measure', 'money'],
    own: false,
    verbs:
      'announce unveil approve pass adopt back endorse authorize authorise ratify green-light agree sanction clear confirm',
  },
  { does: 'announced', takes: ['measure'], own: false, verbs: 'call plan schedule' },
  {
    does: 'announced',
    takes: ['money'],
    own: true,
    verbs: 'allocate earmark set_aside commit provide',
  },
  { does: 'announced', takes: ['people'], own: true, verbs: 'refund compensate reimburse' },
  {
    does: 'proposed',
    takes: ['measure', 'money'],
    own: false,
    verbs: 'propose recommend table draft seek request put_forward push',
  },
  {
    does: 'floated',
    takes: ['measure', 'money'],
    own: false,
    verbs: 'consider weigh mull discuss float explore study moot contemplate debate',
  },
  {
    does: 'under-way',
    takes: ['measure'],
    own: false,
    verbs: 'launch open start begin carry_out stage conduct mount set_up',
  },
  { does: 'done', takes: ['measure'], own: false, verbs: 'hold' },
  {
    does: 'blocked',
    takes: ['measure', 'proposal'],
    own: false,
    verbs:
      'block halt overturn veto strike_down quash defeat reject stay annul throw_out vote_down stall void invalidate',
  },
  {
    does: 'dropped',
    takes: ['measure', 'proposal'],
    own: false,
    verbs:
      'lift drop scrap abandon rescind revoke repeal call_off withdraw shelve end waive ease relax roll_back axe ditch abolish',
  },
]

const words = (list: string) => new Set(list.split(' '))

/** Lemmas of the heads of objects, by what they are. */
export const OBJECT_NOUNS: Readonly<
  Record<Exclude<ObjectKind, 'measure' | 'money'>, ReadonlySet<string>>
> = {
  place: words(
    'border airport school airspace embassy consulate port bridge road highway university college shop store bar restaurant mosque church beach station ' +
      'crossing plant factory booth mine mill ward hospital clinic pool park street tunnel motorway freeway office library museum theatre theater court prison house ' +
      'camp market yard saleyard saleyards branch depot line route lane trail campus nursery nightclub pub casino gym stadium site refinery terminal mall fishery area zone fjord ' +
      'bay lake river valley reservoir box premises outlet hotel facility newsroom newspaper website app account channel gate runway pass refuge centre center',
  ),
  service: words(
    'flight train ferry bus tram visa service class lesson exam operation surgery talk aid payment trading export import shipment deportation production constitution ' +
      'parliament license licence match game fixture season festival event concert ceremony election referendum parade race tournament programme program project ' +
      'contract pension delivery drilling mining fishing logging hunting picketing gathering traffic travel immigration adoption execution enrolment enrollment recruitment hiring work',
  ),
  price: words(
    'rate tax wage tuition fare duty price fee tariff toll pension benefit salary pay charge levy premium rent bill age budget spending threshold ' +
      'allowance subsidy quota limit target emission output bonus deduction cap ceiling allocation dividend vat interest minimum sum picketing ownership',
  ),
  force: words(
    'troop soldier force police officer warship aircraft guard peacekeeper jet carrier marine reservist team helicopter observer ' +
      'monitor epidemiologist expert investigator inspector medic engineer ship boat tank weapon missile battalion brigade unit personnel convoy army navy drone plane rescuer ' +
      'firefighter envoy ambassador diplomat battery system supply aid',
  ),
  work: words('job post position workforce staff headcount payroll hour shift'),
  goods: words(
    'car vehicle product unit truck toy battery device drug dose model lot phone box boxes packet batch meat milk vaccine medicine bottle can tyre tire seat title freezer stroller heater charger cereal sandwich salad crib appliance engine oven laptop honour honor medal book film',
  ),
  leave: words(
    'permit licence license visa asylum bail citizenship accreditation permission passport concession waiver exemption certificate approval immunity parole clearance consent charter membership',
  ),
  proposal: words(
    'motion proposal bid clause provision plan petition amendment scheme project merger takeover deal',
  ),
  people: words(
    'resident people villager patient tourist worker employee member player captain striker manager official officer minister teacher student pupil ' +
      'diplomat prisoner inmate detainee migrant refugee family household judge senator councillor athlete runner swimmer rider driver coach referee doctor nurse bearer office-bearer replacement recruit',
  ),
}

/** Verbs of deciding, of whose "to …" any act is a measure where a body decides. */
export const DECIDING_VERBS: ReadonlySet<string> = words(
  'vote agree decide resolve opt choose elect rule move',
)
export const PLANNING_VERBS: ReadonlySet<string> = words(
  'plan intend prepare announce commit set schedule be due expect go slate poise about say confirm',
)
export const THREATENING_VERBS: ReadonlySet<string> = words('threaten warn')
export const PROPOSING_VERBS: ReadonlySet<string> = words(
  'propose recommend seek want try suggest push hope offer',
)
export const FLOATING_VERBS: ReadonlySet<string> = words(
  'consider weigh mull explore discuss study contemplate debate float raise look suggest',
)
export const ORDERING_VERBS: ReadonlySet<string> = words(
  'order instruct direct command require compel force oblige tell',
)
export const STARTING_VERBS: ReadonlySet<string> = words('begin start continue')
export const PROPOSING_NOUNS: ReadonlySet<string> = words(
  'motion bill proposal bid amendment plan ordinance resolution petition call demand draft bylaw application request lawsuit law',
)
export const FLOATING_NOUNS: ReadonlySet<string> = words('idea possibility prospect option notion')

/** Heads of subjects who decide for others. */
export const BODIES: ReadonlySet<string> = words(
  'council councillor parliament board lawmaker legislator mp senate senator court committee commission government ministry cabinet congress house union assembly minister regulator ' +
    'member judge panel legislature state city county town bank agency authority league federation association party company firm trustee shareholder lord common knesset bundestag duma diet ' +
    'country nation bloc eu nato un parish district jury supervisor commissioner deputy representative worker teacher nurse driver',
)

/** Heads of subjects with power over others, of whom any act to come is a measure: "the ministry will fit all idols with tags". */
export const STATE_BODIES: ReadonlySet<string> = words(
  'government ministry council parliament court commission agency department authority regulator cabinet administration congress senate board directorate ' +
    'inspectorate municipality state eu un county city legislature tribunal treasury watchdog minister',
)

/** Verbs of what bodies do that binds nobody. */
export const UNBINDING_VERBS: ReadonlySet<string> = words(
  'meet visit hold publish decide review discuss investigate vote hear rule release examine look monitor host attend address convene appeal sue give take make ' +
    'respond lodge table lead lose win know find show send_back search defend fight challenge help play become lift drop resume return ballot issue present contest seek certify begin schedule start picket protest',
)
