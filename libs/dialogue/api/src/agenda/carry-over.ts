import { Clock, Database, Viewer } from '@samenspraak/shared-api';
import { In, MoreThan } from 'typeorm';
import { AgendaItemState, SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { AgendaItem } from './agenda-item.entity';
import { itemsOf, nextPosition } from './agenda-item.service';
import { tellTopic } from './topic-steps';

/** What the series left open stands on this session's agenda by itself, still brought by the side that brought it. */
export async function takeUpOpenItems(viewer: Viewer, session: Session): Promise<void> {
  if (!session.seriesId) return;
  const items = await itemsOf(session.id);
  const standing = new Set(items.map(({ topicId }) => topicId).filter(Boolean));
  const open = (await openItemsOf(session.seriesId)).filter(({ topicId }) => !standing.has(topicId));
  for (const [index, item] of open.entries()) {
    const { id: carriedFromId, spaceId, topicId, title, language, minutes, organisationId, side } = item;
    const carried = await Database.of(AgendaItem).save({
      ...{ spaceId, topicId, title, language, minutes, organisationId, side, carriedFromId },
      ...{ sessionId: session.id, position: nextPosition(items) + index },
    });
    await tellTopic(viewer, 'schedule', carried);
  }
}

/** Items that were not reached go to the next session of the series, or wait for it; without a series their topics are free again. */
export async function handOn(viewer: Viewer, session: Session, items: AgendaItem[]): Promise<void> {
  await Database.of(AgendaItem).update({ id: In(items.map(({ id }) => id)) }, { state: AgendaItemState.carried_over });
  if (!session.seriesId) {
    for (const item of items) await tellTopic(viewer, 'putBack', item);
    return;
  }
  const coming = { seriesId: session.seriesId, state: SessionState.planned, startsAt: MoreThan(Clock.now()) };
  const next = await Database.of(Session).findOne({ where: coming, order: { startsAt: 'asc' }, lock: { mode: 'pessimistic_write' } });
  if (next) await takeUpOpenItems(viewer, next);
}

/** Carried over by an earlier session of the series, and not taken up since. */
const openItemsOf = (seriesId: string): Promise<AgendaItem[]> =>
  Database.of(AgendaItem)
    .createQueryBuilder('item')
    .innerJoin(Session, 'session', 'session.id = item.session_id and session.series_id = :seriesId', { seriesId })
    .leftJoin(AgendaItem, 'later', 'later.carried_from_id = item.id')
    .where('item.state = :state and later.id is null', { state: AgendaItemState.carried_over })
    .orderBy('session.startsAt')
    .addOrderBy('item.position')
    .getMany();
