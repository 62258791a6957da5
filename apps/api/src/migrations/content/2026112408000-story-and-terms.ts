import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mine } from '../row-security';

/**
 * Who may read a topic may not therefore write on its timeline, or start or stop the clock on its answer. That is for who takes
 * part in its space, and for the body that owes the answer; and a line stands in nobody else's name.
 */
export class StoryAndTerms2026112408000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const readable = 'exists (select from topic where topic.id = topic_id)';
    const hasPlace = `(space_id = any(${mine.spaces}) or is_answered_by(topic_id, ${mine.organisations}))`;
    const ownName = `(participant_id is null or participant_id = any(${mine.participants}))`;
    await runner.query('drop policy viewer_insert on topic_event');
    await runner.query(`create policy viewer_insert on topic_event for insert to samenspraak_app with check (${readable} and ${hasPlace} and ${ownName})`);
    await runner.query('drop policy viewer_insert on response_term');
    await runner.query(`create policy viewer_insert on response_term for insert to samenspraak_app with check (${readable} and ${hasPlace})`);
    await runner.query('drop policy viewer_update on response_term');
    await runner.query(`create policy viewer_update on response_term for update to samenspraak_app using (${readable} and ${hasPlace})`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
