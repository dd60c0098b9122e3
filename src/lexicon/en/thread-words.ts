/** Words by which a text leaves something open. Lemmas, but where it says forms. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs that give something its day: "set a hearing for Friday", "postponed the vote to 3 May". */
export const ARRANGING_VERBS = words(
  'set schedule fix call summon post adjourn list announce order book plan agree postpone delay move push_back reschedule ' +
    'vote decide intend prepare arrange pencil slate give ask tell direct require instruct',
)

/** Verbs that bind whoever says so. */
export const PROMISING_VERBS = words('promise pledge vow commit undertake guarantee swear')

/** What is promised in these is a stance, which no later article settles: "vowed to fight on". */
export const STANCE_VERBS = words(
  'be back support stand fight continue remain keep do defend help stay resist work try push press go carry hold oppose ensure make never protect',
)

/** Verbs of states and thoughts, of which a day ahead schedules nothing. */
export const UNSCHEDULED = words(
  'say tell warn forecast predict believe think hope want fear know mean need see consider propose suggest recommend ask threaten doubt expire',
)

/** Things that run until they have a result. */
export const PROCESS_NOUNS = words(
  'investigation inquiry enquiry inquest probe search review talk negotiation process trial appeal count counting recount rescue ' +
    'recovery effort hearing audit case evacuation cleanup clean-up repair deliberation assessment autopsy lawsuit suit litigation ' +
    'manhunt hunt analysis mediation consultation arbitration operation examination bid application proceeding petition test testing ' +
    'vote debate renewal decision approval merger deal conciliation bargaining discussion excavation study tally',
)

/** Those that are opened to find something out: one that is opened has its result to come. */
export const INQUIRY_NOUNS = words(
  'investigation inquiry enquiry inquest probe search review audit manhunt hunt consultation',
)

/** Verbs of looking for what is not known: who does so now has not found it. */
export const SEEKING_VERBS = words(
  'investigate search look review assess examine test seek question check screen hunt probe trace analyse analyze survey inspect comb scour await ' +
    'negotiate study monitor evaluate sift interview recount deliberate tally',
)

/** What is tried or worked on: "trying to establish". */
export const FINDING_VERBS = words(
  'determine establish identify find locate trace contain restore reach rescue recover confirm verify understand',
)

/** What is said to be to come without a day, and can be told later: "said he would appeal". */
export const AWAITED_VERBS = words(
  'appeal sue decide talk meet search investigate publish release announce report review rule negotiate vote consult challenge contest refile retry counter-sue',
)

/** Verbs of asking for what is refused. */
export const DENYING_VERBS = words('deny dispute refute contradict rebut')

/** Of these only a claim is an object that makes a denial: "rejected the claim". */
export const DISMISSING_VERBS = words('reject dismiss contest')

export const CLAIM_NOUNS = words(
  'claim allegation accusation suggestion report charge assertion account version notion rumour rumor idea finding contention story narrative criticism insinuation',
)

export const NUMBER_NOUNS = words('figure number toll estimate count total sum tally amount')

/** What one denies to have: "denied any part in the robbery". */
export const GUILT_NOUNS = words(
  'wrongdoing involvement responsibility charge count part role knowledge link connection collusion guilt liability misconduct negligence fraud murder manslaughter assault theft conspiracy',
)

/** Verbs of answering: who did not has left a question open. */
export const ANSWERING_VERBS = words('respond reply answer comment')

/** Verbs whose "did not … whether" leaves the question open. */
export const TELLING_VERBS = words(
  'say specify explain disclose reveal confirm elaborate tell identify name give provide discuss comment answer release detail indicate clarify',
)

export const VERIFYING_VERBS = words('verify confirm corroborate authenticate')

/** Adjectives and participles of what is or is not known. */
export const KNOWN_WORDS = words('clear known certain')
export const UNKNOWN_WORDS = words('unclear unknown uncertain undetermined unexplained')

/** Verbs that tell in the present what follows a condition: "the truce lapses", "they face 20 years". */
export const CONDITIONAL_PRESENT = words(
  'face lapse fall end expire begin start go return win lose risk collapse resume die stop close open apply automatically trigger take',
)
