export interface YearBarsRow {
  /** Names the row. */
  text: string;
  tone: 'asked' | 'advised' | 'run' | 'done' | 'ok' | 'late' | 'against';
  /** One for each year, in their order. */
  counts: readonly number[];
}

export interface YearBarsProps {
  /** What is drawn, and where the same figures stand in words. */
  label: string;
  years: readonly string[];
  rows: readonly YearBarsRow[];
  /** A count as the page's language writes it. */
  figure: (count: number) => string;
}

/** What happened, year after year: a row of bars for each kind, all on one scale. Stands beside a table of the same figures. */
export function YearBars({ label, years, rows, figure }: YearBarsProps) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <div className="years" role="img" aria-label={label}>
      {rows.map(({ text, tone, counts }) => (
        <div key={tone} className={tone}>
          <b>{text}</b>
          <div>
            {counts.map((count, place) => (
              <span key={years[place]}>
                <Bar height={(count / most) * 100} />
                <b>{figure(count)}</b>
                <small>{years[place]}</small>
              </span>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** @param height of the bar, in hundredths of its room; what is more than nothing stays visible */
function Bar({ height }: { height: number }) {
  const drawn = height > 0 ? Math.max(4, Math.round(height * 10) / 10) : 0;
  return (
    <svg height="44" width="100%" aria-hidden="true">
      <rect x="22%" width="56%" y={`${100 - drawn}%`} height={`${drawn}%`} rx="3" />
    </svg>
  );
}
