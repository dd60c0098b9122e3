import { ROLE_HEADS } from '../../lexicon/en/titles.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import { headOf } from './kind-evidence.ts'
import { ofWhom, type RoleAfter } from './roles-after.ts'

/** Kin, and who someone is without holding or doing anything. */
const NO_ROLES: ReadonlySet<string> = new Set(
  (
    'father mother brother sister son daughter wife husband cousin uncle aunt grandmother grandfather friend neighbor ' +
    'neighbour native resident man woman boy girl person member supporter critic survivor victim witness suspect passenger ' +
    'customer winner loser bidder user other number bearer stranger newcomer beginner lover believer visitor character ' +
    'offer answer matter manner chapter tower river power order paper letter error factor terror horror disaster ladder list'
  ).split(' '),
)

const HUMAN = /(?:[^aeiou]er|or|ist|ician|man|woman|person|intern|clerk|boss)$/

/** A comma, an age and another comma may stand between a name and its apposition. */
const MOST_BETWEEN = 3

/**
 * The roles that the parse ties to a name: in apposition to it ("Jane Roe, a retired beekeeper"), before it ("its former
 * head of news, Dr. Jane Roe"), and said of it ("Jane Roe is the party's whip"). Looks at what hangs on the name.
 */
export function findParsedRoles(
  reading: Reading,
  first: number,
  end: number,
): readonly RoleAfter[] {
  const { syntax } = reading
  const head = headOf(reading, first, end)
  const governor = syntax.heads[head] ?? -1
  const relation = syntax.relations[head] ?? ''
  const nouns = dependents(syntax, head, 'appos').filter((noun) => {
    const determiner = dependent(syntax, noun, 'det', 'nmod:poss')
    return noun > end && (syntax.phraseStarts[determiner] ?? noun) - end <= MOST_BETWEEN
  })
  if (relation === 'appos' && governor < first && governor >= 0) nouns.push(governor)
  if (relation === 'nsubj' && dependent(syntax, governor, 'cop') >= 0) nouns.push(governor)
  return nouns.flatMap((noun) => roleAt(reading, noun) ?? [])
}

function roleAt(reading: Reading, noun: number): RoleAfter | null {
  const { syntax, lower, written } = reading
  if (syntax.tags[noun] !== 'NOUN' || !isRoleNoun(lower[noun] ?? '')) return null
  // "She had been before a judge": what she was near to.
  if (dependent(syntax, noun, 'case') >= 0) return null
  const first = titleFirst(reading, noun)
  // A bare noun is no role of a name that it does not stand before: "clerk" wants its article.
  const determiner = dependent(syntax, noun, 'det', 'nmod:poss')
  if (determiner < 0 || lower[determiner] === 'whose') return null
  const limit = Math.min(syntax.phraseEnds[noun] ?? noun + 1, noun + 12)
  return {
    first,
    end: noun + 1,
    title: written.slice(first, noun + 1).join(' '),
    of: possessorOf(reading, noun) ?? ofWhom(reading, noun + 1, limit),
  }
}

function isRoleNoun(noun: string): boolean {
  if (NO_ROLES.has(noun) || noun.endsWith('-in-law')) return false
  return ROLE_HEADS.has(noun) || HUMAN.test(noun)
}

/** Where the words that qualify the noun begin: "**retired** bus driver". */
function titleFirst({ syntax, lower }: Reading, noun: number): number {
  let first = noun
  while (
    syntax.heads[first - 1] === noun &&
    /^(?:amod|compound)$/.test(syntax.relations[first - 1] ?? '') &&
    !/-old$/.test(lower[first - 1] ?? '')
  )
    first--
  return first
}

/** "the **party**'s whip"; a pronoun names nobody. */
function possessorOf({ syntax, written, lower }: Reading, noun: number): string | null {
  const owner = dependent(syntax, noun, 'nmod:poss')
  if (owner < 0 || syntax.tags[owner] === 'PRON') return null
  const start = syntax.phraseStarts[owner] ?? owner
  const first = lower[start] === 'the' ? start + 1 : start
  return written.slice(first, owner + 1).join(' ')
}
