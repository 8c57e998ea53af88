// A few sessions of the embedded engine: one query at a time in each, thrown away after any error.
import type { Session } from 'chdb'

export type SessionPool = {
  /** Runs on a free session, or waits for one. */
  run<T>(use: (session: Session) => Promise<T>): Promise<T>
  close(): void
}

/**
 * A query that fails after it began to answer leaves its first rows in front of the next answer of the same session,
 * so a session that saw an error is never used again.
 */
export const openSessionPool = (open: () => Session, size: number): SessionPool => {
  const idle: Session[] = []
  const waiting: (() => void)[] = []
  let busy = 0
  return {
    async run(use) {
      // A freed place goes straight to the next in line, so `busy` only grows when a place was free.
      if (busy >= size) await new Promise<void>((go) => waiting.push(go))
      else busy++
      let session: Session | undefined
      try {
        session = idle.pop() ?? open()
        const answer = await use(session)
        idle.push(session)
        return answer
      } catch (error) {
        session?.close()
        throw error
      } finally {
        const next = waiting.shift()
        if (next) next()
        else busy--
      }
    },
    close() {
      for (const session of idle.splice(0)) session.close()
    },
  }
}
