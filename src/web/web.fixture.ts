import type { Ports } from '../service/ports.ts'

/** Ports for pages that neither fetch nor take anything apart; `own` says what they do have. */
export function portsOver(own: Pick<Ports, 'store' | 'now'> & Partial<Ports>): Ports {
  return {
    fetcher: () => Promise.reject(new Error('these pages fetch nothing')),
    takeApart: () => Promise.reject(new Error('these pages take nothing apart')),
    sleep: async () => {},
    chance: () => 0.5,
    userAgent: 'Writethru test',
    spacingMs: () => 0,
    stored: () => {},
    report: () => {},
    ...own,
  }
}
