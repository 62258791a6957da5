import { Injectable } from '@nestjs/common';
import { Announcer, Clock, Database, Refusal, Viewer, allow, isParticipant, standingIn } from '@samenspraak/shared-api';
import { Audience, speakPublicly } from '@samenspraak/spaces-api';
import { Contribution, ContributionInput } from './contribution.entity';
import { seenTopic } from './interest.service';
import { ContributionMade } from './topic.events';
import { canContribute, canPropose } from './topic.policy';

/** The topic takes no contributions in its present state. */
export class ClosedForContributions extends Refusal {}

@Injectable()
export class ContributionService {
  async contribute(viewer: Viewer, input: ContributionInput): Promise<Contribution> {
    const topic = await seenTopic(viewer, input.topicId);
    allow(canContribute, viewer, topic, () => new ClosedForContributions());
    allow(canPropose, viewer, { spaceId: topic.spaceId, organisationId: input.organisationId });
    const participantId = standingIn(viewer, topic.spaceId)?.participantId ?? null;
    if (topic.audience === Audience.everyone && participantId) await speakPublicly(participantId);
    const { text, language, topicId } = input;
    const contribution = await Database.of(Contribution).save({
      ...{ text, language, topicId, spaceId: topic.spaceId, participantId, at: Clock.now(), withdrawnAt: null },
      organisationId: input.organisationId ?? null,
    });
    await Announcer.announce(new ContributionMade(topic.spaceId, topicId, contribution.id));
    return contribution;
  }

  /** Destroys the text; a line in its place says that its author took it back. */
  async withdrawContribution(viewer: Viewer, id: string): Promise<Contribution> {
    const contribution = await Database.lock(Contribution, { id });
    allow(canWithdrawContribution, viewer, contribution);
    await Database.of(Contribution).update({ id }, { text: '', withdrawnAt: Clock.now() });
    return contribution;
  }
}

export const canWithdrawContribution = (viewer: Viewer, contribution: Contribution): boolean =>
  !contribution.withdrawnAt && isParticipant(viewer, contribution.participantId);
