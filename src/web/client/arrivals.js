import { arrivedMark, parsePage, say, showPage, tell, words } from './page.js'

/** Says how many lines have come since the page was made. The text stays where it is until they are asked for. */
export function announceArrivals() {
  let source = null
  let bar = null

  function connect() {
    // A window that nobody sees holds no connection: browsers have few of them for all windows together.
    if (source !== null || document.hidden || arrivedMark === null) return
    const asked = new URLSearchParams({ page: window.location.pathname, after: arrivedMark })
    source = new EventSource(`/live?${asked}`)
    source.addEventListener('arrived', ({ data }) => announce(JSON.parse(data)))
  }

  function hangUp() {
    source?.close()
    source = null
  }

  function announce(text) {
    if (bar === null) {
      bar = document.createElement('button')
      bar.className = 'arrivals'
      bar.addEventListener('click', show)
      document.querySelector('main').before(bar)
    }
    if (bar.textContent === text) return
    bar.textContent = text
    say(text)
  }

  async function show() {
    try {
      const response = await fetch(window.location.pathname)
      if (!response.ok || response.redirected) return window.location.reload()
      showPage(parsePage(await response.text()))
    } catch {
      return tell(words.notReached)
    }
    bar.remove()
    bar = null
    hangUp()
    connect()
    const line = document.querySelector('main .changes .line') ?? document.querySelector('main')
    line.tabIndex = -1
    line.focus()
    say(words.shown)
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? hangUp() : connect()))
  window.addEventListener('pagehide', hangUp)
  window.addEventListener('pageshow', connect)
  connect()
}
