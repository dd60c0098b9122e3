/** The words of the page on which a reader chooses language and time zone. */
export type SettingsMessages = {
  readonly settings: string
  readonly language: string
  readonly asBrowser: string
  readonly zone: string
  readonly asMachine: (zone: string) => string
  readonly zoneHow: string
  readonly keep: string
  readonly kept: string
  readonly elsewhere: string
  readonly briefFeed: string
  readonly calendar: string
  readonly elsewhereHow: string
  readonly keyHow: string
}

export const ENGLISH_SETTINGS: SettingsMessages = {
  settings: 'Settings',
  language: 'Language of these pages',
  asBrowser: 'As the browser asks',
  zone: 'Time zone',
  asMachine: (zone) => `That of the machine (${zone})`,
  zoneHow:
    'Times stand by the clocks of this zone; days that an article names stay the days that it names.',
  keep: 'Keep',
  kept: 'Kept in this browser.',
  elsewhere: 'In other programs',
  briefFeed: 'What is new in your stories, for a feed reader',
  calendar: 'What your stories wait for, for a calendar',
  elsewhereHow: 'Every story and every search has a feed too; its page names it at the foot.',
  keyHow:
    'Whoever has these addresses reads your news without the password. Another password ends them.',
}

export const SPANISH_SETTINGS: SettingsMessages = {
  settings: 'Ajustes',
  language: 'Idioma de estas páginas',
  asBrowser: 'El que pida el navegador',
  zone: 'Zona horaria',
  asMachine: (zone) => `La de la máquina (${zone})`,
  zoneHow:
    'Las horas se dan según esta zona; los días que nombra un artículo siguen siendo los que nombra.',
  keep: 'Guardar',
  kept: 'Guardado en este navegador.',
  elsewhere: 'En otros programas',
  briefFeed: 'Lo nuevo de sus historias, para un lector de canales',
  calendar: 'Lo que esperan sus historias, para un calendario',
  elsewhereHow:
    'Cada historia y cada búsqueda tiene también su canal; lo indica el pie de su página.',
  keyHow:
    'Quien tenga estas direcciones lee sus noticias sin la contraseña. Otra contraseña las anula.',
}
