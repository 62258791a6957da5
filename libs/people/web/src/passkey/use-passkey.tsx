import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Disclosure, ErrorSummary, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type Act, type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { belowLanguage, destinationOf, onTheWayTo } from '../destination';
import { peopleWords } from '../people-words';
import { PasskeyForm } from './passkey-form';

export const PasskeySignInFields = graphql(`
  fragment PasskeySignIn on Query {
    viewer {
      signedIn
      formToken
      passkeyStep
    }
    passkeyRequest
  }
`);

const SignInByPasskey = graphql(`
  mutation SignInByPasskey($answer: String!) {
    signInByPasskey(answer: $answer) {
      id
    }
  }
`);

export const usePasskey: Act = async (visit, form) => {
  await visit.ask(SignInByPasskey, { answer: form.text('answer') });
  return belowLanguage(destinationOf(visit)) ?? '';
};

export interface UsePasskeyProps {
  data: FragmentType<typeof PasskeySignInFields>;
  language: Language;
  form: FormState;
  /** Where the reader was going. */
  page: string | null;
}

/** Signing in with a passkey, for the first time in this browser or once more. */
export function UsePasskey({ data, language, form, page }: UsePasskeyProps) {
  const { viewer, passkeyRequest } = read(PasskeySignInFields, data);
  const t = peopleWords(language);
  const kit = formKit(language, form, viewer);
  const refused = { PASSKEY_REFUSED: t('refusals.PASSKEY_REFUSED'), PASSKEY_OF_ANOTHER: t('refusals.PASSKEY_OF_ANOTHER') };
  const byMail = onTheWayTo(page, `/${language}/inloggen${viewer.signedIn ? '/opnieuw' : ''}`);
  const make = <a href={onTheWayTo(page, `/${language}/mijn-account/passkey`)}>{t('passkey.make')}</a>;
  return (
    <Narrow>
      <PageHead title={t('passkey.useTitle')} lead={t(viewer.passkeyStep ? 'passkey.staffLead' : 'passkey.useLead')} />
      <ErrorSummary {...kit.summary({}, refused)} />
      <PasskeyForm
        {...{ language, kind: 'get', options: passkeyRequest, hidden: kit.hidden, act: t('passkey.use') }}
        leave={{ href: byMail, text: t('passkey.byMail') }}
      />
      <Disclosure summary={t('passkey.whatTitle')}>
        <p>{t('passkey.what')}</p>
        <p>{viewer.passkeyStep === 'make' ? make : t('passkey.none')}</p>
        <p>
          <a href={`/${language}/mijn-account/passkey-kwijt`}>{t('recovery.link')}</a>
        </p>
      </Disclosure>
    </Narrow>
  );
}
