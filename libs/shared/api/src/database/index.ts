export { Database } from './database';
export { Operation } from './operation';
export { Vault } from './vault';
export { openStore, poolOf } from './pool';
export { SnakeCase } from './naming';
export { ContentEntity, VaultEntity, entitiesOf, type Store } from './stores';
