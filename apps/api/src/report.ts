import { declareCarried } from '@samenspraak/shared-api';

interface LogLine {
  reference: string;
  name: string;
  /** Names of the code and of the database's own things. */
  database?: { code?: string; table?: string; constraint?: string };
  where?: string[];
}
const marks: Record<keyof LogLine, 'none'> = { reference: 'none', name: 'none', database: 'none', where: 'none' };
declareCarried('log', marks);

/** What the operator reads when something fails: a reference, the kind of error, where. No values: they may be personal. */
export function report(reference: string, error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error('not an error');
  const driver = (error as { driverError?: { code?: string; table?: string; constraint?: string } }).driverError;
  const where = stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8);
  const database = driver && { code: driver.code, table: driver.table, constraint: driver.constraint };
  const line: LogLine = { reference, name, ...(database ? { database } : {}), where };
  console.error(JSON.stringify(line));
}
