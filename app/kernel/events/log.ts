// What the event path asks of a log: sentences about itself, never anything about a visitor.

export type EventLog = {
  info(sentence: string): void
  warn(sentence: string): void
  error(sentence: string): void
}
