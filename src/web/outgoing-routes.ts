import type { Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { momentOf } from '../domain/moment.ts'
import { composeAtom } from '../present/compose-atom.ts'
import { composeCalendar } from '../present/compose-calendar.ts'
import { composeJsonFeed } from '../present/compose-json-feed.ts'
import {
  composeBriefFeed,
  composeSearchFeed,
  composeStoryFeed,
  type OutgoingFeed,
  type PagePaths,
} from '../present/outgoing-feed.ts'
import { joinedWords } from '../present/words.ts'
import { listDatedThreads } from '../service/list-dated-threads.ts'
import { type Ports, READER } from '../service/ports.ts'
import { readBrief } from '../service/read-brief.ts'
import { readStory } from '../service/read-story.ts'
import { searchArchive } from '../service/search-archive.ts'
import { sentencePath, storyPath } from './links.ts'
import { readWords, searchQuery, searchRequest } from './read-words.ts'
import { visitOf } from './visit.ts'

const PATHS: PagePaths = { story: storyPath, sentence: sentencePath }

/** What of a reader's stories a feed still lists, so that a program that asks once a day misses nothing. */
const LISTED_MS = 14 * 86_400_000

const OUTGOING = /^\/(?:(?:brief|search|story\/[^/]+\/feed)\.(?:atom|json)|threads\.ics)$/

/** Whether a request is for what other programs read, and changes nothing. */
export function isOutgoing({ req }: Context): boolean {
  return (req.method === 'GET' || req.method === 'HEAD') && OUTGOING.test(req.path)
}

/** What other programs read: feeds of a story, of the reader's stories and of a search; a calendar of what is due. */
export function addOutgoingRoutes(web: Hono, ports: Ports): void {
  const now = () => momentOf(ports.now())

  web.get('/story/:slug/:file{feed\\.(?:atom|json)}', async (c) => {
    const story = await readStory(ports, { slug: c.req.param('slug'), asOf: null })
    if (story === null)
      throw new HTTPException(404, { message: visitOf(c, ports).messages.errors.storyGone })
    return respond(c, composeStoryFeed(story, PATHS), now())
  })

  web.get('/:file{brief\\.(?:atom|json)}', async (c) => {
    const since = ports.now() - LISTED_MS
    const request = { reader: READER, stories: 'followed', since, until: null } as const
    const answer = await readBrief(ports, request)
    if (answer.kind !== 'brief') throw new Error('a brief over all followed stories names no story')
    return respond(c, composeBriefFeed(answer.brief, PATHS), now())
  })

  web.get('/:file{search\\.(?:atom|json)}', async (c) => {
    const words = readWords(c)
    const { zone, messages } = visitOf(c, ports)
    const request = searchRequest(words, zone)
    if (request === null) throw new HTTPException(400, { message: messages.errors.nothingSearched })
    const result = await searchArchive(ports, request)
    const title = [words.q, words.speaker, words.side].filter(Boolean).join(' · ')
    const search = { title, path: `/search${searchQuery(words)}` }
    return respond(c, composeSearchFeed(result, search, PATHS), now())
  })

  web.get('/threads.ics', async (c) => {
    const origin = originOf(c)
    const threads = (await listDatedThreads(ports, READER)).map(({ title, thread }) => {
      const [receipt] = thread.receipts
      return {
        id: thread.id,
        summary: joinedWords(thread, [thread.about]),
        sentence: receipt?.sentence ?? '',
        due: thread.due,
        address: origin + (receipt === undefined ? '/' : sentencePath(receipt)),
        storyTitle: title,
      }
    })
    return c.body(composeCalendar(threads, now()), 200, {
      'content-type': 'text/calendar; charset=utf-8',
    })
  })
}

function respond(c: Context, feed: OutgoingFeed, now: string): Response {
  const { pathname, search } = new URL(c.req.url)
  const served = { origin: originOf(c), path: pathname + search, now }
  if (pathname.endsWith('.json'))
    return c.body(JSON.stringify(composeJsonFeed(feed, served)), 200, {
      'content-type': 'application/feed+json; charset=utf-8',
    })
  return c.body(composeAtom(feed, served), 200, {
    'content-type': 'application/atom+xml; charset=utf-8',
  })
}

/** As the program that asks reached us; the host has been checked by then. */
function originOf(c: Context): string {
  return `http://${c.req.header('host') ?? 'localhost'}`
}
