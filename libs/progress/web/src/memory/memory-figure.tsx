import type { MemoryKind, Side } from '@samenspraak/shared-graphql';
import { Hidden } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { memoryAddress } from './memory-choice';
import { memoryWords } from './memory-words';

export interface FigureProps {
  count: number;
  kind: MemoryKind;
  year: number | null;
  language: Language;
  page: string;
  /** The body it is about, where it is about one. */
  body?: { id: string; name: string };
  /** The side it is about, where it is about one. */
  side?: Side;
}

/** A figure that leads to what it counts; nothing leads nowhere. For whoever listens it says what it counts. */
export function Figure({ count, kind, year, language, page, body, side }: FigureProps) {
  const t = memoryWords(language);
  if (!count) return <>{t('count', { count })}</>;
  return (
    <a className="strong" href={memoryAddress(page, { kind, year, side: body ? null : side, organisation: body?.id })}>
      {t('count', { count })}
      <Hidden>{` ${[t(`kinds.${kind}`), year ?? t('allYears'), body ? isolated(body.name) : side && t(`sides.${side}`)].filter(Boolean).join(', ')}`}</Hidden>
    </a>
  );
}
