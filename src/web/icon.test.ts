import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawIcon, ICON_SVG } from './icon.ts'

/** The colour of a pixel, from the picture's one chunk of data. */
function colourAt(png: Uint8Array, size: number, x: number, y: number): string {
  const bytes = Buffer.from(png)
  const at = bytes.indexOf('IDAT')
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)))
  const pixel = y * (size * 3 + 1) + 1 + x * 3
  return `#${rows.subarray(pixel, pixel + 3).toString('hex')}`
}

test('the icon is drawn with its bar and its lines, its ground up to the edges', () => {
  const png = drawIcon(64)
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG')
  expect(colourAt(png, 64, 0, 0)).toBe('#14181d')
  expect(colourAt(png, 64, 63, 63)).toBe('#14181d')
  expect(colourAt(png, 64, 17, 32)).toBe('#7aa2ff')
  expect(colourAt(png, 64, 40, 32)).toBe('#f4f2ec')
  expect(colourAt(png, 64, 24, 32)).toBe('#14181d')
})

test('is small, and the same as its SVG', () => {
  expect(drawIcon(512).byteLength).toBeLessThan(12_000)
  expect(ICON_SVG).toContain('<path d="M14,16L25,16" stroke="#f4f2ec"')
})
