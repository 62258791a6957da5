import { Injectable } from '@nestjs/common';
import { Clock, Database, NotFound, Refusal, Viewer, allow, dayOf } from '@samenspraak/shared-api';
import { CommitmentState, ProgressKind } from './commitment-state';
import { NotYours, move } from './commitment-story';
import { Commitment } from './commitment.entity';
import { ConfirmationInput, DeliveryInput, DisputeInput, ProgressInput } from './commitment.inputs';
import { canConfirm, canDeliver, canDispute, canReport, canSee, isOtherSide, isOwner, judgingFor } from './commitment.policy';
import { DateInPast } from './commitment.service';
import { TopicNews } from './topic-news';

/** A new date keeps the old one, and says why. */
export class DateNeedsReason extends Refusal {}
/** Its owner said it is done, or the other side confirmed that: there is no more to report. */
export class AlreadyDelivered extends Refusal {}
/** There is no delivery to judge. */
export class NotDelivered extends Refusal {}
/** Whoever acts for the owner does not judge its delivery, whatever else they are. */
export class OwnDelivery extends Refusal {}

/** What happens on a commitment, and what the other side says of it. */
@Injectable()
export class ProgressService {
  constructor(private readonly news: TopicNews) {}

  async reportProgress(viewer: Viewer, id: string, input: ProgressInput): Promise<Commitment> {
    const commitment = await owned(viewer, id);
    allow(canReport, viewer, commitment, () => new AlreadyDelivered());
    const moved = newDate(commitment, input);
    const resumed = commitment.state === CommitmentState.disputed ? ProgressKind.resumed : ProgressKind.progress;
    const kind = moved ? ProgressKind.new_date : resumed;
    const change = { state: CommitmentState.in_progress, ...(moved ? { dueOn: moved.newDueOn, lateSince: null } : {}) };
    await move(viewer, commitment, change, { kind, organisationId: commitment.ownerId, ...written(input), ...moved });
    return commitment;
  }

  /** The owner says it is done. That counts only when the other side says so too. */
  async deliver(viewer: Viewer, id: string, input: DeliveryInput): Promise<Commitment> {
    const commitment = await owned(viewer, id);
    allow(canDeliver, viewer, commitment, () => new AlreadyDelivered());
    const told = { kind: ProgressKind.delivered, organisationId: commitment.ownerId, ...written(input) };
    await move(viewer, commitment, { state: CommitmentState.delivered, lateSince: null }, told);
    return commitment;
  }

  async confirmDelivery(viewer: Viewer, id: string, { text, language }: ConfirmationInput): Promise<Commitment> {
    const { commitment, organisationId } = await judged(viewer, id);
    allow(canConfirm, viewer, commitment, () => new NotDelivered());
    const said = text ? { text, language } : {};
    const change = { state: CommitmentState.confirmed, confirmedAt: Clock.now() };
    await move(viewer, commitment, change, { kind: ProgressKind.confirmed, organisationId, ...said });
    await this.news.confirmed(viewer, commitment);
    return commitment;
  }

  /** The other side says it is not done, and why; its owner goes on. */
  async disputeDelivery(viewer: Viewer, id: string, { text, language }: DisputeInput): Promise<Commitment> {
    const { commitment, organisationId } = await judged(viewer, id);
    allow(canDispute, viewer, commitment, () => new NotDelivered());
    await move(viewer, commitment, { state: CommitmentState.disputed }, { kind: ProgressKind.disputed, organisationId, text, language });
    return commitment;
  }
}

async function toChange(viewer: Viewer, id: string): Promise<Commitment> {
  const commitment = await Database.lock(Commitment, { id });
  allow(canSee, viewer, commitment, () => new NotFound());
  return commitment;
}

async function owned(viewer: Viewer, id: string): Promise<Commitment> {
  const commitment = await toChange(viewer, id);
  allow(isOwner, viewer, commitment, () => new NotYours());
  return commitment;
}

/** With the organisation in whose name the viewer judges. */
async function judged(viewer: Viewer, id: string): Promise<{ commitment: Commitment; organisationId: string }> {
  const commitment = await toChange(viewer, id);
  allow(isOtherSide, viewer, commitment, () => (isOwner(viewer, commitment) ? new OwnDelivery() : new NotYours()));
  return { commitment, organisationId: judgingFor(viewer, commitment) ?? '' };
}

const written = ({ text, language, evidenceUrl }: DeliveryInput) => ({ text, language, evidenceUrl: evidenceUrl || null });

/** The line about another date; none when the date stays what it was. */
function newDate({ dueOn }: Commitment, { newDueOn, reason }: ProgressInput) {
  if (!newDueOn || newDueOn === dueOn) return undefined;
  if (newDueOn <= dayOf(Clock.now())) throw new DateInPast();
  if (!reason) throw new DateNeedsReason();
  return { newDueOn, reason, previousDueOn: dueOn };
}
