import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine } from '../row-security';

const tables = `
  create table pseudonym (
    topic_id uuid not null, number integer not null, space_id uuid not null, participant_id uuid not null,
    constraint "PK_4b48b9e8fed7d542ee52454ac77" primary key (topic_id, number),
    constraint "UQ_0776f86955df7aa57751eb2b679" unique (topic_id, participant_id),
    constraint pseudonym_number check (number > 0),
    constraint "FK_470b20541263d4d79be979487f1" foreign key (topic_id) references topic (id) on delete cascade,
    constraint "FK_8e5af0b71979a4fe16426d61072" foreign key (space_id) references space (id),
    constraint "FK_69d880ef69aea24327acefca284" foreign key (participant_id) references participant (id) on delete cascade);
  create index pseudonym_of_participant on pseudonym (participant_id);
  alter table contribution add pseudonym integer;
  alter table contribution add constraint nobody_beside_pseudonym
    check (pseudonym is null or (participant_id is null and organisation_id is null));`;

/** Whoever goes takes their words under a pseudonym along: nobody is left who could say whether they may stay. */
const forgotten = `
  create function forget_pseudonym() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      update contribution set text = '', pseudonym = null, withdrawn_at = coalesce(withdrawn_at, now())
        where topic_id = old.topic_id and pseudonym = old.number;
      return null;
    end $$;
  create trigger pseudonym_forgotten after delete on pseudonym for each row execute function forget_pseudonym();`;

export class Pseudonyms1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, forgotten]) await runner.query(part);
    const own = `participant_id = any(${mine.participants})`;
    await guardRows(runner, 'pseudonym', { select: own, insert: own, delete: own });
    const written = `${own} or exists (select from pseudonym p where p.topic_id = contribution.topic_id and p.number = contribution.pseudonym)`;
    await runner.query('drop policy viewer_insert on contribution');
    await runner.query('drop policy viewer_update on contribution');
    await runner.query(`create policy viewer_insert on contribution for insert to samenspraak_app with check (${written})`);
    await runner.query(`create policy viewer_update on contribution for update to samenspraak_app using (${written})`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
