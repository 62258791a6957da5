import type { DataSource } from 'typeorm';

/**
 * The door through which staff look into the vault. Its role reads no table: it may run `write_look` and `take_look`, and
 * PostgreSQL holds that the first was committed before the second.
 */
export class StaffVault {
  private static source: DataSource | undefined;

  static connect(source: DataSource | undefined): void {
    StaffVault.source = source;
  }

  /** One statement, committed by itself. @throws {Error} where the role is not set up: then nobody can look */
  static async call<Result>(statement: string, values: unknown[]): Promise<Result> {
    if (!StaffVault.source) throw new Error('Looking is not set up: VAULT_STAFF_URL is missing');
    const [row] = (await StaffVault.source.query(statement, values)) as [Record<string, Result>];
    return Object.values(row)[0] as Result;
  }
}
