import type { Language } from '@samenspraak/shared-web';

/** Words with their marks. */
export interface PaperRun {
  text: string;
  strong?: true;
  emph?: true;
  href?: string;
  /** A new line, and no words. */
  break?: true;
}

/** Markdown as a tree, in the parts that `Markdown` knows. */
export type PaperNode =
  | { kind: 'p'; runs: PaperRun[] }
  | { kind: 'quote'; nodes: PaperNode[] }
  | { kind: 'ul' | 'ol'; items: PaperNode[][] };

interface Said {
  lang: string;
  nodes: PaperNode[];
}

export interface PaperFact {
  term: string;
  text: string;
  lang: string;
}

export interface PaperParagraph extends Said {
  title: string;
  about: { label: string; text: string; lang: string } | null;
  /** A translation and the original, each under its own label; then the paragraph's own text is not said once more. */
  beside: (Said & { label: string })[] | null;
  /** What a side sees otherwise. */
  notes: (Said & { title: string; from: string })[];
}

export interface PaperPart {
  title: string;
  intro: string | null;
  facts: PaperFact[];
  paragraphs: PaperParagraph[];
}

/** A report as it goes to the typesetter: `apps/web/paper/report.typ` draws it. */
export interface PaperDocument {
  lang: Language;
  title: string;
  author: string;
  /** Seconds since 1970: when the report was settled, so that the same report is the same file. */
  at: number;
  /** At the head of every next page. */
  running: string;
  /** What is said of a report that is not settled; null for one that is. */
  concept: string | null;
  head: PaperFact[];
  parts: PaperPart[];
}
