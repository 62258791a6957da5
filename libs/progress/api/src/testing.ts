import { Clock, Language, Side, dayOf } from '@samenspraak/shared-api';
import { TestStores } from '@samenspraak/shared-api/testing';
import { Audience, Organisation, Space, sideOf } from '@samenspraak/spaces-api';
import { CommitmentState, ProgressKind } from './commitment-state';
import { Commitment } from './commitment.entity';
import { CommitmentInput } from './commitment.inputs';

/** The day that lies `days` after today: ISO date. */
export const inDays = (days: number): string => dayOf(new Date(Clock.now().getTime() + days * 24 * 60 * 60 * 1000));

/** What someone types when they write down a commitment. */
export const commitmentInput = (space: Space, owner: Organisation, parts: Partial<CommitmentInput> = {}): CommitmentInput => ({
  ...{ spaceId: space.id, ownerId: owner.id, themeSlug: 'gelijke-kansen', counterpartId: null, language: Language.nl },
  ...{ title: 'Een stageplek voor iedere leerling', text: 'Wij spreken met twintig bedrijven.', audience: Audience.everyone },
  ...{ source: 'Kamerbrief, cluster 2', dueOn: inDays(90), ...parts },
});

let count = 0;

/** A commitment that is already there, in whatever state the story needs; without lines in its story. */
export const aCommitment = ({ given }: TestStores, space: Space, owner: Organisation, parts: Partial<Commitment> = {}): Promise<Commitment> =>
  given(Commitment, {
    ...{ ...commitmentInput(space, owner), slug: `toezegging-${++count}`, state: CommitmentState.agreed, agreedOn: inDays(-30) },
    ...{ originalDueOn: parts.dueOn ?? inDays(90), topicId: null, sessionId: null, recommendationId: null, lateSince: null },
    ...{ counterpartSide: sideOf(owner) === Side.government ? Side.communities : Side.government, confirmedAt: null },
    ...{ latestAt: Clock.now(), latestKind: ProgressKind.agreed, ...parts },
  });

export const progressInput = (parts = {}) => ({ text: 'Tien bedrijven doen mee.', language: Language.nl, evidenceUrl: null, ...parts });
