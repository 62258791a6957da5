import type { ReactNode } from 'react';
import { TableScene } from './table-scene';

export interface HeroProps {
  /** Lines of the title; each starts on its own line. */
  lines: readonly ReactNode[];
  /** The last line, in the strong colour. */
  accent?: ReactNode;
  lead: ReactNode;
  /** A `ButtonRow`. */
  children?: ReactNode;
}

export function Hero({ lines, accent, lead, children }: HeroProps) {
  return (
    <div className="hero">
      <div>
        <h1>
          {lines.map((line, place) => (
            <span key={place}>{line} </span>
          ))}
          {accent && <em>{accent}</em>}
        </h1>
        <p className="lead">{lead}</p>
        {children}
      </div>
      <TableScene />
    </div>
  );
}
