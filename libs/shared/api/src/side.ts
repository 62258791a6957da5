import { registerEnumType } from '@nestjs/graphql';

/** The two sides of a table. Neither may take what is the other's. */
export enum Side {
  communities = 'communities',
  government = 'government',
}

registerEnumType(Side, { name: 'Side' });

export const otherSide = (side: Side): Side => (side === Side.communities ? Side.government : Side.communities);
