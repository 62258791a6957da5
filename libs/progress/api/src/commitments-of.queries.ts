import { Operation, Statement } from '@samenspraak/shared-api';
import type { Commitment } from './commitment.entity';
import { CommitmentRow, columns, toCommitment, visibleTo } from './commitment.rows';

const keys = { topic: 'topicId', session: 'sessionId', space: 'spaceId', owner: 'ownerId' } as const;

type Of = keyof typeof keys;

const most = 100;

/** The latest commitments of a topic, session, space or body; for all rows of a list in one statement. */
export function commitmentsOf(of: Of, id: string, limit = most): Promise<Commitment[]> {
  const size = Math.min(Math.max(Math.trunc(limit), 1), most);
  return Operation.now.loaders.named(`commitments of ${of}, ${size}`, (ids) => latestOf(of, ids, size), id);
}

async function latestOf(of: Of, ids: readonly string[], size: number): Promise<Commitment[][]> {
  const text = (conditions: string) => `
    select * from (
      select ${columns}, row_number() over (partition by c.${of}_id order by c.latest_at desc, c.id desc) as place
      from commitment c join organisation o on o.id = c.owner_id where ${conditions}
    ) latest where place <= $2 order by place`;
  const statement = new Statement<CommitmentRow>(`commitments_of_${of}`, text).where('ids', `c.${of}_id = any($a::uuid[]) and $b::int > 0`, [...ids], size);
  const rows = (await visibleTo(statement, Operation.now.viewer).rows()).map(toCommitment);
  return ids.map((id) => rows.filter((row) => row[keys[of]] === id));
}
