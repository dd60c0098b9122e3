import type { Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { StoryArticle, StoryLine } from '../domain/story.ts'
import { correctStory, undoCorrections } from '../service/correct-story.ts'
import { listStories } from '../service/list-stories.ts'
import type { Ports } from '../service/ports.ts'
import { previewCorrection } from '../service/preview-correction.ts'
import { readStory } from '../service/read-story.ts'
import { correctPage } from './correct-page.ts'
import { correctPreviewPage } from './correct-preview-page.ts'
import { type CorrectionForm, readCorrectionForm } from './correction-form.ts'
import { storyPath } from './links.ts'
import { toldQuery } from './notice.ts'
import { respondPage } from './respond-page.ts'
import { visitOf } from './visit.ts'

/** How many other stories may be chosen from, the latest first. */
const MOST_OTHERS = 100

/** A reader's word on which articles belong together: said, shown what it would do, done, and undone. */
export function addCorrectRoutes(web: Hono, ports: Ports): void {
  web.get('/story/:slug/correct', async (c) => {
    const visit = visitOf(c, ports)
    const story = await storyOf(c)
    const all = await listStories(ports, {
      scope: { kind: 'all' },
      all: true,
      limit: MOST_OTHERS + 1,
      offset: 0,
    })
    const others = all.filter(({ slug }) => slug !== story.slug).slice(0, MOST_OTHERS)
    const articles = story.articles.toReversed()
    return respondPage(c, correctPage({ visit, story, articles, others }))
  })

  web.post('/story/:slug/correct/preview', async (c) => {
    const story = await storyOf(c)
    const form = await formOf(c)
    const articles: StoryArticle[] = []
    let into: StoryLine | null = null
    for (const request of form.requests) {
      const preview = await previewCorrection(ports, request)
      if (preview.kind === 'refused') throw new HTTPException(422, { message: preview.reason })
      articles.push(...preview.articles)
      into = preview.into
    }
    const visit = visitOf(c, ports)
    return respondPage(c, correctPreviewPage({ visit, story, form, articles, into }))
  })

  web.post('/story/:slug/correct', async (c) => {
    const form = await formOf(c)
    const ids: number[] = []
    for (const request of form.requests) {
      const outcome = await correctStory(ports, request)
      if (outcome.kind === 'refused') throw new HTTPException(422, { message: outcome.reason })
      ids.push(outcome.id)
    }
    return c.redirect((await pathAfter(c, form)) + toldQuery({ act: 'corrected', ids }), 303)
  })

  web.post('/correct/undo', async (c) => {
    const { at, back } = await c.req.parseBody()
    const ids =
      typeof at === 'string' && /^\d{1,12}(?:-\d{1,12}){0,199}$/.test(at) ? at.split('-') : []
    const undone = await undoCorrections(ports, ids.map(Number))
    if (undone === 0)
      throw new HTTPException(404, { message: visitOf(c, ports).messages.acts.goneAlready })
    const isOurs = typeof back === 'string' && /^\/(?:feeds|story\/[^/?#\\\s]+)?$/.test(back)
    return c.redirect((isOurs ? back : '/') + toldQuery({ act: 'uncorrected' }), 303)
  })

  async function storyOf(c: Context) {
    const slug = c.req.param('slug') ?? ''
    const story = await readStory(ports, { slug, asOf: null })
    if (story === null)
      throw new HTTPException(404, { message: visitOf(c, ports).messages.errors.storyGone })
    return story
  }

  async function formOf(c: Context): Promise<CorrectionForm> {
    const form = readCorrectionForm(c.req.param('slug') ?? '', await c.req.formData())
    if (form === null)
      throw new HTTPException(400, { message: visitOf(c, ports).messages.correct.noneChosen })
    return form
  }

  /** To the story that has the articles now; to the front page where none has. */
  async function pathAfter(c: Context, { requests: [request] }: CorrectionForm): Promise<string> {
    const place =
      request?.kind === 'split'
        ? (request.articles[0] ?? '')
        : request?.kind === 'merge'
          ? request.intoSlug
          : request?.kind === 'pin'
            ? request.slug
            : (c.req.param('slug') ?? '')
    const story = await readStory(ports, { slug: place, asOf: null })
    return story === null ? '/' : storyPath(story.slug)
  }
}
