/**
 * Hours from UTC. RFC 822 gives the North American names; the others are what outlets write and mean one thing only:
 * IST (India, Ireland, Israel), CST beyond America and the like are no offset at all, but RFC 822 fixes CST itself.
 */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
  AST: -4,
  ADT: -3,
  NST: -3.5,
  NDT: -2.5,
  BRT: -3,
  ART: -3,
  WEST: 1,
  BST: 1,
  CET: 1,
  MET: 1,
  MEZ: 1,
  CEST: 2,
  MEST: 2,
  MESZ: 2,
  EET: 2,
  SAST: 2,
  CAT: 2,
  EEST: 3,
  EAT: 3,
  MSK: 3,
  MSD: 4,
  PKT: 5,
  WIB: 7,
  ICT: 7,
  AWST: 8,
  SGT: 8,
  HKT: 8,
  JST: 9,
  KST: 9,
  ACST: 9.5,
  ACDT: 10.5,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
}

/** Minutes from UTC of a zone's name or offset (`EST`, `+0530`, `GMT+2`); null where it says none that is known. */
export function zoneMinutes(zone: string): number | null {
  const named = ZONE_HOURS[zone.toUpperCase()]
  if (named !== undefined) return named * 60
  const match = /^(?:GMT|UTC|UT)?([+-])(\d{1,2})(?::?(\d{2}))?(?::\d{2})?$/i.exec(zone)
  if (match === null) return null
  const [, sign, hours, minutes = '0'] = match
  const total = Number(hours) * 60 + Number(minutes)
  if (total > 14 * 60 || Number(minutes) > 59) return null
  return sign === '-' ? -total : total
}
