import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which destructions are gone from the files of the server too. */
export class VaultWash2026112402001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table vault_destruction add washed_at timestamptz');
    await runner.query('grant update (washed_at) on vault_destruction to samenspraak_vault_app');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
