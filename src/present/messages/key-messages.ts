/** What a single key does in the pages. */
export const KEY_ACTS = [
  'next',
  'previous',
  'unseen',
  'open',
  'outlet',
  'seen',
  'follow',
  'search',
  'help',
  'go',
] as const

export type KeyAct = (typeof KEY_ACTS)[number]

/** The words of the page about keys. */
export type KeyMessages = {
  readonly keys: string
  readonly keysHow: string
  readonly keysOn: string
  readonly keyActs: Readonly<Record<KeyAct, string>>
  readonly usualKeys: string
  readonly done: string
}

export const ENGLISH_KEYS: KeyMessages = {
  keys: 'Keys',
  keysHow:
    'Each of these is one key, pressed while nothing is being typed. They need JavaScript, and are kept in this browser.',
  keysOn: 'Listen to single keys',
  keyActs: {
    next: 'Next line or story',
    previous: 'The one before',
    unseen: 'Next line that is new to you (␣ is the space bar)',
    open: 'Open it (Enter does too)',
    outlet: 'Read it at its outlet',
    seen: 'Mark as seen',
    follow: 'Follow the story, or stop',
    search: 'Search',
    help: 'Show these keys',
    go: 'Then h: front page, s: all stories, f: feeds, k: these keys',
  },
  usualKeys: 'The usual keys',
  done: 'Done',
}

export const SPANISH_KEYS: KeyMessages = {
  keys: 'Teclas',
  keysHow:
    'Cada una es una sola tecla, mientras no se escribe nada. Necesitan JavaScript y se guardan en este navegador.',
  keysOn: 'Atender a teclas sueltas',
  keyActs: {
    next: 'Línea o historia siguiente',
    previous: 'La anterior',
    unseen: 'Siguiente línea nueva para usted (␣ es la barra espaciadora)',
    open: 'Abrirla (también con Intro)',
    outlet: 'Leerla en su medio',
    seen: 'Marcar como visto',
    follow: 'Seguir la historia o dejarla',
    search: 'Buscar',
    help: 'Mostrar estas teclas',
    go: 'Luego h: portada, s: todas las historias, f: canales, k: estas teclas',
  },
  usualKeys: 'Las teclas de siempre',
  done: 'Listo',
}
