// The doors an operation may use besides the database: events, mail, print, live updates, running jobs, settings, clock.
import type { EventPath } from './events/eventPath.ts'
import type { Live } from './live.ts'
import type { Letterhead } from './letter.ts'
import type { Mail } from './mail.ts'
import type { Printer } from './print/printer.ts'
import type { Settings } from './settings.ts'

export interface Services {
  settings: Settings
  events: EventPath
  mail: Mail
  printer: Printer
  /** Under whose name and colours the company writes; undefined while it has no brand. */
  letterhead(workspace: string): Promise<Letterhead | undefined>
  live: Live
  /** Asks the job that works for this record to stop; false when none runs. The caller checks that the record is theirs. */
  stopJob(subject: string): boolean
  /** Now, as an ISO string; injected so that tests and stories choose the day. */
  now(): string
}
