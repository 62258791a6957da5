import { DomainEvent } from '@samenspraak/shared-api';

/** A session took a step that stands on its timeline. */
export class SessionMoved extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly sessionId: string,
    readonly eventId: string,
  ) {
    super();
  }
}
