// A job: long work of a room, outside any transaction, that can be stopped and tells how far it is.
import type { Ctx } from '../context.ts'
import type { Locale } from '../refusal.ts'
import type { Services } from '../services.ts'

/**
 * Why a job's signal was aborted when a person asked for it. Any other reason is the server draining: the job throws,
 * and runs again. Named as the platform names an abort, so that libraries do not take it for a failure of the network.
 */
export class StopAsked extends Error { override name = 'AbortError' }

export interface JobCtx {
  workspace: string
  locale: Locale
  services: Services
  /** Aborted when somebody stops the job or the server drains. */
  signal: AbortSignal
  /** One short transaction in the job's own room, as the person who asked for the job. */
  transact<T>(steps: (ctx: Ctx) => Promise<T>): Promise<T>
  /** Tells open pages how far the work is (ids and figures only). */
  progress(data: Record<string, unknown>): void
  /** Says in the server's log what failed on the way, where the work goes on without it. */
  report(error: unknown): void
}

/**
 * `subject` is what `stop` names: the id of the record the job works for. `run` is tried again when it throws.
 * `giveUp` is called once it will not be: tried too often, or asked for by somebody who left.
 */
export interface JobKind {
  subject(data: Record<string, unknown>): string
  run(ctx: JobCtx, data: Record<string, unknown>): Promise<void>
  giveUp(ctx: JobCtx, data: Record<string, unknown>): Promise<void>
}
