import type { HtmlElement } from '../../markup/html-tree.ts'
import { namePattern, remembering } from './element-names.ts'

/** Recognises one sort of furniture by an element's tag, role and names. */
export type ElementRule = {
  /** `extract/what-it-takes-out`. */
  readonly name: string
  readonly tags: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly names: RegExp | null
  /** An element with a greater share of the page's prose is no furniture, whatever it is called. */
  readonly maxProseShare: number
  /** Nor is one with more text than this. */
  readonly maxLength: number
  readonly takes: readonly string[]
  readonly leaves: readonly string[]
}

const rule = (
  name: string,
  {
    tags = '',
    roles = '',
    names = '',
    maxProseShare = 0.3,
    maxLength = Number.POSITIVE_INFINITY,
  }: {
    readonly tags?: string
    readonly roles?: string
    readonly names?: string
    readonly maxProseShare?: number
    readonly maxLength?: number
  },
  takes: readonly string[],
  leaves: readonly string[],
): ElementRule => ({
  name,
  tags: new Set(tags.split(/\s+/)),
  roles: new Set(roles.split(/\s+/)),
  names: names === '' ? null : namePattern(names),
  maxProseShare,
  maxLength,
  takes,
  leaves,
})

/** Sorts of furniture, in order of trial. `takes` and `leaves` are start tags that are tested. */
export const ELEMENT_RULES: readonly ElementRule[] = [
  rule(
    'extract/machinery',
    {
      tags: 'script style template noscript iframe svg canvas object embed audio video button select input textarea map dialog head title math datalist progress meter',
      roles: 'dialog alertdialog search button tooltip',
      maxProseShare: 1,
    },
    ['<script>', '<div role="dialog">'],
    ['<div class="script">'],
  ),
  rule(
    'extract/hidden',
    {
      names:
        'visually-hidden visuallyhidden sr-only screen-reader screen-reader-text screenreader screen-reader-only hide-text offscreen print-only printonly only-print no-display tooltip',
      maxProseShare: 0.2,
    },
    ['<span class="sr-only">', '<p class="screen-reader-text">'],
    ['<p class="hidden-treasures">'],
  ),
  rule(
    'extract/comments',
    {
      names:
        'comment comment-list commentlist comment-area comments-area respond disqus disqus-thread replies livefyre pingback trackback kommentar kommentare kommentarbereich commentaire comentario fb-comments user-comments discussion reader-comments comment-form leserkommentar coral-talk',
      maxProseShare: 0.85,
    },
    ['<div id="comments">', '<ol class="commentlist">', '<section class="Article__comments">'],
    ['<div class="commentary">'],
  ),
  rule(
    'extract/navigation',
    {
      tags: 'nav menu',
      roles: 'navigation menu menubar tablist',
      names:
        'nav navi navbar navigation menu mainmenu submenu breadcrumb breadcrumbs bread-crumb brotkrumen pagination pager paging page-numbers pagelinks page-links toolbar topbar skip skip-link skiplink skip-links prev-next post-navigation nav-links jump-links sitemap langswitch language-switcher',
    },
    ['<nav>', '<div class="breadcrumbs">', '<div role="navigation">'],
    ['<div class="navy-seals">'],
  ),
  rule(
    'extract/related-box',
    {
      names:
        'related related-posts related-post related-articles related-content related-coverage related-links related-stories related-news relatedposts jp-relatedposts yarpp yarpp-related recommended recommendation recommendations recirc recirculation more-stories more-news more-articles more-on read-more-box read-also readalso also-read most-read mostread most-popular mostpopular popular-posts popular trending outbrain taboola zergnet revcontent upnext up-next next-up see-also further-reading teaser teaser-list teasers linklist link-list link-box linkbox related-box inline-related article-related topic-list crosslinks similar similar-posts latest-news latest-posts recent-posts you-may-like you-might-like suggested suggested-posts siehe-auch weitere weitere-artikel weiterlesen mehr-zum-thema promo promo-box in-article-promo rich-link richlink pullout-link read-next whats-next newsfeed post-list articles-list article-list card-list',
    },
    ['<div class="related-posts">', '<aside class="related-coverage">', '<div class="OUTBRAIN">'],
    ['<div class="relatedness">'],
  ),
  rule(
    'extract/page-edge',
    {
      tags: 'footer aside',
      roles: 'contentinfo complementary banner',
      names:
        'footer foot page-footer site-footer colophon masthead sidebar side-bar side-column right-rail rail left-rail right-column rightcol right-col leftcol left-col sidecol aside site-header page-header topnav header-wrap widget widget-area secondary imprint impressum copyright',
    },
    ['<aside>', '<div id="footer">', '<div class="site-header">'],
    ['<div class="football">'],
  ),
  rule(
    'extract/share-bar',
    {
      names:
        'share sharing shares social social-media socials share-bar sharebar share-button share-buttons share-link share-tools sharetools sharedaddy sharethis share-this addtoany addthis shariff sd-sharing likes likes-text social-links social-share follow follow-us followus post-share bookmarks social-bar like-button whatsapp',
    },
    ['<ul class="share-tools">', '<div class="sharedaddy">', '<div class="ArticleSocial">'],
    ['<div class="shareholders">'],
  ),
  rule(
    'extract/newsletter-box',
    {
      names:
        'newsletter newsletters newsletter-signup newsletter-box nl-signup signup sign-up email-signup subscribe subscribe-box subscription subscriptions optin opt-in mailchimp mc4wp mc-embed-signup mailing-list abo abo-box call-to-action cta donate donation donation-box support-us membership patreon',
    },
    ['<form class="newsletter-signup">', '<div id="mc_embed_signup">'],
    ['<div class="subscribed-text">'],
  ),
  rule(
    'extract/consent-box',
    {
      names:
        'cookie cookies cookie-notice cookie-banner cookie-consent consent gdpr cmp onetrust privacy-notice eu-cookie-law cc-window cookiebar disclaimer legal legal-notice age-gate',
    },
    ['<div id="cookie-notice">', '<div class="cc-window">'],
    ['<div class="cookiejar-recipe">'],
  ),
  rule(
    'extract/advertisement-box',
    {
      names:
        'ad ads advert adverts advertisement advertisements advertising advertorial ad-slot adslot ad-container ad-wrapper ad-unit adsbygoogle adsense google-ad dfp sponsor sponsors sponsored anzeige werbung banner banner-ad promo-ad teads adbox ad-box commercial affiliate affiliate-box',
    },
    ['<div class="ad-slot">', '<ins class="adsbygoogle">'],
    ['<div class="address">', '<div class="adventure">'],
  ),
  rule(
    'extract/caption',
    {
      tags: 'figcaption',
      names:
        'caption figcaption wp-caption-text image-caption img-caption photo-caption caption-text picture-caption media-caption image-credit photo-credit photocredit credit credits img-credit copyright-image bildunterschrift bildtext bildquelle image-source photo-by gallery gallery-caption slideshow carousel slider lightbox video-player videoplayer player playlist thumbnail thumbnails media-info mejs',
    },
    ['<figcaption>', '<p class="wp-caption-text">', '<span class="imageCredit">'],
    ['<div class="captain">'],
  ),
  rule(
    'extract/author-box',
    {
      names:
        'author-bio authorbio author-box authorbox author-info author-card author-description author-profile about-author about-the-author post-author bio biography autor-info autorenbox autoren-box ueber-den-autor writer-bio contributor-bio entry-author profile-box saboxplugin-wrap ueber-autor autoreninfo',
      maxLength: 1500,
    },
    ['<div class="author-bio">', '<div class="AboutTheAuthor">'],
    ['<div class="biology">'],
  ),
  rule(
    'extract/article-data',
    {
      names:
        'byline by-line author authors autor autoren meta post-meta postmeta entry-meta article-meta meta-data metadata post-info postinfo entry-info article-info post-data article-data dateline date datum published publish-date publication-date pubdate post-date entry-date timestamp time-stamp posted-on updated last-updated reading-time read-time lesezeit comment-count comments-link views view-count source-line kicker category categories cat-links post-category rubrik tag tags tag-list taglist tag-links tagcloud post-tags article-tags entry-tags keywords topics topic themen schlagworte entry-footer post-footer entry-utility article-footer story-footer footnote-links rating ratings vote votes poll survey print printer drucken permalink edit-link editsection mw-editsection toc table-of-contents inhaltsverzeichnis noprint',
      maxLength: 600,
    },
    ['<div class="byline">', '<p class="entry-meta">', '<ul class="postTags">'],
    ['<div class="metal">', '<div class="update">'],
  ),
]

