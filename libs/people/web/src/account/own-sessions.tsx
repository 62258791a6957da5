import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ErrorSummary, Form, Hidden, Item, ItemList, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, dayText, formKit, timeText } from '@samenspraak/shared-web';
import { peopleWords } from '../people-words';

export const OwnSessionsFields = graphql(`
  fragment OwnSessions on Viewer {
    formToken
    sessions {
      id
      since
      means
      current
    }
  }
`);

export interface AccountProps<Fields> {
  viewer: Fields;
  language: Language;
  form: FormState;
}

/** Where the viewer is signed in, with a way to end each. Nothing is known of a device, and the words say so. */
export function OwnSessions({ viewer: masked, language, form }: AccountProps<FragmentType<typeof OwnSessionsFields>>) {
  const viewer = read(OwnSessionsFields, masked);
  const t = peopleWords(language);
  const one = formKit(language, form, viewer, 'endSession');
  const others = formKit(language, form, viewer, 'endOthers');
  const since = (at: string) => t('sessions.since', { day: dayText(language, at), time: timeText(language, at) });
  return (
    <Section title={t('sessions.title')} id="ingelogd" intro={t('sessions.intro')}>
      <ErrorSummary {...(others.failed ? others : one).summary({})} />
      <ItemList>
        {viewer.sessions.map(({ id, since: at, means, current }) => (
          <Item
            key={id}
            title={current ? t('sessions.here') : since(at)}
            foot={[current && since(at), t(`sessions.means.${means}`)]}
            acts={
              !current && (
                <Form hidden={{ ...one.hidden, id }}>
                  <Button kind="quiet">
                    {t('sessions.end')} <Hidden>{since(at)}</Hidden>
                  </Button>
                </Form>
              )
            }
          />
        ))}
      </ItemList>
      {viewer.sessions.length > 1 ? (
        <Form hidden={others.hidden}>
          <Button>{t('sessions.endOthers')}</Button>
        </Form>
      ) : (
        <p className="fine">{t('sessions.onlyHere')}</p>
      )}
    </Section>
  );
}
