import { Topic, canSeeTopic, isPossible } from '@samenspraak/agenda-api';
import { Injectable } from '@nestjs/common';
import { Database, InvalidInput, Side, Viewer, allow, otherSide } from '@samenspraak/shared-api';
import { TableSession, actingSeat, sessionToChange } from '../session/at-table';
import { Chair, canArrange, canOrder, canRun, takesPart } from '../session/session.policy';
import { ReasonInput } from '../session/session.inputs';
import { SessionStepNotPossible } from '../session/session.refusals';
import { AgendaItem } from './agenda-item.entity';
import { AgendaItemInput } from './agenda-item.inputs';
import { canAskToMove, canTakeOff } from './agenda-item.policy';
import { NotYourItem, TopicAlreadyOnAgenda, YourOwnItem } from './agenda-item.refusals';
import { requireTime } from './agenda-time';
import { tellTopic } from './topic-steps';

/** An agenda that both sides fill. Everything here happens under the session's lock. */
@Injectable()
export class AgendaItemService {
  async putOnAgenda(viewer: Viewer, sessionId: string, input: AgendaItemInput): Promise<AgendaItem> {
    const session = await sessionToChange(viewer, sessionId, takesPart, canArrange);
    const topic = input.topicId ? await topicToSchedule(viewer, input.topicId) : null;
    if (!topic && !input.title) throw InvalidInput.of('title', 'required');
    const { organisationId, side } = bringer(viewer, session, topic, input.organisationId);
    const items = await itemsOf(sessionId);
    if (topic && items.some(({ topicId }) => topicId === topic.id)) throw new TopicAlreadyOnAgenda();
    requireTime(session, items, input.minutes);
    const { minutes, language } = input;
    const item = await Database.of(AgendaItem).save({
      ...{ spaceId: session.spaceId, sessionId, minutes, language, organisationId, side, position: nextPosition(items) },
      ...(topic ? { topicId: topic.id, title: null, language: topic.language } : { topicId: null, title: input.title }),
    });
    await tellTopic(viewer, 'schedule', item);
    return item;
  }

  async takeOffAgenda(viewer: Viewer, id: string): Promise<AgendaItem> {
    const { item, session } = await itemToChange(viewer, id);
    allow(canTakeOff, viewer, { ...session, item }, () => new NotYourItem());
    const gone = await Database.of(AgendaItem).delete({ id });
    if (!gone.affected) throw new NotYourItem();
    await tellTopic(viewer, 'putBack', item);
    return item;
  }

  /** Asks the side that brought it to bring it another time. */
  async askToMove(viewer: Viewer, id: string, { text }: ReasonInput): Promise<AgendaItem> {
    const { item, session } = await itemToChange(viewer, id);
    allow(canAskToMove, viewer, { ...session, item }, () => new YourOwnItem());
    const moveRequestedBySide: Side = otherSide(item.side);
    await Database.of(AgendaItem).update({ id }, { moveRequestedBySide, moveReason: text });
    return item;
  }

  /** One place earlier or later; at the end of the list nothing changes. */
  async moveItem(viewer: Viewer, id: string, up: boolean): Promise<AgendaItem> {
    const { item, session } = await itemToChange(viewer, id);
    allow(canRun, viewer, session);
    allow(canOrder, viewer, session, () => new SessionStepNotPossible());
    const items = await itemsOf(session.id);
    const other = items[items.findIndex((each) => each.id === id) + (up ? -1 : 1)];
    if (!other) return item;
    await Database.of(AgendaItem).update({ id }, { position: other.position });
    await Database.of(AgendaItem).update({ id: other.id }, { position: item.position });
    return item;
  }
}

export const itemsOf = (sessionId: string): Promise<AgendaItem[]> =>
  Database.of(AgendaItem).find({ where: { sessionId }, order: { position: 'asc' } });

export const nextPosition = (items: AgendaItem[]): number => (items.at(-1)?.position ?? 0) + 1;

async function itemToChange(viewer: Viewer, id: string): Promise<{ item: AgendaItem; session: TableSession }> {
  const { sessionId } = await Database.find(AgendaItem, { id });
  const session = await sessionToChange(viewer, sessionId, takesPart, canArrange);
  return { session, item: await Database.find(AgendaItem, { id }) };
}

/** Any topic the viewer sees that waits for a session, of whatever space. */
async function topicToSchedule(viewer: Viewer, id: string): Promise<Topic> {
  const topic = await Database.of(Topic).findOneBy({ id });
  if (!topic || !canSeeTopic(viewer, topic) || !isPossible('schedule', topic.state)) throw InvalidInput.of('topicId', 'choice');
  return topic;
}

/** Facilitators also put on what a seated organisation itself put forward: then that organisation brought it. */
function bringer(viewer: Viewer, session: TableSession, topic: Topic | null, organisationId?: string | null): Chair {
  const proposer = session.seats.find((seat) => seat.organisationId === (topic?.organisationId ?? null));
  const forProposer = proposer && canRun(viewer, session) && (organisationId ?? proposer.organisationId) === proposer.organisationId;
  return forProposer ? proposer : actingSeat(viewer, session, organisationId);
}
