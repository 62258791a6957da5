import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ErrorSummary, Form, Narrow, Notice, PageHead } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { peopleWords } from '../people-words';
import { AskRecovery } from './ask-recovery';
import { RecoveryUnderWay } from './recovery-under-way';

export const LostPasskeyFields = graphql(`
  fragment LostPasskey on Viewer {
    formToken
    recovery {
      state
      ...RecoveryUnderWay
    }
    recoverableAs
    ...AskRecovery
  }
`);

export interface LostPasskeyProps {
  viewer: FragmentType<typeof LostPasskeyFields>;
  language: Language;
  form: FormState;
  /** Where those who are told the figures type them, as one reads it out. */
  address: string;
}

/** The way back for someone who lost their last passkey, and how far they are on it. */
export function LostPasskey({ viewer: masked, language, form, address }: LostPasskeyProps) {
  const viewer = read(LostPasskeyFields, masked);
  const t = peopleWords(language);
  const { recovery, recoverableAs } = viewer;
  const running = recovery?.state === 'open' || recovery?.state === 'confirmed';
  const withdraw = formKit(language, form, viewer, 'withdraw');
  return (
    <Narrow>
      <Breadcrumbs label={t('account.crumbs')} items={[{ href: `/${language}/mijn-account`, text: t('account.title') }]} />
      <PageHead title={t('recovery.title')} lead={t(recoverableAs.length || running ? 'recovery.lead' : 'recovery.self')} />
      {recovery && !running && <Notice tone={recovery.state === 'used' ? 'ok' : 'info'} title={t(`recovery.over.${recovery.state as 'used'}`)} />}
      {recovery && running && <RecoveryUnderWay recovery={recovery} language={language} address={address} />}
      {running && (
        <>
          <ErrorSummary {...withdraw.summary({})} />
          <Form hidden={withdraw.hidden}>
            <Button kind="quiet">{t('recovery.withdraw')}</Button>
          </Form>
        </>
      )}
      {!running && recoverableAs.length > 0 && <AskRecovery viewer={viewer} language={language} form={form} />}
      {!running && recoverableAs.length === 0 && <Button href={`/${language}/mijn-account/passkey`}>{t('passkey.make')}</Button>}
    </Narrow>
  );
}
