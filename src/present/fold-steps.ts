import type { Development, Receipt } from '../domain/story.ts'

/** One line for a reader: a development, and the steps of the same figure that led to it, oldest first. */
export type Line = { readonly latest: Development; readonly earlier: readonly Development[] }

/**
 * The lines that developments make: a figure that moved several times since the reader looked is one, where its first
 * step stood in the order given. Conflicting figures stand by themselves. Linear.
 */
export function foldSteps(developments: readonly Development[]): readonly Line[] {
  const steps = developments.filter(isStep)
  const byResult = new Map(steps.map((step) => [nameOf(step.receipts[0], step.amounts?.now), step]))
  // Each step follows one and is followed by one: where two outlets go on from the same number, the first given does.
  const before = new Map<Development, Development>()
  const after = new Map<Development, Development>()
  for (const step of steps) {
    const former = byResult.get(nameOf(step.was?.receipt, step.amounts?.was))
    if (former === undefined || former === step || after.has(former)) continue
    before.set(step, former)
    after.set(former, step)
  }
  const told = new Set<Development>()
  return developments.flatMap((development) => {
    if (told.has(development)) return []
    const latest = walk(development, after).at(-1) ?? development
    const earlier = walk(latest, before).toReversed()
    if (earlier.length > 0) for (const step of [latest, ...earlier]) told.add(step)
    return [{ latest, earlier }]
  })
}

/** The developments behind lines, which are seen when the lines are. */
export function unfold(lines: readonly Line[]): readonly Development[] {
  return lines.flatMap(({ latest, earlier }) => [latest, ...earlier])
}

/** The outlets' words for a figure through all its steps: "nine people", "12 people", "14 people". */
export function courseOf({ latest, earlier }: Line): readonly string[] {
  const steps = [...earlier, latest].flatMap(({ amounts }) => amounts ?? [])
  const [first] = steps
  return first === undefined ? [] : [first.was, ...steps.map(({ now }) => now)]
}

function isStep({ verdict, amounts }: Development): boolean {
  return verdict === 'update' && amounts !== undefined
}

function nameOf(receipt: Receipt | undefined, amount: string | undefined): string {
  return `${receipt?.revisionId} ${receipt?.span[0]} ${amount}`
}

/** What follows, one after the other; each once, whatever the links say. */
function walk(
  from: Development,
  links: ReadonlyMap<Development, Development>,
): readonly Development[] {
  const passed = new Set([from])
  for (let at = links.get(from); at !== undefined && !passed.has(at); at = links.get(at))
    passed.add(at)
  return [...passed].slice(1)
}
