import { ENGLISH } from '../present/messages/english.ts'
import { createDeriving } from '../service/derive-stories.ts'
import type { Ports } from '../service/ports.ts'
import type { Visit } from './visit.ts'

/** Ports for pages that neither fetch nor take anything apart; `own` says what they do have. */
export function portsOver(own: Pick<Ports, 'store' | 'now'> & Partial<Ports>): Ports {
  return {
    fetcher: () => Promise.reject(new Error('these pages fetch nothing')),
    takeApart: () => Promise.reject(new Error('these pages take nothing apart')),
    readListing: () => Promise.reject(new Error('these pages read no feed')),
    sleep: async () => {},
    chance: () => 0.5,
    userAgent: 'Writethru test',
    spacingMs: () => 0,
    deriveStories: createDeriving(own.store),
    readsWait: true,
    stored: () => {},
    report: () => {},
    ...own,
  }
}

/** A reader who reads English, on the clocks and on the morning of the sample story. */
export const SAMPLE_VISIT: Visit = {
  now: '2031-03-14T08:10:00+01:00',
  zone: 'Europe/Madrid',
  messages: ENGLISH,
  nonce: null,
  isSignedIn: false,
  feedKey: null,
  notice: null,
}
