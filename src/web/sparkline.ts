import { html } from 'hono/html'
import type { Html } from './html.ts'

const WIDTH = 96
const HEIGHT = 24
const MARGIN = 3

/**
 * A small line of how a figure moved, report by report, its latest value marked. The figures themselves stand in words
 * beside it, so it is hidden from those who do not see it. `values`: at least two, finite.
 */
export function sparkline(values: readonly number[]): Html {
  const lowest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const highest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  const spread = highest - lowest || 1
  const points = values.map((value, at) => {
    const x = MARGIN + (at / (values.length - 1)) * (WIDTH - 2 * MARGIN)
    const y = HEIGHT - MARGIN - ((value - lowest) / spread) * (HEIGHT - 2 * MARGIN)
    return [round(x), round(y)] as const
  })
  const [x, y] = points.at(-1) ?? [0, 0]
  return html`<svg class="spark" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><polyline points="${points.map((point) => point.join(',')).join(' ')}"/><circle cx="${x}" cy="${y}" r="2.5"/></svg>`
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
