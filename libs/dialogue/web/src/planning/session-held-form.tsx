import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, CheckboxPicks, ErrorSummary, Form, Leave } from '@samenspraak/shared-ui';
import { type Act, type FormState, type Language, siteWords } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { AgendaItemLineFields, itemName } from '../session/agenda-item';
import { sessionForm } from '../session-form';

export const HeldFormFields = graphql(`
  fragment HeldForm on Query {
    viewer {
      formToken
    }
    session(slug: $slug) {
      id
      slug
      startsAt
      viewerCan
      items {
        id
        ...AgendaItemLine
      }
      ...ActPage
    }
  }
`);

export interface HeldFormProps {
  data: FragmentType<typeof HeldFormFields>;
  language: Language;
  form: FormState;
}

/** It took place: what was talked about, and what goes to the next one. */
export function HeldForm({ data, language, form }: HeldFormProps) {
  const { viewer, session } = read(HeldFormFields, data);
  const t = dialogueWords(language);
  const kit = sessionForm(language, form, viewer, { discussed: t('held.discussed') });
  const items = read(AgendaItemLineFields, session.items);
  const options = items.map((item) => ({ value: item.id, label: itemName(language, item).title, lang: itemName(language, item).lang }));
  const all = items.map(({ id }) => id);
  return (
    <ActPage
      {...{ session, language }}
      title={t('held.title')}
      lead={t('held.lead')}
      possible={session.viewerCan.includes('hold') || kit.sent}
    >
      <ErrorSummary {...kit.faults} />
      <Form hidden={{ ...kit.hidden, id: session.id }}>
        {options.length > 0 && (
          <CheckboxPicks name="discussed" label={t('held.discussed')} values={kit.values('discussed', kit.sent ? [] : all)} options={options} />
        )}
        <p>{t('held.next')}</p>
        <ButtonRow>
          <Button>{t('held.send')}</Button>
          <Leave href={sessionHref(language, session.slug)}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}

const Hold = graphql(`
  mutation HoldSession($id: ID!, $discussed: [ID!]!) {
    holdSession(id: $id, discussed: $discussed) {
      id
    }
  }
`);

export const holdSession: Act = async (visit, form) => {
  await visit.ask(Hold, { id: form.text('id'), discussed: form.all('discussed') });
  return `/gesprekken/${visit.param('slug')}/verslag?gelukt=geweest`;
};
