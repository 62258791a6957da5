import { Announcer, Clock, Database, Refusal, Viewer, standingIn } from '@samenspraak/shared-api';
import { Commitment } from './commitment.entity';
import { ProgressUpdate } from './progress-update.entity';
import { CommitmentMoved } from './progress.events';

/** The commitment belongs to another body, or this act to the other side. */
export class NotYours extends Refusal {}

type Told = Pick<ProgressUpdate, 'kind' | 'organisationId'> &
  Partial<Pick<ProgressUpdate, 'text' | 'language' | 'evidenceUrl' | 'newDueOn' | 'previousDueOn' | 'reason'>>;

const unsaid = { text: null, language: null, evidenceUrl: null, newDueOn: null, previousDueOn: null, reason: null };

/** Changes a commitment that is locked, and writes the line that says so. */
export async function move(viewer: Viewer, commitment: Commitment, change: Partial<Commitment>, told: Told): Promise<ProgressUpdate> {
  const latest = { latestAt: Clock.now(), latestKind: told.kind };
  const changed = await Database.of(Commitment).update({ id: commitment.id }, { ...change, ...latest });
  if (!changed.affected) throw new NotYours();
  return tell(viewer, Object.assign(commitment, change, latest), told);
}

/** Writes a line in a commitment's story; whoever listens hears of it. */
export async function tell(viewer: Viewer, { id, spaceId }: Commitment, told: Told): Promise<ProgressUpdate> {
  const update = await Database.of(ProgressUpdate).save({
    ...{ ...unsaid, ...told, at: Clock.now(), commitmentId: id, spaceId },
    participantId: standingIn(viewer, spaceId)?.participantId ?? null,
  });
  await Announcer.announce(new CommitmentMoved(spaceId, id, update.id));
  return update;
}
