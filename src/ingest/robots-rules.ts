/** What a robots.txt says to one robot. */
export type RobotsRules = {
  /** `path`: with its query, percent-encoded as WHATWG writes it. */
  readonly allows: (path: string) => boolean
  /** What it asks to be left between two requests. */
  readonly delaySeconds: number | null
}

type Rule = {
  readonly isAllowed: boolean
  readonly length: number
  readonly matches: (path: string) => boolean
}
type Group = { readonly agents: string[]; readonly rules: Rule[]; delaySeconds: number | null }

const MAX_RULES = 20_000
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]
/** Names as the standard and as hasty hands write them; a colon may be missing. */
const LINE =
  /^\s*(user[- ]?agent|dis{1,2}al{1,2}ow|allow|crawl-?delay)\s*(?::\s*|\s+(?=\S+\s*$))(.*)$/i

/**
 * The rules of a robots.txt for the robot of this name. Groups that name it are one; without any, those for all robots
 * hold. Of the rules that match, the longest decides, `Allow` between equals. Never throws; each rule costs its length
 * times the path's at worst.
 * @source RFC 9309, 2.2; Google's robotstxt for what hosts write beside it
 */
export function readRobotsRules(bytes: Uint8Array, robotName: string): RobotsRules {
  const groups = readGroups(new TextDecoder().decode(withoutMark(bytes)))
  const name = robotName.toLowerCase()
  const own = groups.filter(({ agents }) => agents.includes(name))
  const held = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  const rules = held.flatMap((group) => group.rules)
  return {
    allows: (path) => {
      let decisive: Rule | null = null
      for (const rule of rules) {
        const isLonger = decisive === null || rule.length > decisive.length
        const isKinder = rule.length === decisive?.length && rule.isAllowed
        if ((isLonger || isKinder) && rule.matches(path)) decisive = rule
      }
      return decisive?.isAllowed ?? true
    },
    delaySeconds: held.find(({ delaySeconds }) => delaySeconds !== null)?.delaySeconds ?? null,
  }
}

/** Hosts that cut files put only the beginning of a byte order mark before them. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  let start = 0
  while (start < BYTE_ORDER_MARK.length && bytes[start] === BYTE_ORDER_MARK[start]) start++
  return bytes.subarray(start)
}

function readGroups(text: string): Group[] {
  const groups: Group[] = []
  let ruleCount = 0
  /** Names that follow each other, whatever else stands between, are of one group; a rule, even an empty one, ends them. */
  let isNaming = false
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = LINE.exec(line.replace(/#.*/, '')) ?? []
    const group = groups.at(-1)
    switch (key.charAt(0).toLowerCase()) {
      case 'u':
        if (isNaming) group?.agents.push(agentOf(value))
        else groups.push({ agents: [agentOf(value)], rules: [], delaySeconds: null })
        isNaming = true
        break
      case 'a':
      case 'd':
        isNaming = false
        if (group === undefined || value.trim() === '' || ruleCount++ >= MAX_RULES) break
        group.rules.push(ruleOf(key.charAt(0).toLowerCase() === 'a', value.trim()))
        break
      case 'c':
        if (group !== undefined && /^\d+(?:\.\d+)?$/.test(value.trim()))
          group.delaySeconds ??= Number(value)
    }
  }
  return groups
}

/** The product token that a value begins with, `*` for all robots; '' for neither, which names nobody. */
function agentOf(value: string): string {
  return /^(?:\*(?=\s*$)|\*(?=\s)|[a-z_-]+)/i.exec(value.trim())?.[0].toLowerCase() ?? ''
}

/** A path's beginning, in which `*` stands for anything and a last `$` for the end. */
function ruleOf(isAllowed: boolean, written: string): Rule {
  const pattern = encodePath(written)
  const isAnchored = pattern.endsWith('$')
  const [first = '', ...parts] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  const matches = (path: string): boolean => {
    if (!path.startsWith(first)) return false
    let at = first.length
    for (const [index, part] of parts.entries()) {
      if (isAnchored && index === parts.length - 1)
        return path.length - part.length >= at && path.endsWith(part)
      const found = path.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return !isAnchored || at === path.length
  }
  return { isAllowed, length: pattern.length, matches }
}

/** As addresses are compared: what is not ASCII percent-encoded, hexadecimal digits in capitals. */
function encodePath(path: string): string {
  return path
    .replace(/\P{ASCII}+/gu, (characters) => encodeURIComponent(characters.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
}
