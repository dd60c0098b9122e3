import { tell, words } from './page.js'

/** How many of the pages that a page leads to are kept with it. */
const MOST_AHEAD = 12

/** Lets what was read last be read without a network, and says of a page that was kept how old it is. */
export function keepForOffline() {
  const { keptAt } = document.documentElement.dataset
  if (keptAt !== undefined) return showAge(new Date(Number(keptAt)))
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return
  // A browser that keeps nothing, in a private window, reads on without.
  keepThis().catch(() => {})
}

async function keepThis() {
  await navigator.serviceWorker.register('/service-worker.js')
  const { active } = await navigator.serviceWorker.ready
  const ahead = Array.from(document.querySelectorAll('.briefed h2 a'), ({ href }) => href)
  active.postMessage([window.location.href, ...ahead.slice(0, MOST_AHEAD)])
}

function showAge(keptAt) {
  const { lang } = document.documentElement
  const moment = keptAt.toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' })
  tell(words.kept.replace('{moment}', moment))
  // What stands here may have been marked, or overtaken, since: nothing is done from it.
  for (const button of document.querySelectorAll('form[method="post"] button'))
    button.disabled = true
}
