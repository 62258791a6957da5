import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, Programme, TextArea } from '@samenspraak/shared-ui';
import { ApiRefusal, type FormState, type Language, isolated, siteWords } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { programmeItem } from '../session/agenda-item';
import { SessionReaders } from '../session/session-readers';
import { sessionForm } from '../session-form';

export const AskToMoveFields = graphql(`
  fragment AskToMove on Query {
    viewer {
      formToken
    }
    session(slug: $slug) {
      slug
      items {
        id
        viewerCan
        organisation {
          name
        }
        ...AgendaItemLine
      }
      ...ActPage
      ...SessionReaders
    }
  }
`);

export type AskToMoveData = FragmentType<typeof AskToMoveFields>;

/** @throws {ApiRefusal} NOT_FOUND when the item does not stand on this agenda */
export function requireItem(data: AskToMoveData, id: string): string {
  if (!read(AskToMoveFields, data).session.items.some((item) => item.id === id)) throw new ApiRefusal('NOT_FOUND');
  return id;
}

export interface AskToMoveFormProps {
  data: AskToMoveData;
  /** The item's id. */
  item: string;
  language: Language;
  form: FormState;
}

/** Neither side takes off what the other brought; it can ask, with a reason. */
export function AskToMoveForm({ data, item: id, language, form }: AskToMoveFormProps) {
  const { viewer, session } = read(AskToMoveFields, data);
  const t = dialogueWords(language);
  const kit = sessionForm(language, form, viewer, { text: t('ask.reason'), language: t('inLanguage') });
  const item = session.items.find((each) => each.id === id);
  if (!item) return null;
  return (
    <ActPage
      {...{ session, language }}
      title={t('ask.title')}
      lead={t('ask.lead', { organisation: isolated(item.organisation.name) })}
      possible={item.viewerCan.includes('askToMove') || kit.sent}
    >
      <Programme items={[programmeItem(language, item)]} />
      <ErrorSummary {...kit.faults} />
      <Form hidden={{ ...kit.hidden, id }}>
        <TextArea {...kit.field('text')} rows={4} />
        <LanguageField {...kit.field('language', language)} />
        <SessionReaders session={session} language={language} />
        <p>{t('ask.next')}</p>
        <ButtonRow>
          <Button>{t('ask.send')}</Button>
          <Leave href={`${sessionHref(language, session.slug)}/agenda`}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}
