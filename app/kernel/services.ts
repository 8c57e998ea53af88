// The doors an operation may use besides the database: events, mail, live updates, settings, clock.
import type { EventPath } from './events/eventPath.ts'
import type { Live } from './live.ts'
import type { Mail } from './mail.ts'
import type { Settings } from './settings.ts'

export interface Services {
  settings: Settings
  events: EventPath
  mail: Mail
  live: Live
  /** Now, as an ISO string; injected so that tests and stories choose the day. */
  now(): string
}
