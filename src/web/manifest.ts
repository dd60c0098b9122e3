import type { Messages } from '../present/messages/messages.ts'

export const ICON_SIZES = [192, 512] as const

/** What a system is told when the pages are installed as an application of their own. */
export function composeManifest(messages: Messages): string {
  return JSON.stringify({
    name: 'Writethru',
    short_name: 'Writethru',
    description: messages.welcome.whatThisIs,
    lang: messages.language,
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfbf8',
    theme_color: '#14181d',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICON_SIZES.map((size) => ({
        src: `/icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    ],
    shortcuts: [{ name: messages.frame.feeds, url: '/feeds' }],
  })
}
