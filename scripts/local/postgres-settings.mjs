// Errors and statements can carry what people wrote: the server's log may hold none of it.
const silent = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

// A segment of the log that is used again keeps what stood in it: erased words must go with the segment.
const forgetful = { wal_recycle: 'off' };

const local = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
};

// For tests only: a crash would lose the database, and the next run makes a new one.
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', shared_buffers: '64MB' };

/** Command line settings of a local server. */
export function serverFlags({ port, fast }) {
  const settings = { ...silent, ...forgetful, ...local, ...(fast ? careless : {}), port: String(port) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
