import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, ErrorSummary, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type Act, type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { belowLanguage, destinationOf } from '../destination';
import { peopleWords } from '../people-words';
import { PasskeyForm } from './passkey-form';

export const PasskeyCreationFields = graphql(`
  fragment PasskeyCreation on Query {
    viewer {
      formToken
      passkeyStep
    }
    passkeyCreation
  }
`);

const AddPasskey = graphql(`
  mutation AddPasskey($answer: String!) {
    addPasskey(answer: $answer) {
      id
    }
  }
`);

export const makePasskey: Act = async (visit, form) => {
  await visit.ask(AddPasskey, { answer: form.text('answer') });
  return belowLanguage(destinationOf(visit)) ?? '/mijn-account?gelukt=passkey';
};

export interface MakePasskeyProps {
  data: FragmentType<typeof PasskeyCreationFields>;
  language: Language;
  form: FormState;
}

/** Makes a passkey on this device. Afterwards the person is signed in with it. */
export function MakePasskey({ data, language, form }: MakePasskeyProps) {
  const { viewer, passkeyCreation } = read(PasskeyCreationFields, data);
  const t = peopleWords(language);
  const kit = formKit(language, form, viewer);
  const refused = { PASSKEY_REFUSED: t('refusals.PASSKEY_REFUSED') };
  const account = `/${language}/mijn-account`;
  return (
    <Narrow>
      <Breadcrumbs label={t('account.crumbs')} items={[{ href: account, text: t('account.title') }]} />
      <PageHead title={t('passkey.makeTitle')} lead={t(viewer.passkeyStep ? 'passkey.staffLead' : 'passkey.what')} />
      {viewer.passkeyStep && <p>{t('passkey.what')}</p>}
      <ErrorSummary {...kit.summary({}, refused)} />
      <PasskeyForm
        {...{ language, kind: 'create', options: passkeyCreation, hidden: kit.hidden, act: t('passkey.make') }}
        leave={{ href: account, text: t('passkey.leave') }}
      />
    </Narrow>
  );
}
