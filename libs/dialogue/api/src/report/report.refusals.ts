import { Refusal } from '@samenspraak/shared-api';

/** There is nothing in the report yet. */
export class ReportIsEmpty extends Refusal {}

/** A side speaks of a report once; after the first has spoken nothing is added to it either. */
export class SideHasSpoken extends Refusal {}
