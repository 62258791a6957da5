import { Clock, Database, dayOf } from '@samenspraak/shared-api';
import { NotificationKind } from './notification.entity';

/** Recipients in one go; however many follow a topic, each go is short. */
export const batchSize = 500;

/** Someone to be told, with what they are told of. */
export interface Recipient {
  participantId: string;
  topicId: string | null;
  sessionId: string | null;
  commitmentId: string | null;
  /** The space, when it is about a place in it. */
  placeId: string | null;
  decisionId: string | null;
  seriesId: string | null;
  at: Date;
  /** Who did it. */
  actorId: string | null;
}

const inForce = (mandate: string) =>
  `${mandate}.valid_from <= (select day from today) and coalesce(${mandate}.valid_to > (select day from today), true)`;

/** Who speaks for a body: its people in the space where it happens; those elsewhere only when it has none there. */
export const representatives = (bodies: string) => `
  select m.participant_id from news n, mandate m join participant r on r.id = m.participant_id
  where m.organisation_id in (${bodies}) and ${inForce('m')}
    and (r.space_id = n.space_id or not exists (
      select from mandate o join participant s on s.id = o.participant_id
      where o.organisation_id = m.organisation_id and s.space_id = n.space_id and ${inForce('o')}))`;

const followers = 'select f.participant_id from news n join follow f on f.topic_id = n.topic_id and f.wanted';

const topic = {
  news: `select e.topic_id, null::uuid as session_id, null::uuid as commitment_id, e.at, e.participant_id as actor, t.space_id
    from topic_event e join topic t on t.id = e.topic_id where e.id = $1`,
  sees: 'sees_topic(c.id, n.topic_id)',
  candidates: `${followers}
    union select t.author_id from news n join topic t on t.id = n.topic_id
    union ${representatives('select r.organisation_id from response_term r where r.topic_id = n.topic_id and r.answered_at is null')}
    union select p.id from news n join space s on s.id = n.space_id join participant p on p.space_id = s.id and 'facilitator' = any(p.roles)
      where exists (select from response_term r where r.topic_id = n.topic_id and r.organisation_id = s.answered_by_id and r.answered_at is null)`,
};

const contribution = {
  news: `select e.topic_id, null::uuid as session_id, null::uuid as commitment_id, e.at, e.participant_id as actor, e.space_id
    from contribution e where e.id = $1 and e.withdrawn_at is null`,
  sees: topic.sees,
  candidates: followers,
};

const session = {
  news: `select null::uuid as topic_id, e.session_id, null::uuid as commitment_id, e.at, e.participant_id as actor, e.space_id, e.kind
    from session_event e where e.id = $1`,
  sees: 'sees_session(c.id, n.session_id)',
  candidates: `${representatives('select i.organisation_id from session_seat i where i.session_id = n.session_id')}
    union select f.participant_id from news n join agenda_item i on i.session_id = n.session_id join follow f on f.topic_id = i.topic_id and f.wanted
      where n.kind in ('planned', 'report_approved') and sees_topic(f.participant_id, i.topic_id)`,
};

/** What holds for every meeting of a series: whoever speaks for a seat of its space. */
const series = {
  news: `select null::uuid as topic_id, null::uuid as session_id, null::uuid as commitment_id, e.series_id, e.at, e.participant_id as actor, e.space_id
    from series_event e where e.id = $1`,
  sees: 'sees_series(c.id, n.series_id)',
  series: 'n.series_id',
  candidates: representatives('select s.organisation_id from seat s where s.space_id = n.space_id and s.ended_at is null'),
};

/** That it was made, and confirmed, the followers of its topic hear through the topic itself. */
const commitment = {
  news: `select null::uuid as topic_id, null::uuid as session_id, e.commitment_id, e.at, e.participant_id as actor, e.space_id, e.kind,
      c.topic_id as about, c.owner_id, c.counterpart_id, c.counterpart_side, e.kind in ('agreed', 'confirmed') as through_topic
    from progress_update e join commitment c on c.id = e.commitment_id where e.id = $1`,
  sees: 'sees_commitment(c.id, n.commitment_id)',
  candidates: `
    select f.participant_id from news n join follow f on f.topic_id = n.about and f.wanted where not n.through_topic
    union (
      (${representatives('n.owner_id, n.counterpart_id')}
        union select m.participant_id from news n, mandate m join participant r on r.id = m.participant_id
          join organisation o on o.id = m.organisation_id
          where n.kind = 'delivered' and n.counterpart_id is null and r.space_id = n.space_id and ${inForce('m')}
            and n.counterpart_side = case when o.kind in ('municipality', 'ministry', 'public_body') then 'government' else 'communities' end)
      except select f.participant_id from news n join follow f on f.topic_id = n.about and f.wanted
        where n.through_topic and sees_topic(f.participant_id, n.about))`,
};

