import type { Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type FollowOutcome, followStory, unfollowStory } from '../service/follow-story.ts'
import { type Ports, READER } from '../service/ports.ts'
import { markBriefSeen, undoBriefSeen } from '../service/read-brief.ts'
import { toldQuery } from './notice.ts'
import { parseMarks } from './seen-form.ts'
import { visitOf } from './visit.ts'

/** What a reader does: follow, stop following, mark as seen. Each leads back to the page that it was done on. */
export function addActingRoutes(web: Hono, ports: Ports): void {
  web.post('/seen', async (c) => {
    const form = await c.req.parseBody()
    const marks = typeof form.marks === 'string' ? parseMarks(form.marks) : null
    if (marks === null)
      throw new HTTPException(400, { message: visitOf(c, ports).messages.errors.unreadableMarks })
    const at = await markBriefSeen(ports, READER, marks)
    return goBack(c, form.back, toldQuery({ act: 'seen', at }))
  })

  web.post('/seen/undo', async (c) => {
    const { at, back } = await c.req.parseBody()
    const isMoment = typeof at === 'string' && /^\d{1,16}$/.test(at)
    const outcome = isMoment ? await undoBriefSeen(ports, READER, Number(at)) : 'unknown'
    if (outcome === 'unknown')
      throw new HTTPException(404, { message: visitOf(c, ports).messages.acts.goneAlready })
    return goBack(c, back, toldQuery({ act: 'unseen' }))
  })

  web.post('/story/:slug/follow', async (c) => {
    const outcome = await followStory(ports, READER, c.req.param('slug'))
    return answerFollow(c, ports, outcome)
  })

  web.post('/story/:slug/unfollow', async (c) => {
    const outcome = await unfollowStory(ports, READER, c.req.param('slug'))
    return answerFollow(c, ports, outcome)
  })
}

async function answerFollow(c: Context, ports: Ports, outcome: FollowOutcome): Promise<Response> {
  if (outcome === 'no-such-story')
    throw new HTTPException(404, { message: visitOf(c, ports).messages.errors.storyGone })
  return goBack(c, (await c.req.parseBody()).back)
}

/** To one of our own pages, whatever the form says; `told`: what it says there of what was done. */
function goBack(c: Context, back: unknown, told = ''): Response {
  const isOurs = typeof back === 'string' && /^\/(?:stories|story\/[^/?#\\\s]+)?$/.test(back)
  return c.redirect((isOurs ? back : '/') + told, 303)
}
