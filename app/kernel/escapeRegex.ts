// Writes a text so that a pattern takes it as it is, in JavaScript, in PostgreSQL and in the event store alike.

export const escapeRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
