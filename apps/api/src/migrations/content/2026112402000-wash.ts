import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows } from '../row-security';

/** When the files of each store were last written anew, and which destructions were in it. */
export class Wash2026112402000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table content_destruction add washed_at timestamptz');
    await runner.query('create table wash (store text not null, done_at timestamptz not null, constraint "PK_wash" primary key (store))');
    // Everyone may read how long the oldest destruction waits.
    await guardRows(runner, 'wash', { select: 'true' });
    await runner.query('create policy viewer_select on content_destruction for select to samenspraak_app using (true)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
