// The settings PostgreSQL is started with: nothing acknowledged is lost, and a machine with two cores and 2 GB is enough.

/** Names and values as in postgresql.conf. */
export type Settings = Record<string, string>

/** Given on the command line at each start, so that a new Azimut brings its own settings to an old data folder. */
export const usualSettings: Settings = {
  // Only programs of this machine reach it, with the password.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // What was committed survives a power cut.
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  // A connection whose program was killed ends within the second, even in the middle of a query.
  client_connection_check_interval: '1s',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  jit: 'off',
  // Parallel queries need more shared memory than containers usually have.
  max_parallel_workers_per_gather: '0',
  TimeZone: 'UTC',
  // What PostgreSQL says of itself, never a statement or a value: they may speak of a person.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
}

/** For tests that look at what is stored, not at what a power cut leaves of it: they run several times as fast. */
export const forgetfulSettings: Settings = { ...usualSettings, fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
