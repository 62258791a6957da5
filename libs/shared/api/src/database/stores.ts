import { Entity, EntityOptions } from 'typeorm';

/** Two stores: the vault knows who people are, the content knows what was said. Neither has the other's tables. */
export type Store = 'content' | 'vault';

const entities: Record<Store, Set<Function>> = { content: new Set(), vault: new Set() };

function storedIn(store: Store, options: EntityOptions): ClassDecorator {
  return (target) => {
    entities[store].add(target);
    Entity(options)(target);
  };
}

/** A row in the content store. */
export const ContentEntity = (options: EntityOptions = {}): ClassDecorator => storedIn('content', options);

/** A row in the vault. Never a GraphQL type. */
export const VaultEntity = (options: EntityOptions = {}): ClassDecorator => storedIn('vault', options);

/** The entities of a store that the loaded features declare. */
export const entitiesOf = (store: Store): Function[] => [...entities[store]];
