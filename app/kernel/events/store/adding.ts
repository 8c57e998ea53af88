// Has lines of the journal added to the event store in a thread of its own: whoever sends events does not wait for it.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { StorePlace } from './connectStore.ts'

export type Added = {
  /** How many of the events were not stored yet. */
  added: number
  /** Lines whose checksum does not agree: they are passed over. */
  damaged: number
  /** One event of each site and day. */
  days: { site: string; ts: number }[]
}

export type Asked = 'open' | { lines: Uint8Array; token: string } | 'close'
export type Answer = Added | { fault: string }

export type Adding = {
  /** Connects, and brings the tables up to date; rejects with the store's own words, and may be asked again. */
  open(): Promise<void>
  /** Rejects with the store's own words when it does not take them. */
  add(lines: Uint8Array, token: string): Promise<Added>
  close(): Promise<void>
}

export const startAdding = (place: StorePlace): Adding => {
  const thread = new Worker(new URL('./addingThread.ts', import.meta.url), { workerData: place, execArgv: [] })
  // An error that the thread does not answer ends the process, as any other: what is acknowledged is in the journal.
  // Said here, for a thread that is gone never answers, and whoever waits for it would wait for ever.
  thread.on('error', (error) => { throw error })
  thread.unref()
  let last: Promise<unknown> = Promise.resolve()

  const askNow = async (asked: Asked): Promise<Added> => {
    thread.ref()
    try {
      thread.postMessage(asked)
      const [answer]: Answer[] = await once(thread, 'message')
      if (!answer || 'fault' in answer) throw new Error(answer?.fault)
      return answer
    } finally {
      thread.unref()
    }
  }
  /** One at a time: two batches with the same event, checked together, would both find it missing. */
  const ask = (asked: Asked): Promise<Added> => {
    const answer = last.then(() => askNow(asked))
    last = answer.catch(() => undefined)
    return answer
  }

  return {
    open: async () => { await ask('open') },
    add: (lines, token) => ask({ lines, token }),
    // The thread stays, idle, until the process ends: once a thread that loaded the embedded engine is gone, the engine
    // answers nobody in the process any more.
    close: async () => { await ask('close') },
  }
}
