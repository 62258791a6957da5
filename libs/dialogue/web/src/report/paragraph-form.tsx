import { type FragmentType, type ParagraphFormFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Disclosure, ErrorSummary, Form, Leave, SelectField, TextArea } from '@samenspraak/shared-ui';
import { ApiRefusal, type FormState, type Language, type Visit, siteWords } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { AgendaItemLineFields, itemName } from '../session/agenda-item';
import { SessionReaders } from '../session/session-readers';
import { sessionForm } from '../session-form';
import { LookAgain, asSent } from './look-again';

export const ParagraphFormFields = graphql(`
  fragment ParagraphForm on Query {
    viewer {
      formToken
    }
    session(slug: $slug) {
      id
      slug
      items {
        id
        ...AgendaItemLine
      }
      report {
        language
        viewerCan
        paragraphs {
          id
          text
          agendaItemId
        }
      }
      ...ActPage
      ...SessionReaders
    }
  }
`);

export type ParagraphFormData = FragmentType<typeof ParagraphFormFields>;

/** Which paragraph is changed; or for which item a new one is written. */
export interface ParagraphChoice {
  paragraph: string | null;
  item: string | null;
}

/** @throws {ApiRefusal} NOT_FOUND when the paragraph is not in this report */
export function paragraphChoice(visit: Visit, data: ParagraphFormData): ParagraphChoice {
  const choice = { paragraph: visit.query('alinea'), item: visit.query('punt') };
  const { report } = read(ParagraphFormFields, data).session;
  const known = report?.paragraphs.some(({ id }) => id === choice.paragraph);
  if (choice.paragraph && !known) throw new ApiRefusal('NOT_FOUND');
  return choice;
}

export interface ParagraphFormProps extends ParagraphChoice {
  data: ParagraphFormData;
  language: Language;
  form: FormState;
}

/** One paragraph: what was said, not who said it. */
export function ParagraphForm({ data, paragraph: id, item, language, form }: ParagraphFormProps) {
  const { viewer, session } = read(ParagraphFormFields, data);
  const t = dialogueWords(language);
  const kit = sessionForm(language, form, viewer, { text: t('paragraph.text'), agendaItemId: t('paragraph.item') });
  const stored = session.report?.paragraphs.find((each) => each.id === id);
  const desk = `${sessionHref(language, session.slug)}/verslag`;
  return (
    <ActPage
      {...{ session, language }}
      title={t(stored ? 'paragraph.editTitle' : 'paragraph.newTitle')}
      possible={Boolean(session.report?.viewerCan.includes('write')) || kit.sent}
    >
      <ErrorSummary {...kit.faults} />
      <Form hidden={{ ...kit.hidden, session: session.id, paragraph: stored?.id }}>
        <TextArea {...kit.field('text', stored?.text)} hint={t('paragraph.hint')} rows={8} lang={session.report?.language} />
        <SelectField
          {...kit.field('agendaItemId', stored ? (stored.agendaItemId ?? '') : (item ?? ''))}
          empty={t('paragraph.general')}
          options={itemOptions(language, session)}
        />
        <LookAgain {...{ language, form }} typed={asSent(form.values['text'])} />
        <SessionReaders session={session} language={language} ofReport />
        <ButtonRow>
          <Button>{t('paragraph.save')}</Button>
          <Leave href={desk}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
      {stored && <Remove language={language} id={stored.id} hidden={{ ...kit.hidden, act: 'remove' }} />}
    </ActPage>
  );
}

const itemOptions = (language: Language, { items }: ParagraphFormFragment['session']) =>
  read(AgendaItemLineFields, items).map((item) => {
    const { title, lang } = itemName(language, item);
    return { value: item.id, text: title, lang };
  });

function Remove({ language, id, hidden }: { language: Language; id: string; hidden: Record<string, string> }) {
  const t = dialogueWords(language);
  return (
    <Disclosure summary={t('paragraph.remove')}>
      <p>{t('paragraph.removeText')}</p>
      <Form hidden={{ ...hidden, paragraph: id }}>
        <Button kind="danger">{t('paragraph.removeSure')}</Button>
      </Form>
    </Disclosure>
  );
}
