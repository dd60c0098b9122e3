/** The words of the pages about feeds. */
export type FeedMessages = {
  readonly addFeeds: string
  readonly addressLabel: string
  readonly look: string
  readonly fileLabel: string
  readonly addFile: string
  readonly exportAll: string
  readonly added: (count: number) => string
  readonly known: (count: number) => string
  readonly itsArticles: string
  readonly stopPolling: string
  readonly addThis: string
  readonly addThese: string
  readonly notNow: string
  readonly listed: (count: number) => string
  readonly noArticles: string
  readonly allFeeds: string
  readonly untitled: string
  readonly later: string
  readonly earlier: string
}

export const ENGLISH_FEEDS: FeedMessages = {
  addFeeds: 'Add feeds',
  addressLabel: 'A feed, or a page that names one',
  look: 'Look at it',
  fileLabel: 'An OPML file of another reader',
  addFile: 'Add its feeds',
  exportAll: 'All feeds as an OPML file',
  added: (count) => `${count} ${count === 1 ? 'feed' : 'feeds'} added.`,
  known: (count) => `${count} ${count === 1 ? 'feed is' : 'feeds are'} polled already.`,
  itsArticles: 'Its articles',
  stopPolling: 'Stop polling',
  addThis: 'Add this feed',
  addThese: 'Add these feeds',
  notNow: 'Not now',
  listed: (count) => `${count} ${count === 1 ? 'feed' : 'feeds'}`,
  noArticles: 'No article of this feed is stored yet.',
  allFeeds: 'All feeds',
  untitled: 'Without a title',
  later: 'Later articles',
  earlier: 'Earlier articles',
}

export const SPANISH_FEEDS: FeedMessages = {
  addFeeds: 'Añadir canales',
  addressLabel: 'Un canal, o una página que lo anuncie',
  look: 'Ver qué hay',
  fileLabel: 'Un archivo OPML de otro lector',
  addFile: 'Añadir sus canales',
  exportAll: 'Todos los canales en un archivo OPML',
  added: (count) => (count === 1 ? '1 canal añadido.' : `${count} canales añadidos.`),
  known: (count) =>
    count === 1 ? '1 canal ya se consultaba.' : `${count} canales ya se consultaban.`,
  itsArticles: 'Sus artículos',
  stopPolling: 'Dejar de consultar',
  addThis: 'Añadir este canal',
  addThese: 'Añadir estos canales',
  notNow: 'Ahora no',
  listed: (count) => (count === 1 ? '1 canal' : `${count} canales`),
  noArticles: 'Todavía no hay artículos guardados de este canal.',
  allFeeds: 'Todos los canales',
  untitled: 'Sin título',
  later: 'Artículos posteriores',
  earlier: 'Artículos anteriores',
}
