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
}
