import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, EmptyState, Facts, PageHead, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { type MemoryChoice, memoryAddress, memoryKinds } from './memory-choice';
import { MemoryLedger } from './memory-ledger';
import { MemoryList, type MemoryListData } from './memory-list';
import { memoryWords } from './memory-words';
import { MemoryYears } from './memory-years';
import { yearsOf } from './memory-sums';

export const MemoryFiguresFields = graphql(`
  fragment MemoryFigures on Memory {
    counts {
      kind
      year
      side
      count
      organisation {
        id
        name
      }
    }
  }
`);

export interface MemoryPageProps {
  memory: FragmentType<typeof MemoryFiguresFields>;
  /** The things behind the figure that was chosen. */
  list: MemoryListData | null;
  /** Whose memory it is. */
  name: ReactNode;
  /** Where its own page is, and where this one is; both with the language. */
  home: string;
  page: string;
  choice: MemoryChoice;
  language: Language;
  /** Of a whole table: the ledger comes first. */
  ofSpace?: boolean;
}

/** What a table remembers: year by year, side by side, and every figure with what stands behind it. */
export function MemoryPage(props: MemoryPageProps) {
  const { language, name, home, choice } = props;
  const t = memoryWords(language);
  const { counts } = read(MemoryFiguresFields, props.memory);
  const parts = { counts, language, choice, page: props.page };
  const years = <MemoryYears key="years" {...parts} />;
  const ledger = <MemoryLedger key="ledger" {...parts} />;
  return (
    <>
      <Breadcrumbs label={t('crumbs')} items={[{ href: home, text: name }]} />
      <PageHead title={t('title')} lead={t(props.ofSpace ? 'leadOfSpace' : 'lead')}>
        <p className="fine">{t('exact')}</p>
      </PageHead>
      {counts.length ? <ChooseYear {...parts} /> : <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      {counts.length > 0 && (props.ofSpace ? [ledger, years] : [years, ledger])}
      {choice.kind && <MemoryList language={language} choice={choice} page={props.page} list={props.list} counts={counts} />}
      {counts.length > 0 && <Explained language={language} />}
    </>
  );
}

export interface MemoryPartProps {
  counts: Parameters<typeof yearsOf>[0];
  language: Language;
  choice: MemoryChoice;
  page: string;
}

/** The year as a filter, where there is more than one. */
function ChooseYear({ counts, language, choice: { year: chosen }, page }: MemoryPartProps) {
  const t = memoryWords(language);
  const years = yearsOf(counts);
  if (years.length < 2 && !chosen) return null;
  return (
    <nav aria-label={t('chooseYear')}>
      <ul className="chips">
        {[null, ...years].map((year) => (
          <li key={year}>
            <a href={memoryAddress(page, { year })} aria-current={year === chosen ? 'true' : undefined} className={year === chosen ? undefined : 'clear'}>
              {year ?? t('allYears')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Explained({ language }: { language: Language }) {
  const t = memoryWords(language);
  return (
    <Section title={t('explainTitle')}>
      <Facts items={memoryKinds.map((kind) => ({ term: t(`kinds.${kind}`), value: t(`explain.${kind}`) }))} />
    </Section>
  );
}
