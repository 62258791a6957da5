import type { ReactNode } from 'react';
import { UserText } from './user-text';

export interface Paragraph {
  /** The anchor that others point at. */
  id: string;
  /** Its number in the whole, where only a part of it is shown. */
  number?: number;
  lang: string;
  text: ReactNode;
  /** Remarks, a form, what was cut from it. */
  below?: ReactNode;
}

/** A report: numbered paragraphs that can be pointed at one by one. */
export function Paragraphs({ items }: { items: readonly Paragraph[] }) {
  return (
    <ol className="paragraphs">
      {items.map(({ id, number, lang, text, below }, place) => (
        <li key={id} id={id}>
          <a className="number" href={`#${id}`}>
            {number ?? place + 1}
          </a>
          <div>
            <UserText lang={lang}>{text}</UserText>
            {below && <div className="below">{below}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
