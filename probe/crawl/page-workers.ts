// Threads that read pages while the crawl waits for others. A page that hangs or breaks its thread costs that page alone.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { FetchFailure } from '../net/failure.ts'
import type { PageReading, PageTask } from './page-reading.ts'
import type { WorkerAnswer } from './page-worker.ts'

export interface PageWorkers {
  /** Throws a FetchFailure `unreadable` when the page cannot be read; anything else it throws is a fault of ours. */
  read(task: PageTask): Promise<PageReading>
  close(): Promise<void>
}

export interface PageWorkersOptions {
  /** A module that exports `loadShelf`. */
  shelf?: string | undefined
  /** One less than the machine has processors, from one to four. They start when there is work for them. */
  threads?: number | undefined
  pageTimeoutMs?: number | undefined
  memoryMb?: number | undefined
}

interface Job { task: PageTask; done(reading: PageReading): void; fail(error: Error): void }

/** One reads about a hundred pages a second, and holds its own copy of what it knows of languages. */
const THREADS_LIMIT = 4
/** Of what a page leaves behind at once: left to itself, a thread takes four times as much, and is no faster. */
const YOUNG_MB = 32
const SHELF = new URL('../checks/shelf.ts', import.meta.url).href

export function createPageWorkers(options: PageWorkersOptions = {}): PageWorkers {
  const { shelf = SHELF, threads = Math.min(THREADS_LIMIT, Math.max(1, availableParallelism() - 1)), pageTimeoutMs = 10_000, memoryMb = 256 } = options
  const waiting: Job[] = []
  const idle: Worker[] = []
  const all = new Set<Worker>()
  let isClosed = false

  function start(): void {
    // The flags of the process may mean nothing to a thread (`--input-type`), and would stop it.
    const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: { shelf }, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB } })
    all.add(worker)
    let isReady = false
    worker.once('message', () => { isReady = true; free(worker) })
    worker.once('error', (error) => {
      all.delete(worker)
      // A thread that never came up is a fault of ours: whoever waits is told.
      if (!isReady) for (const job of waiting.splice(0)) job.fail(error)
    })
    worker.once('exit', () => all.delete(worker))
  }

  function free(worker: Worker): void {
    const job = waiting.shift()
    if (job) void run(worker, job)
    else { worker.unref(); idle.push(worker) }
  }

  async function run(worker: Worker, { task, done, fail }: Job): Promise<void> {
    worker.ref()
    const answer = await ask(worker, task, pageTimeoutMs)
    if (answer.kind === 'read') done(answer.reading)
    else fail(new FetchFailure('unreadable', `${task.url} cannot be read: ${answer.kind === 'failed' ? answer.message : answer.kind}`))
    if (answer.kind === 'read' || answer.kind === 'failed') return free(worker)
    all.delete(worker)
    await worker.terminate()
    // Another page may have started one in the meantime.
    if (waiting.length && all.size < threads && !isClosed) start()
  }

  return {
    read: (task) => new Promise((done, fail) => {
      const job: Job = { task, done, fail }
      const worker = idle.pop()
      if (worker) return void run(worker, job)
      waiting.push(job)
      if (all.size < threads) start()
    }),
    async close() {
      isClosed = true
      await Promise.all([...all].map((worker) => worker.terminate()))
      for (const job of waiting.splice(0)) job.fail(new FetchFailure('stopped', `${job.task.url}: stopped`))
    },
  }
}

/** Given to the thread rather than copied, unless they are a part of something larger. */
const ownBytes = ({ buffer, byteLength }: Uint8Array) => buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []

type Outcome = Exclude<WorkerAnswer, { kind: 'ready' }> | { kind: 'hangs' | 'breaks its thread' }

function ask(worker: Worker, task: PageTask, timeoutMs: number): Promise<Outcome> {
  return new Promise((settle) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer)
      worker.off('message', hear).off('exit', leave)
      settle(outcome)
    }
    const hear = (answer: WorkerAnswer) => { if (answer.kind !== 'ready') end(answer) }
    const leave = () => end({ kind: 'breaks its thread' })
    const timer = setTimeout(end, timeoutMs, { kind: 'hangs' })
    worker.on('message', hear).on('exit', leave)
    worker.postMessage(task, ownBytes(task.body))
  })
}
