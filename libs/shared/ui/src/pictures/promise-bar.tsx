import { barParts } from './bar-parts';

export type PromiseTone = 'ok' | 'done' | 'run' | 'late';

export interface PromisePart {
  /** Confirmed by the other side, delivered but not confirmed, in progress, late. */
  tone: PromiseTone;
  count: number;
  /** The count as the page's language writes it; the plain number otherwise. */
  figure?: string;
  text: string;
  href?: string;
}

export interface PromiseBarProps {
  /** "41 toezeggingen"; the parts are added to it for whoever listens. */
  label: string;
  parts: readonly PromisePart[];
}

/** How commitments stand: a bar, and the same figures as a list. */
export function PromiseBar({ label, parts }: PromiseBarProps) {
  const words = parts.map((part) => `${figureOf(part)} ${part.text}`).join(', ');
  const places = barParts(parts.map(({ count }) => count));
  return (
    <div className="promise">
      <svg className="picture" height="28" role="img" aria-label={`${label}: ${words}`}>
        {places.map((place, index) =>
          place ? (
            <rect key={index} className={parts[index]?.tone} x={`${place.start}%`} width={`${place.width}%`} />
          ) : null,
        )}
      </svg>
      <ul className="key">
        {parts.map((part) => (
          <KeyLine key={part.tone} {...part} />
        ))}
      </ul>
    </div>
  );
}

function KeyLine(part: PromisePart) {
  const text = part.href ? <a href={part.href}>{part.text}</a> : part.text;
  return (
    <li>
      <i className={part.tone} />
      <b>{figureOf(part)}</b> {text}
    </li>
  );
}

function figureOf({ figure, count }: PromisePart): string {
  return figure ?? String(count);
}
