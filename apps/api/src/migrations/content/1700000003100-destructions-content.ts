import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows } from '../row-security';

/** Which lines of the list of destructions this store has carried out. */
export class ContentDestructions1700000003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table content_destruction (number int not null, done_at timestamptz not null, constraint "PK_content_destruction" primary key (number))');
    await guardRows(runner, 'content_destruction', {});
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
