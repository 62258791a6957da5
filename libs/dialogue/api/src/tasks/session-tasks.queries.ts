import { Clock, Database, Viewer } from '@samenspraak/shared-api';
import { SessionTask } from './session-task';

/** The rules of `session.policy.ts` and `report.policy.ts` for all sessions at once; a spec holds the two together. */
const text = `
  with own as (
    select e.id, e.space_id, e.side from unnest($1::uuid[], $2::uuid[]) o(space_id, organisation_id)
    join seat e using (space_id, organisation_id) where e.signed_at is not null and e.ended_at is null),
  reviewed as (
    select s.id as session_id, s.space_id, r.id, r.due_on, exists (select from report_approval a where a.report_id = r.id) as spoken
    from session s join report r on r.session_id = s.id where s.state = 'report_in_review'),
  task as (
    select 'choose_dates' as kind, s.id, p.closes_at as due from session s join date_poll p on p.session_id = s.id
      where s.state = 'polling' and p.closed_at is null and p.closes_at > $4 and exists (
        select from session_seat i join own o on o.id = i.seat_id where i.session_id = s.id and not exists (
          select from date_answer a where a.seat_id = i.id))
    union all
    select 'review_report', r.session_id, r.due_on from reviewed r where exists (
      select from own o where o.space_id = r.space_id and not exists (
        select from report_approval a where a.report_id = r.id and a.side = o.side))
    union all
    select 'answer_remark', r.session_id, r.due_on from reviewed r where not r.spoken and exists (
      select from report_remark m join own o on o.space_id = r.space_id and o.side <> m.side
      where m.report_id = r.id and not exists (select from remark_answer a where a.remark_id = m.id))
    union all
    select case s.state when 'polling' then 'settle_dates' when 'held' then 'write_report' else 'hold' end, s.id, null from session s
      where s.space_id = any($3::uuid[]) and (s.state = 'held' or (s.state = 'agenda_fixed' and s.ends_at <= $4) or (s.state = 'polling'
        and exists (select from date_poll p where p.session_id = s.id and p.closed_at is not null and p.outcome in ('tie', 'no_date')))))
  select kind, id as "sessionId", due from task order by due nulls last, kind, id limit 100`;

/** What sessions wait for of the viewer, for their organisations and as facilitator; first due first. */
export async function sessionTasks({ standings }: Viewer): Promise<SessionTask[]> {
  const held = standings.flatMap(({ spaceId, mandates }) => mandates.map(({ organisationId }) => [spaceId, organisationId] as const));
  const led = standings.filter(({ roles }) => roles.includes('facilitator')).map(({ spaceId }) => spaceId);
  if (!held.length && !led.length) return [];
  const [spaces, organisations] = [held.map(([space]) => space), held.map(([, organisation]) => organisation)];
  return Database.prepared<SessionTask>('session_tasks', text, [spaces, organisations, led, Clock.now()]);
}
