import type { Rule } from '../rule.ts'

/** What makes a finding an entity, with examples of names found and of words that look like one. */
export const entityRules: readonly Rule[] = [
  {
    name: 'entities/title-before',
    examples: [
      {
        text: 'Freedonian Interior Secretary Ana Maria Roe Doe spoke.',
        finds: ['Ana Maria Roe Doe'],
      },
      { text: 'They met Gov. Jane Doe and spokesman John Roe.', finds: ['Jane Doe', 'John Roe'] },
      { text: 'He met Secretary of State Jane Roe. Roe left.', finds: ['Jane Roe'] },
      { text: 'They drove to General Motors and to King Street.', finds: [] },
    ],
  },
  {
    name: 'entities/given-name',
    examples: [
      { text: 'A prize went to Maria Roe. "I am glad," Roe said.', finds: ['Maria Roe'] },
      { text: 'They flew to Virginia Beach from Jordan.', finds: [] },
    ],
  },
  {
    name: 'entities/initial',
    examples: [
      { text: 'A prize went to Quenta B. Zweel on Friday.', finds: ['Quenta B. Zweel'] },
      { text: 'They work at Zweel B. Industries now.', finds: [] },
    ],
  },
  {
    name: 'entities/apposition',
    examples: [
      { text: 'It hurt Quenta Zweel, 45, and two others.', finds: ['Quenta Zweel'] },
      {
        text: 'It pleased Quenta Zweel, the mayor of Springfield, very much.',
        finds: ['Quenta Zweel'],
      },
      { text: 'It reached Quenta Zweel, a small town, at noon.', finds: [] },
    ],
  },
  {
    name: 'entities/known-organization',
    examples: [
      { text: 'Talks at the United Nations failed.', finds: ['United Nations'] },
      { text: 'The house stood on a hill.', finds: [] },
    ],
  },
  {
    name: 'entities/organization-word',
    examples: [
      {
        text: 'It sued Zweel Bank and the Ministry of Rivers.',
        finds: ['Zweel Bank', 'Ministry of Rivers'],
      },
      { text: 'They walked along the bank. Police came.', finds: [] },
    ],
  },
  {
    name: 'entities/known-place',
    examples: [
      { text: 'Storms hit New Zealand and northern Chile.', finds: ['New Zealand', 'Chile'] },
      { text: 'The Chilean ate turkey.', finds: [] },
    ],
  },
  {
    name: 'entities/learned-person',
    examples: [
      { text: 'It pleased Quilla Zweel, who lives in Denver.', finds: ['Quilla Zweel'] },
      { text: 'It pleased the zweel, which lives in rivers.', finds: [] },
    ],
  },
  {
    name: 'entities/learned-organization',
    examples: [
      { text: 'Shares in Norvale Steel fell. Norvale did not comment.', finds: ['Norvale Steel'] },
      { text: 'Shares in steel makers fell.', finds: [] },
    ],
  },
  {
    name: 'entities/learned-place',
    examples: [
      { text: 'Two people died in the town of Quarrel Hill on Friday.', finds: ['Quarrel Hill'] },
      { text: 'Cyclone Quarrel killed two people on Friday.', finds: [] },
    ],
  },
  {
    name: 'entities/unnamed-source',
    examples: [
      {
        text: 'A Danish official said it was over. A second official said it was not.',
        finds: ['a Danish official', 'a second official'],
      },
      {
        text: 'A ministry spokeswoman said no one was hurt. The spokeswoman said more would follow.',
        finds: ['a ministry spokeswoman'],
      },
      { text: 'A Danish official left the room.', finds: [] },
    ],
  },
  {
    name: 'entities/unnamed-body',
    examples: [
      {
        text: 'Police said two were hurt. The council said it knew. The council said more would follow.',
        finds: ['police', 'the council'],
      },
      { text: 'The report said it was over. The council met.', finds: [] },
    ],
  },
]
