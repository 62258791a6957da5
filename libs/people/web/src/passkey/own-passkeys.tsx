import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, ErrorSummary, Form, Hidden, Item, ItemList, Leave, Section } from '@samenspraak/shared-ui';
import { type Act, dayText, formKit } from '@samenspraak/shared-web';
import type { AccountProps } from '../account/own-sessions';
import { peopleWords } from '../people-words';

export const OwnPasskeysFields = graphql(`
  fragment OwnPasskeys on Viewer {
    formToken
    passkeys {
      id
      number
      createdAt
    }
  }
`);

const RemovePasskey = graphql(`
  mutation RemovePasskey($id: ID!) {
    removePasskey(id: $id) {
      id
    }
  }
`);

export const removePasskey: Act = async (visit, form) => {
  await visit.ask(RemovePasskey, { id: form.text('id') });
  return '/mijn-account?gelukt=weg';
};

/** The viewer's passkeys: by number and day, because nothing is known of the devices they are on. */
export function OwnPasskeys({ viewer: masked, language, form }: AccountProps<FragmentType<typeof OwnPasskeysFields>>) {
  const viewer = read(OwnPasskeysFields, masked);
  const t = peopleWords(language);
  const kit = formKit(language, form, viewer, 'removePasskey');
  const words = { LAST_PASSKEY: t('refusals.LAST_PASSKEY'), PASSKEY_NEEDED: t('refusals.PASSKEY_NEEDED') };
  return (
    <Section title={t('passkeys.title')} id="passkeys" intro={t('passkey.what')}>
      <ErrorSummary {...kit.summary({}, words)} />
      {viewer.passkeys.length === 0 ? (
        <EmptyState title={t('passkeys.none')} />
      ) : (
        <ItemList>
          {viewer.passkeys.map(({ id, number, createdAt }) => (
            <Item
              key={id}
              title={t('passkeys.one', { number })}
              foot={[t('passkeys.since', { day: dayText(language, createdAt) })]}
              acts={
                <Form hidden={{ ...kit.hidden, id }}>
                  <Button kind="quiet">
                    {t('passkeys.remove')} <Hidden>{t('passkeys.one', { number })}</Hidden>
                  </Button>
                </Form>
              }
            />
          ))}
        </ItemList>
      )}
      <ButtonRow>
        <Button href={`/${language}/mijn-account/passkey`}>{t(viewer.passkeys.length ? 'passkeys.more' : 'passkey.make')}</Button>
        {viewer.passkeys.length > 0 && <Leave href={`/${language}/mijn-account/passkey-kwijt`}>{t('recovery.link')}</Leave>}
      </ButtonRow>
    </Section>
  );
}
