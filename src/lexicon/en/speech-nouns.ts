import type { StatementAct } from '../../domain/findings.ts'

/** Nouns for what somebody says, in lower case, to the verb that they stand for and the act: "Roe's **claim** that …". */
export const SPEECH_NOUNS: ReadonlyMap<string, readonly [lemma: string, act: StatementAct]> =
  new Map([
    ['claim', ['claim', 'assert']],
    ['assertion', ['assert', 'assert']],
    ['allegation', ['allege', 'assert']],
    ['accusation', ['accuse', 'assert']],
    ['argument', ['argue', 'assert']],
    ['contention', ['contend', 'assert']],
    ['statement', ['state', 'assert']],
    ['remark', ['remark', 'assert']],
    ['announcement', ['announce', 'assert']],
    ['declaration', ['declare', 'assert']],
    ['insistence', ['insist', 'assert']],
    ['prediction', ['predict', 'assert']],
    ['acknowledgment', ['acknowledge', 'assert']],
    ['admission', ['admit', 'assert']],
    ['denial', ['deny', 'deny']],
    ['warning', ['warn', 'warn']],
    ['threat', ['threaten', 'threaten']],
    ['promise', ['promise', 'promise']],
    ['pledge', ['pledge', 'promise']],
    ['vow', ['vow', 'promise']],
    ['assurance', ['assure', 'promise']],
    ['demand', ['demand', 'demand']],
    ['suggestion', ['suggest', 'propose']],
    ['proposal', ['propose', 'propose']],
  ])

/** Nouns for what somebody holds to be so, beside those above: who rejects one denies it. Lower case, singular. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set([
  ...SPEECH_NOUNS.keys(),
  ...'account charge criticism idea notion report rumor rumour story theory version view'.split(
    ' ',
  ),
])

/** Nouns for what is asked of someone with power: who denies it takes an action and says nothing. Lower case, singular. */
export const GRANTED_NOUNS: ReadonlySet<string> = new Set(
  'motion bail request appeal petition bid application entry access permission visa admission asylum'.split(
    ' ',
  ),
)
