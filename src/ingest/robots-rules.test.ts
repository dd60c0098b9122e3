import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRobotsRules } from './robots-rules.ts'

const rulesOf = (text: string, robotName = 'Writethru') =>
  readRobotsRules(Buffer.from(text), robotName)

describe('readRobotsRules', () => {
  it.each<[string, string, string, boolean]>([
    ['nothing', '', '/a', true],
    ['all robots', 'User-agent: *\nDisallow: /a', '/a/b', false],
    ['all robots, another path', 'User-agent: *\nDisallow: /a', '/b', true],
    [
      'its own group alone',
      'User-agent: *\nDisallow: /\n\nUser-agent: writethru\nDisallow: /x',
      '/a',
      true,
    ],
    ['another robot', 'User-agent: Writer\nDisallow: /', '/a', true],
    ['a robot whose name begins the same', 'User-agent: Writethrough\nDisallow: /', '/a', true],
    ['its name with a version', 'User-agent: Writethru/1.0\nDisallow: /', '/a', false],
    ['several names', 'User-agent: other\nUser-agent: WRITETHRU\nDisallow: /', '/a', false],
    [
      'several groups',
      'User-agent: Writethru\nDisallow: /a\nUser-agent: b\nDisallow: /\nUser-agent: Writethru\nDisallow: /c',
      '/c',
      false,
    ],
    [
      'other lines between names',
      'User-agent: Writethru\nSitemap: /s\nUser-agent: b\nDisallow: /',
      '/a',
      false,
    ],
    ['the longest rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['Allow between equals', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    [
      'an empty rule before another group',
      'User-agent: Writethru\nDisallow:\nUser-agent: *\nDisallow: /',
      '/a',
      true,
    ],
    ['a star', 'User-agent: *\nDisallow: /*/print', '/news/print?x', false],
    ['an end', 'User-agent: *\nDisallow: /*.php$', '/a.php', false],
    ['an end that is not one', 'User-agent: *\nDisallow: /*.php$', '/a.php?x', true],
    ['an end after a later match', 'User-agent: *\nDisallow: /*a$', '/a/ba', false],
    ['a part that would overlap', 'User-agent: *\nDisallow: /ab*b$', '/ab', true],
    ['case', 'User-agent: *\nDisallow: /A', '/a', true],
    ['a letter beyond ASCII', 'User-agent: *\nDisallow: /ñ', '/%C3%B1', false],
    ['digits of a code', 'User-agent: *\nDisallow: /%c3%b1', '/%C3%B1', false],
    ['a comment', 'User-agent: * # all\nDisallow: /a # not this', '/a', false],
    ['spaces', ' User-agent : *\n Disallow : /a ', '/a', false],
    ['hasty hands', 'useragent *\ndissalow /a', '/a', false],
    ['a cut byte order mark', '\u00ef\u00bb', '/a', true],
    ['no group', 'Disallow: /', '/a', true],
    ['lines of a page', '<html>\n<p>User-agent: *\nDisallow: /</html>', '/a', true],
  ])('%s', (_, text, path, isAllowed) => {
    expect(rulesOf(text).allows(path)).toBe(isAllowed)
  })

  it('reads past the beginning of a byte order mark', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb]),
      Buffer.from('User-agent: *\nDisallow: /'),
    ])
    expect(readRobotsRules(bytes, 'Writethru').allows('/a')).toBe(false)
  })

  it('gives the delay of its own group', () => {
    const text =
      'User-agent: *\nCrawl-delay: 5\nUser-agent: Writethru\nCrawl-delay: 2.5\nDisallow: /x'
    expect(rulesOf(text).delaySeconds).toBe(5)
    const parted = text.replace('User-agent: Writethru', 'Disallow: /y\nUser-agent: Writethru')
    expect(rulesOf(parted).delaySeconds).toBe(2.5)
    expect(rulesOf(parted, 'other').delaySeconds).toBe(5)
  })

  it('never throws, and a bomb of stars takes no time', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, path) => {
        expect(readRobotsRules(bytes, 'Writethru').allows(path)).toBeTypeOf('boolean')
      }),
    )
    const bomb = `User-agent: *\nDisallow: /${'*a'.repeat(20_000)}b`
    expect(rulesOf(bomb).allows(`/${'a'.repeat(2000)}`)).toBe(true)
  })
})
