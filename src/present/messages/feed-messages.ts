import { countInWords } from '../counts.ts'
import { counted } from './spanish-counts.ts'

/** The words of the pages about feeds. */
export type FeedMessages = {
  readonly feeds: string
  readonly heading: (count: number, inTrouble: number) => string
  readonly addFeeds: string
  readonly addressLabel: string
  readonly look: string
  readonly fileLabel: string
  readonly addFile: string
  readonly exportAll: string
  readonly added: (count: number) => string
  readonly known: (count: number) => string
  readonly itsArticles: string
  readonly stopPolling: string
  readonly addThis: string
  readonly addThese: string
  readonly notNow: string
  readonly listed: (count: number) => string
  readonly noArticles: string
  readonly allFeeds: string
  readonly signIn: string
  readonly signedIn: string
  readonly feedLabel: string
  readonly userLabel: string
  readonly passwordLabel: string
  readonly headerLabel: string
  readonly tokenLabel: string
  readonly signInWithPassword: string
  readonly signInWithToken: string
  readonly signOut: string
  readonly nowSignedIn: string
  readonly notRead: (count: number) => string

  readonly gone: string
  readonly dueNow: string
  readonly nextIn: (duration: string) => string
  readonly neverAsked: string
  readonly asked: string
  readonly nothingNew: string
  readonly entries: (count: number) => string
  readonly lastAsked: string
  readonly failedInARow: (count: number) => string
  readonly movedTo: (address: string) => string
  readonly slowerFor: (failureCount: number) => string
  readonly quietHours: string
}

export const ENGLISH_FEEDS: FeedMessages = {
  feeds: 'Feeds',
  heading: (count, inTrouble) =>
    count === 0
      ? 'No feeds yet'
      : `${countInWords(count, 'feed')}${inTrouble === 0 ? ', all well' : `, ${inTrouble} in trouble`}`,
  addFeeds: 'Add feeds',
  addressLabel: 'A feed, or a page that names one',
  look: 'Look at it',
  fileLabel: 'An OPML file of another reader',
  addFile: 'Add its feeds',
  exportAll: 'All feeds as an OPML file',
  added: (count) => `${countInWords(count, 'feed')} added.`,
  known: (count) => `${countInWords(count, 'feed is', 'feeds are')} polled already.`,
  itsArticles: 'Its articles',
  stopPolling: 'Stop polling',
  addThis: 'Add this feed',
  addThese: 'Add these feeds',
  notNow: 'Not now',
  listed: (count) => countInWords(count, 'feed'),
  noArticles: 'No article of this feed is stored yet.',
  allFeeds: 'All feeds',
  signIn: 'If it asks for a password or a token',
  signedIn: 'Signed in; change it or sign out',
  feedLabel: 'The feed',
  userLabel: 'Name',
  passwordLabel: 'Password',
  headerLabel: 'Header',
  tokenLabel: 'Token',
  signInWithPassword: 'Sign in with the password',
  signInWithToken: 'Sign in with the token',
  signOut: 'Sign out',
  nowSignedIn: 'Signed in. The feed is asked in the next round.',
  notRead: (count) => `${countInWords(count, 'entry', 'entries')} could not be read`,

  gone: 'Gone for good, says its server: never asked again.',
  dueNow: 'Due now.',
  nextIn: (duration) => `Asked again in ${duration}.`,
  neverAsked: 'Not asked yet.',
  asked: 'asked',
  nothingNew: 'nothing new',
  entries: (count) => countInWords(count, 'entry', 'entries'),
  lastAsked: 'Last answer',
  failedInARow: (count) => `Failed ${countInWords(count, 'time')} in a row.`,
  movedTo: (address) => `Says that it moved to ${address}.`,
  slowerFor: (count) =>
    count === 1
      ? 'Asked less often until it answers.'
      : 'Asked less and less often until it answers.',
  quietHours: 'Keeps hours in which it asks not to be polled.',
}

export const SPANISH_FEEDS: FeedMessages = {
  feeds: 'Canales',
  heading: (count, inTrouble) =>
    count === 0
      ? 'Todavía no hay canales'
      : `${counted(count, 'canal', 'canales')}${inTrouble === 0 ? ', todo en orden' : `, ${inTrouble} con problemas`}`,
  addFeeds: 'Añadir canales',
  addressLabel: 'Un canal, o una página que lo anuncie',
  look: 'Ver qué hay',
  fileLabel: 'Un archivo OPML de otro lector',
  addFile: 'Añadir sus canales',
  exportAll: 'Todos los canales en un archivo OPML',
  added: (count) => counted(count, 'canal añadido.', 'canales añadidos.'),
  known: (count) => counted(count, 'canal ya se consultaba.', 'canales ya se consultaban.'),
  itsArticles: 'Sus artículos',
  stopPolling: 'Dejar de consultar',
  addThis: 'Añadir este canal',
  addThese: 'Añadir estos canales',
  notNow: 'Ahora no',
  listed: (count) => counted(count, 'canal', 'canales'),
  noArticles: 'Todavía no hay artículos guardados de este canal.',
  allFeeds: 'Todos los canales',
  signIn: 'Si pide una contraseña o una clave de acceso',
  signedIn: 'Sesión iniciada; cambiarla o cerrarla',
  feedLabel: 'El canal',
  userLabel: 'Nombre',
  passwordLabel: 'Contraseña',
  headerLabel: 'Cabecera',
  tokenLabel: 'Clave de acceso',
  signInWithPassword: 'Iniciar sesión con la contraseña',
  signInWithToken: 'Iniciar sesión con la clave de acceso',
  signOut: 'Cerrar sesión',
  nowSignedIn: 'Sesión iniciada. El canal se consultará en la próxima ronda.',
  notRead: (count) => counted(count, 'entrada no se pudo leer', 'entradas no se pudieron leer'),

  gone: 'Desaparecido para siempre, dice su servidor: no se volverá a consultar.',
  dueNow: 'Toca consultarlo ya.',
  nextIn: (duration) => `Se volverá a consultar en ${duration}.`,
  neverAsked: 'Aún no consultado.',
  asked: 'consultado',
  nothingNew: 'nada nuevo',
  entries: (count) => counted(count, 'entrada', 'entradas'),
  lastAsked: 'Última respuesta',
  failedInARow: (count) => `Falló ${counted(count, 'vez seguida', 'veces seguidas')}.`,
  movedTo: (address) => `Dice que se mudó a ${address}.`,
  slowerFor: (count) =>
    count === 1
      ? 'Se consulta menos a menudo hasta que responda.'
      : 'Se consulta cada vez menos a menudo hasta que responda.',
  quietHours: 'Pide que no se le consulte a ciertas horas.',
}
