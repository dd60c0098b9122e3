import { SPANISH_ACCESS } from './access-messages.ts'
import { SPANISH_FEEDS } from './feed-messages.ts'
import type { Messages } from './messages.ts'
import { longSpanishDay, shortSpanishMoment, spanishSince } from './spanish-days.ts'

const NUMBER = new Intl.NumberFormat('es')

const counted = (count: number, one: string, many: string) =>
  `${NUMBER.format(count)} ${count === 1 ? one : many}`
const articles = (count: number) => counted(count, 'artículo', 'artículos')
const outlets = (count: number) => counted(count, 'medio', 'medios')
const stories = (count: number) => counted(count, 'historia', 'historias')
const after = (since: string | null) => (since === null ? '' : ` desde ${since}`)

export const SPANISH: Messages = {
  language: 'es',

  articles,
  outlets,
  stories,
  longDay: longSpanishDay,
  shortMoment: shortSpanishMoment,
  lastLook: spanishSince,
  storyStates: { developing: 'en desarrollo', quiet: 'en calma', closed: 'cerrada' },

  skip: 'Ir al contenido',
  pages: 'Páginas',
  storiesPage: 'Historias',
  feedsPage: 'Canales',
  search: 'Buscar',
  searchLabel: 'Buscar artículos y declaraciones',
  foot: 'Cada línea son palabras de un medio o una etiqueta fija. Abra una línea para ver la frase de la que procede.',

  welcome: 'Le damos la bienvenida',
  moving: 'Lo que se mueve',
  newIn: (count, storyCount, since) =>
    `${counted(count, 'novedad', 'novedades')} en ${stories(storyCount)}${after(since)}`,
  nothingNew: (since, checked) =>
    `Nada nuevo${after(since)}; ${counted(checked, 'artículo revisado', 'artículos revisados')}`,
  followToBegin: 'Siga una historia y aquí aparecerá lo que haya de nuevo en ella.',
  checked: (articleCount, storyCount) =>
    `${counted(articleCount, 'artículo revisado', 'artículos revisados')} en ${counted(storyCount, 'historia que sigue', 'historias que sigue')}`,
  markAllSeen: 'Marcar todo como visto',
  markShownSeen: 'Marcar como visto todo lo que se muestra',
  markSeen: 'Marcar como visto',
  markTheseSeen: (count) => `Marcar ${counted(count, 'línea como vista', 'líneas como vistas')}`,
  moreInStory: (count) => `${NUMBER.format(count)} más en esta historia`,
  moreStories: (count) =>
    `Hay novedades en ${counted(count, 'historia más', 'historias más')}; aparecerán al marcar estas.`,
  followedQuiet: 'Seguidas, sin novedades',
  otherStories: 'Otras historias',
  allStories: 'Todas las historias',

  follow: 'Seguir',
  unfollow: 'Dejar de seguir',
  moved: 'última novedad:',
  articlesOf: (articleCount, outletCount) => `${articles(articleCount)} de ${outlets(outletCount)}`,

  feeds: SPANISH_FEEDS,
  access: SPANISH_ACCESS,

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