/** Elements that hold what is read; a rule by names alone does not apply to them. */
const CORE_TAGS = new Set(['html', 'body', 'main', '#document'])

/**
 * The rule by which an element is furniture, or null. `names` are what it is called, `proseShare` is its part of the page's
 * prose, `length` that of all its text.
 */
export function findElementRule(
  element: HtmlElement,
  names: string,
  proseShare: number,
  length: number,
): ElementRule | null {
  if (CORE_TAGS.has(element.tag)) return null
  if (isHidden(element) && proseShare < 0.5) return HIDDEN
  const role = element.attributes.get('role') ?? ''
  const isNamed = names !== '' && !/body/i.test(element.attributes.get('itemprop') ?? '')
  const named = isNamed ? rulesByNames(names) : NO_RULES
  if (named.length === 0 && role === '' && !FURNITURE_TAGS.has(element.tag)) return null
  for (const candidate of ELEMENT_RULES) {
    if (proseShare > candidate.maxProseShare || length > candidate.maxLength) continue
    if (candidate.tags.has(element.tag) || (role !== '' && candidate.roles.has(role)))
      return candidate
    if (named.includes(candidate)) return candidate
  }
  return null
}

const NO_RULES: readonly ElementRule[] = []
/** Tags that are furniture by themselves. */
const FURNITURE_TAGS: ReadonlySet<string> = new Set(ELEMENT_RULES.flatMap(({ tags }) => [...tags]))
const rulesByNames = remembering((names): readonly ElementRule[] =>
  ELEMENT_RULES.filter((candidate) => candidate.names?.test(names)),
)

const HIDDEN = ELEMENT_RULES.find(({ name }) => name === 'extract/hidden') ?? null

function isHidden({ attributes, tag }: HtmlElement): boolean {
  if (tag === 'div' || tag === 'section' || tag === 'span' || tag === 'p' || tag === 'ul') {
    return (
      attributes.has('hidden') ||
      /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '')
    )
  }
  return false
}
