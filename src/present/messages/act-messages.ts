/** What a reader is told about what they just did, and about what has come since. */
export type ActMessages = {
  readonly undo: string
  readonly close: string
  readonly markedSeen: string
  readonly unmarked: string
  readonly goneAlready: string
  readonly notSent: string
  readonly notReached: string
  readonly arrived: (count: number) => string
  readonly shown: string
  /** `{moment}` stands for when. */
  readonly kept: string
  readonly notKept: string
}

export const ENGLISH_ACTS: ActMessages = {
  undo: 'Undo',
  close: 'Close',
  markedSeen: 'Marked as seen.',
  unmarked: 'Taken back: it is new again.',
  goneAlready: 'That was taken back already.',
  notSent: 'That did not reach Writethru, so nothing was changed.',
  notReached: 'Writethru cannot be reached.',
  arrived: (count) => `${count} new ${count === 1 ? 'line' : 'lines'}: show`,
  shown: 'The new lines stand in the page.',
  kept: 'Writethru cannot be reached. This is the page as it was on {moment}; nothing can be marked on it.',
  notKept:
    'This page was not read before, so this browser has no copy of it. What was read last can still be read.',
}

export const SPANISH_ACTS: ActMessages = {
  undo: 'Deshacer',
  close: 'Cerrar',
  markedSeen: 'Marcado como visto.',
  unmarked: 'Deshecho: vuelve a ser nuevo.',
  goneAlready: 'Eso ya se había deshecho.',
  notSent: 'No llegó a Writethru, así que no ha cambiado nada.',
  notReached: 'No se puede llegar a Writethru.',
  arrived: (count) => (count === 1 ? '1 línea nueva: mostrar' : `${count} líneas nuevas: mostrar`),
  shown: 'Las líneas nuevas ya están en la página.',
  kept: 'No se puede llegar a Writethru. Esta es la página tal como estaba el {moment}; en ella no se puede marcar nada.',
  notKept:
    'Esta página no se había leído, así que este navegador no tiene copia. Lo último que se leyó se puede seguir leyendo.',
}
