import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine } from '../row-security';

const government = `('municipality', 'ministry', 'public_body')`;

const tables = `
  alter table seat add column ended_at timestamptz;
  alter table seat drop constraint "UQ_7751c360e90aacc7a0b56abbb7f";
  create unique index "IDX_444ad16c4ea4afaebd945f3d04" on seat (space_id, organisation_id) where ended_at is null;
  create table place_event (id uuid not null default gen_random_uuid(), space_id uuid not null, organisation_id uuid, kind text not null,
    at timestamptz(3) not null, concerns_id uuid, participant_id uuid, function text, tasks text[] not null, constraint "PK_place_event" primary key (id));
  create index "IDX_acbc45a82994563c9f3bfaec06" on place_event (concerns_id);
  create index "IDX_048fd438747add103867c632d4" on place_event (participant_id);
  alter table notification add column space_id uuid;
  create index "IDX_50eec31438928db66b5b762a12" on notification (space_id);
  alter table notification add constraint "FK_50eec31438928db66b5b762a129" foreign key (space_id) references space (id) on delete cascade;
  alter table place_event add constraint "FK_8aabab499a613df06e6d7f32ec2" foreign key (space_id) references space (id),
    add constraint "FK_35c5eded2f6a38dc447a0985abe" foreign key (organisation_id) references organisation (id),
    add constraint "FK_acbc45a82994563c9f3bfaec06a" foreign key (concerns_id) references participant (id) on delete set null,
    add constraint "FK_048fd438747add103867c632d4f" foreign key (participant_id) references participant (id) on delete set null;`;

/** Staff of a public body are in a space as long as their body says that they speak for it there. */
const inForce = `m.valid_from <= today and coalesce(m.valid_to > today, true)`;
const functions = `
  create or replace function standings_of(ids uuid[], today date)
    returns table (participant_id uuid, space_id uuid, roles text[], mandates jsonb)
    language sql stable security definer set search_path = public, pg_temp as $$
      select p.id, p.space_id, case when p.government and count(m.id) = 0 then '{}' else p.roles end,
             coalesce(jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'function', m.function,
               'side', case when o.kind in ${government} then 'government' else 'communities' end))
               filter (where m.id is not null), '[]')
      from participant p
      left join mandate m on m.participant_id = p.id and ${inForce}
      left join organisation o on o.id = m.organisation_id
      where p.id = any(ids) group by p.id $$;
  create or replace function readers_of(space uuid) returns table (members int, government int)
    language sql stable security definer set search_path = public, pg_temp as $$
      select count(*)::int, count(*) filter (where p.government)::int from participant p
      where p.space_id = space and (not p.government or exists (
        select from mandate m where m.participant_id = p.id and coalesce(m.valid_to > current_date, true))) $$;
  create function end_tasks(holder uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      update participant set roles = '{member}' where id = holder
        and (app_is_platform() or id = any(app_ids('participants')) or space_id = any(app_ids('facilitates')));
      return found;
    end $$;
  revoke execute on function end_tasks from public;
  grant execute on function end_tasks to samenspraak_app;`;

/** A signed seat of the other side is nobody's to end but that organisation's. */
const ownSide = `exists (select from organisation o where o.id = any(${mine.organisations}) and (o.kind in ${government}) = (seat.side = 'government'))`;
const runs = `space_id = any(${mine.facilitated})`;
const rules = `
  create policy viewer_insert on seat for insert to samenspraak_app with check (${runs} and signed_at is null and ended_at is null);
  create policy viewer_update_runs on seat for update to samenspraak_app using (${runs} and (signed_at is null or ${ownSide}));
  create policy viewer_update on mandate for update to samenspraak_app using (participant_id = any(${mine.participants})
    or (organisation_id = any(${mine.organisations}) and exists (
      select from participant p where p.id = participant_id and p.space_id = any(${mine.spaces}))));`;

export class Places2026112404001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [tables, functions, rules]) await runner.query(statement);
    const own = `concerns_id = any(${mine.participants}) or participant_id = any(${mine.participants})`;
    await guardRows(runner, 'place_event', { select: `kind in ('seat_given', 'seat_ended') or ${own} or organisation_id = any(${mine.organisations})` });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
