import { Refusal } from '@samenspraak/shared-api';

/** The items take more minutes than the session has. */
export class AgendaTooLong extends Refusal {
  override readonly facts: { left: number };

  /** @param left minutes that are still free */
  constructor(left: number) {
    super();
    this.facts = { left: Math.max(left, 0) };
  }
}

/** The topic stands on this agenda already. */
export class TopicAlreadyOnAgenda extends Refusal {}

/** Only the side that brought an item takes it off. */
export class NotYourItem extends Refusal {}

/** It is one's own side's item: it can be taken off, so there is nobody to ask. */
export class YourOwnItem extends Refusal {}
