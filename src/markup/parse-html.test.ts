import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HtmlElement, textOf } from './html-tree.ts'
import { parseHtml } from './parse-html.ts'

/** The tree in one line: `p(one b(two))`. */
function outline(node: HtmlElement | string): string {
  if (typeof node === 'string') return node
  const inside = node.children.map(outline).join(' ')
  return inside === '' ? node.tag : `${node.tag}(${inside})`
}

const outlineOf = (html: string) => parseHtml(html).root.children.map(outline).join(' ')

describe('parseHtml', () => {
  test.each([
    ['<p>one<p>two', 'p(one) p(two)'],
    ['<p>one<b>two</p>three', 'p(one b(two)) three'],
    ['<ul><li>a<ul><li>b</ul><li>c</ul>', 'ul(li(a ul(li(b))) li(c))'],
    ['<p>a<div>b</div></p>c', 'p(a) div(b) c'],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', 'table(tr(td(a) td(b)) tr(td(c))) d'],
    ['<td><p>a</td>', 'td(p(a))'],
    ['<div>a</span></div>b', 'div(a) b'],
    ['<b>a<div>b</b>c</div>d', 'b(a div(bc) d)'],
    ['a<br>b</br>c', 'a br b br c'],
    ['<a href=x>1<a href=y>2</a>', 'a(1) a(2)'],
    ['<head><title>t</title><p>x</head>y', 'head(title(t)) p(xy)'],
    ['<script>if (a<b) "</p>"</script><style>p{}</style>x', 'script style x'],
    ['<script type="application/ld+json">{"a":1}</script>', 'script({"a":1})'],
    ['&amp;&eacute;&#8217;&nbsp;&nonsense;', '&é’\u00a0&nonsense;'],
    ['<svg><path d="x"/><g/></svg>x', 'svg(path g) x'],
    ['<body>a<body class=x>b</body>c', 'body(abc)'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt(a) dd(b) dt(c))'],
    ['<select><option>a<option>b</select>', 'select(option(a) option(b))'],
    ['<!-- <p>no</p> -->yes', 'yes'],
    ['a<p', 'ap'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(outlineOf(html)).toBe(expected)
  })

  test('reads attributes, the first of a name', () => {
    const [, element] = parseHtml('<p CLASS="a b" class=c title=\'&quot;q&quot;\' hidden>').elements
    expect([...(element?.attributes ?? [])]).toEqual([
      ['class', 'a b'],
      ['title', '"q"'],
      ['hidden', ''],
    ])
  })

  test.each([
    ['nested elements', '<div>'.repeat(120_000)],
    ['nested elements with ends', `${'<div>'.repeat(40_000)}x${'</div>'.repeat(40_000)}`],
    ['unclosed formatting', '<p><b><i><font>'.repeat(40_000)],
    ['tables in tables', '<table>'.repeat(40_000)],
    ['lists in lists', '<ul><li>'.repeat(40_000)],
    ['stray ends', '</p></div></b>'.repeat(40_000)],
    ['open brackets', '<'.repeat(500_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['entities', '&amp'.repeat(100_000)],
    ['attributes', `<a ${'b=1 '.repeat(120_000)}>x`],
    ['one long attribute', `<a title="${'x'.repeat(500_000)}">x`],
  ])('reads half a megabyte and more of %s in linear time', (_, html) => {
    const startedAt = performance.now()
    const { elements, root } = parseHtml(html)
    expect(performance.now() - startedAt).toBeLessThan(5000)
    expect(elements.length).toBeLessThanOrEqual(400_000)
    expect(textOf(root).length).toBeLessThanOrEqual(html.length * 2)
  })

  test('keeps order, ends and text, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<li>',
      '<b>',
      '</b>',
      '<td>',
      '<table>',
      '</table>',
      '<a',
      '>',
      'x',
      '&lt;',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '"',
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (html) => {
          const { elements } = parseHtml(html)
          for (const [index, element] of elements.entries()) {
            expect(element.index).toBe(index)
            for (const child of element.children) {
              if (typeof child === 'string') continue
              expect(child.parent).toBe(element)
              expect(child.index).toBeGreaterThan(index)
              expect(child.end).toBeLessThanOrEqual(element.end)
            }
          }
        },
      ),
    )
  })
})
