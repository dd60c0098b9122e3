/**
 * Verbs of things that happen, by field. `base`, or `base/past`, or `base/past/participle` where irregular; a star marks
 * a verb that needs an object when active ("arrested two men"), so that "the man arrested on Monday" is no clause.
 */
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
      'collapse explode crash erupt sink/sank/sunk derail flood* drown die perish burn capsize burst/burst strike/struck* ' +
      'hit/hit* sweep/swept tear/tore/torn kill* injure* destroy* damage* displace* break_out/broke_out/broken_out engulf* ' +
      'evacuate* rescue* flee/fled give_way/gave_way/given_way overflow slam batter* topple rupture',
  },
  {
    field: 'violence',
    weight: 0.8,
    verbs:
      'attack* bomb* shell* invade* shoot/shot* stab* open_fire ambush* abduct* kidnap/kidnapped* assassinate* seize* ' +
      'capture* besiege* hijack* storm* detonate clash retreat surrender fire* down* execute* behead* massacre* murder* loot*',
  },
  {
    field: 'law',
    weight: 0.7,
    verbs:
      'arrest* detain* charge* indict* convict* sentence* acquit/acquitted* plead/pleaded sue/sued* file* rule appeal ' +
      'extradite* release* free/freed* jail* fine* subpoena* testify settle* overturn* uphold/upheld* dismiss* block* ' +
      'confess deport* pardon* exonerate* raid*',
  },
  {
    field: 'power',
    weight: 0.7,
    verbs:
      'resign elect* win/won lose/lost vote sign* approve* reject* veto/vetoed* appoint* nominate* fire* oust* ' +
      'step_down swear_in/swore_in/sworn_in* dissolve* declare* impose* ban/banned* suspend* topple* lift* repeal* ' +
      'withdraw/withdrew/withdrawn ratify* concede order* reinstate* impeach* censure* expel/expelled* recognize* recognise* ' +
      'adopt* enact* deploy* launch* begin/began/begun end cancel/canceled* postpone* delay* close reopen',
  },
  {
    field: 'business',
    weight: 0.55,
    verbs:
      'acquire* merge buy/bought* sell/sold* recall* lay_off/laid_off* cut/cut* shut_down/shut_down post* raise* ' +
      'default collapse list* invest unveil* shut/shut* strike/struck walk_out',
  },
  {
    field: 'meeting',
    weight: 0.45,
    verbs:
      'meet/met arrive visit* leave/left* return travel/traveled announce* agree protest march rally gather issue* ' +
      'hold/held* attend* host* address* accept* distribute* submit/submitted* present* publish* deliver* join* give/gave/given* quit/quit*',
  },
  {
    field: 'science',
    weight: 0.55,
    verbs:
      'discover* detect* land test* confirm* identify* find/found* recover* isolate* sequence* orbit dock',
  },
  {
    field: 'sport',
    weight: 0.45,
    verbs:
      'beat/beat/beaten* defeat* score draw/drew/drawn qualify clinch* retire transfer trade* thrash* edge* finish',
  },
]
