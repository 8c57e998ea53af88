// Gives Node enough threads for the event store beside everything else. The server imports this file before any other.
// Node reads the size once, at the first file or DNS call: set later, it would change nothing.
process.env.UV_THREADPOOL_SIZE ??= '16'
