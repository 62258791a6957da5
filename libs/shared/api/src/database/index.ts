export { Database } from './database';
export { Operation } from './operation';
export { Statement } from './statement';
export { StaffVault } from './staff-vault';
export { Vault } from './vault';
export { openStore, poolOf } from './pool';
export { SnakeCase } from './naming';
export { ContentEntity, VaultEntity, entitiesOf, type Store } from './stores';
