import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which lines of the list of destructions this store has carried out. */
export class VaultDestructions1700000003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table vault_destruction (number int primary key, done_at timestamptz not null)');
    await runner.query('grant select, insert on vault_destruction to samenspraak_vault_app');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
