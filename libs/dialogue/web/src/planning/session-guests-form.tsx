import { type FragmentType, type GuestsFormFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Section, SelectField } from '@samenspraak/shared-ui';
import type { FormState, Language } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { SessionReaders } from '../session/session-readers';
import { sessionForm } from '../session-form';
import { ObserverFields, observerLabels } from './observer-fields';

export const GuestsFormFields = graphql(`
  fragment GuestsForm on Query {
    viewer {
      formToken
    }
    organisations {
      id
      name
    }
    session(slug: $slug) {
      id
      viewerCan
      seats {
        organisation {
          id
        }
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
      ...SessionReaders
    }
  }
`);

export interface GuestsFormProps {
  data: FragmentType<typeof GuestsFormFields>;
  language: Language;
  form: FormState;
}

/** Whoever comes later is announced, as everyone was. */
export function GuestsForm(props: GuestsFormProps) {
  const { language, form } = props;
  const { session } = read(GuestsFormFields, props.data);
  const t = dialogueWords(language);
  return (
    <ActPage
      {...{ session, language }}
      title={t('guests.title')}
      lead={t('guests.lead')}
      possible={session.viewerCan.includes('invite') || form.act !== null}
    >
      <InviteSeat {...props} />
      <AnnounceObserver {...props} />
    </ActPage>
  );
}

/** Seats with a signature that are not invited yet. */
function seatsLeft({ seats, space }: GuestsFormFragment['session']) {
  const invited = seats.map(({ organisation }) => organisation.id);
  return space.seats.flatMap(({ signedAt, organisation: { id, name } }) => (signedAt && !invited.includes(id) ? [{ value: id, text: name }] : []));
}

function InviteSeat({ data, language, form }: GuestsFormProps) {
  const { viewer, session } = read(GuestsFormFields, data);
  const t = dialogueWords(language);
  const kit = sessionForm(language, form, viewer, { organisationId: t('guests.seat') }, 'invite');
  const options = seatsLeft(session);
  return (
    <Section title={t('guests.inviteTitle')}>
      {kit.failed && <ErrorSummary {...kit.faults} />}
      {options.length === 0 ? (
        <p>{t('guests.everyone')}</p>
      ) : (
        <Form hidden={{ ...kit.hidden, id: session.id }} label={t('guests.inviteTitle')}>
          <SelectField {...kit.field('organisationId')} empty={t('recommend.choose')} options={options} />
          <ButtonRow>
            <Button>{t('guests.invite')}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  );
}

function AnnounceObserver({ data, language, form }: GuestsFormProps) {
  const { viewer, session, organisations } = read(GuestsFormFields, data);
  const t = dialogueWords(language);
  const kit = sessionForm(language, form, viewer, observerLabels(language), 'observe');
  return (
    <Section title={t('guests.observerTitle')} intro={t('plan.observerHint')}>
      {kit.failed && <ErrorSummary {...kit.faults} />}
      <Form hidden={{ ...kit.hidden, id: session.id }} label={t('guests.observerTitle')}>
        <ObserverFields language={language} kit={kit} organisations={organisations} />
        <SessionReaders session={session} language={language} />
        <ButtonRow>
          <Button>{t('guests.announce')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
