/**
 * `work` made to run once at a time. Who asks while it runs gets the run after it, which all who ask meanwhile share: what
 * was there when one asked is in what one gets.
 */
export function shareRuns<Given, Result>(
  work: (given: Given) => Promise<Result>,
): (given: Given) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting: Promise<Result> | null = null
  return (given) => {
    if (waiting !== null) return waiting
    const next = last.then(() => {
      waiting = null
      return work(given)
    })
    waiting = next
    // Its failure is for those who asked for it, not for those who come after.
    last = next.catch(() => {})
    return next
  }
}
