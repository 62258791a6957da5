export { heldTables, type HeldColumn, type HeldTable } from './data-map/held';
export { registerNow, type RegisterEntry, type RegisterItem } from './data-map/register';
export { registerEntry, registerVersions, withVersion, digestOf, type RegisterVersion } from './data-map/versions';
export { Look } from './looks/look.entity';
export { LookField, LookPurpose } from './looks/look-purpose';
export { PrivacyQuestion, QuestionKind } from './looks/privacy-question.entity';
export { PrivacyModule } from './privacy.module';
export * from './register-of-acts';
