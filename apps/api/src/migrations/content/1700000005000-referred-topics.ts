import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mine } from '../row-security';

/**
 * A body to which a topic was referred answers it, also with nobody in the topic's space. The function tells only whether
 * the last clock on the topic is one of the viewer's own bodies; asking the table itself would go round in circles,
 * because who may see a term is asked of the topic.
 */
export class ReferredTopics1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function is_answered_by(topic uuid, bodies uuid[]) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
          select coalesce((select organisation_id = any(bodies) from response_term
                           where topic_id = topic order by started_at desc limit 1), false) $$`);
    await runner.query('drop policy viewer_update on topic');
    await runner.query(`create policy viewer_update on topic for update to samenspraak_app using (
      author_id = any(${mine.participants}) or space_id = any(${mine.spaces})
      or is_answered_by(id, ${mine.organisations}))`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
