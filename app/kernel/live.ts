// Live updates: what changed in a company, told to its open pages through server-sent events.
import { EventEmitter } from 'node:events'

/** `event` is `aim.objectiveCreated`; `data` holds ids and progress figures, never a record's content. */
export interface LiveEvent { event: string; data: Record<string, unknown> }

export interface Live {
  tell(workspace: string, event: LiveEvent): void
  /** Listens to one company; returns how to stop. */
  listen(workspace: string, heard: (event: LiveEvent) => void): () => void
}

export function openLive(): Live {
  const emitter = new EventEmitter().setMaxListeners(0)
  return {
    tell: (workspace, event) => { emitter.emit(workspace, event) },
    listen(workspace, heard) {
      emitter.on(workspace, heard)
      return () => { emitter.off(workspace, heard) }
    },
  }
}