/** Whose mandate or tasks ended, and who speaks for the organisation that it is about; in its last words too. */
const place = {
  news: `select null::uuid as topic_id, null::uuid as session_id, null::uuid as commitment_id, e.at, e.participant_id as actor, e.space_id,
      e.space_id as place_id, e.concerns_id, e.organisation_id, e.kind
    from place_event e where e.id = $1`,
  sees: 'true',
  candidates: `select n.concerns_id from news n where n.concerns_id is not null
    union select c.participant_id from (${representatives('n.organisation_id')}) c(participant_id), news n where n.kind <> 'task_ended'
    union select m.participant_id from news n, mandate m join participant r on r.id = m.participant_id
      where n.kind = 'seat_ended' and m.organisation_id = n.organisation_id and r.space_id = n.space_id and m.valid_to = (select day from today)`,
};

const ofStep = `select null::uuid as topic_id, null::uuid as session_id, null::uuid as commitment_id, e.decision_id, e.at, null::uuid as actor, e.space_id,
    e.kind, d.case_id, d.topic_id as about_topic, d.contribution_id as about_contribution, d.measure
    from decision_step e join decision d on d.id = e.decision_id where e.id = $1`;

/** The author, under whatever name it was written. That nothing was done is nothing to be told; what only waits is neither. */
const decision = {
  news: ofStep,
  sees: 'true',
  decision: 'n.decision_id',
  candidates: `
    select t.author_id from news n join topic t on t.id = n.about_topic and n.about_contribution is null
      where n.measure is not null and n.kind not in ('proposed', 'appealed')
    union select coalesce(c.participant_id, p.participant_id) from news n join contribution c on c.id = n.about_contribution
      left join pseudonym p on p.topic_id = c.topic_id and p.number = c.pseudonym
      where n.measure is not null and n.kind not in ('proposed', 'appealed')`,
};

/** Who reported it hears that it was decided, whatever was decided (DSA art. 16 lid 5). */
const flag = {
  news: ofStep,
  sees: 'true',
  decision: 'n.decision_id',
  candidates: `select f.participant_id from news n join flag f on f.case_id = n.case_id
    where f.participant_id is not null and n.kind in ('decided', 'not_agreed')`,
};

/** Where to look for what it is about. */
interface About {
  place?: string;
  decision?: string;
  series?: string;
}

const ways: Record<NotificationKind, typeof topic & About> = {
  [NotificationKind.topic_moved]: topic,
  [NotificationKind.contribution_made]: contribution,
  [NotificationKind.session_moved]: session,
  [NotificationKind.series_moved]: series,
  [NotificationKind.commitment_moved]: commitment,
  [NotificationKind.place_moved]: { ...place, place: 'n.place_id' },
  [NotificationKind.decision_moved]: decision,
  [NotificationKind.flag_answered]: flag,
};

const none = 'null::uuid';

const textOf = ({ news, candidates, sees, place: of = none, decision: by = none, series: row = none }: typeof topic & About) => `
  with today(day) as (select $3::date), news as (${news}), candidate(id) as (${candidates})
  select c.id as "participantId", n.topic_id as "topicId", n.session_id as "sessionId", n.commitment_id as "commitmentId",
         ${of} as "placeId", ${by} as "decisionId", ${row} as "seriesId", n.at, n.actor as "actorId"
  from (select id from candidate where id > $2::uuid order by id) c cross join news n
  where c.id is distinct from n.actor and ${sees}
  order by c.id limit ${batchSize}`;

/**
 * Who is to hear of an event: never who did it, and nobody who may not see it now.
 * @param after the last participant of the go before
 */
export const recipientsOf = (kind: NotificationKind, eventId: string, after: string): Promise<Recipient[]> =>
  Database.prepared<Recipient>(`recipients_${kind}`, textOf(ways[kind]), [eventId, after, dayOf(Clock.now())]);
