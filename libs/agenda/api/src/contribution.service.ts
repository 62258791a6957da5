import { Injectable } from '@nestjs/common';
import { Announcer, Clock, Database, Refusal, Viewer, allow, isParticipant, standingIn } from '@samenspraak/shared-api';
import { Audience, speakPublicly } from '@samenspraak/spaces-api';
import { Contribution, ContributionInput } from './contribution.entity';
import { seenTopic } from './interest.service';
import { NoPseudonymHere, canHide } from './pseudonym/pseudonym.policy';
import { hidden, isOwnPseudonym, takePseudonym } from './pseudonym/pseudonym.service';
import type { Topic } from './topic.entity';
import { ContributionMade, ContributionWithdrawn } from './topic.events';
import { canContribute, canPropose } from './topic.policy';

/** The topic takes no contributions in its present state. */
export class ClosedForContributions extends Refusal {}

@Injectable()
export class ContributionService {
  async contribute(viewer: Viewer, input: ContributionInput): Promise<Contribution> {
    const topic = await seenTopic(viewer, input.topicId);
    allow(canContribute, viewer, topic, () => new ClosedForContributions());
    allow(canPropose, viewer, { spaceId: topic.spaceId, organisationId: input.organisationId });
    const who = input.pseudonymous ? await withoutName(viewer, topic, input) : await underName(viewer, topic, input);
    const { text, language, topicId } = input;
    const said = { text, language, topicId, spaceId: topic.spaceId, at: Clock.now(), withdrawnAt: null };
    const contribution = await Database.of(Contribution).save({ ...said, ...who });
    await Announcer.announce(new ContributionMade(topic.spaceId, topicId, contribution.id));
    return contribution;
  }

  /** Destroys the text; a line in its place says that its author took it back. */
  async withdrawContribution(viewer: Viewer, id: string): Promise<Contribution> {
    const contribution = await Database.lock(Contribution, { id });
    const viewerWrote = await isOwn(viewer, contribution);
    allow(canWithdrawContribution, viewer, { withdrawnAt: contribution.withdrawnAt, viewerWrote });
    await Database.of(Contribution).update({ id }, { text: '', withdrawnAt: Clock.now() });
    await Announcer.announce(new ContributionWithdrawn(contribution.spaceId, id));
    return contribution;
  }
}

type Who = Pick<Contribution, 'participantId' | 'organisationId' | 'pseudonym'>;

/** For everyone: from then on the chosen name is public. */
async function underName(viewer: Viewer, topic: Topic, input: ContributionInput): Promise<Who> {
  const participantId = standingIn(viewer, topic.spaceId)?.participantId ?? null;
  if (topic.audience === Audience.everyone && participantId) await speakPublicly(participantId);
  return { participantId, organisationId: input.organisationId ?? null, pseudonym: null };
}

/** Nothing else changes: no name becomes public, nothing is followed. */
async function withoutName(viewer: Viewer, topic: Topic, input: ContributionInput): Promise<Who> {
  const participantId = standingIn(viewer, topic.spaceId)?.participantId ?? '';
  allow(canHide, viewer, await hidden(viewer, topic, input.organisationId), () => new NoPseudonymHere());
  return { participantId: null, organisationId: null, pseudonym: await takePseudonym(topic, participantId) };
}

/** Also what they wrote under a pseudonym. */
export const isOwn = async (viewer: Viewer, contribution: Contribution): Promise<boolean> =>
  isParticipant(viewer, contribution.participantId) || (await isOwnPseudonym(viewer, contribution));

export const canWithdrawContribution = (_viewer: Viewer, { withdrawnAt, viewerWrote }: { withdrawnAt: Date | null; viewerWrote: boolean }) =>
  !withdrawnAt && viewerWrote;
