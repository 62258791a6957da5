import { DomainEvent } from '@samenspraak/shared-api';

/** Someone who speaks for an organisation said that they spoke with a person who lost their passkey. */
export class RecoveryWitnessed extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly organisationId: string,
  ) {
    super();
  }
}

/** Someone with a task in a space made a new passkey, on the word of two sides. */
export class PasskeyRecovered extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly organisationId: string | null,
  ) {
    super();
  }
}
