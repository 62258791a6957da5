import { type FragmentType, graphql, read, type DraftFragment } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { AskedQuestion } from './asked-question';
import { CheckDraft } from './check-draft';
import { DraftFields } from './draft';
import { DraftReaders } from './draft-readers';
import { type DraftStep, draftPlace, stepBefore } from './draft-steps';
import { ReasonFields, reasonLabels } from './reason-fields';
import { StepFrame } from './step-frame';
import { SubjectFields, subjectLabels } from './subject-fields';
import { WhoFields, whoKit, whoLabels } from './who-fields';

export const DraftPageFields = graphql(`
  fragment DraftPage on Query {
    viewer {
      formToken
      ...Author
    }
    themes {
      slug
      name(language: $language)
    }
    topic(slug: $slug) {
      ...Draft
    }
  }
`);

export interface DraftPageProps {
  data: FragmentType<typeof DraftPageFields>;
  step: DraftStep;
  language: Language;
  form: FormState;
}

/** One page of writing a topic; the last one hands it in. */
export function DraftPage({ data: masked, step, language, form }: DraftPageProps) {
  const data = read(DraftPageFields, masked);
  const draft = read(DraftFields, data.topic);
  if (!draft.viewerCan.includes('edit') && form.act === null) return <AlreadyHandedIn draft={draft} language={language} />;
  const plain = formKit(language, form, data.viewer);
  const kit = step === 'wie' ? whoKit(language, plain) : plain;
  const shared = { draft, language, kit, step, themes: data.themes, viewer: data.viewer };
  return step === 'nakijken' ? <CheckDraft {...shared} /> : <WriteDraft {...shared} facts={form.facts} />;
}

type Part = Parameters<typeof CheckDraft>[0] & Pick<FormState, 'facts'> & { viewer: Parameters<typeof WhoFields>[0]['author'] };

function WriteDraft({ facts, viewer, ...part }: Part) {
  const { draft, language, kit, step, themes } = part;
  const t = agendaWords(language);
  const before = stepBefore(step);
  const back = before ? draftPlace(draft.slug, before) : `/agenda/${draft.slug}`;
  const asked = <AskedQuestion draft={draft} language={language} />;
  const frame = { language, step, kit, back, asked, space: draft.space.name, hidden: { id: draft.id }, later: true };
  if (step === 'vraag') {
    return (
      <StepFrame {...frame} title={t('propose.subject.title')} labels={subjectLabels(language)}>
        <SubjectFields language={language} kit={kit} themes={themes} stored={draft} />
        <DraftReaders draft={draft} language={language} change />
      </StepFrame>
    );
  }
  if (step === 'waarom') {
    return (
      <StepFrame {...frame} title={t('propose.reasons.title')} labels={reasonLabels(language)}>
        <ReasonFields language={language} kit={kit} draft={draft} />
        <DraftReaders draft={draft} language={language} change />
      </StepFrame>
    );
  }
  return (
    <StepFrame {...frame} title={t('propose.who.title')} labels={whoLabels(language)}>
      <WhoFields language={language} kit={kit} draft={draft} author={viewer} places={facts} />
    </StepFrame>
  );
}

function AlreadyHandedIn({ draft, language }: { draft: DraftFragment; language: Language }) {
  const t = agendaWords(language);
  return (
    <Narrow>
      <PageHead title={t('propose.fixed')} />
      <EmptyState title={draft.question}>
        <p>{t('propose.fixedText')}</p>
        <ButtonRow>
          <Button href={`/${language}/agenda/${draft.slug}`}>{t('propose.toTopic')}</Button>
        </ButtonRow>
      </EmptyState>
    </Narrow>
  );
}
