import type { Brief, Development, Receipt, Story, StoryLine } from '../domain/story.ts'

/**
 * The contract's `StoryLine`, `Story` and `Brief`. The domain speaks the same words; what is named here is what goes out,
 * so that a field added to the domain does not leak into what other programs read.
 */
export function presentStoryLine(line: StoryLine): StoryLine {
  return {
    slug: line.slug,
    title: line.title,
    state: line.state,
    firstAt: line.firstAt,
    lastAt: line.lastAt,
    articleCount: line.articleCount,
    outletCount: line.outletCount,
    developmentCount: line.developmentCount,
    articles: line.articles.map((article) => ({
      id: article.id,
      externalId: article.externalId,
      url: article.url,
      outlet: article.outlet,
      publishedAt: article.publishedAt,
      occurrence: article.occurrence,
      copyOf: article.copyOf,
      ...(article.title === undefined ? {} : { title: article.title }),
      ...(article.revisionCount === undefined ? {} : { revisionCount: article.revisionCount }),
    })),
  }
}

export function presentStory(story: Story): Story {
  return {
    ...presentStoryLine(story),
    soFar: story.soFar.map(presentDevelopment),
    developments: story.developments.map(presentDevelopment),
    timeline: story.timeline,
    people: story.people,
    statements: story.statements,
    figures: story.figures,
    measures: story.measures,
    threads: story.threads,
  }
}

export function presentBrief(brief: Brief): Brief {
  return {
    since: brief.since,
    until: brief.until,
    articlesChecked: brief.articlesChecked,
    stories: brief.stories.map(({ slug, title, developments }) => ({
      slug,
      title,
      developments: developments.map(presentDevelopment),
    })),
  }
}

function presentDevelopment(development: Development): Development {
  return {
    id: development.id,
    at: development.at,
    kind: development.kind,
    verdict: development.verdict,
    text: development.text,
    was:
      development.was === null
        ? null
        : { text: development.was.text, receipt: presentReceipt(development.was.receipt) },
    ...(development.amounts === undefined ? {} : { amounts: development.amounts }),
    weight: development.weight,
    alsoReportedBy: development.alsoReportedBy,
    receipts: development.receipts.map(presentReceipt),
  }
}

function presentReceipt(receipt: Receipt): Receipt {
  const { articleId, revisionId, url, outlet, span, sentence } = receipt
  return { articleId, revisionId, url, outlet, span, sentence }
}
