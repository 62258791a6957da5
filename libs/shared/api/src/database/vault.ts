import type { DataSource, EntityManager } from 'typeorm';

/**
 * The door to the vault, for the people feature alone. A vault transaction is short and its own:
 * it commits before the content's, so that a crash between leaves a harmless unused link, never an act without an actor.
 */
export class Vault {
  private static source: DataSource;

  static connect(source: DataSource): void {
    Vault.source = source;
  }

  static transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return Vault.source.transaction(work);
  }

  /** Reading or one statement by itself. */
  static get manager(): EntityManager {
    return Vault.source.manager;
  }
}
