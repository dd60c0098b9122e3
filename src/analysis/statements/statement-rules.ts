import type { Rule } from '../rule.ts'

/** The ways in which a text says who said what, with examples of each and of what only looks like it. */
export const statementRules: readonly Rule[] = [
  {
    name: 'statements/said-inverted',
    examples: [
      { text: '“We will not wait,” said Jane Roe.', finds: ['“We will not wait,”'] },
      {
        text: '“We will not wait,” said Jane Roe, the mayor. “We have begun.”',
        finds: ['“We will not wait,” … “We have begun.”'],
      },
      { text: 'The sign, “Keep out,” said little.', finds: [] },
    ],
  },
  {
    name: 'statements/said-inverted-indirect',
    examples: [
      { text: 'The bridge is safe, said Jane Roe.', finds: ['The bridge is safe'] },
      { text: 'On Tuesday, said Jane Roe.', finds: [] },
    ],
  },
  {
    name: 'statements/said-behind',
    examples: [
      { text: '"We do not agree," Jane Roe said.', finds: ['"We do not agree,"'] },
      {
        text: '"The plan," Jane Roe said, "is dead."',
        finds: ['"The plan," … "is dead."'],
      },
      {
        text: 'The plan is "a disaster," Jane Roe said on Friday.',
        finds: ['The plan is "a disaster,"'],
      },
      {
        text: '“We waited,” the mayor said. “Nobody came.\n\n“Then it burned.”',
        finds: ['“We waited,” … “Nobody came. … “Then it burned.”'],
      },
      {
        text: '“We tried,” Roe said, pointing at the dam, “and nobody came.”',
        finds: ['“We tried,” … “and nobody came.”'],
      },
      {
        text: '“We tried,” Jane Roe said.\n\n“Nobody came.”\n\n“I did,” said John Doe.',
        finds: ['“We tried,” … “Nobody came.”'],
      },
      {
        text: 'As for the dam, “we tried to mend it,” Roe said.',
        finds: ['As for the dam, “we tried to mend it,”'],
      },
      {
        text: 'Not paying taxes “makes me smart,” Jane Roe said.',
        finds: ['Not paying taxes “makes me smart,”'],
      },
      { text: 'In the book “A Long Day,” Jane Roe said little.', finds: [] },
      { text: 'He read "War and Peace" and left.', finds: [] },
    ],
  },
  {
    name: 'statements/said-behind-indirect',
    examples: [
      {
        text: 'The bridge was unsafe, an official said on Friday, as the toll rose to 12.',
        finds: ['The bridge was unsafe'],
      },
      { text: 'The bridge was safe, the officials said.', finds: ['The bridge was safe'] },
      {
        text: 'The bridge, he said, was safe for now. To prevent floods, she said, gates will close.',
        finds: ['The bridge … was safe for now', 'To prevent floods … gates will close'],
      },
      {
        text: 'After some delays, the work has met the rules, one official said.',
        finds: ['After some delays, the work has met the rules'],
      },
      {
        text: 'Six million jobs depend on trade, one slide says.',
        finds: ['Six million jobs depend on trade'],
      },
      {
        text: 'The museum, Roe said, celebrated several heroes.',
        finds: ['The museum … celebrated several heroes'],
      },
      { text: 'In March, the officials said little.', finds: [] },
    ],
  },
  {
    name: 'statements/said-before',
    examples: [
      {
        text: 'Jane Roe, for his part, said that the bridge was safe.',
        finds: ['the bridge was safe'],
      },
      { text: 'Officials tell town: We will not wait', finds: ['We will not wait'] },
      {
        text: 'She told reporters on Monday it was "a long road."',
        finds: ['it was "a long road."'],
      },
      { text: 'Jane Roe vowed to rebuild the bridge.', finds: ['to rebuild the bridge'] },
      { text: 'Jane Roe called the plan “reckless” and left.', finds: ['the plan “reckless”'] },
      {
        text: 'Jane Roe described the mayor as “a joke” and “a fraud” on Monday.',
        finds: ['the mayor as “a joke” and “a fraud”'],
      },
      { text: 'The union called it unfair.', finds: ['it unfair'] },
      {
        text: 'Velna accused the chairman, Jon Doe, of “fanatic haste.”',
        finds: ['“fanatic haste.”'],
      },
      {
        text: 'The judge ruled that the dam must close. Jane Roe encouraged residents to leave.',
        finds: ['the dam must close', 'to leave'],
      },
      {
        text: 'Jane Roe promised “jobs, jobs, jobs,” but she has also warned of fire.',
        finds: ['“jobs, jobs, jobs,”'],
      },
      {
        text: 'He blasted the press for being “dishonest” on Monday.',
        finds: ['the press for being “dishonest”'],
      },
      {
        text: 'Jane Roe says there needs to be a law on dams.',
        finds: ['there needs to be a law on dams'],
      },
      {
        text: 'Jane May said the dam was safe. But Ann Roe and John Doe say changes are needed.',
        finds: ['the dam was safe', 'changes are needed'],
      },
      { text: 'The city hosted a course at Roe Hall called “Learning Together”.', finds: [] },
      { text: 'The council put the cost at $2 million.', finds: ['the cost at $2 million'] },
      { text: 'Jane Roe denied any part in the theft.', finds: ['any part in the theft'] },
      { text: 'Jane Roe denied having known of the leak.', finds: ['having known of the leak'] },
      {
        text: 'Jane Roe denied any part in it, but upon learning of the tape she claimed it was a joke.',
        finds: ['any part in it', 'it was a joke'],
      },
      {
        text: 'The man who shot Ada Quill told police it was an accident.',
        finds: ['it was an accident'],
      },
      {
        text: 'A leaked letter seen by Sky News says that the bridge is unsafe.',
        finds: ['the bridge is unsafe'],
      },
      {
        text: 'Jane Roe said the bridge was safe, but the mayor warned that it was not.',
        finds: ['the bridge was safe', 'it was not'],
      },
      {
        text: 'The firm that owns the dam warned that it was unsafe.',
        finds: ['it was unsafe'],
      },
      { text: 'The judge denied a motion for a mistrial.', finds: [] },
      { text: 'The court rejected the request. Jane Roe put the box at the door.', finds: [] },
      {
        text: 'Jane Roe called for talks on water in a statement on Monday.',
        finds: ['talks on water'],
      },
      { text: 'Jane Roe asked what the bridge would cost.', finds: ['what the bridge would cost'] },
      {
        text: 'An architect who asked not to be named said up to nine bridges were unsafe.',
        finds: ['up to nine bridges were unsafe'],
      },
      { text: 'Jane Roe declined to comment. She asked that her name be withheld.', finds: [] },
      { text: 'The company is expected to say that it will close.', finds: [] },
      { text: 'As Jane Roe said of the town, time passes. He could say no more.', finds: [] },
      { text: 'Jane Roe said a prayer. The secretary of state left.', finds: [] },
    ],
  },
  {
    name: 'statements/saying',
    examples: [
      {
        text: 'Jane Roe rejected the deal, saying it was unfair.',
        finds: ['it was unfair'],
      },
      {
        text: 'It was over, the official said, adding that nobody would pay.',
        finds: ['nobody would pay'],
      },
      {
        text: 'Jane Roe defended not paying the officer who said he was fired, saying it was unfair.',
        finds: ['it was unfair'],
      },
      { text: 'It goes without saying that the dam is safe.', finds: [] },
      { text: 'Adding salt is easy, saying no is not.', finds: [] },
    ],
  },
  {
    name: 'statements/and-added',
    examples: [
      { text: 'Jane Roe said it was over and added that she was tired.', finds: ['she was tired'] },
      { text: 'Jane Roe came and went.', finds: [] },
    ],
  },
  {
    name: 'statements/claim-that',
    examples: [
      {
        text: "Critics mocked Jane Roe's claim that the bridge was safe.",
        finds: ['the bridge was safe'],
      },
      { text: "Jane Roe's claim that it was safe was mocked.", finds: [] },
    ],
  },
  {
    name: 'statements/signed',
    examples: [
      {
        text: '“The wall was never safe.” — Jane Roe, head of the harbour trust',
        finds: ['“The wall was never safe.”'],
      },
      { text: '“A Long Day” — Jane Roe', finds: [] },
      { text: '“The wall was never safe.” — Photo: Jane Roe was there', finds: [] },
    ],
  },
  {
    name: 'statements/label',
    examples: [
      { text: 'Premier: ‘We will not wait’', finds: ['‘We will not wait’'] },
      { text: 'Jane Roe: “The wall was never safe.”', finds: ['“The wall was never safe.”'] },
      { text: 'Highlights: “The wall was never safe.”', finds: [] },
    ],
  },
  {
    name: 'statements/headline-quotation',
    examples: [
      {
        text: '‘Like a jet’: fire destroys homes\n\n“It sounded like a jet,” said Jane Roe.',
        finds: ['‘Like a jet’'],
      },
      { text: '‘Like a jet’: fire destroys homes\n\n“It was loud,” said Jane Roe.', finds: [] },
      { text: '“It was loud,” said Jane Roe.', finds: [] },
    ],
  },
  {
    name: 'statements/according-to',
    examples: [
      { text: 'According to Jane Roe, the bridge was safe.', finds: ['the bridge was safe'] },
      {
        text: 'According to a post by Jane Roe, director of the bridge trust, the deck had cracked.',
        finds: ['the deck had cracked'],
      },
      {
        text: 'The bridge, according to a city official, was safe.',
        finds: ['The bridge … was safe'],
      },
      { text: 'Everything went according to plan.', finds: [] },
    ],
  },
]
