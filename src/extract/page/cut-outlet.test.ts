import { describe, expect, test } from 'vitest'
import { cutOutlet } from './cut-outlet.ts'

describe('cutOutlet', () => {
  test.each([
    ['Dam cracks | Harbour Post', [], true, 'Dam cracks', 'Harbour Post'],
    ['Dam cracks - Harbour Post', ['Harbour Post'], true, 'Dam cracks', 'Harbour Post'],
    ['Dam cracks - Harbour Post', ['harbourpost.example'], true, 'Dam cracks', 'Harbour Post'],
    [
      'Harbour Post » Dam cracks again in flood',
      ['Harbour Post'],
      true,
      'Dam cracks again in flood',
      'Harbour Post',
    ],
    ['Dam cracks open again – in the night', [], true, 'Dam cracks open again', null],
    [
      'Dam cracks open again – in the night',
      [],
      false,
      'Dam cracks open again – in the night',
      null,
    ],
    [
      'Dam cracks | World | Harbour Post',
      ['Harbour Post'],
      true,
      'Dam cracks | World',
      'Harbour Post',
    ],
    ['Dam cracks in Holm', ['Holm'], true, 'Dam cracks in Holm', null],
    ['A | B', [], true, 'A | B', null],
  ] as const)('parts "%s"', (full, names, isTag, title, outlet) => {
    expect(cutOutlet(full, names, isTag)).toEqual({ title, outlet })
  })
})
