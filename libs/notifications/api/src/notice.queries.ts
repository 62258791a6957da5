import { Database } from '@samenspraak/shared-api';
import { NotificationKind } from './notification.entity';

/** What a mail about a notification needs. */
export interface Notice {
  id: string;
  participantId: string;
  kind: NotificationKind;
  /** The kind of step; null for a contribution. */
  step: string | null;
  title: string;
  slug: string;
  /** Whether its words may stand in a mail. */
  public: boolean;
  /** Whether the reader may still see it. */
  seen: boolean;
  /** Of a decision about a text. */
  decision: { id: string; measure: string | null; rule: string; version: number; appealUntil: string | null } | null;
}

const statement = `
  select n.id, n.participant_id as "participantId", n.kind, coalesce(te.kind, se.kind, pu.kind, pe.kind, re.kind, ds.kind) as step,
         coalesce(t.question, s.title, c.title, sp.name, ser.name) as title, coalesce(t.slug, s.slug, c.slug, sp.slug, ser.slug) as slug,
         coalesce(t.audience, s.audience, c.audience, ser.audience) = 'everyone' is true and s.state is distinct from 'polling' as public,
         case when n.topic_id is not null then sees_topic(n.participant_id, n.topic_id)
              when n.session_id is not null then sees_session(n.participant_id, n.session_id)
              when n.series_id is not null then sees_series(n.participant_id, n.series_id)
              when n.space_id is not null then true
              when n.decision_id is not null then d.in_force_at is not null
              else sees_commitment(n.participant_id, n.commitment_id) end
           and (n.kind <> 'contribution_made' or co.withdrawn_at is null) as seen,
         case when d.id is not null then json_build_object('id', d.id, 'measure', ds.measure, 'rule', d.rule, 'version', d.rule_version,
           'appealUntil', d.appeal_until) end as decision
  from notification n
  left join topic t on t.id = n.topic_id
  left join session s on s.id = n.session_id
  left join commitment c on c.id = n.commitment_id
  left join dialogue_series ser on ser.id = n.series_id
  left join space sp on sp.id = n.space_id
  left join topic_event te on n.kind = 'topic_moved' and te.id = n.event_id
  left join contribution co on n.kind = 'contribution_made' and co.id = n.event_id
  left join session_event se on n.kind = 'session_moved' and se.id = n.event_id
  left join progress_update pu on n.kind = 'commitment_moved' and pu.id = n.event_id
  left join place_event pe on n.kind = 'place_moved' and pe.id = n.event_id
  left join series_event re on n.kind = 'series_moved' and re.id = n.event_id
  left join decision d on d.id = n.decision_id
  left join decision_step ds on n.decision_id is not null and ds.id = n.event_id
  where n.id = any($1::uuid[]) order by n.at desc, n.id desc`;

/** Newest first. For the worker alone: it says of each whether its own reader may see it. */
export const noticesOf = (ids: string[]): Promise<Notice[]> => Database.prepared<Notice>('notices', statement, [ids]);
