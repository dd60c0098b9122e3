/** The words for what a reader does not want to be told, and from whom they want to hear. */
export type PreferenceMessages = {
  readonly title: string
  readonly muteLabel: string
  readonly untilLabel: string
  readonly mute: string
  readonly muteHow: string
  readonly until: string
  readonly lift: string
  readonly outletLabel: string
  readonly prefer: string
  readonly exclude: string
  readonly preferred: string
  readonly excluded: string
  readonly noLonger: string
  readonly takeBack: string
  readonly noWords: string
  readonly over: string
  readonly tooMany: string
  readonly noOutlet: string
  readonly kept: (count: number) => string
}

export const ENGLISH_PREFERENCES: PreferenceMessages = {
  title: 'What you want to be told',
  muteLabel: 'Words that you do not want to hear of for now',
  untilLabel: 'Until the end of',
  mute: 'Mute',
  muteHow: 'Lines with them are not among what is new; they come once the mute is over.',
  until: 'until',
  lift: 'Hear of it again',
  outletLabel: 'Outlet',
  prefer: 'Put first',
  exclude: 'Leave out',
  preferred: 'comes first in what is new',
  excluded: 'left out of all stories',
  noLonger: 'No longer first',
  takeBack: 'Take in again',
  noWords: 'Write the words that are to be muted, up to a hundred letters.',
  over: 'Choose a day that is still to come.',
  tooMany: 'So many words are muted that no more fit. Lift one first.',
  noOutlet: 'No article of such an outlet is stored.',
  kept: (count) =>
    `${count} new ${count === 1 ? 'line is' : 'lines are'} kept back by words that you muted.`,
}

export const SPANISH_PREFERENCES: PreferenceMessages = {
  title: 'Lo que usted quiere saber',
  muteLabel: 'Palabras de las que por ahora no quiere saber',
  untilLabel: 'Hasta el final del',
  mute: 'Silenciar',
  muteHow: 'Las líneas que las llevan no aparecen entre lo nuevo; llegan cuando acaba el silencio.',
  until: 'hasta el',
  lift: 'Volver a saber de ello',
  outletLabel: 'Medio',
  prefer: 'Poner primero',
  exclude: 'Dejar fuera',
  preferred: 'va primero entre lo nuevo',
  excluded: 'fuera de todas las historias',
  noLonger: 'Ya no primero',
  takeBack: 'Volver a incluir',
  noWords: 'Escriba las palabras que quiere silenciar, cien letras como mucho.',
  over: 'Elija un día que aún no haya pasado.',
  tooMany: 'Hay tantas palabras silenciadas que no caben más. Quite alguna antes.',
  noOutlet: 'No hay guardado ningún artículo de ese medio.',
  kept: (count) =>
    count === 1
      ? 'Las palabras que silenció retienen 1 línea nueva.'
      : `Las palabras que silenció retienen ${count} líneas nuevas.`,
}
