import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../markup/parse-html.ts'
import { namesOf } from './element-names.ts'
import { ELEMENT_RULES, findElementRule } from './furniture-elements.ts'

/** The name of the rule that takes the element of a start tag, with a tenth of the page's prose in it. */
function ruleFor(startTag: string): string | null {
  const [, element] = parseHtml(startTag).elements
  return element === undefined
    ? null
    : (findElementRule(element, namesOf(element), 0.1, 100)?.name ?? null)
}

describe.each(ELEMENT_RULES)('$name', ({ name, takes, leaves }) => {
  test.each(takes)('takes %s', (startTag) => {
    expect(ruleFor(startTag)).toBe(name)
  })
  test.each(leaves)('leaves %s', (startTag) => {
    expect(ruleFor(startTag)).toBeNull()
  })
})

describe('findElementRule', () => {
  test.each([
    '<article class="post has-post-thumbnail tag-related category-newsletter">',
    '<section class="block--has-ads">',
    '<div itemprop="articleBody" class="share">',
    '<main class="sidebar">',
  ])('is not misled by %s', (startTag) => {
    expect(ruleFor(startTag)).toBeNull()
  })

  test('leaves what holds most of the prose', () => {
    const [, element] = parseHtml('<div class="related">').elements
    expect(element && findElementRule(element, namesOf(element), 0.9, 5000)).toBeNull()
  })
})
