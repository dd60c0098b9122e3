import type { Mute, Preferences } from '../domain/reader.ts'
import { type CorrectionOutcome, correctStory } from './correct-story.ts'
import { type Ports, READER } from './ports.ts'

const MOST_WORDS_LENGTH = 100
const MOST_MUTES = 200
const MOST_OUTLETS = 200

export type ReaderPreferences = Preferences & {
  /** Outlets that are left out of all stories, each by the correction that leaves it out. */
  readonly excluded: readonly { readonly id: number; readonly outlet: string }[]
  /** Outlets to choose from, those with the most articles first. */
  readonly outlets: readonly string[]
}

export type MuteOutcome = 'muted' | 'no-words' | 'over' | 'too-many'

/** What this reader does not want to be told, and from whom they want to hear first or not at all. */
export async function listPreferences(ports: Ports): Promise<ReaderPreferences> {
  const store = await ports.store()
  const corrections = await store.listCorrections()
  return {
    ...(await store.loadPreferences(READER, ports.now())),
    excluded: corrections.flatMap(({ id, correction }) =>
      correction.kind === 'exclude' ? [{ id, outlet: correction.outlet }] : [],
    ),
    outlets: await store.listOutlets(MOST_OUTLETS),
  }
}

/** Keeps lines with these words back from briefs until then (epoch ms). They are told afterwards, if still unseen. */
export async function muteWords(
  ports: Ports,
  mute: Pick<Mute, 'words' | 'endsAt'>,
): Promise<MuteOutcome> {
  const words = mute.words.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(words) || words.length > MOST_WORDS_LENGTH) return 'no-words'
  const mutedAt = ports.now()
  if (mute.endsAt <= mutedAt) return 'over'
  const store = await ports.store()
  const { mutes } = await store.loadPreferences(READER, mutedAt)
  if (mutes.length >= MOST_MUTES) return 'too-many'
  await store.addMute({ reader: READER, words, mutedAt, endsAt: mute.endsAt })
  return 'muted'
}

export async function liftMute(ports: Ports, id: number): Promise<'lifted' | 'unknown'> {
  return (await ports.store()).liftMute(READER, id, ports.now())
}

/** What this outlet reports comes first in briefs; refused where no article of it is stored. */
export async function preferOutlet(ports: Ports, outlet: string): Promise<'preferred' | 'unknown'> {
  const store = await ports.store()
  if ((await store.findFirstOfOutlet(outlet)) === null) return 'unknown'
  await store.preferOutlet(READER, outlet, ports.now())
  return 'preferred'
}

export async function unpreferOutlet(ports: Ports, outlet: string): Promise<void> {
  await (await ports.store()).unpreferOutlet(READER, outlet)
}

/** Leaves an outlet out of all stories, once however often it is asked for. */
export async function excludeOutlet(ports: Ports, outlet: string): Promise<CorrectionOutcome> {
  const { excluded } = await listPreferences(ports)
  const known = excluded.find((one) => one.outlet === outlet)
  if (known !== undefined)
    return { kind: 'corrected', id: known.id, correction: { kind: 'exclude', outlet } }
  return correctStory(ports, { kind: 'exclude', outlet })
}
