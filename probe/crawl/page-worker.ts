// A thread that reads pages, one after the other. Whatever a page does to it, the crawl goes on without it.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Shelf } from '../checks/judge.ts'
import type { Limits } from '../checks/limits.ts'
import type { PageReading, PageTask } from './page-reading.ts'

/** Of each page of a batch, in its order. */
export type PageAnswer = { kind: 'read'; reading: PageReading } | { kind: 'failed'; message: string }

// Before the first of three hundred files: they are stripped of their types and compiled once, not for each thread. Not in the folder for temporary files, where others may write.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/azimut'))
const { readPage } = await import('./page-reading.ts')
const { shelf: address, limits } = workerData as { shelf: string; limits?: Limits }
const { loadShelf } = await import(address) as { loadShelf(): Promise<Shelf> }
const shelf: Shelf = { ...await loadShelf(), limits }

function answerTo(task: PageTask): PageAnswer {
  try {
    return { kind: 'read', reading: readPage(shelf, task) }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

parentPort!.on('message', (batch: PageTask[]) => parentPort!.postMessage(batch.map(answerTo)))
parentPort!.postMessage('ready')
