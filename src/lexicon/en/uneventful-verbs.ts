/** Lemmas of verbs that tell a state, a habit or a thought: their clause is no event, however it is told. */
export const STATIVE_VERBS: ReadonlySet<string> = new Set(
  (
    'be have belong contain consist comprise include involve mean matter depend own possess hold_true resemble seem appear ' +
    'look sound smell taste feel know think believe want wish hope need like love hate prefer doubt suppose understand ' +
    'remember forget regret fear worry expect await intend plan aim tend live reside lie stand sit remain stay stretch ' +
    'extend span cover employ weigh measure number total cost equal exceed lack deserve owe concern relate require ' +
    'consider regard view see watch wonder imagine assume trust suspect blame credit enjoy suffer rely serve ' +
    'represent reflect suggest imply exist last continue face carry border overlook allow enable ' +
    'depict portray share differ vary amount average support oppose favor favour try seek struggle do get'
  ).split(' '),
)

/** Lemmas of verbs of saying and of refusing to say, which statements and threads tell. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell add note explain insist claim contend allege maintain state stress emphasize emphasise assert reiterate ' +
    'remark observe acknowledge admit remind complain lament comment conclude disclose estimate ' +
    'write tweet affirm assure reassure boast predict proclaim mention joke clarify elaborate reason counter ' +
    'respond reply repeat point signal indicate hint caution warn dispute refute urge demand ask promise ' +
    'pledge vow swear propose recommend decline describe call dub label accuse thank apologize apologise ' +
    'praise criticize criticise condemn welcome mock quote cite forecast suggest ' +
    'threaten email e-mail shout quip brief mean inform notify advise attribute defend deny blame answer moan shrug beg retort'
  ).split(' '),
)

/** Lemmas that say where a clause or a quotation is their object, and do where a thing is: "announced a halt". */
export const SAYING_OR_DOING: ReadonlySet<string> = new Set(
  'announce declare recall confirm hear offer reject dismiss put show find read reveal post testify learn agree rule order decide determine report argue refuse'.split(
    ' ',
  ),
)

/** What they have as their clause is wished, promised or asked for: no event yet. */
export const WISHING_VERBS: ReadonlySet<string> = new Set(
  'promise pledge vow swear demand urge ask propose recommend threaten forecast predict insist suggest offer wonder'.split(
    ' ',
  ),
)

/** Verbs and adjectives before "to" that put what follows ahead: "is expected to", "is due to". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  'expect due schedule set plan slate poise likely go about bound plan'.split(' '),
)

/** Verbs that tell in the present what a calendar has ahead: "The court sits on Monday". */
export const CALENDAR_VERBS: ReadonlySet<string> = new Set(
  'take meet begin start open resume reopen vote sail leave arrive play return sit end close expire'.split(
    ' ',
  ),
)
