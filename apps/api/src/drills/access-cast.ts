import { Topic } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { aSeries, aSession, anItem } from '@samenspraak/dialogue-api/testing';
import { aCommitment } from '@samenspraak/progress-api/testing';
import { Viewer, visitor } from '@samenspraak/shared-api';
import { TestStores } from '@samenspraak/shared-api/testing';
import { Audience, Mandate, MandateReach, OrganisationKind, SpaceKind } from '@samenspraak/spaces-api';
import { aSeat, aSpace, aViewer, anOrganisation } from '@samenspraak/spaces-api/testing';

/** Values for arguments, by their name or by the mutation they go to. */
export type Things = Record<string, string>;

export interface AccessCast {
  viewers: Record<string, Viewer>;
  things: Record<Audience, Things>;
}

export const tokenOf = (audience: Audience): string => `geheim van ${audience}`;

/** A dialogue table with everyone who can have to do with it, and one of each thing for each audience. */
export async function accessCast(stores: TestStores): Promise<AccessCast> {
  await aTheme(stores);
  const ministry = await anOrganisation(stores, { name: 'Ministerie van SZW', kind: OrganisationKind.ministry });
  const municipality = await anOrganisation(stores, { name: 'Gemeente Voorbeeldstad', kind: OrganisationKind.municipality });
  const mosque = await anOrganisation(stores);
  const space = await aSpace(stores, { kind: SpaceKind.dialogue_table, answeredById: ministry.id });
  const elsewhere = await aSpace(stores);
  for (const body of [ministry, municipality]) await aSeat(stores, space, body);
  const seat = await aSeat(stores, space, mosque);
  const viewers: Record<string, Viewer> = {
    visitor,
    'foreign member': await aViewer(stores, elsewhere),
    'foreign manager': await aViewer(stores, elsewhere, { roles: ['member', 'facilitator', 'manager'] }),
    member: await aViewer(stores, space),
    author: await aViewer(stores, space),
    representative: await aViewer(stores, space, { organisation: mosque }),
    officer: await aViewer(stores, space, { organisation: municipality }),
    facilitator: await aViewer(stores, space, { roles: ['member', 'facilitator'], organisation: ministry }),
    moderator: await aViewer(stores, space, { roles: ['member', 'moderator'] }),
    manager: await aViewer(stores, space, { roles: ['member', 'manager'] }),
  };
  const series = await aSeries(stores, space);
  const participant = viewers['representative']?.standings[0]?.participantId ?? '';
  const mandate = await stores.given(Mandate, {
    ...{ participantId: participant, organisationId: mosque.id, function: 'secretaris', mayPromise: MandateReach.nothing, validFrom: '2020-01-01', validTo: null },
  });
  const moderator = viewers['moderator']?.standings[0]?.participantId ?? '';
  const made = {} as AccessCast['things'];
  for (const audience of Object.values(Audience)) {
    const title = tokenOf(audience);
    const topic: Topic = await aTopic(stores, space, viewers['author'] ?? null, { question: title, audience });
    const session = await aSession(stores, space, ministry, { title, audience });
    const commitment = await aCommitment(stores, space, municipality, { title, audience });
    const item = await anItem(stores, session, mosque, { title });
    made[audience] = {
      ...{ topic: topic.id, topicSlug: topic.slug, session: session.id, sessionSlug: session.slug, item: item.id },
      ...{ commitment: commitment.id, commitmentSlug: commitment.slug, space: space.id, spaceSlug: space.slug },
      ...{ organisation: mosque.id, organisationSlug: mosque.slug, series: series.id, seriesSlug: series.slug },
      ...{ seat: seat.id, mandate: mandate.id, participant: moderator },
    };
  }
  return { viewers, things: made };
}
