import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, Facts, FilterBar, ItemList, Leave, PageHead, Pager, Panel } from '@samenspraak/shared-ui';
import { dayText, timeText, type Language } from '@samenspraak/shared-web';
import { TrustTrail } from '../trust-trail';
import { ActLine } from './act-line';
import { actSelects, actsAddress, type ActChoice } from './act-choice';
import { actsWords } from './acts-words';

export const ActsPageFields = graphql(`
  fragment ActsPage on Query {
    registerOfActs(filter: $filter, before: $before) {
      nodes {
        serial
        ...ActLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    registerSeal {
      size
      at
      publicKey
    }
    organisations {
      id
      name
    }
  }
`);

export interface ActsPageProps {
  data: FragmentType<typeof ActsPageFields>;
  language: Language;
  choice: ActChoice;
}

/** What those who govern did, the latest first; and how to check that nothing was changed or left out. */
export function ActsPage({ data: masked, language, choice }: ActsPageProps) {
  const data = read(ActsPageFields, masked);
  const t = actsWords(language);
  const { nodes, pageInfo } = data.registerOfActs;
  const isChosen = Boolean(choice.organisationId || choice.group || choice.month);
  return (
    <>
      <TrustTrail language={language} />
      <PageHead title={t('title')} lead={t('lead')} />
      <FilterBar
        action={actsAddress(language, noChoice)}
        label={t('filter.label')}
        selects={actSelects(language, choice, data.organisations)}
        submit={t('filter.apply')}
      />
      {nodes.length === 0 ? (
        <EmptyState title={t('empty.title')}>{isChosen ? t('empty.chosen') : t('empty.text')}</EmptyState>
      ) : (
        <ItemList>
          {nodes.map((line) => (
            <ActLine key={line.serial} line={line} language={language} />
          ))}
        </ItemList>
      )}
      <Pager
        label={t('pages')}
        previous={choice.before ? { href: actsAddress(language, choice), text: t('newest') } : undefined}
        next={pageInfo.hasNextPage ? { href: actsAddress(language, choice, pageInfo.endCursor), text: t('older') } : undefined}
      />
      <Check seal={data.registerSeal} language={language} />
    </>
  );
}

const noChoice: ActChoice = { organisationId: null, group: null, month: null, before: null };

interface Seal {
  size: number;
  at: string;
  publicKey: string;
}

function Check({ seal, language }: { seal: Seal | null | undefined; language: Language }) {
  const t = actsWords(language);
  if (!seal) return <Panel title={t('check.title')}>
        <p>{t('check.none')}</p>
      </Panel>;
  const rows = [
    { term: t('check.sealedAt'), value: `${dayText(language, seal.at)}, ${timeText(language, seal.at)}` },
    { term: t('check.size'), value: String(seal.size) },
    { term: t('check.key'), value: <code className="breaks">{seal.publicKey}</code> },
  ];
  return (
    <>
      <Panel title={t('check.title')}>
        <p>{t('check.text')}</p>
        <Facts items={rows} />
        <p>{t('check.how')}</p>
        <ButtonRow>
          <Button href="/register/besluiten.jsonl" kind="quiet">
            {t('check.download')}
          </Button>
        </ButtonRow>
      </Panel>
      <Panel title={t('keep.title')}>
        <p>{t('keep.text')}</p>
        <p>{t('keep.how')}</p>
        <ButtonRow>
          <Leave href="/register/stand.json">{t('keep.seal')}</Leave>
        </ButtonRow>
      </Panel>
    </>
  );
}
