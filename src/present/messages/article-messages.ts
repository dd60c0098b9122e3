import { countInWords } from '../counts.ts'
import { counted, spanishNumber } from './spanish-counts.ts'

/** What an article's marks stand for. */
export type MarkNames = Readonly<
  Record<
    'statement' | 'figure' | 'measure' | 'thread' | 'event' | 'name' | 'time',
    readonly [one: string, many: string]
  >
>

/** The words of an article's page and of what changed between its versions. */
export type ArticleMessages = {
  readonly article: string
  readonly about: string
  readonly by: string
  readonly contributors: string
  readonly published: string
  readonly updated: string
  readonly publishedUnknown: string
  readonly noStory: string
  readonly itsStory: string
  readonly atOutlet: string
  readonly copyOf: string
  readonly thisReport: string
  readonly stub: string
  readonly notMarked: string
  readonly nothingFound: string
  readonly marked: string
  readonly marks: MarkNames
  readonly nextEntry: string
  readonly readIn: (versionCount: number) => string
  readonly whatChanged: string
  readonly related: string
  readonly leftOut: (count: number) => string
  readonly more: (count: number) => string
  readonly textParts: string
  readonly partOf: (part: number, partCount: number) => string

  readonly changes: string
  readonly before: string
  readonly after: string
  readonly taken: string
  readonly added: string
  readonly noChange: string
  readonly unchanged: (count: number) => string
  readonly chooseVersions: string
  readonly wholeText: string
}

export const ENGLISH_ARTICLE: ArticleMessages = {
  article: 'Article',
  about: 'About this text',
  by: 'By',
  contributors: 'With contributions by',
  published: 'Published',
  updated: 'Updated',
  publishedUnknown: 'Time of publication not known',
  noStory: 'In no story yet',
  itsStory: 'The story it belongs to',
  atOutlet: 'Read it at the outlet:',
  copyOf: 'A copy of',
  thisReport: 'this report',
  stub: 'Only the beginning could be read: the rest stands behind a wall.',
  notMarked: 'Nothing is marked: this text has no findings, or they are still being made.',
  nothingFound: 'Nothing was found in this text.',
  marked: 'Marked in the text',
  marks: {
    statement: ['statement', 'statements'],
    figure: ['figure', 'figures'],
    measure: ['measure', 'measures'],
    thread: ['open thread', 'open threads'],
    event: ['event', 'events'],
    name: ['name', 'names'],
    time: ['time', 'times'],
  },
  nextEntry: 'Next entry',
  readIn: (count) => (count === 1 ? 'Read once' : `Read in ${count} versions`),
  whatChanged: 'what changed',
  related: 'Related, says the outlet',
  leftOut: (count) => `${countInWords(count, 'piece')} of page furniture left out`,
  more: (count) => `${countInWords(count, 'more', 'more')}.`,
  textParts: 'Parts of this text',
  partOf: (part, partCount) => `Part ${part} of ${partCount}`,

  changes: 'What changed',
  before: 'Before',
  after: 'After',
  taken: 'taken out',
  added: 'added',
  noChange: 'The text is the same in both versions.',
  unchanged: (count) => `${countInWords(count, 'paragraph')} unchanged`,
  chooseVersions: 'Versions',
  wholeText: 'the whole text',
}

export const SPANISH_ARTICLE: ArticleMessages = {
  article: 'Artículo',
  about: 'Sobre este texto',
  by: 'Por',
  contributors: 'Con la colaboración de',
  published: 'Publicado',
  updated: 'Actualizado',
  publishedUnknown: 'Hora de publicación desconocida',
  noStory: 'Todavía en ninguna historia',
  itsStory: 'La historia a la que pertenece',
  atOutlet: 'Leerlo en el medio:',
  copyOf: 'Copia de',
  thisReport: 'esta noticia',
  stub: 'Solo se pudo leer el principio: el resto es de pago.',
  notMarked: 'No hay nada marcado: este texto no tiene hallazgos o aún se están buscando.',
  nothingFound: 'No se encontró nada en este texto.',
  marked: 'Marcado en el texto',
  marks: {
    statement: ['declaración', 'declaraciones'],
    figure: ['cifra', 'cifras'],
    measure: ['medida', 'medidas'],
    thread: ['cuestión abierta', 'cuestiones abiertas'],
    event: ['hecho', 'hechos'],
    name: ['nombre', 'nombres'],
    time: ['fecha', 'fechas'],
  },
  nextEntry: 'Entrada siguiente',
  readIn: (count) => (count === 1 ? 'Leído una vez' : `Leído en ${count} versiones`),
  whatChanged: 'qué cambió',
  related: 'Relacionado, según el medio',
  leftOut: (count) => counted(count, 'resto de página descartado', 'restos de página descartados'),
  more: (count) => `${spanishNumber(count)} más.`,
  textParts: 'Partes de este texto',
  partOf: (part, partCount) => `Parte ${part} de ${partCount}`,

  changes: 'Qué cambió',
  before: 'Antes',
  after: 'Después',
  taken: 'retirado',
  added: 'añadido',
  noChange: 'El texto es el mismo en las dos versiones.',
  unchanged: (count) => counted(count, 'párrafo sin cambios', 'párrafos sin cambios'),
  chooseVersions: 'Versiones',
  wholeText: 'el texto completo',
}
