import { tell, words } from './page.js'

/** Puts a line with its citation on the clipboard; where that is not to be had, the link leads to where it can be copied. */
export function copyCitations() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.cite')
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0
    if (link === null || !isPlain || navigator.clipboard === undefined) return
    event.preventDefault()
    void copy(link)
  })
}

async function copy(link) {
  try {
    const response = await fetch(`${link.href}&as=text`)
    if (!response.ok) throw new Error(`answered ${response.status}`)
    await navigator.clipboard.writeText(await response.text())
    tell(words.copied)
  } catch {
    window.location.assign(link.href)
  }
}
