import { encodePng } from './encode-png.ts'

/** A change bar beside three lines of text: what this application is for. Drawn on a square of 32 by 32. */
const SIDE = 32
const GROUND = '#14181d'
const BAR = '#7aa2ff'
const LINE = '#f4f2ec'

type Stroke = {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly width: number
  readonly colour: string
}

const STROKES: readonly Stroke[] = [
  { from: [8, 8], to: [8, 24], width: 3.5, colour: BAR },
  { from: [14, 9.5], to: [25, 9.5], width: 2.5, colour: LINE },
  { from: [14, 16], to: [25, 16], width: 2.5, colour: LINE },
  { from: [14, 22.5], to: [21, 22.5], width: 2.5, colour: LINE },
]

export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" rx="6" fill="${GROUND}"/>${STROKES.map(({ from, to, width, colour }) => `<path d="M${from}L${to}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`).join('')}</svg>`

/** Systems cut an installed icon to their own shape; what is drawn keeps within the part that all of them leave. */
const DRAWN_SHARE = 0.9

/** The icon as a PNG of so many pixels a side, its ground up to the edges. About 50 ms at 512. */
export function drawIcon(size: number): Uint8Array<ArrayBuffer> {
  const scale = (size * DRAWN_SHARE) / SIDE
  const pixels = new Uint8Array(size * size * 3)
  const ground = channelsOf(GROUND)
  const strokes = STROKES.map((stroke) => ({ ...stroke, channels: channelsOf(stroke.colour) }))
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = (column + 0.5 - size / 2) / scale + SIDE / 2
      const y = (row + 0.5 - size / 2) / scale + SIDE / 2
      const at = (row * size + column) * 3
      pixels.set(ground, at)
      for (const stroke of strokes) {
        const inside = (stroke.width / 2 - distanceTo(stroke, x, y)) * scale + 0.5
        if (inside <= 0) continue
        const share = Math.min(1, inside)
        pixels.set(
          stroke.channels.map((channel, i) =>
            Math.round(channel * share + (ground[i] ?? 0) * (1 - share)),
          ),
          at,
        )
      }
    }
  }
  return encodePng(pixels, size)
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function distanceTo({ from, to }: Stroke, x: number, y: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy)
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy)
}
