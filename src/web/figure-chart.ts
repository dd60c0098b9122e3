import { html } from 'hono/html'
import type { Html } from './html.ts'

/** A report of a figure: when, epoch ms, and how much. */
export type ChartPoint = { readonly at: number; readonly value: number }

const WIDTH = 240
const HEIGHT = 64
const MARGIN = 6

/**
 * A small chart of how a figure moved over time, its latest report marked.
 * `points`: at least two, finite, in order of time. `label` says in words what it shows; the reports stand in words beside it.
 */
export function figureChart(points: readonly ChartPoint[], label: string): Html {
  const values = points.map(({ value }) => value)
  const scaleY = scale(span(values), [HEIGHT - MARGIN, MARGIN])
  const scaleX = scale(span(points.map(({ at }) => at)), [MARGIN, WIDTH - MARGIN])
  const places = points.map(({ at, value }, index) => ({
    // Reports of one moment stand side by side, in their order.
    x: scaleX.isFlat
      ? MARGIN + (index / (points.length - 1)) * (WIDTH - 2 * MARGIN)
      : scaleX.at(at),
    y: scaleY.isFlat ? HEIGHT / 2 : scaleY.at(value),
  }))
  const last = places.at(-1)
  return html`<svg class="chart" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><path d="M0 ${HEIGHT - 0.5}H${WIDTH}"/><polyline points="${places.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}"/>${places.map(({ x, y }) => html`<circle cx="${round(x)}" cy="${round(y)}" r="${x === last?.x && y === last.y ? 4 : 2}"/>`)}</svg>`
}

function span(values: readonly number[]): readonly [least: number, most: number] {
  return [
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  ]
}

function scale([least, most]: readonly [number, number], [from, to]: readonly [number, number]) {
  const width = most - least
  return {
    isFlat: width === 0,
    at: (value: number) => from + ((value - least) / width) * (to - from),
  }
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
