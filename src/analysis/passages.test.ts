import { describe, expect, test } from 'vitest'
import { sliceSpan } from '../domain/span.ts'
import { readDocument } from '../language/read-document.ts'
import { findEvents } from './events/find-events.ts'
import { findFigures } from './figures/find-figures.ts'
import { findMeasures } from './measures/find-measures.ts'
import { readForFindings } from './reading.ts'
import { findThreads } from './threads/find-threads.ts'
import { findTimexes } from './timexes/find-timexes.ts'

/** What a passage must give, each kind whole: what is not listed must not be found. */
type Passage = {
  readonly about: string
  readonly published: string
  readonly text: string
  readonly timexes: readonly (readonly [string, string | null])[]
  readonly figures: readonly (readonly [string, number | null, string])[]
  readonly measures: readonly (readonly [string, string])[]
  readonly threads: readonly (readonly [string, string])[]
  readonly events: readonly (readonly [string, string, string | null])[]
}

const PASSAGES: readonly Passage[] = [
  {
    about: 'disaster',
    published: '2021-08-12',
    text: 'A footbridge over the Quell collapsed on Tuesday night, killing at least 14 people. Another 40 were injured, and two children are missing. Residents along the river were ordered to leave their homes. The cause of the collapse is under investigation.',
    timexes: [['Tuesday night', '2021-08-10TNI']],
    figures: [
      ['14 people', 14, 'dead'],
      ['40 were injured', 40, 'injured'],
      ['two children', 2, 'missing'],
    ],
    measures: [['ordered', 'Residents along the river were ordered to leave their homes']],
    threads: [['pending', 'The cause of the collapse is under investigation']],
    events: [
      ['collapsed', 'happened', '2021-08-10'],
      ['injured', 'happened', null],
      ['ordered', 'happened', null],
    ],
  },
  {
    about: 'wildfire',
    published: '2022-07-20',
    text: 'The Tarn fire has burned 12,500 acres and destroyed 31 homes since Saturday, officials said. It was 15% contained. Crews are still searching for a missing hiker. Evacuation orders will be lifted if the wind drops, Chief Ana Brevik said.',
    timexes: [['Saturday', '2022-07-16']],
    figures: [
      ['12,500 acres', 12_500, 'acres'],
      ['31 homes', 31, 'homes'],
      ['15%', 15, 'percent'],
    ],
    measures: [],
    threads: [
      ['pending', 'Crews are still searching for a missing hiker'],
      ['conditional', 'Evacuation orders will be lifted if the wind drops'],
    ],
    events: [
      ['burned', 'happened', null],
      ['destroyed', 'happened', null],
      ['searching', 'happened', null],
      ['lifted', 'expected', null],
    ],
  },
  {
    about: 'court',
    published: '2020-03-05',
    text: 'A jury in Ostrava convicted Dorian Hale of fraud on Wednesday. Hale, 52, pleaded not guilty in 2018. Judge Petra Onwudi will sentence him on April 17. His lawyer did not respond to a request for comment.',
    timexes: [
      ['Wednesday', '2020-03-04'],
      ['2018', '2018'],
      ['April 17', '2020-04-17'],
    ],
    figures: [],
    measures: [],
    threads: [
      ['disputed', 'Hale, 52, pleaded not guilty in 2018'],
      ['scheduled', 'Judge Petra Onwudi will sentence him on April 17'],
      ['unanswered', 'His lawyer did not respond to a request for comment'],
    ],
    events: [
      ['convicted', 'happened', '2020-03-04'],
      ['pleaded', 'happened', '2018'],
      ['sentence', 'expected', '2020-04-17'],
    ],
  },
  {
    about: 'election',
    published: '2019-05-20',
    text: 'Prime Minister Lea Vauden won 61 seats in Sunday’s election, three short of a majority. Turnout was 68.4 percent. The opposition denied that its count was wrong. Results from two islands have not yet been announced.',
    timexes: [['Sunday', '2019-05-19']],
    figures: [
      ['61 seats', 61, 'seats'],
      ['68.4 percent', 68.4, 'percent'],
      ['two islands', 2, 'islands'],
    ],
    measures: [],
    threads: [
      ['disputed', 'its count was wrong'],
      ['pending', 'Results from two islands have not yet been announced'],
    ],
    events: [
      ['won', 'happened', '2019-05-19'],
      ['announced', 'denied', null],
    ],
  },
  {
    about: 'war',
    published: '2023-01-14',
    text: 'Rebels shelled the port of Marrow on Friday, and the government imposed a night curfew. The claim that 30 soldiers died could not be independently verified. Both sides will hold talks next week.',
    timexes: [
      ['Friday', '2023-01-13'],
      ['next week', '2023-W03'],
    ],
    figures: [['30 soldiers', 30, 'dead']],
    measures: [['in-force', 'a night curfew']],
    threads: [
      ['unconfirmed', 'The claim that 30 soldiers died could not be independently verified'],
      ['scheduled', 'Both sides will hold talks next week'],
    ],
    events: [
      ['shelled', 'happened', '2023-01-13'],
      ['imposed', 'happened', null],
      ['hold', 'expected', null],
    ],
  },
  {
    about: 'company',
    published: '2018-10-25',
    text: 'Norvale Steel posted a loss of $120 million, or 45 cents a share, for the third quarter, compared with a profit of $80 million a year earlier. It plans to cut 1,500 jobs by 2020. The ministry has approved a levy on imports of slab.',
    timexes: [
      ['the third quarter', '2018-Q3'],
      ['a year earlier', '2017-Q3'],
      ['2020', '2020'],
    ],
    figures: [
      ['$120 million', 120_000_000, 'USD'],
      ['45 cents', 0.45, 'USD'],
      ['$80 million', 80_000_000, 'USD'],
      ['1,500 jobs', 1500, 'jobs'],
    ],
    measures: [
      ['announced', 'cut 1,500 jobs by 2020'],
      ['announced', 'a levy on imports of slab'],
    ],
    threads: [['pending', 'It plans to cut 1,500 jobs by 2020']],
    events: [
      ['posted', 'happened', null],
      ['cut', 'expected', '2020'],
      ['approved', 'happened', null],
    ],
  },
  {
    about: 'health',
    published: '2021-02-03',
    text: 'The health ministry reported 1,031 deaths in January. It will extend the lockdown until March 1. Doctor Imre Solt said the vaccine is 94 per cent effective. It was not immediately clear how many doses were lost.',
    timexes: [
      ['January', '2021-01'],
      ['March 1', '2021-03-01'],
    ],
    figures: [
      ['1,031 deaths', 1031, 'dead'],
      ['94 per cent', 94, 'percent'],
    ],
    measures: [['announced', 'the lockdown']],
    threads: [['unanswered', 'how many doses were lost']],
    events: [['reported', 'happened', '2021-01']],
  },
  {
    about: 'science',
    published: '2017-06-09',
    text: 'Researchers at Calder University discovered a moth that lives at 4,200 metres, they wrote on Thursday. The species may be two million years old. Dr. Ina Fall, who found it in 2015, named it May.',
    timexes: [
      ['Thursday', '2017-06-08'],
      ['2015', '2015'],
    ],
    figures: [['4,200 metres', 4200, 'metres']],
    measures: [],
    threads: [],
    events: [['discovered', 'happened', null]],
  },
  {
    about: 'sport',
    published: '2022-04-11',
    text: 'Norvale Rovers beat Ostrava City 3-1 on Sunday before 41,000 spectators. Striker Jonas Reed, 23, scored in the second half. The clubs meet again on May 7.',
    timexes: [
      ['Sunday', '2022-04-10'],
      ['May 7', '2022-05-07'],
    ],
    figures: [['41,000 spectators', 41_000, 'spectators']],
    measures: [],
    threads: [],
    events: [
      ['beat', 'happened', '2022-04-10'],
      ['scored', 'happened', null],
    ],
  },
  {
    about: 'council',
    published: '2016-11-30',
    text: 'The council on Monday night approved a £2.4m budget and scrapped a tax on second homes. Councillor Mo Edrich proposed a ban on leaf blowers. No decision has been made on the library. The mayor refused to impose a freeze.',
    timexes: [['Monday night', '2016-11-28TNI']],
    figures: [['£2.4m', 2_400_000, 'GBP']],
    measures: [
      ['announced', 'a £2.4m budget'],
      ['dropped', 'a tax on second homes'],
      ['proposed', 'a ban on leaf blowers'],
    ],
    threads: [['pending', 'No decision has been made on the library']],
    events: [
      ['approved', 'happened', '2016-11-28'],
      ['scrapped', 'happened', null],
      ['made', 'denied', null],
      ['refused', 'happened', null],
    ],
  },
  {
    about: 'labour',
    published: '2015-09-01',
    text: 'The transport union has called a strike for Thursday after talks failed. Managers threatened to impose fines of up to 300 euros a day. If the strike goes ahead, 80 trains will be cancelled.',
    timexes: [
      ['Thursday', '2015-09-03'],
      ['a day', 'P1D'],
    ],
    figures: [
      ['300 euros a day', 300, 'EUR'],
      ['80 trains', 80, 'trains'],
    ],
    measures: [
      ['announced', 'a strike for Thursday'],
      ['threatened', 'fines of up to 300 euros'],
      ['threatened', '80 trains will be cancelled'],
    ],
    threads: [
      ['scheduled', 'The transport union has called a strike for Thursday after talks failed'],
      ['conditional', 'If the strike goes ahead, 80 trains will be cancelled'],
    ],
    events: [['cancelled', 'expected', null]],
  },
  {
    about: 'look-alikes',
    published: '2017-02-23',
    text: 'May Hollins, 45, may march on; a second official, Seven of Nine, drives a Boeing 737 at 12 Harbor Street. She passed emergency shelters, struck a chord, and signed books. "We will ban smoking on Friday," her cousin joked. Call 555-0142.',
    timexes: [['Friday', '2017-02-24']],
    figures: [],
    measures: [],
    threads: [],
    events: [
      ['passed', 'happened', null],
      ['struck', 'happened', null],
    ],
  },
]

describe.each(PASSAGES)('$about', ({ published, text, ...expected }) => {
  const document = readDocument(text)
  const timexes = findTimexes(document, published)

  test('timexes', () => {
    const found = timexes.map(({ span, value }) => [sliceSpan(text, span), value])
    expect(found).toEqual(expected.timexes)
  })
  test('figures', () => {
    const found = findFigures(readForFindings(document), timexes)
    expect(found.map(({ span, value, unit }) => [sliceSpan(text, span), value, unit])).toEqual(
      expected.figures,
    )
  })
  test('measures', () => {
    const found = findMeasures(readForFindings(document), [], timexes, published)
    expect(found.map(({ status, what }) => [status, sliceSpan(text, what)])).toEqual(
      expected.measures,
    )
  })
  test('threads', () => {
    const found = findThreads(readForFindings(document), [], timexes, published)
    expect(found.map(({ kind, about }) => [kind, sliceSpan(text, about)])).toEqual(expected.threads)
  })
  test('events', () => {
    const found = findEvents(readForFindings(document), [], timexes, [], [])
    expect(
      found.map((event) => [sliceSpan(text, event.predicate), event.certainty, event.value]),
    ).toEqual(expected.events)
  })
})
