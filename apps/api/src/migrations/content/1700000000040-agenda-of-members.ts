import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The agenda of someone who is signed in holds more than the public topics, so the index of the public agenda cannot
 * serve it: without this one PostgreSQL sorts every topic for each page. And a draft that is thrown away must not make it
 * read every topic to see that none was merged into it.
 */
export class AgendaOfMembers1700000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index topic_agenda_of_members on topic (latest_at desc, id desc)
      where state not in ('draft', 'merged', 'withdrawn')`);
    await runner.query('create index topic_merged on topic (merged_into_id) where merged_into_id is not null');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
