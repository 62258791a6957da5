import type { ReactNode } from 'react';

/** Where the reader is in a form of several pages; the words say it, the bars show it. */
export function Steps({ step, of, text }: { step: number; of: number; text: ReactNode }) {
  return (
    <p className="steps">
      <span aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          <i key={place} className={place < step ? 'on' : undefined} />
        ))}
      </span>
      {text}
    </p>
  );
}
