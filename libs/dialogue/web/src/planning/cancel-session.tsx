import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, TextArea } from '@samenspraak/shared-ui';
import type { Act, FormState, Language } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { back } from '../done-notice';
import { sessionHref } from '../list/session-line';
import { SessionReaders } from '../session/session-readers';
import { sessionForm } from '../session-form';
import { whenText } from '../times';
import { languageTyped } from './move-act';

export const CancelSessionFields = graphql(`
  fragment CancelSession on Query {
    viewer {
      formToken
    }
    session(slug: $slug) {
      id
      slug
      state
      startsAt
      endsAt
      viewerCan
      ...ActPage
      ...SessionReaders
    }
  }
`);

export interface CancelSessionProps {
  data: FragmentType<typeof CancelSessionFields>;
  language: Language;
  form: FormState;
}

/** It does not take place, and why. */
export function CancelSession({ data, language, form }: CancelSessionProps) {
  const { viewer, session } = read(CancelSessionFields, data);
  const t = dialogueWords(language);
  const kit = sessionForm(language, form, viewer, { text: t('cancel.reason'), language: t('inLanguage') });
  return (
    <ActPage
      {...{ session, language }}
      title={t('cancel.title')}
      lead={t('cancel.lead', { when: whenText(language, session) })}
      possible={session.viewerCan.includes('cancel') || kit.sent}
    >
      <ErrorSummary {...kit.faults} />
      <Form hidden={{ ...kit.hidden, id: session.id }}>
        <TextArea {...kit.field('text')} rows={4} />
        <LanguageField {...kit.field('language', language)} />
        <SessionReaders session={session} language={language} />
        <p>{t(session.state === 'draft' ? 'cancel.nextDraft' : 'cancel.next')}</p>
        <ButtonRow>
          <Button kind="danger">{t('cancel.send')}</Button>
          <Leave href={sessionHref(language, session.slug)}>{t('cancel.stay')}</Leave>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}

const Cancel = graphql(`
  mutation CancelSession($id: ID!, $reason: ReasonInput!) {
    cancelSession(id: $id, reason: $reason) {
      id
    }
  }
`);

export const cancelSession: Act = async (visit, form) => {
  const reason = { text: form.text('text'), language: languageTyped(form, visit.language) };
  await visit.ask(Cancel, { id: form.text('id'), reason });
  return back(visit, 'afgezegd');
};
