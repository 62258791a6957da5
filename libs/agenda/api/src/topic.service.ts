import { Injectable } from '@nestjs/common';
import { Clock, Database, InvalidInput, NotFound, Viewer, allow, slugOf, standingIn } from '@samenspraak/shared-api';
import { Audience, Municipality, speakPublicly } from '@samenspraak/spaces-api';
import { follow } from './interest.service';
import { startClock, stopClock } from './response-clock';
import { Theme } from './theme.entity';
import { canDiscard, canEdit, canPropose, canSee, canSubmit, canWithdraw } from './topic.policy';
import { TopicEventKind, TopicState } from './topic-state';
import { move } from './topic-story';
import { Topic, TopicInput, TopicIsFixed } from './topic.entity';

/** What an author does with a topic. */
@Injectable()
export class TopicService {
  /** Puts a draft aside that only its author sees. */
  async proposeTopic(viewer: Viewer, input: TopicInput): Promise<Topic> {
    allow(canPropose, viewer, input, () => new NotFound());
    await known(input);
    const now = Clock.now();
    const topic = Database.of(Topic).create({
      ...{ ...written(input), spaceId: input.spaceId, slug: slugOf(input.question), state: TopicState.draft },
      ...{ authorId: standingIn(viewer, input.spaceId)?.participantId, createdAt: now, latestAt: now },
    });
    return Database.of(Topic).save(topic);
  }

  /** Changes the words of a draft, or of a topic that came back with a question. */
  async editTopic(viewer: Viewer, id: string, input: TopicInput): Promise<Topic> {
    const topic = await topicToChange(viewer, id);
    allow(canEdit, viewer, topic, () => new TopicIsFixed());
    allow(canPropose, viewer, { spaceId: topic.spaceId, organisationId: input.organisationId });
    await known(input);
    const changes = written(input, topic);
    await Database.of(Topic).update({ id }, changes);
    return Object.assign(topic, changes);
  }

  /** Hands the topic in: from now on its readers see it and the clock on the answer runs. */
  async submitTopic(viewer: Viewer, id: string): Promise<Topic> {
    const topic = await topicToChange(viewer, id);
    allow(canSubmit, viewer, topic, () => new TopicIsFixed());
    const again = topic.state === TopicState.returned;
    if (!again) await Database.of(Topic).update({ id }, { submittedAt: Clock.now() });
    if (topic.audience === Audience.everyone && topic.authorId) await speakPublicly(topic.authorId);
    const kind = again ? TopicEventKind.resubmitted : TopicEventKind.proposed;
    await follow(topic.id, topic.authorId);
    await move(viewer, topic, 'submit', TopicState.submitted, { kind, organisationId: topic.organisationId });
    await startClock(topic);
    return topic;
  }

  /** Takes the topic back; its story stays, and says so. */
  async withdrawTopic(viewer: Viewer, id: string): Promise<Topic> {
    const topic = await topicToChange(viewer, id);
    allow(canWithdraw, viewer, topic);
    await stopClock(topic);
    await move(viewer, topic, 'withdraw', TopicState.withdrawn, { kind: TopicEventKind.withdrawn });
    return topic;
  }

  /** Destroys a draft. */
  async discardTopic(viewer: Viewer, id: string): Promise<void> {
    const topic = await topicToChange(viewer, id);
    allow(canDiscard, viewer, topic);
    await Database.of(Topic).delete({ id });
  }
}

/** @throws {NotFound} for a topic the viewer may not see */
export async function topicToChange(viewer: Viewer, id: string): Promise<Topic> {
  const topic = await Database.lock(Topic, { id });
  allow(canSee, viewer, topic, () => new NotFound());
  return topic;
}

/** @throws {InvalidInput} for a theme or municipality that does not exist */
async function known({ themeSlug: slug, municipalityCode: code }: TopicInput): Promise<void> {
  if (!(await Database.of(Theme).existsBy({ slug }))) throw InvalidInput.of('themeSlug', 'choice');
  if (code && !(await Database.of(Municipality).existsBy({ code }))) throw InvalidInput.of('municipalityCode', 'choice');
}

/** Only what the author writes. A wider audience is the author's own choice here; nobody else can make it. */
const written = (input: TopicInput, before?: Topic) => ({
  ...{ kind: input.kind, themeSlug: input.themeSlug, question: input.question, language: input.language },
  ...{ why: input.why ?? '', goodOutcome: input.goodOutcome ?? '', audience: input.audience },
  ...{ organisationId: input.organisationId ?? null, municipalityCode: input.municipalityCode ?? null },
  ...(before && before.question !== input.question && before.state === TopicState.draft ? { slug: slugOf(input.question) } : {}),
});
