import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, SelectField } from '@samenspraak/shared-ui';
import { type Act, ApiRefusal, type FormState, type Language, siteWords } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { back } from '../done-notice';
import { sessionHref } from '../list/session-line';
import { sessionForm } from '../session-form';
import { seriesWords } from './series-words';

export const SessionChairFields = graphql(`
  fragment SessionChair on Query {
    viewer {
      formToken
    }
    session(slug: $slug) {
      id
      slug
      viewerCan
      chair {
        id
      }
      host {
        id
      }
      space {
        seats {
          signedAt
          organisation {
            id
            name
          }
        }
      }
      ...ActPage
    }
  }
`);

export interface SessionChairProps {
  data: FragmentType<typeof SessionChairFields>;
  language: Language;
  form: FormState;
}

/** One meeting out of turn: who is in the chair, and who receives everyone. */
export function SessionChair({ data, language, form }: SessionChairProps) {
  const { viewer, session } = read(SessionChairFields, data);
  const t = seriesWords(language);
  const kit = sessionForm(language, form, viewer, { chairId: t('chair.chair'), hostId: t('chair.host') });
  const options = session.space.seats.flatMap(({ signedAt, organisation: { id, name } }) => (signedAt ? [{ value: id, text: name }] : []));
  return (
    <ActPage {...{ session, language }} title={t('chair.title')} lead={t('chair.lead')} possible={session.viewerCan.includes('chooseChair') || kit.sent}>
      <ErrorSummary {...kit.faults} />
      <Form hidden={{ ...kit.hidden, id: session.id }}>
        <SelectField {...kit.field('chairId', session.chair.id)} empty={t('chair.choose')} options={options} />
        <SelectField {...kit.field('hostId', session.host?.id ?? '')} empty={t('chair.nobody')} options={options} />
        <ButtonRow>
          <Button>{t('chair.send')}</Button>
          <Leave href={sessionHref(language, session.slug)}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}

const Choose = graphql(`
  mutation ChangeSessionChair($id: ID!, $to: SessionChairInput!) {
    changeSessionChair(id: $id, to: $to) {
      id
    }
  }
`);

export const changeSessionChair: Act = async (visit, form) => {
  const chairId = form.choice('chairId');
  if (!chairId) throw new ApiRefusal('INVALID_INPUT', [{ field: 'chairId', problem: 'choice' }]);
  await visit.ask(Choose, { id: form.text('id'), to: { chairId, hostId: form.choice('hostId') } });
  return back(visit, 'bewaard');
};
