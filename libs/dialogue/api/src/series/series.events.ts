import { DomainEvent } from '@samenspraak/shared-api';

/** A series took a step that stands in its story. */
export class SeriesMoved extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly seriesId: string,
    readonly eventId: string,
  ) {
    super();
  }
}
