import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, ErrorSummary, Section, TwoColumns } from '@samenspraak/shared-ui';
import { type FormState, type Language, Markdown, formKit } from '@samenspraak/shared-web';
import { addressOf, noChoice } from '../agenda-choice';
import { agendaWords } from '../agenda-words';
import { refusalWords } from '../refusal-words';
import { contributeLabels, type ContributorFields } from './contribute-form';
import { DraftTopic } from './draft-topic';
import type { TopicAdditions } from './topic-additions';
import { AnswerPanel, ChangePanel, ReadersPanel, WithdrawPanel } from './topic-aside';
import { TopicContributions } from './topic-contributions';
import { TopicHead, isLead } from './topic-head';
import { TopicStory } from './topic-story';
import { TopicSupport } from './topic-support';

export const TopicPageFields = graphql(`
  fragment TopicPage on Topic {
    slug
    state
    why
    goodOutcome
    language
    theme {
      slug
      name(language: $language)
    }
    ...DraftTopic
    ...TopicHead
    ...TopicAside
    ...TopicStory
    ...TopicSupport
    ...TopicContributions
  }
`);

export interface TopicPageProps {
  topic: FragmentType<typeof TopicPageFields>;
  contributor: FragmentType<typeof ContributorFields>;
  language: Language;
  path: string;
  form: FormState;
  viewer: { signedIn: boolean; formToken: string };
  after: string | null;
  additions?: TopicAdditions;
}

/** A topic with its whole story, what people say about it, and what the reader can do. */
export function TopicPage(props: TopicPageProps) {
  const { language, form, viewer, additions = {} } = props;
  const topic = read(TopicPageFields, props.topic);
  const t = agendaWords(language);
  const agenda = { href: `/${language}/agenda`, text: t('list.title') };
  const theme = { href: addressOf(language, { ...noChoice, themeSlug: topic.theme.slug }), text: topic.theme.name };
  const kit = formKit(language, form, viewer, form.act ?? undefined);
  if (topic.state === 'draft') return <DraftTopic topic={topic} language={language} />;
  return (
    <>
      <Breadcrumbs label={t('topic.crumbs')} items={[agenda, theme]} />
      <ErrorSummary {...kit.summary(contributeLabels(language), refusalWords(language))} />
      <TwoColumns head={<TopicHead topic={topic} language={language} />} aside={<Aside {...props} />} asideLabel={t('topic.beside')}>
        {additions.notice}
        <Explained topic={topic} language={language} />
        <TopicStory topic={topic} language={language} additions={additions} />
        {additions.sections}
        <TopicContributions {...props} topic={topic} under={additions.underContribution} />
      </TwoColumns>
    </>
  );
}

function Aside({ topic: masked, language, form, viewer, path, additions }: TopicPageProps) {
  const topic = read(TopicPageFields, masked);
  return (
    <>
      <AnswerPanel topic={topic} language={language} />
      <ChangePanel topic={topic} language={language} />
      <TopicSupport topic={topic} language={language} form={form} viewer={viewer} path={path} />
      {additions?.aside}
      <ReadersPanel topic={topic} language={language} />
      <WithdrawPanel topic={topic} language={language} />
    </>
  );
}

interface Texts {
  why: string;
  goodOutcome: string;
  language: string;
}

/** Why it matters, unless that stands under the title, and what a good outcome would be. */
export function Explained({ topic: { why, goodOutcome, language: lang }, language }: { topic: Texts; language: Language }) {
  const t = agendaWords(language);
  return (
    <>
      {why && !isLead(why) && (
        <Section title={t('topic.why')}>
          <Markdown text={why} lang={lang} />
        </Section>
      )}
      {goodOutcome && (
        <Section title={t('topic.goodOutcome')}>
          <Markdown text={goodOutcome} lang={lang} />
        </Section>
      )}
    </>
  );
}
