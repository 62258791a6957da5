import { DomainEvent } from '@samenspraak/shared-api';

/** A topic took a step that stands on its timeline. */
export class TopicMoved extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly topicId: string,
    readonly eventId: string,
  ) {
    super();
  }
}

/** Someone contributed under a topic. */
export class ContributionMade extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly topicId: string,
    readonly contributionId: string,
  ) {
    super();
  }
}

/** Its author took a contribution back: the text is gone. */
export class ContributionWithdrawn extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly contributionId: string,
  ) {
    super();
  }
}
