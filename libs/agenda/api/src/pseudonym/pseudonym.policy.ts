import { Refusal, Side, Viewer, sidesIn } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { canContribute } from '../topic.policy';
import type { Topic } from '../topic.entity';

/** Fewer than ten people could have written it, or the viewer acts for government: a pseudonym would hide nobody, or may not. */
export class NoPseudonymHere extends Refusal {}

/** What the viewer wants to write under a pseudonym. */
export interface Hidden {
  topic: Topic;
  /** The viewer's participant works for a government body. */
  government: boolean;
  /** How many people at least could have written it; null when they are too few. */
  writers: number | null;
  organisationId?: string | null;
}

/**
 * Members under topics that all members can read. Never government, which acts under its function; never in the name of an
 * organisation, which few people may speak for; never where only facilitators read, because few people write there.
 */
export const canHide = (viewer: Viewer, { topic, government, writers, organisationId }: Hidden): boolean =>
  writers !== null &&
  !organisationId &&
  !government &&
  !sidesIn(viewer, topic.spaceId).includes(Side.government) &&
  topic.audience !== Audience.facilitators &&
  canContribute(viewer, topic);
