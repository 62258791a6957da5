import { read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead } from '@samenspraak/shared-ui';
import { formKit } from '@samenspraak/shared-web';
import { FormSenderFields, type SenderProps } from './form-sender';
import { peopleWords } from './people-words';

/** Asks before signing out, and says so afterwards. */
export function SignOutForm({ viewer: masked, language, form }: SenderProps) {
  const viewer = read(FormSenderFields, masked);
  const t = peopleWords(language);
  if (!viewer.signedIn) {
    return (
      <Narrow>
        <PageHead title={t('signOut.outTitle')} lead={t('signOut.outText')}>
          <ButtonRow>
            <Button href={`/${language}`}>{t('signOut.home')}</Button>
            <Leave href={`/${language}/inloggen`}>{t('signOut.again')}</Leave>
          </ButtonRow>
        </PageHead>
      </Narrow>
    );
  }
  const kit = formKit(language, form, viewer);
  return (
    <Narrow>
      <PageHead title={t('signOut.title')} lead={t('signOut.lead')} />
      <ErrorSummary {...kit.summary({})} />
      <Form hidden={kit.hidden}>
        <ButtonRow>
          <Button>{t('signOut.send')}</Button>
          <Leave href={`/${language}`}>{t('signOut.stay')}</Leave>
        </ButtonRow>
      </Form>
    </Narrow>
  );
}
