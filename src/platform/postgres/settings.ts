/** Settings of the server by PostgreSQL's own names. */
export type Settings = Readonly<Record<string, string>>

/** The port only names the socket's file: no TCP listener is opened. */
export const port = 5432

export const superuser = 'postgres'

/** What the server is started with; `settings` go before ours. An answered commit has reached the disk. */
export function serverArguments(pgdata: string, socketDir: string, settings: Settings): string[] {
  const all = {
    ...durable,
    ...discreet,
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    shared_buffers: '128MB',
    timezone: 'UTC',
    ...settings,
  }
  return [
    '-D',
    pgdata,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

const durable: Settings = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // A plain fsync on macOS stops at the drive's own memory.
  wal_sync_method: process.platform === 'darwin' ? 'fsync_writethrough' : 'fdatasync',
}

/** Seven days of the server's own log, without statements and without the values that details quote. */
const discreet: Settings = {
  logging_collector: 'on',
  log_filename: 'postgres-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}
