import { read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead, Section, TextField } from '@samenspraak/shared-ui';
import { type Language, formKit } from '@samenspraak/shared-web';
import { onTheWayTo } from './destination';
import { FormSenderFields, type SenderProps } from './form-sender';
import { peopleWords } from './people-words';

/** Asks for the mail address, or says that there is nothing to ask. `page` is where the reader was going. */
export function SignInForm({ viewer: masked, language, form, page }: SenderProps & { page: string | null }) {
  const viewer = read(FormSenderFields, masked);
  const t = peopleWords(language);
  if (viewer.signedIn) return <SignedInAlready language={language} page={page} />;
  const kit = formKit(language, form, viewer);
  const label = t('signIn.email');
  return (
    <Narrow>
      <PageHead title={t('signIn.title')} lead={t('signIn.lead')} />
      <ErrorSummary {...kit.summary({ email: label })} />
      <Form hidden={kit.hidden}>
        <TextField
          {...{ name: 'email', type: 'email', autoComplete: 'email', label, hint: t('signIn.emailHint') }}
          value={kit.value('email')}
          error={kit.error('email')}
        />
        <Button>{t('signIn.send')}</Button>
      </Form>
      <p>
        <Leave href={onTheWayTo(page, `/${language}/inloggen/passkey`)}>{t('passkey.instead')}</Leave>
      </p>
      <p>
        <Leave href={onTheWayTo(page, `/${language}/inloggen/organisatie`)}>{t('provider.instead')}</Leave>
      </p>
      <Section title={t('signIn.newTitle')} more={{ href: `/${language}/over`, text: t('signIn.newMore') }}>
        <p>{t('signIn.newText')}</p>
      </Section>
    </Narrow>
  );
}

function SignedInAlready({ language, page }: { language: Language; page: string | null }) {
  const t = peopleWords(language);
  return (
    <Narrow>
      <PageHead title={t('signIn.already')} lead={t('signIn.alreadyText')}>
        <ButtonRow>
          <Button href={page ?? `/${language}`}>{t('signIn.goOn')}</Button>
          <Leave href={onTheWayTo(null, `/${language}/uitloggen`)}>{t('signIn.out')}</Leave>
        </ButtonRow>
      </PageHead>
    </Narrow>
  );
}
