import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';

export const OwnSeatsFields = graphql(`
  fragment OwnSeats on Query {
    viewer {
      formToken
      standings {
        space {
          id
        }
        organisations {
          id
          name
        }
      }
    }
  }
`);

export type OwnSeatsData = FragmentType<typeof OwnSeatsFields>;

interface Seat {
  organisation: { id: string };
}

/** Of the seats at a table those the reader may sit in: the ones of organisations they speak for in that space. */
export function ownSeats<S extends Seat>(masked: OwnSeatsData, spaceId: string, seats: readonly S[]): S[] {
  const standing = read(OwnSeatsFields, masked).viewer.standings.find(({ space }) => space.id === spaceId);
  const own = standing?.organisations.map(({ id }) => id) ?? [];
  return seats.filter(({ organisation }) => own.includes(organisation.id));
}
