import type { LineRule } from './line-rule.ts'

const MAX_LENGTH = 300
const PROMPT =
  /^(?:(?:to|want to) (?:continue|keep|read)\b.{0,60}\b(?:subscribe|subscription|log ?in|sign ?in|register|account|full access)|(?:subscribe|log ?in|sign ?in|register|become a (?:member|subscriber))\b.{0,40}\b(?:to (?:continue|keep|read|unlock|access)|for (?:full|unlimited) access)|(?:this|the (?:full|rest of (?:this|the)) )\s?(?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to)\b.{0,40}\b(?:subscribers?|members?)|(?:subscribers?|members?)[- ]only\b|you(?:['’]ve| have) (?:reached|used|read)\b.{0,60}\b(?:free|limit|articles?)|(?:dieser|der|den) (?:artikel|beitrag|inhalt)\b.{0,60}\b(?:abonnenten|abo|registrierung|anmelden|plus)|(?:jetzt|weiterlesen|weiter)\b.{0,30}\b(?:abonnieren|mit .{1,20}plus|abo)\b|(?:pour lire la suite|la suite est réservée|cet article est réservé)|(?:este (?:artículo|contenido) es (?:exclusivo|solo)|para seguir leyendo))/i

/** A prompt to subscribe that stands where the article breaks off. */
export const paywallLine: LineRule = {
  name: 'extract/paywall-line',
  place: 'anywhere',
  read: (line) => (line.length <= MAX_LENGTH && PROMPT.test(line) ? { isWall: true } : null),
  examples: [
    { line: 'To continue reading, subscribe or log in.', reads: { isWall: true } },
    { line: 'Subscribe to continue reading', reads: { isWall: true } },
    { line: 'This article is for subscribers only.', reads: { isWall: true } },
    { line: 'Dieser Artikel ist nur für Abonnenten.', reads: { isWall: true } },
    { line: 'Members of the council read the report on Monday.', reads: null },
    { line: 'Subscribers complained about the new price.', reads: null },
  ],
}
