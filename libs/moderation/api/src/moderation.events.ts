import { DomainEvent } from '@samenspraak/shared-api';

/** A decision about a text took a step. */
export class DecisionMoved extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly decisionId: string,
    readonly stepId: string,
  ) {
    super();
  }
}

/** A topic's words went aside for a reason, came back, or are gone for good: whoever kept a copy of them follows. */
export class WordsSetAside extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly topicId: string,
    readonly now: 'aside' | 'back' | 'gone',
  ) {
    super();
  }
}
