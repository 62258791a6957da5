import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, type RemarkFormFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, Section, TextArea } from '@samenspraak/shared-ui';
import { type Act, ApiRefusal, type FormState, type Language, type Visit, siteWords } from '@samenspraak/shared-web';
import { ActPage } from '../../act-page';
import { BehalfField } from '../../agenda/behalf-field';
import { dialogueWords } from '../../dialogue-words';
import { back } from '../../done-notice';
import { sessionHref } from '../../list/session-line';
import { languageTyped } from '../../planning/move-act';
import { OwnSeatsFields, type OwnSeatsData, ownSeats } from '../../session/own-seats';
import { sessionForm } from '../../session-form';
import { LookAgain, asSent } from '../look-again';
import { NotesReaders } from './notes-readers';

export const RemarkFormFields = graphql(`
  fragment RemarkForm on Session {
    slug
    space {
      id
      seats {
        side
        signedAt
        organisation {
          id
          name
        }
      }
    }
    report {
      language
      viewerCan
      paragraphs {
        id
        text
      }
    }
    ...ActPage
    ...NotesReaders
  }
`);

type Session = RemarkFormFragment;

/** The paragraph that a remark is about. @throws {ApiRefusal} NOT_FOUND when it is not in this report */
export function remarkedParagraph(visit: Visit, masked: FragmentType<typeof RemarkFormFields>): string {
  const id = visit.query('alinea');
  const found = read(RemarkFormFields, masked).report?.paragraphs.find((paragraph) => paragraph.id === id);
  if (!found) throw new ApiRefusal('NOT_FOUND');
  return found.id;
}

export interface RemarkFormProps {
  session: FragmentType<typeof RemarkFormFields>;
  own: OwnSeatsData;
  paragraph: string;
  language: Language;
  form: FormState;
}

/** What a side wants to see otherwise in a paragraph, and how it would read. */
export function RemarkForm({ session: masked, own, paragraph, language, form }: RemarkFormProps) {
  const session: Session = read(RemarkFormFields, masked);
  const { report, space, slug } = session;
  const t = dialogueWords(language);
  const labels = { text: t('remarks.text'), proposal: t('remarks.proposal'), language: t('inLanguage'), organisationId: t('onBehalf') };
  const kit = sessionForm(language, form, read(OwnSeatsFields, own).viewer, labels);
  const text = report?.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
  const seats = ownSeats(own, space.id, space.seats.filter(({ signedAt }) => signedAt));
  const typed = [asSent(form.values['text']), changed(asSent(form.values['proposal']), text)].filter(Boolean).join('\n\n');
  return (
    <ActPage {...{ session, language }} title={t('remarks.newTitle')} lead={t('remarks.newLead')} possible={Boolean(report?.viewerCan.includes('remark')) || kit.sent}>
      <ErrorSummary {...kit.faults} />
      <Section title={t('remarks.now')}>
        <p className="words" lang={report?.language} dir="auto">
          {text}
        </p>
      </Section>
      <Form hidden={{ ...kit.hidden, paragraph, stood: text }}>
        <TextArea {...kit.field('text')} hint={t('remarks.textHint')} rows={3} />
        <TextArea {...kit.field('proposal', text)} hint={t('remarks.proposalHint')} rows={6} lang={report?.language} />
        <LanguageField {...kit.field('language', language)} />
        <BehalfField language={language} seats={seats} field={kit.field('organisationId')} />
        <LookAgain {...{ language, form, typed }} />
        <NotesReaders session={session} language={language} />
        <ButtonRow>
          <Button>{t('remarks.send')}</Button>
          <Leave href={`${sessionHref(language, slug)}/verslag/opmerkingen`}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}

/** A proposal that says what stands there is none. */
const changed = (proposal: string, stood: string): string | null => (proposal && proposal !== asSent(stood) ? proposal : null);

const Remark = graphql(`
  mutation RemarkOnParagraph($paragraph: ID!, $organisation: ID, $input: RemarkInput!) {
    remarkOnParagraph(paragraph: $paragraph, organisation: $organisation, input: $input) {
      id
    }
  }
`);

export const remark: Act = async (visit, form) => {
  const proposal = changed(asSent(form.text('proposal')), form.text('stood'));
  const input = { text: form.text('text'), proposal, language: languageTyped(form, visit.language), looked: form.choice('looked') !== null };
  await visit.ask(Remark, { paragraph: form.text('paragraph'), organisation: form.choice('organisationId'), input });
  return back(visit, 'opmerking', '/verslag/opmerkingen');
};
