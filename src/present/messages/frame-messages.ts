/** The words around every page. */
export type FrameMessages = {
  readonly skip: string
  readonly pages: string
  readonly front: string
  readonly stories: string
  readonly feeds: string
  readonly settings: string
  readonly search: string
  readonly searchLabel: string
  readonly foot: string
  readonly asFeed: string
  /** Where there is more of a list than a page. */
  readonly back: string
  readonly on: string
  readonly later: string
  readonly earlier: string
  readonly pageOf: (page: number, pageCount: number) => string
  readonly outletUnknown: string
  readonly untitled: string
}

export const ENGLISH_FRAME: FrameMessages = {
  skip: 'Skip to the page',
  pages: 'Pages',
  front: 'Today',
  stories: 'Stories',
  feeds: 'Feeds',
  settings: 'Settings',
  search: 'Search',
  searchLabel: 'Search articles and statements',
  foot: 'Every line here is an outlet’s own words or a fixed label. Open a line to see the sentence that it came from.',
  asFeed: 'This page as a feed:',
  back: 'Back',
  on: 'On',
  later: 'Later',
  earlier: 'Earlier',
  pageOf: (page, pageCount) => `page ${page} of ${pageCount}`,
  outletUnknown: 'Outlet not known',
  untitled: 'Without a title',
}

export const SPANISH_FRAME: FrameMessages = {
  skip: 'Ir al contenido',
  pages: 'Páginas',
  front: 'Hoy',
  stories: 'Historias',
  feeds: 'Canales',
  settings: 'Ajustes',
  search: 'Buscar',
  searchLabel: 'Buscar artículos y declaraciones',
  foot: 'Cada línea son palabras de un medio o una etiqueta fija. Abra una línea para ver la frase de la que procede.',
  asFeed: 'Esta página como canal:',
  back: 'Atrás',
  on: 'Adelante',
  later: 'Posteriores',
  earlier: 'Anteriores',
  pageOf: (page, pageCount) => `página ${page} de ${pageCount}`,
  outletUnknown: 'Medio desconocido',
  untitled: 'Sin título',
}
