import type { Side } from '@samenspraak/shared-graphql';
import { DataTable, Section, SidesBalance } from '@samenspraak/shared-ui';
import { memoryKinds, sides } from './memory-choice';
import { Figure } from './memory-figure';
import type { MemoryPartProps } from './memory-page';
import { bodiesOf, sumOf } from './memory-sums';
import { memoryWords } from './memory-words';

const weighed = ['raised', 'promised', 'confirmed'] as const;

/** Reciprocity: what each side asked, promised and did, side beside side and then body by body. */
export function MemoryLedger(props: MemoryPartProps) {
  const t = memoryWords(props.language);
  return (
    <Section title={t('ledger.title')} id="wederkerigheid" intro={t('ledger.intro')}>
      {weighed.map((kind) => (
        <SidesBalance key={kind} sides={[weight(props, kind, 'communities'), weight(props, kind, 'government')]} />
      ))}
      {sides.map((side) => (
        <OfSide key={side} {...props} side={side} />
      ))}
    </Section>
  );
}

function weight({ counts, language, choice: { year } }: MemoryPartProps, kind: (typeof weighed)[number], side: Side) {
  const t = memoryWords(language);
  const count = sumOf(counts, { kind, year, side });
  return { name: t(`sides.${side}`), count, text: t(`ledger.${kind}`, { count }) };
}

function OfSide({ counts, language, choice: { year }, page, side }: MemoryPartProps & { side: Side }) {
  const t = memoryWords(language);
  const bodies = bodiesOf(counts, side, year);
  const sum = { key: 'sum', cells: [t('together'), ...memoryKinds.map((kind) => <Figure key={kind} {...{ language, page, year, kind, side }} count={sumOf(counts, { kind, year, side })} />)] };
  const rows = bodies.map((body) => ({
    key: body.id,
    cells: [
      <bdi key="name">{body.name}</bdi>,
      ...memoryKinds.map((kind) => (
        <Figure key={kind} {...{ language, page, year, kind, body }} count={sumOf(counts, { kind, year, side, organisation: body.id })} />
      )),
    ],
  }));
  return (
    <DataTable
      caption={t(`sides.${side}`)}
      columns={[{ title: t('ledger.body') }, ...memoryKinds.map((kind) => ({ title: t(`kinds.${kind}`), numeric: true }))]}
      rows={[sum, ...rows]}
    />
  );
}
