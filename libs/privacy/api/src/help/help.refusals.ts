import { Refusal } from '@samenspraak/shared-api';

/** Never made, withdrawn, replaced or too old: one answer for all. */
export class HelpCodeUnknown extends Refusal {}
