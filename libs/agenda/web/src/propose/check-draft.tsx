import type { DraftFragment } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, ErrorSummary, Facts, Form, Hidden, Leave, Narrow, PageHead, Panel, Steps } from '@samenspraak/shared-ui';
import { type Language, Markdown, dayText, type formKit, ownNames, siteWords, isolated } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from '../agenda-words';
import { refusalWords } from '../refusal-words';
import { AskedQuestion } from './asked-question';
import { DraftReaders } from './draft-readers';
import { type DraftStep, draftPlace, draftSteps } from './draft-steps';

export interface CheckDraftProps {
  draft: DraftFragment;
  language: Language;
  kit: ReturnType<typeof formKit>;
  step: DraftStep;
  themes: { slug: string; name: string }[];
}

/** Everything once more, what happens after it, and the button that hands it in. */
export function CheckDraft({ draft, language, kit, themes }: CheckDraftProps) {
  const t = agendaWords(language);
  const place = { step: draftSteps.length, of: draftSteps.length };
  const words = `${t('propose.step', place)} · ${t('propose.inSpace', { space: isolated(draft.space.name) })}`;
  const back = { href: `/${language}${draftPlace(draft.slug, 'wie')}`, text: siteWords(language)('form.back') };
  return (
    <Narrow>
      <Breadcrumbs label={t('topic.crumbs')} items={[back]} />
      <PageHead above={<Steps {...place} text={words} />} title={t('propose.check.title')} lead={t('propose.check.lead')} />
      <ErrorSummary {...kit.summary({}, refusalWords(language))} />
      <AskedQuestion draft={draft} language={language} />
      <Facts items={factsOf(draft, language, themes)} />
      <WhatNext draft={draft} language={language} />
      <Form hidden={{ ...kit.hidden, id: draft.id }}>
        <DraftReaders draft={draft} language={language} change />
        <ButtonRow>
          <Button>{t(draft.state === 'returned' ? 'propose.check.resubmit' : 'propose.check.submit')}</Button>
          <Leave href={`/${language}/mijn-onderwerpen?gelukt=bewaard`}>{t('propose.later')}</Leave>
        </ButtonRow>
      </Form>
      {draft.viewerCan.includes('discard') && (
        <p>
          <a href={`/${language}/agenda/${draft.slug}/weggooien`}>{t('propose.discard.link')}</a>
        </p>
      )}
    </Narrow>
  );
}

function factsOf(draft: DraftFragment, language: Language, themes: CheckDraftProps['themes']) {
  const t = agendaWords(language);
  const { language: lang } = draft;
  const empty = t('propose.check.empty');
  const fact = (term: string, step: DraftStep, value: ReactNode) => ({
    ...{ term, value: <Changeable {...{ term, value: value || empty, language, href: draftPlace(draft.slug, step) }} /> },
  });
  return [
    fact(t('list.kind'), 'vraag', t(`kinds.${draft.kind}`)),
    fact(t('propose.subject.question'), 'vraag', <b lang={lang} dir="auto">{draft.question}</b>),
    fact(t('list.theme'), 'vraag', themes.find(({ slug }) => slug === draft.themeSlug)?.name),
    fact(t('propose.reasons.why'), 'waarom', draft.why && <Markdown text={draft.why} lang={lang} />),
    fact(t('propose.reasons.goodOutcome'), 'waarom', draft.goodOutcome && <Markdown text={draft.goodOutcome} lang={lang} />),
    fact(t('propose.check.behalf'), 'wie', draft.organisation ? <bdi>{draft.organisation.name}</bdi> : t('propose.who.own')),
    fact(t('propose.check.language'), 'wie', ownNames[lang].name),
    fact(t('list.municipality'), 'wie', draft.municipality?.name),
  ];
}

function Changeable({ term, value, language, href }: { term: string; value: ReactNode; language: Language; href: string }) {
  return (
    <>
      <div>{value}</div>
      <a href={`/${language}${href}`}>
        {agendaWords(language)('propose.check.change')}
        <Hidden>{`: ${term}`}</Hidden>
      </a>
    </>
  );
}

/** Who answers, before when. */
function WhatNext({ draft, language }: { draft: DraftFragment; language: Language }) {
  const t = agendaWords(language);
  const { expectedAnswer: answer } = draft.space;
  return (
    <Panel title={t('propose.check.next')}>
      <ol>
        <li>{t('propose.check.nextReaders')}</li>
        <li>
          {answer
            ? t('propose.check.nextAnswer', {
                ...{ body: isolated(answer.organisation.name), days: answer.workingDays, date: dayText(language, answer.dueOn) },
              })
            : t('propose.check.nextNoBody')}
        </li>
        <li>{t('propose.check.nextTold')}</li>
      </ol>
    </Panel>
  );
}
