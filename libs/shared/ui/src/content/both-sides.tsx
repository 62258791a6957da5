import type { ReactNode } from 'react';
import { StateBadge, type StateTone } from './state-badge';

export interface Side {
  name: ReactNode;
  tone: StateTone;
  state: ReactNode;
  about?: ReactNode;
}

/** Where each of the two sides stands: on a report, on a delivery. */
export function BothSides({ sides }: { sides: readonly [Side, Side] }) {
  return (
    <ul className="both">
      {sides.map(({ name, tone, state, about }, place) => (
        <li key={place}>
          <b>{name}</b>
          <StateBadge tone={tone}>{state}</StateBadge>
          {about && <p className="meta">{about}</p>}
        </li>
      ))}
    </ul>
  );
}
