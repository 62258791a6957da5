import { type FlagPageFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, EmptyState, ErrorSummary, Leave, Narrow, Notice, PageHead, Panel } from '@samenspraak/shared-ui';
import { type FormState, type Language, Markdown, formKit } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';
import { refusalWords } from '../refusal-words';
import { terms } from '../terms';
import { FlagForm } from './flag-form';

export const FlagPageFields = graphql(`
  fragment FlagPage on Query {
    viewer {
      signedIn
      formToken
    }
    topic(slug: $slug) {
      id
      slug
      question
      language
      viewerCanFlag
      viewerCanFlagReplies
      reply(id: $reply) {
        id
        text
        language
        measure
        viewerWrote
        withdrawnAt
      }
    }
    presentRules {
      rules {
        key
        kind
        name(language: $language)
        text(language: $language)
      }
    }
    organisations {
      id
      name
    }
  }
`);

export interface FlagPageProps {
  data: FragmentType<typeof FlagPageFields>;
  language: Language;
  form: FormState;
  sent: boolean;
}

export type Flaggable = FlagPageFragment;

/** Reporting a text: what is no reason stands before the reasons. */
export function FlagPage({ data: masked, language, form, sent }: FlagPageProps) {
  const data = read(FlagPageFields, masked);
  const { topic, viewer } = data;
  const t = moderationWords(language);
  const kit = formKit(language, form, viewer);
  const labels = { rule: t('flag.rule'), text: t('flag.text'), aboutId: t('flag.about') };
  const back = { href: `/${language}/agenda/${topic.slug}`, text: t('flag.back') };
  if (sent) return <Sent back={back} language={language} />;
  return (
    <Narrow>
      <Breadcrumbs label={back.text} items={[back]} />
      <ErrorSummary {...kit.summary(labels, refusalWords(language, 'NOT_REPORTABLE', 'ALREADY_REPORTED', 'TOO_MANY_REPORTS', 'LAW_ONLY'))} />
      <PageHead title={t('flag.title')} lead={t('flag.lead', { days: terms.decide })} />
      <Reported topic={topic} language={language} />
      {isOpen(topic) || form.act ? <FlagForm data={data} language={language} kit={kit} back={back} /> : <NotPossible back={back} language={language} />}
    </Narrow>
  );
}

type Topic = Flaggable['topic'];

const isOpen = ({ reply, viewerCanFlag, viewerCanFlagReplies }: Topic): boolean =>
  reply ? viewerCanFlagReplies && !reply.measure && !reply.viewerWrote && !reply.withdrawnAt : viewerCanFlag;

function Reported({ topic, language }: { topic: Topic; language: Language }) {
  const { reply } = topic;
  return (
    <Panel title={moderationWords(language)('flag.which')}>
      {reply ? <Markdown text={reply.text} lang={reply.language} /> : <p className="strong" lang={topic.language} dir="auto">{topic.question}</p>}
    </Panel>
  );
}

interface PartProps {
  back: { href: string; text: string };
  language: Language;
}

function Sent({ back, language }: PartProps) {
  const t = moderationWords(language);
  return (
    <Narrow>
      <Notice tone="ok" title={t('flag.sent')} live>
        {t('flag.sentText', { days: terms.decide })}
      </Notice>
      <PageHead title={t('flag.title')} />
      <ButtonRow>
        <Button href={back.href}>{back.text}</Button>
        <Leave href={`/${language}/vertrouwen/huisregels`}>{t('flag.rules')}</Leave>
      </ButtonRow>
    </Narrow>
  );
}

function NotPossible({ back, language }: PartProps) {
  const t = moderationWords(language);
  return (
    <EmptyState title={t('flag.notPossible')}>
      <p>{t('flag.notPossibleText')}</p>
      <ButtonRow>
        <Button href={back.href}>{back.text}</Button>
      </ButtonRow>
    </EmptyState>
  );
}
