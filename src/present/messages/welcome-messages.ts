import { countInWords } from '../counts.ts'
import { counted } from './spanish-counts.ts'

/** What an empty system says of itself. */
export type WelcomeMessages = {
  readonly nothingToRead: string
  readonly waiting: string
  readonly whatThisIs: string
  readonly feedsPolled: (count: number) => string
  readonly seeFeeds: string
  readonly addFeed: string
  readonly addFeedHow: string
  readonly importArchive: string
  readonly importArchiveHow: string
  readonly demonstration: string
  readonly demonstrationHow: string
  readonly takeApart: string
  readonly takeApartHow: string
}

export const ENGLISH_WELCOME: WelcomeMessages = {
  nothingToRead: 'Nothing to read yet',
  waiting: 'Waiting for the first articles',
  whatThisIs:
    'Writethru reads the outlets that you choose, keeps each story whole and up to date, and tells you only what is new to you, every line with the sentence it came from.',
  feedsPolled: (count) =>
    `${countInWords(count, 'feed is', 'feeds are')} being polled. Stories stand here as soon as their articles are read.`,
  seeFeeds: 'See how the feeds do',
  addFeed: 'Add a feed',
  addFeedHow: 'A feed, a page that names its feed, or an OPML file from another reader.',
  importArchive: 'Import an archive',
  importArchiveHow: 'Saved pages, text files, WARC files, or a file of JSON lines.',
  demonstration: 'See a demonstration',
  demonstrationHow: 'An invented story, played day by day from a clone of the project.',
  takeApart: 'Take one article apart',
  takeApartHow: 'To see what is found in it. Nothing is stored.',
}

export const SPANISH_WELCOME: WelcomeMessages = {
  nothingToRead: 'Todavía no hay nada que leer',
  waiting: 'A la espera de los primeros artículos',
  whatThisIs:
    'Writethru lee los medios que usted elige, mantiene cada historia completa y al día y le cuenta solo lo que es nuevo para usted, cada línea con la frase de la que procede.',
  feedsPolled: (count) =>
    `${counted(count, 'canal en consulta', 'canales en consulta')}. Las historias aparecerán aquí en cuanto se lean sus artículos.`,
  seeFeeds: 'Ver cómo están los canales',
  addFeed: 'Añadir un canal',
  addFeedHow: 'Un canal, una página que nombra su canal o un archivo OPML de otro lector.',
  importArchive: 'Importar un archivo',
  importArchiveHow: 'Páginas guardadas, textos, archivos WARC o un archivo de líneas JSON.',
  demonstration: 'Ver una demostración',
  demonstrationHow: 'Una historia inventada, día a día, desde una copia del proyecto.',
  takeApart: 'Analizar un artículo',
  takeApartHow: 'Para ver qué se encuentra en él. No se guarda nada.',
}
