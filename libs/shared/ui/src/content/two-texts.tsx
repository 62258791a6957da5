import type { ReactNode } from 'react';
import { Hidden } from '../hidden';

/** A piece of a text; `gone` stands only in the first, `come` only in the second. */
export interface TextPiece {
  text: string;
  change: 'same' | 'gone' | 'come';
}

export interface TwoTextsProps {
  titles: readonly [ReactNode, ReactNode];
  pieces: readonly TextPiece[];
  lang: string;
  /** What the marks mean, for who cannot see them. */
  words: { gone: string; come: string };
}

/** Two versions of a text side by side, below each other on a phone; what differs is marked in words and in form. */
export function TwoTexts({ titles, pieces, lang, words }: TwoTextsProps) {
  return (
    <div className="versions">
      <section>
        <h3>{titles[0]}</h3>
        <p lang={lang} dir="auto">
          {pieces.filter(({ change }) => change !== 'come').map((piece, place) => drawn(piece, place, words.gone))}
        </p>
      </section>
      <section>
        <h3>{titles[1]}</h3>
        <p lang={lang} dir="auto">
          {pieces.filter(({ change }) => change !== 'gone').map((piece, place) => drawn(piece, place, words.come))}
        </p>
      </section>
    </div>
  );
}

function drawn({ text, change }: TextPiece, place: number, word: string): ReactNode {
  if (change === 'same') return text;
  const Mark = change === 'gone' ? 'del' : 'ins';
  return (
    <Mark key={place}>
      <Hidden>{word} </Hidden>
      {text}
    </Mark>
  );
}
