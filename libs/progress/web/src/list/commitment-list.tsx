import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { EmptyState, FilterBar, ItemList, PageHead, Pager } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { progressWords } from '../progress-words';
import { PromiseGlance } from '../promise-glance';
import { commitmentChips, commitmentSelects, commitmentsAddress, type CommitmentChoice } from './commitment-choice';
import { CommitmentSummary } from './commitment-summary';

export const CommitmentListFields = graphql(`
  fragment CommitmentList on Query {
    progressAtAGlance(spaceId: $spaceId) {
      ...PromiseGlance
    }
    commitments(filter: $filter, after: $after) {
      nodes {
        slug
        ...CommitmentSummary
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    themes {
      slug
      name(language: $language)
    }
    organisations {
      id
      name
    }
  }
`);

export interface CommitmentListProps {
  data: FragmentType<typeof CommitmentListFields>;
  language: Language;
  choice: CommitmentChoice;
  after: string | null;
}

/** How the commitments stand, and each of them; what last moved comes first. */
export function CommitmentList({ data: masked, language, choice, after }: CommitmentListProps) {
  const data = read(CommitmentListFields, masked);
  const t = progressWords(language);
  const { nodes, pageInfo } = data.commitments;
  const themes = Object.fromEntries(data.themes.map(({ slug, name }) => [slug, name]));
  const address = (cursor?: string | null) => commitmentsAddress(language, choice, cursor);
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <PromiseGlance glance={data.progressAtAGlance} language={language} />
      <FilterBar
        action={`/${language}/toezeggingen`}
        label={t('list.filter')}
        search={{ name: 'zoek', label: t('list.search'), value: choice.search ?? '' }}
        finer={t('list.finer')}
        selects={commitmentSelects(language, choice, data)}
        submit={t('list.apply')}
        hidden={{ ruimte: choice.spaceId ?? undefined }}
        chips={commitmentChips(language, choice, data)}
        chipsLabel={t('list.active')}
        clear={{ href: `/${language}/toezeggingen`, text: t('list.clear') }}
      />
      {nodes.length === 0 ? (
        <EmptyState title={t('list.empty')}>{t('list.emptyText')}</EmptyState>
      ) : (
        <ItemList>
          {nodes.map((commitment) => (
            <CommitmentSummary key={commitment.slug} commitment={commitment} language={language} themes={themes} level={2} />
          ))}
        </ItemList>
      )}
      <Pager
        label={t('list.pages')}
        previous={after ? { href: address(), text: t('list.first') } : undefined}
        next={pageInfo.hasNextPage ? { href: address(pageInfo.endCursor), text: t('list.more') } : undefined}
      />
    </>
  );
}
