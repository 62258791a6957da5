import { randomUUID } from 'node:crypto';
import { Clock, Language, Role, Side, StandingMandate, Viewer, isStaff } from '@samenspraak/shared-api';
import { TestStores } from '@samenspraak/shared-api/testing';
import { Mandate, MandateReach } from './mandate.entity';
import { Organisation, OrganisationKind, sideOf } from './organisation.entity';
import { Participant } from './participant.entity';
import { Seat } from './seat.entity';
import { Space, SpaceKind } from './space.entity';

let count = 0;
const next = () => ++count;

export const anOrganisation = ({ given }: TestStores, parts: Partial<Organisation> = {}): Promise<Organisation> =>
  given(Organisation, {
    ...{ slug: `organisatie-${next()}`, name: 'Moskee De Waterpoort (voorbeeld)', kind: OrganisationKind.mosque },
    ...{ about: 'Een huis voor de buurt.', language: Language.nl, answersWithin: 15, municipalityCode: null, ...parts },
  });

export const aSpace = ({ given }: TestStores, parts: Partial<Space> = {}): Promise<Space> =>
  given(Space, {
    ...{ slug: `ruimte-${next()}`, name: 'Landelijk netwerk', kind: SpaceKind.network, charter: 'Wij luisteren eerst.' },
    ...{ language: Language.nl, municipalityCode: null, answeredById: null, ...parts },
  });

interface Taking {
  name?: string;
  roles?: Role[];
  /** Speaks for this organisation, and its seat is made when there is none. */
  organisation?: Organisation;
  function?: string;
}

/** Someone who takes part in a space, as the viewer they are when signed in. */
export async function aViewer(stores: TestStores, space: Space, taking: Taking = {}): Promise<Viewer> {
  const { organisation, roles = ['member'], name = 'Een netwerklid' } = taking;
  const id = randomUUID();
  const government = organisation ? sideOf(organisation) === Side.government : false;
  await stores.given(Participant, {
    ...{ id, spaceId: space.id, displayName: name, languages: [Language.nl], roles, government, speaksPublicly: false },
  });
  const mandates: StandingMandate[] = [];
  if (organisation) {
    const held = { organisationId: organisation.id, function: taking.function ?? 'bestuurslid' };
    await stores.given(Mandate, { ...held, participantId: id, mayPromise: MandateReach.within_policy, validFrom: '2020-01-01', validTo: null });
    mandates.push({ ...held, side: sideOf(organisation) });
  }
  const viewer: Viewer = { kind: 'person', personId: randomUUID(), sessionHash: id, standings: [{ participantId: id, spaceId: space.id, roles, mandates }] };
  return { ...viewer, signedIn: { at: Clock.now(), means: isStaff(viewer) ? 'passkey' : 'mail' } };
}

export const aSeat = ({ given }: TestStores, space: Space, organisation: Organisation): Promise<Seat> =>
  given(Seat, { spaceId: space.id, organisationId: organisation.id, side: sideOf(organisation), signedAt: new Date(), signedById: null, endedAt: null });

/** The cast of most stories: a network answered by a ministry's unit, a mosque, and people on both sides. */
export async function theNetwork(stores: TestStores) {
  const ministry = await anOrganisation(stores, { name: 'Ministerie van SZW', kind: OrganisationKind.ministry });
  const mosque = await anOrganisation(stores);
  const space = await aSpace(stores, { answeredById: ministry.id });
  await aSeat(stores, space, ministry);
  await aSeat(stores, space, mosque);
  const facilitating: Taking = { name: 'Procesbegeleider, ESS', roles: ['member', 'facilitator'], organisation: ministry };
  return {
    ...{ space, ministry, mosque },
    member: await aViewer(stores, space),
    author: await aViewer(stores, space, { name: 'Een moeder uit het netwerk' }),
    representative: await aViewer(stores, space, { organisation: mosque, name: 'Voorzitter' }),
    facilitator: await aViewer(stores, space, facilitating),
  };
}
