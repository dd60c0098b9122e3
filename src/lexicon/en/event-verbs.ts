/** Lemmas of verbs of things that happen, by field; `_` joins a verb to its particle. What is in no field weighs little. */
type EventField = {
  readonly field: string
  /** 0 to 1: how much such a thing weighs in a timeline. */
  readonly weight: number
  readonly verbs: string
}

export const EVENT_FIELDS: readonly EventField[] = [
  {
    field: 'disaster',
    weight: 0.8,
    verbs:
      'collapse explode crash erupt sink derail flood drown die perish burn capsize burst strike ' +
      'hit sweep tear kill injure destroy damage displace break_out engulf ' +
      'evacuate rescue flee give_way overflow slam batter topple rupture',
  },
  {
    field: 'violence',
    weight: 0.8,
    verbs:
      'attack bomb shell invade shoot stab open_fire ambush abduct kidnap assassinate seize ' +
      'capture besiege hijack storm detonate clash retreat surrender fire down execute behead massacre murder loot',
  },
  {
    field: 'law',
    weight: 0.7,
    verbs:
      'arrest detain charge indict convict sentence acquit plead sue file rule appeal ' +
      'extradite release free jail fine subpoena testify settle overturn uphold dismiss block ' +
      'confess deport pardon exonerate raid',
  },
  {
    field: 'power',
    weight: 0.7,
    verbs:
      'resign elect win lose vote sign approve reject veto appoint nominate fire oust ' +
      'step_down swear_in dissolve declare impose ban suspend topple lift repeal ' +
      'withdraw ratify concede order reinstate impeach censure expel recognize recognise ' +
      'adopt enact deploy launch begin end cancel postpone delay close reopen',
  },
  {
    field: 'business',
    weight: 0.55,
    verbs:
      'acquire merge buy sell recall lay_off cut shut_down post raise ' +
      'default collapse list invest unveil shut strike walk_out',
  },
  {
    field: 'meeting',
    weight: 0.45,
    verbs:
      'meet arrive visit leave return travel announce agree protest march rally gather issue ' +
      'hold attend host address accept distribute submit present publish deliver join give quit',
  },
  {
    field: 'science',
    weight: 0.55,
    verbs: 'discover detect land test confirm identify find recover isolate sequence orbit dock',
  },
  {
    field: 'sport',
    weight: 0.45,
    verbs: 'beat defeat score draw qualify clinch retire transfer trade thrash edge finish',
  },
]
