/** A window that listens: what its page shows, what it knows already, and how its reader is told. */
export type Listener = {
  /** Windows with the same topic are told the same, so that it is found out once for all of them. */
  readonly topic: string
  readonly words: (count: number) => string
}

export type LiveHub = {
  /** A stream of server-sent events that stays open; null where as many are open as may be. */
  readonly listen: (listener: Listener) => ReadableStream<Uint8Array> | null
  /** Finds out what has come, and tells whoever has not been told. */
  readonly announce: () => Promise<void>
  readonly close: () => void
}

/** Each is a socket and a question a round; a person has a few windows. */
const MOST_LISTENERS = 64
/** Proxies cut what is silent for a minute; by it we learn of readers who went away, and they of what another process did. */
const HEARTBEAT_MS = 15_000
/** How long a browser waits before it connects again. */
const RETRY_MS = 5000
/** A window that has left so much unread is asleep, and finds out when it wakes. */
const MOST_UNREAD = 32

type Open = Listener & {
  readonly controller: ReadableStreamDefaultController<Uint8Array>
  told: number
}

const ENCODER = new TextEncoder()

/** Windows that wait to be told how many lines have come. `count`: how many have, on a topic. */
export function createLiveHub(count: (topic: string) => Promise<number>): LiveHub {
  const open = new Set<Open>()
  let heartbeat: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null
  let isAskedAgain = false

  function listen(listener: Listener): ReadableStream<Uint8Array> | null {
    if (open.size >= MOST_LISTENERS) return null
    let one: Open | null = null
    return new ReadableStream<Uint8Array>({
      start(controller) {
        one = { ...listener, controller, told: 0 }
        open.add(one)
        heartbeat ??= setInterval(beat, HEARTBEAT_MS).unref()
        send(one, `retry: ${RETRY_MS}\n\n`)
        // What came between the making of the page and now.
        void announce()
      },
      cancel() {
        if (one !== null) leave(one)
      },
    })
  }

  function beat(): void {
    for (const one of open) send(one, ':\n\n')
    void announce()
  }

  /** One round at a time; what is asked for meanwhile is one more round. */
  function announce(): Promise<void> {
    isAskedAgain = true
    running ??= tellAll().finally(() => {
      running = null
    })
    return running
  }

  async function tellAll(): Promise<void> {
    while (isAskedAgain) {
      isAskedAgain = false
      for (const [topic, listeners] of Map.groupBy(open, (one) => one.topic)) {
        const arrived = await count(topic)
        for (const one of listeners) if (open.has(one)) tell(one, arrived)
      }
    }
  }

  function tell(one: Open, arrived: number): void {
    if (arrived === 0 || arrived === one.told) return
    one.told = arrived
    send(one, `event: arrived\ndata: ${JSON.stringify(one.words(arrived))}\n\n`)
  }

  function send(one: Open, text: string): void {
    if ((one.controller.desiredSize ?? 0) < -MOST_UNREAD) {
      one.controller.close()
      leave(one)
    } else one.controller.enqueue(ENCODER.encode(text))
  }

  function leave(one: Open): void {
    open.delete(one)
    if (open.size > 0 || heartbeat === null) return
    clearInterval(heartbeat)
    heartbeat = null
  }

  function close(): void {
    for (const one of [...open]) {
      one.controller.close()
      leave(one)
    }
  }

  return { listen, announce, close }
}
