import type { OrganisationKind, Side } from '@samenspraak/shared-graphql';

const governmentKinds: OrganisationKind[] = ['municipality', 'ministry', 'public_body'];

export const sideOf = ({ kind }: { kind: OrganisationKind }): Side => (governmentKinds.includes(kind) ? 'government' : 'communities');

interface Body {
  id: string;
  name: string;
  kind: OrganisationKind;
}

interface Judged {
  counterpartSide: Side;
  counterpart: { id: string } | null;
  space: { id: string };
}

/** In whose name the reader judges a delivery: their body of the other side in that space. */
export const judgingBody = (
  standings: readonly { space: { id: string }; organisations: readonly Body[] }[],
  { counterpartSide, counterpart, space }: Judged,
): Body | undefined =>
  standings
    .filter((standing) => standing.space.id === space.id)
    .flatMap(({ organisations }) => organisations)
    .find((body) => sideOf(body) === counterpartSide && (!counterpart || counterpart.id === body.id));
