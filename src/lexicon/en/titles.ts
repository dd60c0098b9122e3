/** Forms of address before a surname, and what they say of who bears them. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
  ['Mr.', 'he'],
  ['Mr', 'he'],
  ['Sir', 'he'],
  ['Lord', 'he'],
  ['Mrs.', 'she'],
  ['Mrs', 'she'],
  ['Ms.', 'she'],
  ['Ms', 'she'],
  ['Miss', 'she'],
  ['Dame', 'she'],
  ['Lady', 'she'],
  ['Baroness', 'she'],
  ['Mx.', null],
  ['Honorable', null],
  ['Dr.', null],
  ['Dr', null],
])

/**
 * The noun that a role turns on ("Interior **Secretary**", "**spokesman** for the ministry"). Lower case, singular; each can
 * stand before a name.
 */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister secretary undersecretary chairman chairwoman chair chairperson director ' +
    'commissioner governor mayor senator congressman congresswoman representative lawmaker deputy councilman councilwoman ' +
    'councillor councilor assemblyman assemblywoman alderman delegate legislator mp ambassador envoy diplomat consul ' +
    'spokesman spokeswoman spokesperson adviser advisor aide strategist consultant lobbyist official ' +
    'king queen prince princess emperor sultan emir sheikh pope cardinal archbishop bishop rabbi imam ayatollah reverend ' +
    'pastor priest father sister brother ' +
    'general admiral colonel major captain lieutenant sergeant corporal commander marshal brigadier ' +
    'judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel sheriff constable detective inspector ' +
    'superintendent chief officer agent trooper firefighter ' +
    'professor dean chancellor provost scholar historian economist analyst scientist researcher physicist chemist biologist ' +
    'epidemiologist virologist meteorologist seismologist geologist psychologist sociologist anthropologist astronomer ' +
    'engineer doctor physician surgeon nurse pediatrician psychiatrist pathologist coroner expert teacher principal student ' +
    'ceo cfo coo cto founder co-founder owner entrepreneur executive manager banker investor trader partner fellow head leader ' +
    'coach striker midfielder defender goalkeeper quarterback pitcher forward player captain skipper champion referee ' +
    'author writer novelist poet journalist reporter correspondent columnist editor anchor host presenter commentator blogger ' +
    'pollster publisher actor actress singer musician director producer filmmaker artist photographer designer architect chef ' +
    'activist organizer campaigner advocate volunteer dissident organiser candidate nominee treasurer comptroller ' +
    'ombudsman auditor regulator speaker whip coordinator co-ordinator administrator liaison moderator ' +
    'farmer driver pilot resident witness survivor victim suspect gunman soldier veteran worker rapper comedian astronaut investigator inventor explorer negotiator mediator ' +
    'curator composer dancer golfer boxer sprinter cyclist swimmer cricketer footballer wrestler guitarist undersheriff ' +
    'clerk forecaster boss rancher peer glaciologist hydrologist geophysicist oceanographer ecologist climatologist ' +
    'volcanologist archaeologist paleontologist palaeontologist anaesthetist radiologist oncologist cardiologist neurologist ' +
    'mathematician statistician modeler modeller painter sculptor conservator lifeguard schoolteacher headteacher headmaster ' +
    'headmistress trustee sponsor firefighter paramedic midwife carer electrician plumber carpenter mechanic miner fisherman ' +
    'shopkeeper landlord'
  ).split(/\s+/),
)

/** Roles of several words whose tail is no part of a name. */
export const COMPOUND_ROLES: readonly (readonly string[])[] = [
  ['secretary', 'of', 'state'],
  ['secretary', 'of', 'defense'],
  ['secretary', 'of', 'education'],
  ['secretary', 'of', 'labor'],
  ['secretary', 'of', 'energy'],
  ['secretary', 'of', 'commerce'],
  ['secretary', 'of', 'the', 'treasury'],
  ['secretary', 'of', 'the', 'interior'],
  ['chief', 'of', 'staff'],
  ['chief', 'of', 'police'],
  ['superintendent', 'of', 'police'],
  ['commissioner', 'of', 'police'],
  ['inspector', 'general', 'of', 'police'],
  ['director', 'of', 'public', 'prosecutions'],
  ['speaker', 'of', 'the', 'house'],
  ['leader', 'of', 'the', 'opposition'],
]

