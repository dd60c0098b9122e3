import type { Block, WrittenArticle } from '../written-story.ts'
import { clockTime, longDay } from './dates.ts'
import { escapeMarkup } from './escape.ts'
import type { Site, Template } from './site.ts'

/**
 * A small paper's page, from a content system of about 1999: tables, `<FONT>`, unquoted attributes, elements left open,
 * paragraphs parted by `<BR><BR>`, no metadata; the day of publication stands in the text alone.
 */
export const localPaper: Template = {
  article: renderArticle,
  home: renderHome,
  robots: '# courier\nUser-agent: *\nDisallow: /cgi-bin/\nDisallow: /classifieds/\n',
}

function renderArticle(article: WrittenArticle, site: Site): string {
  return page(
    site,
    article.charset,
    `${escapeMarkup(article.title)} - ${escapeMarkup(site.outlet.name)}`,
    `<FONT FACE=Arial SIZE=1 COLOR=#990000>${escapeMarkup(article.section.toUpperCase())}</FONT><BR>
<H2>${escapeMarkup(article.title)}</H2>
<FONT SIZE=2><B>By ${escapeMarkup(article.bylines.join(' / ').toUpperCase())}</B><BR>
<I>Posted ${stamp(article.published)}${article.updated === null ? '' : ` &nbsp;|&nbsp; Updated ${stamp(article.updated)}`}</I></FONT>
<BR><A HREF="javascript:window.print()">Print</A> &nbsp; <A HREF="mailto:?subject=Courier">E-mail this story</A> &nbsp; <A HREF=#comments>2 Comments</A>
<HR SIZE=1 NOSHADE>
<TABLE ALIGN=right WIDTH=180 BGCOLOR=#EEEEEE CELLPADDING=6><TR><TD><FONT SIZE=1><B>SUBSCRIBE</B><BR>Home delivery from $9.95 a month. <A HREF=/subscribe.html>Click here</A></FONT></TABLE>
<DIV ID=storytext>
${article.blocks.map(renderBlock).join('<BR><BR>\n')}
</DIV>
<BR><FONT SIZE=1>&copy; ${escapeMarkup(site.outlet.name)} 2025. Republication without permission is prohibited.</FONT>
<A NAME=comments></A><H4>Comments</H4>
<P><B>gus_1958</B> said on ${longDay(article.published)}:<BR>Thoughts with all of you. Have a spare room if it helps.
<P><B>RiverRat</B> said on ${longDay(article.published)}:<BR>I said in 2019 where this was heading. 100 percent.`,
  )
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarkup(block.text)
    case 'heading':
      return `<B>${escapeMarkup(block.text)}</B>`
    case 'correction':
      return `<I>${escapeMarkup(block.text)}</I>`
    case 'picture':
      return `<IMG SRC=/photos/lg.jpg WIDTH=440 HEIGHT=300><BR><FONT SIZE=1>${escapeMarkup(block.caption)} (${escapeMarkup(block.credit)})</FONT>`
    case 'related':
      return `<B>SEE ALSO:</B> <A HREF=${block.path}>${escapeMarkup(block.title)}</A>`
    case 'banner':
      return `<CENTER><B><FONT COLOR=red>${escapeMarkup(block.text)}</FONT></B></CENTER>`
  }
}

function stamp(moment: string): string {
  return `${longDay(moment)} at ${clockTime(moment)}`
}

function renderHome(site: Site): string {
  const headlines = site.current.map(
    (article) =>
      `<P><A HREF=${article.path}><B>${escapeMarkup(article.title)}</B></A><BR>${escapeMarkup(article.summary)}`,
  )
  return page(site, 'utf-8', escapeMarkup(site.outlet.name), headlines.join('\n'))
}

/** A page in windows-1252 does not say so itself: its Content-Type does. */
function page(
  site: Site,
  charset: WrittenArticle['charset'],
  title: string,
  content: string,
): string {
  const declared =
    charset === 'utf-8'
      ? '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">\n'
      : ''
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD>
${declared}<TITLE>${title}</TITLE>
<LINK REL=alternate TYPE=application/rss+xml HREF=${site.outlet.feed.path}>
<SCRIPT LANGUAGE=JavaScript><!--
document.write('<IMG SRC=/cgi-bin/count.gif>'); if (1 < 2 && 3 > 2) var s = "</P>";
//--></SCRIPT>
</HEAD>
<BODY BGCOLOR=#FFFFFF LINK=#000066>
<TABLE WIDTH=960 BORDER=0 CELLSPACING=0><TR><TD COLSPAN=3><A HREF=/><IMG SRC=/masthead.gif ALT="${escapeMarkup(site.outlet.name)}"></A> Serving you since 1912 &nbsp; Today 4&deg; rain
<TR VALIGN=top><TD WIDTH=130 BGCOLOR=#DDDDDD><A HREF=/>Home</A><BR><A HREF=/sports.html>Sports</A><BR><A HREF=/obits.html>Obituaries</A><BR><A HREF=/classifieds/>Classifieds</A><BR><A HREF=/letters.html>Letters</A>
<TD WIDTH=560>
${content}
<TD WIDTH=270><B>MOST READ</B><OL><LI><A HREF=/sports/bantams.html>Bantams drop two on the road<LI><A HREF=/letters.html>LETTER: Who is minding the culverts?<LI>${mostRead(site)}</OL>
<B>MORTGAGE RATES</B><BR>5-yr fixed 4.19%<BR>Variable 4.45%
</TABLE>
<CENTER><FONT SIZE=1>Phone 555-0142 | Contact us | Advertise</FONT></CENTER>
</BODY></HTML>
`
}

function mostRead(site: Site): string {
  const first = site.current.at(-1)
  return first === undefined ? '' : `<A HREF=${first.path}>${escapeMarkup(first.title)}</A>`
}
