/** Nouns for people who may speak without a name ("a senior administration **official**"). Lower case, singular. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  (
    'official source aide adviser advisor diplomat spokesman spokeswoman spokesperson representative officer executive insider ' +
    'staffer operative strategist consultant lawmaker legislator senator congressman minister ambassador envoy negotiator ' +
    'analyst expert economist scientist researcher scholar professor historian observer critic supporter opponent activist ' +
    'advocate organizer witness resident survivor neighbor neighbour relative friend colleague employee worker ' +
    'investigator prosecutor detective lawyer attorney judge juror commander soldier general captain doctor nurse ' +
    'physician teacher student parent mother father brother sister wife husband son daughter uncle aunt cousin ' +
    'leader manager coach player teammate author writer reporter journalist editor columnist correspondent commentator ' +
    'pollster trader investor banker broker forecaster meteorologist epidemiologist rescuer firefighter paramedic ' +
    'villager protester demonstrator refugee migrant voter candidate nominee mayor governor president chairman chairwoman ' +
    'director secretary chief commissioner sheriff superintendent senator driver passenger pilot farmer owner founder ' +
    'delegate member person man woman boy girl businessman businesswoman politician veteran priest pastor bishop pope ' +
    'billionaire mogul host moderator anchor narrator announcer whistleblower hacker patient victim suspect defendant plaintiff ' +
    'campaigner volunteer producer actor actress singer musician artist director conservationist environmentalist ' +
    'supplier buyer seller customer client user reader viewer listener subscriber shopper tourist visitor guest tenant landlord ' +
    'reviewer referee co-author inspector regulator engineer astronomer physicist geologist biologist seismologist ' +
    'donor sponsor backer ally rival opponent signatory negotiator mediator monitor observer peacekeeper guard ranger ' +
    'marshal trooper constable coroner magistrate barrister solicitor counsel clerk accountant auditor trustee shareholder ' +
    'boss team-mate midfielder striker fan athlete runner jockey referee steward mp peer backbencher whip councillor ' +
    'rancher miner fisherman trucker shopkeeper hotelier restaurateur lock-keeper gamekeeper caretaker cleaner waiter chef ' +
    'grandmother grandfather granddaughter grandson niece nephew widow widower fiancée girlfriend boyfriend partner ' +
    'passer-by onlooker bystander motorist cyclist pedestrian commuter evacuee internee detainee inmate prisoner hostage ' +
    'defector deserter fighter rebel separatist insurgent smuggler trafficker family landowner homeowner householder'
  ).split(/\s+/),
)

/** Nouns for many at once, which have no singular here or an irregular plural. Lower case. */
export const PLURAL_SOURCE_NOUNS: ReadonlySet<string> = new Set(
  (
    'people women men children parents troops families staff relatives prosecution defense defence counsel management leadership mps firefighters sources democrats republicans conservatives ' +
    'liberals rebels militants analysts politicians businessmen congressmen spokesmen greens tories'
  ).split(/\s+/),
)
