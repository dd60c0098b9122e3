import { countInWords } from '../counts.ts'
import { counted, spanishNumber } from './spanish-counts.ts'

/** The words of the front page and of every list of stories. */
export type FrontMessages = {
  readonly welcome: string
  readonly moving: string
  readonly newIn: (count: number, storyCount: number, since: string | null) => string
  readonly nothingNew: (since: string | null, articlesChecked: number) => string
  readonly followToBegin: string
  readonly checked: (articleCount: number, storyCount: number) => string
  readonly markAllSeen: string
  readonly markShownSeen: string
  readonly markSeen: string
  readonly markTheseSeen: (count: number) => string
  readonly moreInStory: (count: number) => string
  readonly moreStories: (count: number) => string
  readonly worthFollowing: string
  /** Why a story is worth following: what fills "3 outlets tell it". */
  readonly manyOutlets: (outletCount: number) => string
  readonly manyArticles: (articleCount: number) => string
  readonly begun: string
  readonly quiet: (count: number) => string
  readonly allStories: string
  readonly moreStoriesLabel: string
  readonly latestFirst: string
  readonly follow: string
  readonly unfollow: string
  readonly moved: string
  readonly articlesOf: (articleCount: number, outletCount: number) => string
}

const articles = (count: number) => countInWords(count, 'article')
const stories = (count: number) => countInWords(count, 'story', 'stories')
const since = (when: string | null) => (when === null ? '' : ` since ${when}`)

export const ENGLISH_FRONT: FrontMessages = {
  welcome: 'Welcome',
  moving: 'What is moving',
  newIn: (count, storyCount, when) =>
    `${countInWords(count, 'new', 'new')} in ${stories(storyCount)}${since(when)}`,
  nothingNew: (when, checked) => `Nothing new${since(when)}; ${articles(checked)} checked`,
  followToBegin: 'Follow a story, and what is new in it will stand here.',
  checked: (articleCount, storyCount) =>
    `${articles(articleCount)} checked in ${countInWords(storyCount, 'story you follow', 'stories you follow')}`,
  markAllSeen: 'Mark all as seen',
  markShownSeen: 'Mark all that is shown as seen',
  markSeen: 'Mark as seen',
  markTheseSeen: (count) => `Mark these ${count} as seen`,
  moreInStory: (count) => `${countInWords(count, 'more', 'more')} in this story`,
  moreStories: (count) =>
    `News in ${countInWords(count, 'more story', 'more stories')} once these are marked.`,
  worthFollowing: 'Worth following',
  manyOutlets: (count) => `${countInWords(count, 'outlet tells', 'outlets tell')} it`,
  manyArticles: (count) => `${articles(count)} within a day`,
  begun: 'began',
  quiet: (count) => `${countInWords(count, 'quiet story', 'quiet stories')}`,
  allStories: 'All stories',
  moreStoriesLabel: 'More stories',
  latestFirst: 'those that moved last first',
  follow: 'Follow',
  unfollow: 'Unfollow',
  moved: 'moved',
  articlesOf: (articleCount, outletCount) =>
    `${articles(articleCount)} of ${countInWords(outletCount, 'outlet')}`,
}

const articulos = (count: number) => counted(count, 'artículo', 'artículos')
const historias = (count: number) => counted(count, 'historia', 'historias')
const desde = (when: string | null) => (when === null ? '' : ` desde ${when}`)

export const SPANISH_FRONT: FrontMessages = {
  welcome: 'Le damos la bienvenida',
  moving: 'Lo que se mueve',
  newIn: (count, storyCount, when) =>
    `${counted(count, 'novedad', 'novedades')} en ${historias(storyCount)}${desde(when)}`,
  nothingNew: (when, checked) =>
    `Nada nuevo${desde(when)}; ${counted(checked, 'artículo revisado', 'artículos revisados')}`,
  followToBegin: 'Siga una historia y aquí aparecerá lo que haya de nuevo en ella.',
  checked: (articleCount, storyCount) =>
    `${counted(articleCount, 'artículo revisado', 'artículos revisados')} en ${counted(storyCount, 'historia que sigue', 'historias que sigue')}`,
  markAllSeen: 'Marcar todo como visto',
  markShownSeen: 'Marcar como visto todo lo que se muestra',
  markSeen: 'Marcar como visto',
  markTheseSeen: (count) => `Marcar ${counted(count, 'línea como vista', 'líneas como vistas')}`,
  moreInStory: (count) => `${spanishNumber(count)} más en esta historia`,
  moreStories: (count) =>
    `Hay novedades en ${counted(count, 'historia más', 'historias más')}; aparecerán al marcar estas.`,
  worthFollowing: 'Merecen seguimiento',
  manyOutlets: (count) => counted(count, 'medio la cuenta', 'medios la cuentan'),
  manyArticles: (count) => `${articulos(count)} en un día`,
  begun: 'comienzo:',
  quiet: (count) => counted(count, 'historia en calma', 'historias en calma'),
  allStories: 'Todas las historias',
  moreStoriesLabel: 'Más historias',
  latestFirst: 'primero las de novedad más reciente',
  follow: 'Seguir',
  unfollow: 'Dejar de seguir',
  moved: 'última novedad:',
  articlesOf: (articleCount, outletCount) =>
    `${articulos(articleCount)} de ${counted(outletCount, 'medio', 'medios')}`,
}
