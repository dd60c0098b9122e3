import { parsePage, tell, words } from './page.js'
import { USUAL_KEYS } from './usual-keys.js'

const KEPT_AS = 'writethru-keys'
const ITEMS = 'main .line, main .item'
/** How long after `g` the letter of a place may come. */
const GO_MS = 1500

/** Where the letter after `g` leads. */
const PLACES = { h: '/', s: '/stories', f: '/feeds', k: '/keys' }

/** What each key does; an act that finds nothing to act on says so with false, and the key keeps its own meaning. */
const ACTS = {
  next: () => step(ITEMS, 1),
  previous: () => step(ITEMS, -1),
  unseen: () => step('main .changes .line', 1),
  open: () => press(current()?.querySelector('h2 a, h3 a, a[href^="/"]')),
  outlet: () => visitOutlet(),
  seen: () => press(nearest('form[action="/seen"] button')),
  follow: () => press(nearest('form[action$="/follow"] button, form[action$="/unfollow"] button')),
  search: () => focusOn(document.getElementById('q')),
  help: () => showHelp(),
}

/** Listens to single keys, if the reader has not turned them off; to none while something is typed. */
export function listenToKeys() {
  let wentAt = -GO_MS
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('input, textarea, select, dialog, [contenteditable]')) return
    const isOnItem = event.target.matches('.line, .item')
    if (event.key === 'Enter') return isOnItem && ACTS.open() && event.preventDefault()
    // A key that presses what has the focus does that.
    if (event.key === ' ' && event.target.closest('a, button, summary')) return
    const keys = keptKeys()
    if (!keys.on) return
    const isGoing = event.timeStamp - wentAt < GO_MS
    wentAt = -GO_MS
    if (isGoing && event.key in PLACES) return window.location.assign(PLACES[event.key])
    if (event.key === keys.go) {
      wentAt = event.timeStamp
      return
    }
    const act = Object.keys(ACTS).find((name) => keys[name] === event.key)
    if (act !== undefined && ACTS[act]()) event.preventDefault()
  })
  wireForm(document)
}

let lastItem = null

function current() {
  const focused = document.activeElement?.closest(ITEMS)
  if (focused) return focused
  return lastItem?.isConnected ? lastItem : null
}

function step(selector, by) {
  const items = Array.from(document.querySelectorAll(selector)).filter((item) => item.offsetParent)
  const from = current()
  const isBeyond = (item) => {
    if (from === null) return true
    const order = from.compareDocumentPosition(item)
    return order & (by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)
  }
  const beyond = items.filter((item) => item !== from && isBeyond(item))
  lastItem = (by > 0 ? beyond[0] : beyond.at(-1)) ?? lastItem
  return beyond.length > 0 && focusOn(lastItem)
}

/** Of what stands around the current line, and if nothing does, of the page. */
function nearest(selector) {
  for (let place = current(); place; place = place.parentElement?.closest('li, section, main')) {
    const found = place.querySelector(selector)
    if (found !== null) return found
  }
  return document.querySelector(`main :is(${selector})`)
}

function focusOn(element) {
  if (!element) return false
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus()
  return true
}

function press(element) {
  element?.click()
  return Boolean(element)
}

function visitOutlet() {
  const link = current()?.querySelector('a[rel~="noopener"]')
  if (!link) return false
  window.open(link.href, '_blank', 'noopener,noreferrer')
  return true
}

/** What the page about keys says, over this page; without a network the page that was kept, or nothing. */
function showHelp() {
  openHelp().catch(() => tell(words.notReached))
  return true
}

async function openHelp() {
  const page = parsePage(await (await fetch('/keys')).text())
  const dialog = document.createElement('dialog')
  dialog.className = 'help'
  dialog.setAttribute('aria-label', page.querySelector('h1').textContent)
  dialog.append(document.adoptNode(page.getElementById('keys')))
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  wireForm(dialog)
  dialog.showModal()
}

/** Which key does what: as it is for everybody, and as the reader changed it in this browser. */
function keptKeys() {
  const own = JSON.parse(window.localStorage.getItem(KEPT_AS) ?? '{}')
  return { on: true, ...USUAL_KEYS, ...own }
}

/** Fills the form that changes the keys, and keeps what is changed in it. */
function wireForm(root) {
  const form = root.querySelector('.keys form')
  if (form === null) return
  const fields = Array.from(form.querySelectorAll('input'))
  const fill = () => {
    const keys = keptKeys()
    for (const field of fields) {
      if (field.type === 'checkbox') field.checked = keys.on
      else field.value = keys[field.name] === ' ' ? '␣' : keys[field.name]
    }
  }
  for (const control of form.elements) control.disabled = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    form.closest('dialog')?.close()
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    window.localStorage.removeItem(KEPT_AS)
    fill()
  })
  form.addEventListener('change', ({ target }) => {
    const taken = fields.some((field) => field !== target && field.value === target.value)
    const value = target.type === 'checkbox' ? target.checked : target.value.replace('␣', ' ')
    if (value !== '' && !(taken && target.type !== 'checkbox'))
      window.localStorage.setItem(KEPT_AS, JSON.stringify({ ...keptKeys(), [target.name]: value }))
    fill()
  })
  fill()
}
