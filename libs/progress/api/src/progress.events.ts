import { DomainEvent } from '@samenspraak/shared-api';

/** A commitment got a new line in its story. */
export class CommitmentMoved extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly commitmentId: string,
    readonly updateId: string,
  ) {
    super();
  }
}
