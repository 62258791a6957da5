import { Side, Viewer } from '@samenspraak/shared-api';
import { canWitness, witnessFor } from './recovery.policy';

const { communities, government } = Side;
const someone = (personId: string, mandates: [string, Side][], spaceId = 'tafel'): Viewer => ({
  ...{ kind: 'person', personId },
  standings: [{ participantId: `${personId}-hier`, spaceId, roles: ['member'], mandates: mandates.map(([organisationId, side]) => ({ organisationId, side, function: 'bestuurslid' })) }],
});
const asked = { spaceId: 'tafel', personId: 'wie vroeg', seats: new Map<string, Side>(), spoken: [] as Side[] };

it.each([
  ['a representative of the communities', someone('samira', [['moskee', communities]]), true],
  ['who speaks for the same body', someone('imane', [['ministerie', government]]), true],
  ['a member in their own name', someone('bilal', []), false],
  ['a representative elsewhere', someone('samira', [['moskee', communities]], 'elders'), false],
  ['the one who asked', someone('wie vroeg', [['ministerie', government]]), false],
  ['the one who asked, for another side', someone('wie vroeg', [['moskee', communities]]), false],
  ['a visitor', { kind: 'visitor', standings: [] } as Viewer, false],
])('%s gives their word: %s', (_who, viewer, may) => expect(canWitness(viewer, asked)).toBe(may));

it('takes the side from the seat, where there is one', () => {
  const viewer = someone('nora', [['kennishuis', communities]]);
  expect(witnessFor(viewer, asked)).toEqual({ organisationId: 'kennishuis', side: communities });
  expect(witnessFor(viewer, { ...asked, seats: new Map([['kennishuis', government]]) })).toEqual({ organisationId: 'kennishuis', side: government });
});

it('lets a side speak once', () => {
  const both = someone('nora', [['moskee', communities], ['gemeente', government]]);
  expect(witnessFor(both, { ...asked, spoken: [communities] })).toEqual({ organisationId: 'gemeente', side: government });
  expect(witnessFor(someone('samira', [['moskee', communities]]), { ...asked, spoken: [communities] })).toBeUndefined();
});
