import { countInWords } from '../counts.ts'
import { counted, spanishNumber } from './spanish-counts.ts'

/** The words of a story's page, its parts and their lines. */
export type StoryMessages = {
  readonly parts: Readonly<Record<PartId, string>>
  readonly partsLabel: string
  readonly newLabel: (since: string | null) => string
  readonly newSince: (since: string | null) => string
  readonly nothingNewSince: (since: string | null) => string
  readonly moreOnceMarked: (count: number) => string
  readonly asOf: string
  readonly show: string
  readonly stoodOn: string
  readonly backToNow: string
  readonly daysLabel: string
  readonly newOnDay: (count: number) => string
  readonly all: (count: string) => string
  readonly ofPart: (part: string) => string
  readonly inAll: (count: string) => string
  readonly moreOfPart: string

  readonly andReports: (count: number) => string
  readonly moreReports: (count: number) => string
  readonly inItsArticle: string
  readonly alsoReportedBy: string
  readonly andOthers: (count: number) => string

  readonly due: (when: string) => string
  readonly openSince: string
  readonly answer: string
  readonly by: string
  readonly asOfDay: (when: string) => string
  readonly moved: (from: string, to: string) => string
  readonly speakers: string
  readonly noSide: string
  readonly speakerUnknown: string
  readonly speaksFor: string
  readonly dayUnknown: string

  readonly atOutlet: string
  readonly copies: (count: number) => string
  readonly copyOf: string
  readonly earlierReport: string
  readonly edited: string
  readonly versions: (count: number) => string
  readonly outletsLabel: string
}

export type PartId =
  | 'so-far'
  | 'threads'
  | 'measures'
  | 'statements'
  | 'figures'
  | 'timeline'
  | 'people'
  | 'articles'

const since = (when: string | null) => (when === null ? '' : ` since ${when}`)

export const ENGLISH_STORY: StoryMessages = {
  parts: {
    'so-far': 'The story so far',
    threads: 'Open threads',
    measures: 'Measures',
    statements: 'Who says what',
    figures: 'Figures',
    timeline: 'Timeline',
    people: 'People',
    articles: 'Coverage',
  },
  partsLabel: 'Parts of this story',
  newLabel: (when) => (when === null ? 'New' : 'Since you looked'),
  newSince: (when) => `New${since(when)}`,
  nothingNewSince: (when) => `Nothing new${since(when)}`,
  moreOnceMarked: (count) => `${countInWords(count, 'more', 'more')} once these are marked.`,
  asOf: 'As it stood at the end of',
  show: 'Show',
  stoodOn: 'As it stood at the end of',
  backToNow: 'Back to now',
  daysLabel: 'Days on which something was new',
  newOnDay: (count) => `${countInWords(count, 'new', 'new')}`,
  all: (count) => `All ${count}`,
  ofPart: (part) => `of “${part}”`,
  inAll: (count) => `${count} in all`,
  moreOfPart: 'More of this part',

  andReports: (count) => `and ${countInWords(count, 'more report')}`,
  moreReports: (count) => `${countInWords(count, 'more report')} of the same.`,
  inItsArticle: 'in its article',
  alsoReportedBy: 'Also reported by',
  andOthers: (count) => ` and ${count} more`,

  due: (when) => `due ${when}`,
  openSince: 'open since',
  answer: 'answer',
  by: 'by',
  asOfDay: (when) => `as of ${when}`,
  moved: (from, to) => `From ${from} to ${to}`,
  speakers: 'Speakers',
  noSide: 'No side known',
  speakerUnknown: 'Speaker not known',
  speaksFor: 'for',
  dayUnknown: 'Day not known',

  atOutlet: 'at the outlet',
  copies: (count) => countInWords(count, 'copy of the same report', 'copies of the same report'),
  copyOf: 'copy of',
  earlierReport: 'an earlier report',
  edited: 'edited',
  versions: (count) => `read in ${countInWords(count, 'version')}`,
  outletsLabel: 'Articles by outlet',
}

const desde = (when: string | null) => (when === null ? '' : ` desde ${when}`)

export const SPANISH_STORY: StoryMessages = {
  parts: {
    'so-far': 'La historia hasta ahora',
    threads: 'Cuestiones abiertas',
    measures: 'Medidas',
    statements: 'Quién dice qué',
    figures: 'Cifras',
    timeline: 'Cronología',
    people: 'Personas',
    articles: 'Cobertura',
  },
  partsLabel: 'Partes de esta historia',
  newLabel: (when) => (when === null ? 'Novedades' : 'Desde su última visita'),
  newSince: (when) => `Novedades${desde(when)}`,
  nothingNewSince: (when) => `Nada nuevo${desde(when)}`,
  moreOnceMarked: (count) => `${counted(count, 'más', 'más')} al marcar estas.`,
  asOf: 'Tal como estaba al final del día',
  show: 'Mostrar',
  stoodOn: 'Tal como estaba al final del',
  backToNow: 'Volver a ahora',
  daysLabel: 'Días con novedades',
  newOnDay: (count) => counted(count, 'novedad', 'novedades'),
  all: (count) => `Ver las ${count}`,
  ofPart: (part) => `de «${part}»`,
  inAll: (count) => `${count} en total`,
  moreOfPart: 'Más de esta parte',

  andReports: (count) => `y ${counted(count, 'noticia más', 'noticias más')}`,
  moreReports: (count) => `${counted(count, 'noticia más', 'noticias más')} con lo mismo.`,
  inItsArticle: 'en su artículo',
  alsoReportedBy: 'También lo cuentan',
  andOthers: (count) => ` y ${spanishNumber(count)} más`,

  due: (when) => `para: ${when}`,
  openSince: 'abierto desde:',
  answer: 'respuesta',
  by: 'de',
  asOfDay: (when) => `a fecha de ${when}`,
  moved: (from, to) => `De ${from} a ${to}`,
  speakers: 'Hablan',
  noSide: 'Sin parte conocida',
  speakerUnknown: 'No se sabe quién habla',
  speaksFor: 'por',
  dayUnknown: 'Día desconocido',

  atOutlet: 'en el medio',
  copies: (count) => counted(count, 'copia de la misma noticia', 'copias de la misma noticia'),
  copyOf: 'copia de',
  earlierReport: 'una noticia anterior',
  edited: 'corregido',
  versions: (count) => `leído en ${counted(count, 'versión', 'versiones')}`,
  outletsLabel: 'Artículos por medio',
}
