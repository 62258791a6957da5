import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead, TextField } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { peopleWords } from '../people-words';

export const AddressFormFields = graphql(`
  fragment AddressForm on Viewer {
    formToken
    mailAddress
  }
`);

export interface AddressFormProps {
  viewer: FragmentType<typeof AddressFormFields>;
  language: Language;
  form: FormState;
}

/** Asks for another address; what happens next is said before it happens. */
export function AddressForm({ viewer: masked, language, form }: AddressFormProps) {
  const viewer = read(AddressFormFields, masked);
  const t = peopleWords(language);
  const kit = formKit(language, form, viewer);
  const label = t('address.new');
  const account = `/${language}/mijn-account`;
  return (
    <Narrow>
      <Breadcrumbs label={t('account.crumbs')} items={[{ href: account, text: t('account.title') }]} />
      <PageHead title={t('address.title')} lead={t('address.lead')} />
      <ErrorSummary {...kit.summary({ email: label }, { PASSKEY_NEEDED: t('refusals.PASSKEY_NEEDED') })} />
      <p>{t.rich('address.now', { address: () => <bdi>{viewer.mailAddress}</bdi> })}</p>
      <Form hidden={kit.hidden}>
        <TextField
          {...{ name: 'email', type: 'email', autoComplete: 'email', label, hint: t('address.newHint') }}
          value={kit.value('email')}
          error={kit.error('email')}
        />
        <ButtonRow>
          <Button>{t('address.ask')}</Button>
          <Leave href={account}>{t('address.leave')}</Leave>
        </ButtonRow>
      </Form>
      <p className="fine">{t('address.next')}</p>
    </Narrow>
  );
}
