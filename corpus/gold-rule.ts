/** The `rule` of a finding that a person made. */
export const GOLD_RULE = 'corpus/annotated'
