export { heldTables, type HeldColumn, type HeldTable } from './data-map/held';
export { registerNow, type RegisterEntry, type RegisterItem } from './data-map/register';
export { registerEntry, registerVersions, withVersion, digestOf, type RegisterVersion } from './data-map/versions';
export { PrivacyModule } from './privacy.module';
export * from './register-of-acts';
