import { Database, hasMoved, toldOf, toldParts } from '@samenspraak/shared-api';
import type { Readers, Space } from './space.entity';

type Anchors = Pick<Space, 'othersAnchor' | 'governmentAnchor'>;

/** How many people an audience of the space is. People of government are told as far as the others are. */
export function readersOf({ othersAnchor, governmentAnchor }: Anchors): Readers {
  const { total, parts } = toldParts({ others: othersAnchor, government: governmentAnchor });
  return parts.others === null ? { members: null, government: null } : { members: total, government: parts.government };
}

/**
 * How many people outside government there are at least, who could each have written something in the space; null under ten.
 * One of the figures of which the readers are told, so that it gives nothing away beside them.
 */
export const writersOf = ({ othersAnchor }: Anchors): number | null => toldOf(othersAnchor);

/** Whose function ended takes part no more. */
const inFunction = 'exists (select from mandate m where m.participant_id = p.id and coalesce(m.valid_to > current_date, true))';

const tell = (anchor: string, which: string) => `
  update space set ${anchor} = counted.people
  from (select s.id, count(p.id)::int as people from space s left join participant p on p.space_id = s.id and ${which} group by s.id) counted
  where counted.id = space.id and ${hasMoved(anchor, 'counted.people')}`;

/** In SQL, for whoever fills a store in another way. */
export const tellingReaders = [tell('others_anchor', 'not p.government'), tell('government_anchor', `p.government and ${inFunction}`)];

/** By night: figures of people that ten or more moved. */
export async function tellReaders(): Promise<void> {
  await Database.asPlatform(async () => {
    for (const [place, text] of tellingReaders.entries()) await Database.prepared(`tell_readers_${place}`, text);
  });
}
