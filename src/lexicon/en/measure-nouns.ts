/** Lemmas of heads of noun phrases for acts of power. Words as often used of private life ("deal", "policy") are left out. */
export const MEASURE_NOUNS: ReadonlySet<string> = new Set(
  (
    'advisory alert amendment amnesty armistice audit austerity ban bail bill blockade bond bonus budget buyback cap ceasefire ' +
    'cease-fire clampdown closure compensation conscription crackdown curb curfew cut decree deduction deployment derogation directive ' +
    'divestment duty embargo emergency evacuation exemption expulsion fine freeze fund grant guidance guideline halt ' +
    'hike injunction inquest inquiry enquiry investigation law layoff legislation levy limit lockdown lockout loan mandate martial ' +
    'measure memorandum mobilisation mobilization moratorium nationalisation nationalization operation_order order ordinance ' +
    'pact package pardon payment penalty permit probe proclamation prohibition punishment quarantine quota ration rebate recall ' +
    'recount redundancy referendum reform regulation relief reprieve resolution restriction retrial review rise rule ruling ' +
    'sanction scheme sentence shutdown stoppage strike subsidy surcharge suspension tariff tax toll treaty truce waiver ' +
    'walkout warrant withdrawal zone ex-gratia gratia spending allowance licence license act statute charter ' +
    'cutoff reduction increase bailout stimulus lockout picket boycott dismissal pause armistice extradition eviction warning shutdown crackdown aid ' +
    'downgrade verdict search stay increment furlough amnesty code rationing conscription'
  ).split(' '),
)

/** Of these nouns others than measures are as common: they need the kind of noun beside them ("rate [rise]"). */
export const NEEDS_COMPANY: ReadonlySet<string> = new Set(
  'zone order rise increase cut reduction rule search limit review package fund relief act code bond operation cap hike scheme payment duty search warning'.split(
    ' ',
  ),
)
