import { Injectable } from '@nestjs/common';
import { Clock, Database, InvalidInput, Refusal, Viewer, allow, dayOf, otherSide, slugOf } from '@samenspraak/shared-api';
import { Organisation, sideOf } from '@samenspraak/spaces-api';
import { CommitmentState, ProgressKind } from './commitment-state';
import { NotYours, tell } from './commitment-story';
import { Commitment } from './commitment.entity';
import { CommitmentInput } from './commitment.inputs';
import { canPromise } from './commitment.policy';
import { originOf, requireTheme } from './origin';
import { partyIn, reachesIn } from './parties';
import { TopicNews } from './topic-news';

/** The mandate lets its holder speak, but promise nothing. */
export class BeyondMandate extends Refusal {}
/** A commitment is for a day to come. */
export class DateInPast extends Refusal {}

@Injectable()
export class CommitmentService {
  constructor(private readonly news: TopicNews) {}

  /** Writes down what a body promised: an object cut from a topic, a session or a recommendation, not a sentence in it. */
  async makeCommitment(viewer: Viewer, input: CommitmentInput): Promise<Commitment> {
    const reach = (await reachesIn(viewer, input.spaceId)).get(input.ownerId) ?? null;
    allow(canPromise, viewer, { ...input, reach }, () => (reach === null ? new NotYours() : new BeyondMandate()));
    const commitment = await Database.of(Commitment).save(await promised(viewer, input));
    await tell(viewer, commitment, { kind: ProgressKind.agreed, organisationId: commitment.ownerId });
    await this.news.made(viewer, commitment);
    return commitment;
  }
}

async function promised(viewer: Viewer, input: CommitmentInput): Promise<Partial<Commitment>> {
  const today = dayOf(Clock.now());
  const agreedOn = input.agreedOn ?? today;
  if (agreedOn > today) throw InvalidInput.of('agreedOn', 'date');
  if (input.dueOn <= today) throw new DateInPast();
  await requireTheme(input.themeSlug);
  const owner = await partyIn(input.spaceId, input.ownerId, 'ownerId');
  const { title, dueOn } = input;
  return {
    ...{ spaceId: input.spaceId, themeSlug: input.themeSlug, title, text: input.text ?? '', language: input.language },
    ...{ source: input.source ?? '', audience: input.audience, ownerId: owner.id, ...(await counterpartOf(owner, input)) },
    ...{ ...(await originOf(viewer, input)), slug: slugOf(title), agreedOn, dueOn, originalDueOn: dueOn },
    ...{ state: CommitmentState.agreed, lateSince: null, confirmedAt: null, latestAt: Clock.now(), latestKind: ProgressKind.agreed },
  };
}

/** Whoever confirms is of the other side than the owner; a named organisation must be, too. */
async function counterpartOf(owner: Organisation, { spaceId, counterpartId }: CommitmentInput) {
  const counterpartSide = otherSide(sideOf(owner));
  if (!counterpartId) return { counterpartSide, counterpartId: null };
  const counterpart = await partyIn(spaceId, counterpartId, 'counterpartId');
  if (sideOf(counterpart) !== counterpartSide) throw InvalidInput.of('counterpartId', 'choice');
  return { counterpartSide, counterpartId };
}
