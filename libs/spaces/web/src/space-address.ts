import type { SpaceKind } from '@samenspraak/shared-graphql';

/** A space's own page, below the language. */
export const spacePath = ({ kind, slug }: { kind: SpaceKind; slug: string }): string =>
  `/${kind === 'partnership' ? 'partnerschappen' : 'ruimtes'}/${slug}`;
