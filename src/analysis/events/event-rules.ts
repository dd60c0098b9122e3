import type { EventRule } from './event-rule.ts'

/** One rule a field of verbs: all read clauses alike (`main-clauses.ts`), each names what it found. */
export const eventRules: readonly EventRule[] = [
  {
    name: 'events/disaster',
    field: 'disaster',
    examples: [
      {
        text: 'A footbridge collapsed in Norvale on Monday, killing two men.',
        finds: ['collapsed'],
      },
      { text: 'A magnitude 6.1 earthquake struck the coast.', finds: ['struck'] },
      { text: 'Landslide destroys homes as rain falls', finds: ['destroys'] },
      { text: 'The collapsed bridge is old; the men killed were named.', finds: [] },
    ],
  },
  {
    name: 'events/violence',
    field: 'violence',
    examples: [
      { text: 'Rebels attacked a convoy near Ostrava.', finds: ['attacked'] },
      { text: 'The attack was brief, and the village shelled last year is empty.', finds: [] },
    ],
  },
  {
    name: 'events/law',
    field: 'law',
    examples: [
      { text: 'Police arrested two men on Friday.', finds: ['arrested'] },
      { text: 'Brand was sentenced to ten years.', finds: ['sentenced'] },
      { text: 'The man arrested on Friday is free; the rule is old.', finds: [] },
    ],
  },
  {
    name: 'events/power',
    field: 'power',
    examples: [
      { text: 'Mayor Rhea Calder resigned on Tuesday.', finds: ['resigned'] },
      { text: 'The council has approved the budget.', finds: ['approved'] },
      { text: 'The bill signed by Calder, who won, is long.', finds: [] },
    ],
  },
  {
    name: 'events/business',
    field: 'business',
    examples: [
      { text: 'Norvale Steel bought a rival for $2 million.', finds: ['bought'] },
      { text: 'Shares bought in May fell.', finds: [] },
    ],
  },
  {
    name: 'events/meeting',
    field: 'meeting',
    examples: [
      { text: 'Calder met union leaders on Monday.', finds: ['met'] },
      { text: 'The two ministers will meet on Friday.', finds: ['meet'] },
      { text: 'The men she met were kind.', finds: [] },
    ],
  },
  {
    name: 'events/science',
    field: 'science',
    examples: [
      { text: 'Researchers discovered a new species of moth.', finds: ['discovered'] },
      { text: 'The newly discovered moth is blue.', finds: [] },
    ],
  },
  {
    name: 'events/sport',
    field: 'sport',
    examples: [
      { text: 'Norvale Rovers beat the Ostrava side on Sunday.', finds: ['beat'] },
      { text: 'The beat goes on.', finds: [] },
    ],
  },
  {
    name: 'events/other',
    field: 'other',
    examples: [
      { text: 'The two halves of the gate jammed on Friday.', finds: ['jammed'] },
      { text: 'Shares in the firm dropped 7% in early trading.', finds: ['dropped'] },
      { text: 'Detectives are still searching the yard.', finds: ['searching'] },
      { text: 'The gate belongs to the town, which painted it.', finds: [] },
    ],
  },
]
