import type { KeyAct } from '../present/messages/key-messages.ts'

/** The keys of the pages before a reader changes them; the script in the browser is sent the same. */
export const USUAL_KEYS: Readonly<Record<KeyAct, string>> = {
  next: 'j',
  previous: 'k',
  unseen: ' ',
  open: 'o',
  outlet: 'v',
  seen: 'm',
  follow: 's',
  search: '/',
  help: '?',
  go: 'g',
}
