import { html } from 'hono/html'
import type { Html } from './html.ts'

/** A board: for each label in turn, the items that bear it. A label without items is left out. */
export function board<Item, Label extends string>(
  items: readonly Item[],
  order: readonly Label[],
  labelOf: (item: Item) => Label,
  names: Readonly<Record<Label, string>>,
  show: (item: Item) => Html,
): Html {
  const byLabel = Map.groupBy(items, labelOf)
  return html`${order.map((label) => {
    const bearing = byLabel.get(label)
    return bearing === undefined
      ? ''
      : html`<section class="status"><h3 class="gutter label">${names[label]}</h3>
<ul>${bearing.map(show)}</ul></section>`
  })}`
}
