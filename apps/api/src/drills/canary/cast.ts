import { OrganisationKind, Organisation, Space, SpaceKind, tellReaders } from '@samenspraak/spaces-api';
import { aSeat, aSpace, aViewer, anOrganisation } from '@samenspraak/spaces-api/testing';
import { aSeries } from '@samenspraak/dialogue-api/testing';
import { DialogueSeries } from '@samenspraak/dialogue-api';
import { aTheme } from '@samenspraak/agenda-api/testing';
import { Role as Task, Viewer } from '@samenspraak/shared-api';
import type { TestStores } from '@samenspraak/shared-api/testing';
import { Someone, aVisitor, signedIn } from './door';
import { Role, Secrets, inSpace, roles } from './secrets';

export interface Cast {
  people: Record<Role, Someone>;
  space: Space;
  elsewhere: Space;
  series: DialogueSeries;
  bodies: Record<'ministry' | 'other' | 'municipality' | 'mosque', Organisation>;
}

interface Part {
  tasks?: Task[];
  body?: keyof Cast['bodies'];
  elsewhere?: boolean;
}

const parts: Partial<Record<Role, Part>> = {
  member: {}, author: {}, second: {},
  representative: { body: 'mosque' }, former: { body: 'mosque' }, officer: { body: 'municipality' },
  ministry: { body: 'other', tasks: ['member', 'moderator'] },
  facilitator: { tasks: ['member', 'facilitator'], body: 'ministry' },
  moderator: { tasks: ['member', 'moderator'] },
  manager: { tasks: ['member', 'manager'] },
  elsewhere: { elsewhere: true },
  'elsewhere manager': { elsewhere: true, tasks: ['member', 'facilitator', 'manager'] },
};

/** Under ten nobody may write under a pseudonym or seal a text. */
const crowd = 60;

/** A dialogue table with everybody who can have to do with it, and a space beside it. What they are called is secret too. */
export async function aCast(stores: TestStores, secrets: Secrets): Promise<Cast> {
  await aTheme(stores).catch(() => undefined);
  const open = (what: string) => secrets.of(`${what}, for all`, roles);
  const body = (kind: OrganisationKind, name: string) =>
    anOrganisation(stores, { kind, slug: open(`slug of ${name}`), name: `${name} ${open(`name of ${name}`)}`, about: open(`about ${name}`) });
  const bodies: Cast['bodies'] = {
    ministry: await body(OrganisationKind.ministry, 'Ministerie A'), other: await body(OrganisationKind.ministry, 'Ministerie B'),
    municipality: await body(OrganisationKind.municipality, 'Gemeente'), mosque: await body(OrganisationKind.mosque, 'Moskee'),
  };
  const place = (what: string, answeredById: string | null) =>
    aSpace(stores, { kind: SpaceKind.dialogue_table, slug: open(`slug of ${what}`), name: open(`name of ${what}`), charter: open(`charter of ${what}`), answeredById });
  const [space, elsewhere] = [await place('the space', bodies.ministry.id), await place('the other space', null)];
  for (const each of Object.values(bodies)) await aSeat(stores, space, each);
  const cast = { space, elsewhere, bodies };
  const people = {} as Cast['people'];
  for (const role of roles) people[role] = await aPerson(stores, secrets, cast, role);
  for (let n = 0; n < crowd; n += 1) await aViewer(stores, space, { name: `Lid ${n}` });
  await tellReaders();
  const series = await aSeries(stores, space, { slug: open('slug of a series'), name: open('name of a series'), rhythm: open('rhythm of a series') });
  return { ...cast, people, series };
}

/** Names of who takes part are for the space; a function of government is for all. */
async function aPerson(stores: TestStores, secrets: Secrets, { space, elsewhere, bodies }: Omit<Cast, 'people' | 'series'>, role: Role): Promise<Someone> {
  if (role === 'visitor' || role === 'invited') return aVisitor(role);
  const email = `${secrets.of(`address of the ${role}`, [role])}@voorbeeld.example`;
  const part = parts[role];
  if (!part) return signedIn(role, { kind: 'person', standings: [] }, email, 'passkey');
  const organisation = part.body && bodies[part.body];
  const government = part.body !== undefined && part.body !== 'mosque';
  const readers = government ? roles : part.elsewhere ? (['elsewhere', 'elsewhere manager'] as const) : inSpace;
  const name = secrets.of(`name of the ${role}`, readers);
  const speaks = organisation && { organisation, function: secrets.of(`function of the ${role}`, role === 'former' ? ['former'] : readers) };
  const viewer: Viewer = await aViewer(stores, part.elsewhere ? elsewhere : space, { name, roles: part.tasks ?? ['member'], ...speaks });
  return signedIn(role, viewer, email, part.tasks || government ? 'passkey' : 'mail');
}
