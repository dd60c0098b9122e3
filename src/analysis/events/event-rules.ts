import type { Rule } from '../rule.ts'

/** What kind of clause tells of the event: each is found in its own place of the parse. */
export type EventRule = Rule & { readonly clause: 'main' | 'joined' | 'reported' | 'headline' }

export const eventRules: readonly EventRule[] = [
  {
    name: 'events/main-clause',
    clause: 'main',
    examples: [
      {
        text: 'A footbridge collapsed in Norvale on Monday, killing two men.',
        finds: ['collapsed'],
      },
      { text: 'Police arrested two men on Friday.', finds: ['arrested'] },
      { text: 'Brand was sentenced to ten years.', finds: ['sentenced'] },
      { text: 'The two ministers will meet on Friday.', finds: ['meet'] },
      { text: 'Fighting broke out near the port.', finds: ['broke out'] },
      { text: 'The plant is expected to close in May.', finds: ['close'] },
      { text: 'The bridge belongs to the city and remains long.', finds: [] },
      { text: 'The man arrested on Friday is free; the rule is old.', finds: [] },
      { text: '"A bridge collapsed," he said.', finds: [] },
      { text: 'Trains run every hour, and she wants to travel.', finds: [] },
    ],
  },
  {
    name: 'events/joined-clause',
    clause: 'joined',
    examples: [
      {
        text: 'The council approved the budget and dismissed its auditor.',
        finds: ['dismissed'],
      },
      { text: 'The bill, which was signed and published, is long.', finds: [] },
    ],
  },
  {
    name: 'events/reported-clause',
    clause: 'reported',
    examples: [
      { text: 'The mayor said that two bridges had collapsed.', finds: ['collapsed'] },
      { text: 'Officials said rescuers would arrive on Friday.', finds: ['arrive'] },
      { text: 'She said it was late. He asked if the bridge had collapsed.', finds: [] },
    ],
  },
]
