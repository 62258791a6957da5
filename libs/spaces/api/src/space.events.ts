import { DomainEvent, Role } from '@samenspraak/shared-api';

/** An organisation signed a space's charter. */
export class CharterSigned extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly seatId: string,
  ) {
    super();
  }
}

/** Someone was invited to speak for an organisation in a space. */
export class BodyInvited extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly organisationId: string,
  ) {
    super();
  }
}

/** Someone accepted an invitation: what they may do, by function and body. */
export class PlaceTaken extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly organisationId: string | null,
    readonly organisationFunction: string | null,
    readonly roles: readonly Role[],
  ) {
    super();
  }
}

/** A seat was given or ended, or a mandate or tasks ended. */
export class PlaceMoved extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly eventId: string,
  ) {
    super();
  }
}
