/** The page as it stands in the window: the words it came with, and how another takes its place. */

/** Our own tag, which carries what this page's language and moment are. */
const tagOf = (page) => page.querySelector('script[data-words]')

export const words = JSON.parse(tagOf(document).dataset.words)

/** The number of the last line that had come when the page was made; null on pages on which nothing is announced. */
export let arrivedMark = tagOf(document).dataset.arrived ?? null

export const parsePage = (text) => new DOMParser().parseFromString(text, 'text/html')

/** Puts another page in the place of this one. Nothing moves that need not: scrolling and what was opened stay. */
export function showPage(page) {
  const main = document.querySelector('main')
  const next = document.adoptNode(page.querySelector('main'))
  // Where the focus goes, whoever acted decides.
  for (const element of next.querySelectorAll('[autofocus]')) element.removeAttribute('autofocus')
  const { scrollX, scrollY } = window
  const opened = new Set(Array.from(main.querySelectorAll('details[open]'), nameOf))
  for (const details of next.querySelectorAll('details'))
    if (opened.has(nameOf(details))) details.open = true
  main.replaceWith(next)
  document.title = page.title
  arrivedMark = tagOf(page)?.dataset.arrived ?? arrivedMark
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  const told = next.querySelector('.told')
  if (told !== null) say(told.querySelector('p')?.textContent ?? told.textContent)
}

/** Details have no names: what they stand in tells them apart. */
const nameOf = (details) => details.closest('li, section')?.textContent

const spoken = document.createElement('p')
spoken.className = 'unseen'
spoken.setAttribute('role', 'status')
document.body.append(spoken)

/** Tells those who do not see it. */
export function say(text) {
  spoken.textContent = text
}

/** Tells everyone, at the foot of the window, until something else is told. */
export function tell(text) {
  const notice = document.createElement('p')
  notice.className = 'told'
  notice.textContent = text
  document.querySelector('.told')?.remove()
  document.querySelector('main').prepend(notice)
  say(text)
}
