import { Injectable } from '@nestjs/common';
import { Database, NotFound, Viewer, allow, hasRole, standingIn } from '@samenspraak/shared-api';
import { Mandate } from '../mandate.entity';
import { Participant } from '../participant.entity';
import { PlaceEventKind } from './place-event.entity';
import { recordPlaceEvent } from './place-events';
import { canEndTasks, tasks } from './place.policy';
import { oneAtATime, otherManagers } from './place.queries';
import { LastManager } from './place.refusals';

const holders = `
  select id from participant where space_id = $1 and roles && $2::text[] order by government desc, display_name, id`;

/** What people do for a space: leading, facilitating, moderating. */
@Injectable()
export class TaskService {
  /** To a manager everyone with a task in the space; to others themselves. */
  async taskHolders(viewer: Viewer, spaceId: string): Promise<Participant[]> {
    const own = standingIn(viewer, spaceId)?.participantId;
    const rows = await Database.prepared<{ id: string }>('task_holders', holders, [spaceId, tasks]);
    const shown = hasRole(viewer, spaceId, 'manager') ? rows : rows.filter(({ id }) => id === own);
    const found = await Promise.all(shown.map(({ id }) => Database.load(Participant, id)));
    return found.filter((each) => each !== null);
  }

  /** Whoever had tasks is a member from now on. @throws {LastManager} {NotFound} */
  async endTasks(viewer: Viewer, participantId: string): Promise<Participant> {
    const holder = await Database.find(Participant, { id: participantId });
    allow(canEndTasks, viewer, holder, () => new NotFound());
    if (!tasksOf(holder).length) throw new NotFound();
    await oneAtATime(holder.spaceId);
    if (holder.roles.includes('manager') && !(await otherManagers(holder.spaceId, participantId))) throw new LastManager();
    const [body] = await Database.of(Mandate).find({ where: { participantId }, order: { validFrom: 'desc' }, take: 1 });
    await endTasksOf(viewer, holder, body?.organisationId ?? null);
    return holder;
  }
}

const tasksOf = ({ roles }: Pick<Participant, 'roles'>): string[] => roles.filter((role) => tasks.includes(role));

const laidDown = 'select end_tasks($1) as ended';

/** The function in PostgreSQL lets somebody do this to themselves, and whoever runs the space to others. */
export async function endTasksOf(viewer: Viewer, holder: Pick<Participant, 'id' | 'spaceId' | 'roles'>, organisationId: string | null): Promise<void> {
  const ended = tasksOf(holder);
  if (!ended.length) return;
  const [row] = await Database.prepared<{ ended: boolean }>('end_tasks', laidDown, [holder.id]);
  if (!row?.ended) throw new NotFound();
  await recordPlaceEvent(viewer, { spaceId: holder.spaceId, organisationId, kind: PlaceEventKind.task_ended, concernsId: holder.id, tasks: ended });
}
