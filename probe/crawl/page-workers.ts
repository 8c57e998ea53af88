// Threads that read pages while the crawl waits for others. A page that hangs or breaks its thread costs that page alone.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Limits } from '../checks/limits.ts'
import { FetchFailure } from '../net/failure.ts'
import type { PageReading, PageTask } from './page-reading.ts'
import type { PageAnswer } from './page-worker.ts'

export interface PageWorkers {
  /** Throws a FetchFailure `unreadable` when the page cannot be read; anything else it throws is a fault of ours. */
  read(task: PageTask): Promise<PageReading>
  close(): Promise<void>
}

export interface PageWorkersOptions {
  /** A module that exports `loadShelf`. */
  shelf?: string | undefined
  /** Chosen in place of its usual figures. */
  limits?: Limits | undefined
  /** One less than the machine has processors, from one to four. They start when there is work for them. */
  threads?: number | undefined
  pageTimeoutMs?: number | undefined
  memoryMb?: number | undefined
}

interface Job { task: PageTask; /** It was in a batch that broke its thread. */ isSuspect: boolean; done(reading: PageReading): void; fail(error: Error): void }

/** One reads some hundreds of pages a second, and holds its own copy of all it knows. */
const THREADS_LIMIT = 4
/** Of what a page leaves behind at once: left to itself, a thread takes four times as much, and is no faster; with a quarter less, collecting it costs twice as much. */
const YOUNG_MB = 32
/** A thread is given several of the pages that wait, and answers once: woken for each, the crawl's own thread takes a third more. */
const BATCH = 8
const SHELF = new URL('../checks/shelf.ts', import.meta.url).href

export function createPageWorkers(options: PageWorkersOptions = {}): PageWorkers {
  const { shelf = SHELF, limits, threads = Math.min(THREADS_LIMIT, Math.max(1, availableParallelism() - 1)), pageTimeoutMs = 10_000, memoryMb = 256 } = options
  const waiting: Job[] = []
  const idle: Worker[] = []
  const all = new Set<Worker>()
  let isClosed = false

  function start(): void {
    // The flags of the process may mean nothing to a thread (`--input-type`), and would stop it.
    const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: { shelf, limits }, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB } })
    all.add(worker)
    let isReady = false
    worker.once('message', () => { isReady = true; free(worker) })
    worker.once('error', (error) => {
      leave(worker)
      // A thread that never came up is a fault of ours: whoever waits is told.
      if (!isReady) for (const job of waiting.splice(0)) job.fail(error)
    })
    worker.once('exit', () => leave(worker))
  }

  function leave(worker: Worker): void {
    all.delete(worker)
    const place = idle.indexOf(worker)
    if (place >= 0) idle.splice(place, 1)
  }

  function free(worker: Worker): void {
    // Suspects wait before all others.
    const batch = waiting.splice(0, waiting[0]?.isSuspect ? 1 : Math.min(BATCH, Math.ceil(waiting.length / threads)))
    if (batch.length) void run(worker, batch)
    else { worker.unref(); idle.push(worker) }
  }

  async function run(worker: Worker, batch: Job[]): Promise<void> {
    worker.ref()
    const outcome = await ask(worker, batch.map(({ task }) => task), pageTimeoutMs)
    if (typeof outcome !== 'string') {
      for (const [at, answer] of outcome.entries()) {
        if (answer.kind === 'read') batch[at]!.done(answer.reading)
        else batch[at]!.fail(unreadable(batch[at]!, answer.message))
      }
      return free(worker)
    }
    leave(worker)
    await worker.terminate()
    // One of them did it: each is read again, alone.
    if (batch.length > 1 && !isClosed) waiting.unshift(...batch.map((job) => ({ ...job, isSuspect: true })))
    else for (const job of batch) job.fail(isClosed ? stopped(job) : unreadable(job, outcome))
    if (waiting.length && !isClosed) wake()
  }

  /** Where all are at work, the first that is free takes what waits. */
  function wake(): void {
    const worker = idle.pop()
    if (worker) free(worker)
    else if (all.size < threads) start()
  }

  return {
    read: (task) => new Promise((done, fail) => {
      const job: Job = { task, isSuspect: false, done, fail }
      if (isClosed) return fail(stopped(job))
      waiting.push(job)
      wake()
    }),
    async close() {
      isClosed = true
      await Promise.all([...all].map((worker) => worker.terminate()))
      for (const job of waiting.splice(0)) job.fail(stopped(job))
    },
  }
}

const unreadable = ({ task }: Job, why: string) => new FetchFailure('unreadable', `${task.url} cannot be read: ${why}`)
const stopped = ({ task }: Job) => new FetchFailure('stopped', `${task.url}: stopped`)

function ask(worker: Worker, batch: PageTask[], timeoutMs: number): Promise<PageAnswer[] | 'hangs' | 'breaks its thread'> {
  return new Promise((settle) => {
    const end = (outcome: PageAnswer[] | 'hangs' | 'breaks its thread') => {
      clearTimeout(timer)
      worker.off('message', end).off('exit', leave)
      settle(outcome)
    }
    const leave = () => end('breaks its thread')
    const timer = setTimeout(end, timeoutMs, 'hangs')
    worker.on('message', end).on('exit', leave)
    worker.postMessage(batch)
  })
}
