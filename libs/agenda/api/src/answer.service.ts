import { Injectable } from '@nestjs/common';
import { Database, InvalidInput, Refusal, Rule, Side, Viewer, allow } from '@samenspraak/shared-api';
import { Audience, Organisation, rolesOfBody, sideOf } from '@samenspraak/spaces-api';
import { AnswerInput, DeclineInput, MergeInput, OpenInput, ReferInput } from './answer.inputs';
import { runningTerm, startClock, stopClock } from './response-clock';
import { canClose, canDecline, canMerge, canOpen, canRefer, canReturn, owesAnswer } from './topic.policy';
import { TopicEventKind, TopicState } from './topic-state';
import { move, tell } from './topic-story';
import { StepNotPossible, Topic } from './topic.entity';
import { topicToChange } from './topic.service';

/** Nobody of the body may read the topic. The audience is a promise: handing it on makes it no wider. */
export class BodyCannotRead extends Refusal {}

type Answerable = Topic & { answeringId: string | null };

/** What the side that owes the answer does with a topic. Every step has a reason and stands on the timeline. */
@Injectable()
export class AnswerService {
  async openTopic(viewer: Viewer, id: string, { text, language }: OpenInput): Promise<Topic> {
    const topic = await answerable(viewer, id, canOpen);
    await stopClock(topic);
    await move(viewer, topic, 'open', TopicState.open, { kind: TopicEventKind.opened, ...byBody(topic), ...(text ? { text, language } : {}) });
    return topic;
  }

  /** Asks the author something first; the clock starts anew when the topic comes back. */
  async returnTopic(viewer: Viewer, id: string, answer: AnswerInput): Promise<Topic> {
    const topic = await answerable(viewer, id, canReturn);
    await stopClock(topic);
    await move(viewer, topic, 'return', TopicState.returned, { kind: TopicEventKind.returned, ...byBody(topic), ...answer });
    return topic;
  }

  async declineTopic(viewer: Viewer, id: string, answer: DeclineInput): Promise<Topic> {
    const topic = await answerable(viewer, id, canDecline);
    await stopClock(topic);
    await move(viewer, topic, 'decline', TopicState.declined, { kind: TopicEventKind.declined, ...byBody(topic), ...answer });
    return topic;
  }

  /** Hands it to the body it belongs to; that body's own clock starts. */
  async referTopic(viewer: Viewer, id: string, { organisationId, ...answer }: ReferInput): Promise<Topic> {
    const topic = await answerable(viewer, id, canRefer);
    const body = await Database.of(Organisation).findOneBy({ id: organisationId });
    if (!body || sideOf(body) !== Side.government) throw InvalidInput.of('organisationId', 'choice');
    if (!(await canRead(body, topic))) throw new BodyCannotRead();
    await stopClock(topic);
    await move(viewer, topic, 'refer', TopicState.referred, { kind: TopicEventKind.referred, organisationId, ...answer });
    await startClock(topic, organisationId);
    return topic;
  }

  /** Lets it go on in another topic. A wider-read topic never learns of one that fewer may read. */
  async mergeTopic(viewer: Viewer, id: string, { into, ...answer }: MergeInput): Promise<Topic> {
    const topic = await answerable(viewer, id, canMerge);
    const target = await Database.of(Topic).findOneBy({ slug: into.trim(), spaceId: topic.spaceId });
    if (!target || !canTakeIn(target, id)) throw InvalidInput.of('into', 'choice');
    await stopClock(topic);
    await Database.of(Topic).update({ id }, { mergedIntoId: target.id });
    await move(viewer, topic, 'merge', TopicState.merged, { kind: TopicEventKind.merged, referenceId: target.id, ...answer });
    const quiet = topic.audience !== Audience.everyone && target.audience === Audience.everyone;
    if (!quiet) await tell(viewer, target, { kind: TopicEventKind.absorbed, referenceId: id });
    return topic;
  }

  /** Ends it, with what came of it. */
  async closeTopic(viewer: Viewer, id: string, answer: AnswerInput): Promise<Topic> {
    const topic = await answerable(viewer, id, canClose);
    await move(viewer, topic, 'close', TopicState.closed, { kind: TopicEventKind.closed, ...byBody(topic), ...answer });
    return topic;
  }
}

const gone: TopicState[] = [TopicState.draft, TopicState.merged, TopicState.withdrawn, TopicState.declined];

/** Whether another topic can go on in this one. */
export const canTakeIn = (target: Pick<Topic, 'id' | 'state'>, otherId: string): boolean =>
  target.id !== otherId && !gone.includes(target.state);

async function canRead(body: Organisation, { audience, spaceId }: Topic): Promise<boolean> {
  if (audience === Audience.everyone) return true;
  const roles = await rolesOfBody(body.id, spaceId);
  return audience === Audience.members ? roles.length > 0 : roles.some((role) => role === 'facilitator' || role === 'manager');
}

const byBody = ({ answeringId }: Answerable) => ({ organisationId: answeringId });

/** Who may not answer at all is told nothing; who may, but not in this state, is told that. */
async function answerable(viewer: Viewer, id: string, rule: Rule<Answerable>): Promise<Answerable> {
  const topic = await topicToChange(viewer, id);
  const answeringId = (await runningTerm(id))?.organisationId ?? null;
  const subject = Object.assign(topic, { answeringId });
  allow(owesAnswer, viewer, subject);
  allow(rule, viewer, subject, () => new StepNotPossible());
  return subject;
}
