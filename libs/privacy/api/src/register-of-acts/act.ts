import { Audience } from '@samenspraak/spaces-api';
import { ActKind } from './act-kind';
import { canonical, commitmentTo, newSalt } from './chain';
import type { GovernanceAct, SubjectKind } from './governance-act.entity';

/** An act as a feature's row tells it. */
export interface Act {
  at: Date;
  kind: ActKind;
  audience: Audience;
  spaceId: string;
  organisationId: string | null;
  subject: { kind: SubjectKind; id: string };
  /** Public words and dates: they stay. */
  facts?: Record<string, string | null>;
  /** Words of a member, and addresses made from them: they can be destroyed. */
  words?: Record<string, string>;
}

/** How things are called at the moment of the act: a later name does not rewrite the past. */
export interface Names {
  body?: { slug: string; name: string } | null;
  space?: { slug: string; name: string } | null;
}

/** The act as a line that waits for its number. */
export function lineOf({ subject, facts = {}, words = {}, ...act }: Act, { body, space }: Names): Omit<GovernanceAct, 'id'> {
  const [contentSalt, personalSalt] = [newSalt(), newSalt()];
  const content = canonical({
    ...facts,
    ...{ at: act.at.toISOString(), kind: act.kind, subject: subject.kind, subjectId: subject.id },
    ...{ body: body?.name, bodySlug: body?.slug, space: space?.name, spaceSlug: space?.slug },
  });
  const personal = canonical(words);
  return {
    ...{ ...act, subjectKind: subject.kind, subjectId: subject.id, content, contentSalt, personal, personalSalt },
    ...{ contentHash: commitmentTo(contentSalt, content), personalHash: commitmentTo(personalSalt, personal) },
    ...{ serial: null, hash: null },
  };
}
