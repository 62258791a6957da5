import { type CaseListFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { EmptyState, Item, ItemList, Narrow, PageHead, StateBadge } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { hindranceWords } from '../refusal-words';
import { moderationWords } from '../moderation-words';

export const CaseListFields = graphql(`
  fragment CaseList on Query {
    moderationCases {
      id
      criticism
      dueOn
      late
      burstAt
      flagCount
      topic {
        question
        language
      }
      contribution {
        id
      }
      viewerStep {
        step
        hindrance
      }
    }
  }
`);

interface CaseListProps {
  data: FragmentType<typeof CaseListFields>;
  language: Language;
}

/** What waits, first due first; what somebody else must do stands there too, and says so. */
export function CaseList({ data: masked, language }: CaseListProps) {
  const { moderationCases } = read(CaseListFields, masked);
  const t = moderationWords(language);
  return (
    <Narrow>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      {moderationCases.length === 0 && (
        <EmptyState title={t('list.empty')}>
          <p>{t('list.emptyText')}</p>
        </EmptyState>
      )}
      <ItemList>
        {moderationCases.map((each) => (
          <CaseItem key={each.id} found={each} language={language} />
        ))}
      </ItemList>
    </Narrow>
  );
}

type Found = CaseListFragment['moderationCases'][number];

function CaseItem({ found, language }: { found: Found; language: Language }) {
  const t = moderationWords(language);
  const { id, topic, contribution, viewerStep, late, dueOn, criticism, burstAt, flagCount } = found;
  const day = dayText(language, dueOn);
  const state = viewerStep.step && <StateBadge tone={late ? 'late' : 'open'}>{t(`list.steps.${viewerStep.step as 'decide'}`)}</StateBadge>;
  const foot = [t('list.flags', { count: flagCount }), criticism && t('list.criticism'), burstAt && t('list.burst')];
  return (
    <Item
      level={2}
      title={topic.question}
      lang={topic.language}
      href={`/${language}/moderatie/zaken/${id}`}
      state={state}
      about={[t(late ? 'list.late' : 'list.due', { day }), t(contribution ? 'list.reply' : 'list.topic')]}
      foot={foot}
    >
      {viewerStep.hindrance ? <p>{hindranceWords(language, viewerStep.hindrance)}</p> : undefined}
    </Item>
  );
}
