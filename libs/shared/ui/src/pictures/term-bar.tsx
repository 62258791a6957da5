import type { ReactNode } from 'react';

export interface TermBarProps {
  /** The whole in words: "18 van de 15 werkdagen gebruikt, 3 te laat". */
  label: string;
  /** Both in the same unit. More used than the total is late. */
  used: number;
  total: number;
  start?: ReactNode;
  end?: ReactNode;
}

/** How far something is in its term; what is past the term is drawn apart. */
export function TermBar({ label, used, total, start, end }: TermBarProps) {
  const whole = Math.max(used, total, 1);
  const percent = (part: number) => `${Math.round((Math.max(0, part) / whole) * 1000) / 10}%`;
  const late = used > total;
  return (
    <div className="term">
      <svg className="picture" height="18" role="img" aria-label={label}>
        <rect className="track" width="100%" />
        <rect className="used" width={percent(Math.min(used, total))} />
        {late && <rect className="late" x={percent(total)} width={percent(used - total)} />}
        {late && <line x1={percent(total)} x2={percent(total)} y1="0" y2="18" />}
      </svg>
      {(start || end) && (
        <p>
          <span>{start}</span>
          <span className={late ? 'late' : undefined}>{end}</span>
        </p>
      )}
    </div>
  );
}
