import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { EmptyState, Pager, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from '../agenda-words';
import { ContributeForm, type ContributorFields } from './contribute-form';
import { ContributionVoice } from './contribution-voice';

export const TopicContributionsFields = graphql(`
  fragment TopicContributions on Topic {
    slug
    state
    contributionCount
    viewerCan
    contributions(after: $after) {
      nodes {
        id
        ...ContributionVoice
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    ...ContributeForm
  }
`);

export interface TopicContributionsProps {
  topic: FragmentType<typeof TopicContributionsFields>;
  contributor: FragmentType<typeof ContributorFields>;
  language: Language;
  form: FormState;
  viewer: { formToken: string };
  after: string | null;
  under?: (id: string) => ReactNode;
}

/** What people said about a topic, oldest first, and the form to say something oneself. */
export function TopicContributions({ topic: masked, contributor, language, form, viewer, after, under }: TopicContributionsProps) {
  const topic = read(TopicContributionsFields, masked);
  const t = agendaWords(language);
  const { nodes, pageInfo } = topic.contributions;
  const address = (cursor?: string | null) => `/${language}/agenda/${topic.slug}${cursor ? `?na=${cursor}` : ''}#bijdragen-lijst`;
  const { hidden } = formKit(language, form, viewer, 'takeBack');
  const writing = topic.viewerCan.includes('contribute') || form.act === 'contribute';
  if (!topic.contributionCount && over.includes(topic.state)) return null;
  return (
    <Section id="bijdragen-lijst" title={t('contributions', { count: topic.contributionCount })}>
      {nodes.map((each) => (
        <ContributionVoice key={each.id} contribution={each} language={language} hidden={hidden} under={under?.(each.id)} />
      ))}
      {nodes.length === 0 && <NoneYet state={topic.state} language={language} />}
      <Pager
        label={t('topic.pages')}
        previous={after ? { href: address(), text: t('topic.firstContributions') } : undefined}
        next={pageInfo.hasNextPage ? { href: address(pageInfo.endCursor), text: t('topic.moreContributions') } : undefined}
      />
      {writing && (
        <Section level={3} title={t('topic.contribute')}>
          <ContributeForm topic={topic} contributor={contributor} language={language} form={form} />
        </Section>
      )}
    </Section>
  );
}

const before = ['submitted', 'returned', 'referred'];
const over = ['closed', 'declined', 'merged', 'withdrawn'];

function NoneYet({ state, language }: { state: string; language: Language }) {
  const t = agendaWords(language);
  return <EmptyState title={t(before.includes(state) ? 'topic.notYetContributions' : 'topic.noContributionsText')} />;
}
