import type { Block, WrittenArticle } from '../written-story.ts'
import { longDay, utcMoment } from './dates.ts'
import { escapeMarkup } from './escape.ts'
import { pageUrl, type Site, type Template } from './site.ts'

/**
 * A wire agency's page: clean elements, `<meta>` and `<time>` but no JSON-LD, times in UTC, advertisements and a newsletter
 * box between paragraphs.
 */
export const wire: Template = { article: renderArticle, home: renderHome, robots: robots() }

function renderArticle(article: WrittenArticle, site: Site): string {
  const url = pageUrl(article, site)
  const title = escapeMarkup(article.title)
  const name = escapeMarkup(site.outlet.name)
  return page(
    site,
    `<title>${title} | ${name}</title>
<link rel="canonical" href="${url}">
<meta name="description" content="${escapeMarkup(article.summary)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${title}">
<meta property="og:url" content="${url}">
<meta name="article:published_time" content="${utcMoment(article.published)}">
<meta name="article:section" content="${escapeMarkup(article.section)}">
${article.updated === null ? '' : `<meta name="article:modified_time" content="${utcMoment(article.updated)}">`}
<meta name="article:author" content="${escapeMarkup(article.bylines.join(', '))}">`,
    `<main id="main-content">
<article class="article__container">
<header class="article-header">
<nav aria-label="Breadcrumb"><a href="/">World</a> <a href="/world/americas">${escapeMarkup(article.section)}</a></nav>
<h1 data-testid="Heading">${title}</h1>
<div class="article-header__author">By ${article.bylines.map((byline) => `<a rel="author" href="/authors/">${escapeMarkup(byline)}</a>`).join(' and ')}</div>
<time datetime="${utcMoment(article.published)}"><span>${longDay(article.published)}</span></time>
${article.updated === null ? '' : `<time datetime="${utcMoment(article.updated)}"><span>Updated ${longDay(article.updated)}</span></time>`}
<ul class="share-bar"><li><button aria-label="Share by email">Email</button></li><li><button>X</button></li><li><button>Copy link</button></li><li><button>Aa</button></li></ul>
</header>
<div class="article-body__content">
${article.blocks.map((block, index) => renderBlock(block, index, name)).join('\n')}
</div>
<p class="standards">Our Standards: <a href="/standards">The ${name} Editorial Code.</a></p>
<button>Purchase Licensing Rights</button>
</article>
${readNext(article, site)}
</main>`,
  )
}

function renderBlock(block: Block, index: number, name: string): string {
  switch (block.kind) {
    case 'paragraph':
    case 'correction':
      return `<div data-testid="paragraph-${index}" class="text__text">${escapeMarkup(block.text)}</div>${interruption(index, name)}`
    case 'heading':
      return `<h2 data-testid="Heading">${escapeMarkup(block.text)}</h2>`
    case 'picture':
      return `<figure><img src="/pf/placeholder.jpg" alt="${escapeMarkup(block.caption)}"><figcaption>[1/4] ${escapeMarkup(block.caption)} ${escapeMarkup(block.credit)} <a href="/licensing">Purchase Licensing Rights, opens new tab</a></figcaption></figure>`
    case 'related':
      return `<aside class="related-coverage"><h3>Related</h3><ul><li><a href="${escapeMarkup(block.path)}">${escapeMarkup(block.title)}</a></li></ul></aside>`
    case 'banner':
      return `<div role="note" class="promo">${escapeMarkup(block.text)}</div>`
  }
}

/** What stands between paragraphs: an advertisement after some, the newsletter after one. */
function interruption(index: number, name: string): string {
  if (index === 2 || index === 12) {
    return '\n<div class="ad-slot" data-ad="true"><span>Advertisement &#183; Scroll to continue</span></div>'
  }
  if (index !== 8) return ''
  return `
<section class="newsletter-signup"><p>The ${name} Morning Briefing newsletter is your guide to the day's news. Sign up <a href="/newsletters">here</a>.</p><form><input type="email" placeholder="Your email address"><button>Sign up</button></form></section>`
}

function readNext(article: WrittenArticle, site: Site): string {
  const others = site.current.filter(({ id }) => id !== article.id).slice(0, 3)
  const headlines = others.map(
    (other) =>
      `<li><a href="${other.path}">${escapeMarkup(other.title)}</a> <time datetime="${utcMoment(other.published)}">${longDay(other.published)}</time></li>`,
  )
  return `<section class="read-next"><h2>Read Next</h2><ul>
${headlines.join('\n')}
<li><a href="/markets/copper-2025">Copper slips as warehouse stocks climb for a third week</a></li>
<li><a href="/sports/curling-2025">Curling: Two unbeaten rinks meet in Halifax semi-final</a></li>
</ul></section>`
}

function renderHome(site: Site): string {
  const headlines = site.current.map(
    (article) =>
      `<li><h3><a href="${article.path}">${escapeMarkup(article.title)}</a></h3><p>${escapeMarkup(article.summary)}</p></li>`,
  )
  return page(
    site,
    `<title>${escapeMarkup(site.outlet.feed.title)}</title>`,
    `<main><h1>World</h1><ul>\n${headlines.join('\n')}\n</ul></main>`,
  )
}

function page(site: Site, head: string, body: string): string {
  const { feed, language } = site.outlet
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<link rel="alternate" type="application/rss+xml" title="${escapeMarkup(feed.title)}" href="${feed.path}">
<style>.ad-slot{min-height:250px}.article-body__content>div{margin:0 0 1em}</style>
<script>window.__consent = window.__consent || []; (function(w){ w.adQueue = ["<p>Not an article</p>"]; })(window)</script>
</head>
<body>
<div id="consent-banner" role="dialog" aria-label="Cookies"><p>We and our 214 partners use cookies to measure traffic and to show you advertisements. You can change your choice at any time.</p><button>Accept all</button><button>Manage cookies</button></div>
<header class="site-header"><a href="/">${escapeMarkup(site.outlet.name)}</a><nav><ul><li><a href="/world">World</a></li><li><a href="/markets">Markets</a></li><li><a href="/law">Law</a></li><li><a href="/sports">Sports</a></li></ul></nav><a href="/account/sign-in">Sign In</a><a href="/account/subscribe">Subscribe</a></header>
${body}
<footer><ul><li><a href="/about">About Us</a></li><li><a href="/careers">Careers</a></li><li><a href="/privacy">Privacy</a></li></ul><p>All quotes delayed a minimum of 15 minutes. &#169; 2025 ${escapeMarkup(site.outlet.name)}. All rights reserved</p></footer>
<noscript><img height="1" width="1" alt="" src="/pixel.gif"></noscript>
</body>
</html>
`
}

function robots(): string {
  return `User-agent: *
Disallow: /account/
Disallow: /search
Disallow: /*?outputType=

User-agent: GreedyBot
Disallow: /
`
}
