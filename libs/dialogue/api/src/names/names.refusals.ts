import { Refusal } from '@samenspraak/shared-api';
import type { PointedOut } from './point-out';

/** Someone may be named in a text that names nobody. The writer looks, and takes it out or says that it is no name. */
export class NamesPointedOut extends Refusal {
  override readonly facts: { places: string };

  /** @param found told as places such as `12-18 40-44`, so that no name travels with a refusal */
  constructor(found: readonly PointedOut[]) {
    super();
    this.facts = { places: found.map(({ from, to }) => `${from}-${to}`).join(' ') };
  }
}
