import { Database, NotFound, Side, Viewer, allow, standingIn } from '@samenspraak/shared-api';
import { Participant } from '@samenspraak/spaces-api';
import { ModerationCase } from './case.entity';
import { Decision } from './decision.entity';
import { Flag } from './flag.entity';
import { ownsTextOf } from './matter';
import { OwnCase, OwnOrganisation } from './moderation.refusals';
import { Judging, canModerate, isNotInvolved, isNotOwnOrganisation } from './moderation.policy';

export interface Judge extends Judging {
  found: ModerationCase;
  decision: Decision | null;
  participantId: string;
  /** The body they act for; null for somebody who speaks for themselves. */
  bodyId: string | null;
}

/**
 * The case, locked, with what the rules want to know about who would judge it. Read as the platform, so that a moderator
 * whose own text it is hears why not; PostgreSQL judges what they write.
 * @throws {NotFound} for whoever does not moderate that space
 * @throws {OwnCase} {OwnOrganisation}
 */
export async function judgeOf(viewer: Viewer, caseId: string): Promise<Judge> {
  const found = await Database.asPlatform(() => Database.lock(ModerationCase, { id: caseId }));
  const judge = await asJudge(viewer, found);
  allow(isNotInvolved, viewer, judge, () => new OwnCase());
  allow(isNotOwnOrganisation, viewer, judge, () => new OwnOrganisation());
  return judge;
}

export async function asJudge(viewer: Viewer, found: ModerationCase): Promise<Judge> {
  allow(canModerate, viewer, found, () => new NotFound());
  const standing = standingIn(viewer, found.spaceId);
  const participantId = standing?.participantId ?? '00000000-0000-0000-0000-000000000000';
  const own = await Database.load(Participant, participantId);
  const decision = await Database.asPlatform(() => Database.of(Decision).findOneBy({ caseId: found.id }));
  const involved = (await Database.of(Flag).existsBy({ caseId: found.id, participantId })) || (await ownsTextOf(viewer, found));
  const side = own?.government ? Side.government : Side.communities;
  return { found, decision, involved, side, participantId, bodyId: standing?.mandates[0]?.organisationId ?? null };
}
