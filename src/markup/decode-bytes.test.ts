import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

/** Each character in four bytes, the lowest first. */
const wide = (text: string) =>
  Array.from(text, (each) => each.codePointAt(0) ?? 0).flatMap((point) => [
    point & 255,
    (point >> 8) & 255,
    point >> 16,
    0,
  ])

const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)),
  )

describe('decodeBytes', () => {
  test.each([
    [
      'a byte order mark over the header',
      bytesOf([0xef, 0xbb, 0xbf], 'é'),
      'iso-8859-1',
      'é',
      'utf-8',
    ],
    ['UTF-16 with a mark', bytesOf([0xff, 0xfe, 0x41, 0, 0xe9, 0]), null, 'Aé', 'utf-16le'],
    ['the header', bytesOf('caf', [0xe9]), 'iso-8859-1', 'café', 'windows-1252'],
    [
      'the header over the bytes of C1',
      bytesOf([0x93], 'x', [0x94]),
      'iso-8859-1',
      '“x”',
      'windows-1252',
    ],
    ['Cyrillic by the header', bytesOf([0xcc, 0xe8, 0xf0]), 'windows-1251', 'Мир', 'windows-1251'],
    ['UTF-8 bytes over a legacy header', bytesOf('naïve'), 'iso-8859-1', 'naïve', 'utf-8'],
    [
      'legacy bytes over a UTF-8 header',
      bytesOf('caf', [0xe9], ' x'),
      'utf-8',
      'café x',
      'windows-1252',
    ],
    ['Chinese that looks like UTF-8', bytesOf([0xc1, 0xaa, 0xcd, 0xa8]), 'gbk', '联通', 'gbk'],
    ['stray bytes in UTF-8', bytesOf('«naïve»', [0xff]), null, '«naïve»\ufffd', 'utf-8'],
    ['UTF-32 with a mark', bytesOf(wide('\ufeffAé🌍')), null, 'Aé🌍', 'utf-32le'],
    ['UTF-32 without one', bytesOf(wide('<é🌍>').reverse()), 'utf-8', '>🌍é<', 'utf-32be'],
    ['UTF-32 that names no character', bytesOf(wide('A\ud800B')), null, 'A\ufffdB', 'utf-32le'],
    ['no bytes', bytesOf(), null, '', 'utf-8'],
    ['an unknown label', bytesOf('é'), 'x-nonsense', 'é', 'utf-8'],
  ])('reads %s', (_, bytes, label, text, charset) => {
    const contentType = label === null ? null : `text/plain; charset=${label}`
    expect(decodeBytes(bytes, { contentType, kind: 'text' })).toEqual({ text, charset })
  })

  test.each([
    ['<meta charset=windows-1251>', 'html', 'windows-1251'],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
      'html',
      'shift_jis',
    ],
    ['<!-- <meta charset=koi8-r> --><meta charset="iso-8859-2">', 'html', 'iso-8859-2'],
    ['<?xml version="1.0" encoding="windows-1251"?>', 'xml', 'windows-1251'],
    ['<meta charset=windows-1251>', 'text', 'windows-1252'],
  ] as const)('believes %s in %s', (head, kind, charset) => {
    expect(
      decodeBytes(bytesOf(head, [0x8b, 0xe8, 0x20]), { contentType: null, kind }).charset,
    ).toBe(charset)
  })

  test('never throws', () => {
    const labels = fc.constantFrom(
      null,
      'text/html; charset=utf-8',
      'charset=gbk',
      'charset=utf-7',
      'charset=',
    )
    const kinds = fc.constantFrom('html', 'xml', 'text')
    fc.assert(
      fc.property(fc.uint8Array(), labels, kinds, (bytes, contentType, kind) => {
        const { text, charset } = decodeBytes(bytes, { contentType, kind })
        expect(new TextDecoder(charset).encoding).toBe(charset)
        expect(text.length).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })
})

const FOLDER = '../shared/data/security/generated/enc'

describe.skipIf(!existsSync(FOLDER))('every mix of bytes, header and declaration', () => {
  type Combination = { file: string; http: string | null; decl: string | null }
  const combinations: Combination[] = existsSync(FOLDER)
    ? JSON.parse(readFileSync(`${FOLDER}/matrix.json`, 'utf8'))
    : []
  const titles: Record<string, string> = {
    'latin1.xml': 'Prix: 5 ¬ \x13 «naïve» }i~ek',
    'utf7.xml': '+ADw-script+AD4-',
  }

  test('gives the same title', () => {
    expect(combinations).toHaveLength(360)
    const titlesRead = combinations.map(({ file, http, decl }) => {
      const bytes = declare(readFileSync(`${FOLDER}/${file}`), file, decl)
      const contentType = http === null ? null : `text/xml; charset=${http}`
      const { text } = decodeBytes(bytes, { contentType, kind: 'xml' })
      return `${file} ${/<item><title>(.*?)</.exec(text)?.[1]}`
    })
    const expected = combinations.map(
      ({ file }) => `${file} ${titles[file] ?? 'Prix: 5 € – «naïve» Žižek'}`,
    )
    expect(titlesRead).toEqual(expected)
  })

  function declare(bytes: Buffer, file: string, charset: string | null): Buffer {
    if (charset === null) return bytes
    const unit = file.startsWith('utf16') ? 2 : 1
    const declaration = Buffer.from(` encoding="${charset}"`, unit === 2 ? 'utf16le' : 'latin1')
    if (file.startsWith('utf16be')) declaration.swap16()
    const at =
      (file.includes('bom') ? (unit === 2 ? 2 : 3) : 0) + '<?xml version="1.0"'.length * unit
    return Buffer.concat([bytes.subarray(0, at), declaration, bytes.subarray(at)])
  }
})
