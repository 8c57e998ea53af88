// A thread that reads pages, one after the other. Whatever a page does to it, the crawl goes on without it.
import { parentPort, workerData } from 'node:worker_threads'
import type { Shelf } from '../checks/judge.ts'
import { readPage, type PageTask } from './page-reading.ts'

export type WorkerAnswer = { kind: 'ready' } | { kind: 'read'; reading: ReturnType<typeof readPage> } | { kind: 'failed'; message: string }

const { shelf: address } = workerData as { shelf: string }
const { loadShelf } = await import(address) as { loadShelf(): Promise<Shelf> }
const shelf = await loadShelf()
const say = (answer: WorkerAnswer) => parentPort!.postMessage(answer)

parentPort!.on('message', (task: PageTask) => {
  try {
    say({ kind: 'read', reading: readPage(shelf, task) })
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
say({ kind: 'ready' })