/** Short forms of a role, with their period and, in British style, without it, to its full noun. */
export const ROLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Gov.', 'Governor'],
  ['Sen.', 'Senator'],
  ['Rep.', 'Representative'],
  ['Gen.', 'General'],
  ['Lt.', 'Lieutenant'],
  ['Col.', 'Colonel'],
  ['Maj.', 'Major'],
  ['Capt.', 'Captain'],
  ['Cmdr.', 'Commander'],
  ['Adm.', 'Admiral'],
  ['Sgt.', 'Sergeant'],
  ['Cpl.', 'Corporal'],
  ['Prof.', 'Professor'],
  ['Rev.', 'Reverend'],
  ['Pres.', 'President'],
  ['Amb.', 'Ambassador'],
  ['Supt.', 'Superintendent'],
  ['Det.', 'Detective'],
  ['Cr', 'Cr'],
  ['Cllr', 'Cllr'],
  ['Insp.', 'Inspector'],
  ['Atty.', 'Attorney'],
  ['Brig.', 'Brigadier'],
  ['Asst.', 'Assistant'],
  ['Hon.', 'Honorable'],
  ['Del.', 'Delegate'],
  ['Gov', 'Governor'],
  ['Sen', 'Senator'],
  ['Gen', 'General'],
  ['Lt', 'Lieutenant'],
  ['Col', 'Colonel'],
  ['Maj', 'Major'],
  ['Capt', 'Captain'],
  ['Cmdr', 'Commander'],
  ['Sgt', 'Sergeant'],
  ['Cpl', 'Corporal'],
  ['Prof', 'Professor'],
  ['Supt', 'Superintendent'],
  ['Det', 'Detective'],
  ['Insp', 'Inspector'],
])

/** Words before a role's noun that belong to it, in lower case. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'former acting interim deputy assistant associate senior junior vice prime first second third fourth fifth chief top lead leading ' +
    'longtime veteran incoming outgoing ex then-u.s. then late current newly elected co- managing executive general ' +
    'democratic republican democrat tory conservative liberal labour independent socialist green opposition ruling shadow retired far-right far-left right-wing left-wing ' +
    'state federal national regional local provincial district county city municipal town village royal presidential ' +
    'congressional parliamentary legislative judicial military naval army navy police fire defense defence foreign interior ' +
    'finance health education justice treasury trade transport transportation labor energy environment economy home ' +
    'agriculture housing culture sports security intelligence immigration press campaign party union company hospital school ' +
    'university college church court law legal public political policy financial economic medical scientific climate ' +
    'human rights civil special supreme high house senate majority minority parliament committee council ministry department ' +
    'agency government cabinet communications media rescue emergency homeland research science technology tech data ' +
    'football soccer baseball basketball tennis team club league world olympic'
  ).split(/\s+/),
)

/** Roles that tell the sex of who holds them. */
export const GENDERED_ROLES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['spokesman', 'he'],
  ['chairman', 'he'],
  ['congressman', 'he'],
  ['councilman', 'he'],
  ['assemblyman', 'he'],
  ['king', 'he'],
  ['prince', 'he'],
  ['pope', 'he'],
  ['father', 'he'],
  ['brother', 'he'],
  ['actor', 'he'],
  ['emperor', 'he'],
  ['son', 'he'],
  ['husband', 'he'],
  ['spokeswoman', 'she'],
  ['chairwoman', 'she'],
  ['congresswoman', 'she'],
  ['councilwoman', 'she'],
  ['assemblywoman', 'she'],
  ['queen', 'she'],
  ['princess', 'she'],
  ['sister', 'she'],
  ['actress', 'she'],
  ['mother', 'she'],
  ['daughter', 'she'],
  ['wife', 'she'],
])

/** Roles that, without a country beside them, belong to one: other states name these offices otherwise. Lower case. */
export const NATIONAL_ROLES: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'United States'],
  ['secretary of defense', 'United States'],
  ['secretary of the treasury', 'United States'],
  ['chancellor of the exchequer', 'United Kingdom'],
])

/** Letters behind a name that are no part of it. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'KC QC SC MP MEP MSP MS TD MLA PhD MD OBE MBE CBE KBE DBE RN JD'.split(' '),
)
