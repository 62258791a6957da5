import { Refusal } from '@samenspraak/shared-api';

/** Its last day was set already. */
export class SeriesEnded extends Refusal {}
