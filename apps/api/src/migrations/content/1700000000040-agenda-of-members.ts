import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The agenda of someone who is signed in holds more than the public topics, so the index of the public agenda cannot
 * serve it: without this one PostgreSQL sorts every topic for each page.
 */
export class AgendaOfMembers1700000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index topic_agenda_of_members on topic (latest_at desc, id desc)
      where state not in ('draft', 'merged', 'withdrawn')`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
