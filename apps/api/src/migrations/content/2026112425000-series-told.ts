import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mine } from '../row-security';

const statements = [
  `ALTER TABLE "notification" ADD "series_id" uuid`,
  `CREATE INDEX "IDX_3d4fbe539551630dff1608c6af" ON "notification"  ("series_id")`,
  `ALTER TABLE "notification" ADD CONSTRAINT "FK_3d4fbe539551630dff1608c6afa" FOREIGN KEY ("series_id") REFERENCES "dialogue_series"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `create function sees_series(reader uuid, thing uuid) returns boolean language sql stable as $$
    select exists (select from participant p join dialogue_series s on s.id = thing
      where p.id = reader and reaches(s.audience, s.space_id, p)) $$`,
];

/** News of a series is for whoever may read that series. */
export class SeriesTold2026112425000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    const visible = ([column, table]: string[]) =>
      `(notification.${column} is null or exists (select from ${table} where ${table}.id = notification.${column}))`;
    const things = ['topic', 'session', 'commitment', 'decision'].map((table) => [`${table}_id`, table]);
    const seen = [...things, ['series_id', 'dialogue_series']].map(visible).join(' and ');
    await runner.query(`alter policy viewer_select on notification using (participant_id = any(${mine.participants}) and ${seen})`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
