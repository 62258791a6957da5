import { Refusal } from '../refusal';

/** Too often from one place, or for one address. The same for someone who takes part and for a stranger. */
export class TooManyTries extends Refusal {
  override readonly facts: { seconds: number; minutes: number };

  /** @param wait milliseconds until the next try is taken */
  constructor(wait: number) {
    super();
    const seconds = Math.max(1, Math.ceil(wait / 1000));
    this.facts = { seconds, minutes: Math.ceil(seconds / 60) };
  }
}
