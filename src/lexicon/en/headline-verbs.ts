/** Verbs beyond those of events and measures by which headlines tell what happened; those as often nouns there are left out. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  (
    'refuse decline fail vow walk bury back pass seek urge warn deny admit reject reveal unveil approve agree accept offer face join quit ' +
    'spread fray rise fall soar plunge slump surge jump climb drop tumble rally ease top ' +
    'rip flatten swamp wreck threaten flee rescue save halt bar snub axe probe quiz oust name ' +
    'secure claim land stun crush clinch sink hand open shut mark scrap ditch stall resume ' +
    'slam blast batter pummel lash hammer blanket choke close cut slash hike raise'
  ).split(' '),
)
