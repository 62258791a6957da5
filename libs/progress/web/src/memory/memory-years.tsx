import { DataTable, Section, YearBars, type YearBarsRow } from '@samenspraak/shared-ui';
import type { MemoryKind } from '@samenspraak/shared-graphql';
import { memoryKinds } from './memory-choice';
import { Figure } from './memory-figure';
import type { MemoryPartProps } from './memory-page';
import { sumOf, yearsOf } from './memory-sums';
import { memoryWords } from './memory-words';

const tones: Record<MemoryKind, YearBarsRow['tone']> = {
  ...{ raised: 'asked', decided: 'advised', promised: 'run', delivered: 'done', confirmed: 'ok', late: 'late', disputed: 'against' },
};

/** The same figures twice: as bars, and as a table in which each leads to what it counts. */
export function MemoryYears({ counts, language, choice, page }: MemoryPartProps) {
  const t = memoryWords(language);
  const years = yearsOf(counts).filter((year) => choice.year === null || year === choice.year);
  const [first = '', last = ''] = [years[0], years.at(-1)].map(String);
  const figure = (count: number) => t('count', { count });
  const rows = memoryKinds.map((kind) => ({ text: t(`kinds.${kind}`), tone: tones[kind], counts: years.map((year) => sumOf(counts, { kind, year })) }));
  return (
    <Section title={t('years.title')} id="jaren">
      <YearBars label={t('years.label', { first, last })} years={years.map(String)} rows={rows} figure={figure} />
      <DataTable
        caption={t('years.caption')}
        columns={[{ title: t('year') }, ...memoryKinds.map((kind) => ({ title: t(`kinds.${kind}`), numeric: true }))]}
        rows={[...years, ...(choice.year === null ? [null] : [])].map((year) => ({
          key: String(year),
          cells: [
            year ?? t('together'),
            ...memoryKinds.map((kind) => <Figure key={kind} {...{ language, page, year, kind }} count={sumOf(counts, { kind, year })} />),
          ],
        }))}
      />
      {choice.year === null && <p className="fine">{t('once')}</p>}
    </Section>
  );
}
