import type { ReactNode } from 'react';

export interface BalanceSide {
  name: string;
  count: number;
  /** The count with its noun, as the page's language writes it: "3 onderwerpen". */
  text: string;
}

export interface SidesBalanceProps {
  sides: readonly [BalanceSide, BalanceSide];
  /** What it means, in a sentence. */
  children?: ReactNode;
}

/** How much each side brought to the table, from the middle outwards. */
export function SidesBalance({ sides: [ours, theirs], children }: SidesBalanceProps) {
  const most = Math.max(ours.count, theirs.count, 1);
  const half = (count: number) => Math.round((count / most) * 490) / 10;
  return (
    <div className="balance">
      <p>
        <SideWords {...ours} />
        <SideWords {...theirs} />
      </p>
      <svg
        className="picture"
        height="20"
        role="img"
        aria-label={`${ours.name}: ${ours.text}, ${theirs.name}: ${theirs.text}`}
      >
        <rect className="ours" x={`${49.5 - half(ours.count)}%`} width={`${half(ours.count)}%`} />
        <rect className="theirs" x="50.5%" width={`${half(theirs.count)}%`} />
      </svg>
      {children && <p className="meta">{children}</p>}
    </div>
  );
}

function SideWords({ name, text }: BalanceSide) {
  return (
    <span>
      <b>{name}</b> {text}
    </span>
  );
}
