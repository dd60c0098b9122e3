import { parsePage, say, showPage, tell, words } from './page.js'

/** The form last sent, told by what it does and which of its kind it is: an undo leads back to it. */
let lastPlace = null
let isSending = false

/** Sends the forms that lead back to this page without leaving it. */
export function actInPlace() {
  document.addEventListener('submit', (event) => {
    const back = event.target.elements.namedItem('back')
    if (back === null || back.value !== window.location.pathname) return
    event.preventDefault()
    if (!isSending) void send(event.target)
  })
}

async function send(form) {
  const place = placeOf(form)
  isSending = true
  try {
    const body = new URLSearchParams(new FormData(form))
    const response = await fetch(form.action, { method: 'POST', body })
    const isHere = new URL(response.url).pathname === window.location.pathname
    if (response.redirected && !isHere) return window.location.assign(response.url)
    const page = parsePage(await response.text())
    if (!response.ok) return tell(page.querySelector('.lede')?.textContent ?? words.notSent)
    showPage(page)
    focusAgain(place)
    lastPlace = place
  } catch {
    tell(words.notSent)
  } finally {
    isSending = false
  }
}

const allForms = () => Array.from(document.querySelectorAll('main form'))

/** Following and its end are one button; marking is done from many places. */
const kindOf = (form) => new URL(form.action).pathname.replace(/\/unfollow$/, '/follow')

function placeOf(form) {
  const kind = kindOf(form)
  const index = allForms()
    .filter((one) => kindOf(one) === kind)
    .indexOf(form)
  return { kind, index }
}

/** To the button that was pressed, to what took its place, or to the way back. */
function focusAgain(place) {
  const { kind, index } = place.kind === '/seen/undo' ? (lastPlace ?? place) : place
  const alike = allForms().filter((form) => kindOf(form) === kind)
  const form = alike[Math.min(index, alike.length - 1)] ?? document.querySelector('form.told')
  const target = form?.querySelector('button') ?? document.querySelector('main')
  target.focus({ preventScroll: true })
  if (target.tagName === 'MAIN') say(document.querySelector('h1').textContent)
}
