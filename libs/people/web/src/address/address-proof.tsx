import { read } from '@samenspraak/shared-graphql';
import { Button, Disclosure, ErrorSummary, Form, Narrow, NumberField, PageHead } from '@samenspraak/shared-ui';
import { formKit, siteWords } from '@samenspraak/shared-web';
import { FormSenderFields, type SenderProps } from '../form-sender';
import { peopleWords } from '../people-words';

/** After the mail to the new address: a field for its code. The words are the same whoever has that address. */
export function AddressCode({ viewer, language, form }: SenderProps) {
  const t = peopleWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer));
  const label = t('code.code');
  const wrong = form.refusal === 'ADDRESS_EXPIRED' ? t('refusals.ADDRESS_EXPIRED') : undefined;
  const { title, errors } = kit.summary({ code: label }, { ADDRESS_EXPIRED: `${label}: ${wrong}` });
  return (
    <Narrow>
      <PageHead title={t('address.codeTitle')} lead={t('address.codeLead')} />
      <ErrorSummary title={title} errors={errors.map((each) => (wrong ? { ...each, field: 'code' } : each))} />
      <Form hidden={kit.hidden}>
        <NumberField
          {...{ name: 'code', label, hint: t('code.codeHint'), autoComplete: 'one-time-code', value: kit.value('code') }}
          error={wrong ? { word: siteWords(language)('form.error'), text: wrong } : kit.error('code')}
        />
        <Button>{t('address.confirm')}</Button>
      </Form>
      <Disclosure summary={t('code.noMail')}>
        <ul>
          <li>{t('code.wait')}</li>
          <li>{t('code.spam')}</li>
          <li>{t('address.noCode')}</li>
          <li>{t.rich('code.again', { link: (words) => <a href={`/${language}/mijn-account/adres`}>{words}</a> })}</li>
        </ul>
      </Disclosure>
    </Narrow>
  );
}

export interface AddressLinkProps extends SenderProps {
  kind: 'confirm' | 'undo';
  /** There is nothing behind the link. */
  over: boolean;
}

/** Behind a link from a mail: opening it changes nothing, only the button does. */
export function AddressLink({ viewer, language, form, kind, over }: AddressLinkProps) {
  const t = peopleWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer));
  if (over || form.refusal === 'ADDRESS_EXPIRED') return <AddressOver language={language} kind={kind} />;
  return (
    <Narrow>
      <PageHead title={t(`address.${kind}Title`)} lead={t(`address.${kind}Lead`)} />
      <ErrorSummary {...kit.summary({})} />
      <Form hidden={kit.hidden}>
        <Button>{t(`address.${kind}`)}</Button>
        <p className="fine">{t('link.notYou')}</p>
      </Form>
    </Narrow>
  );
}

function AddressOver({ language, kind }: Pick<AddressLinkProps, 'language' | 'kind'>) {
  const t = peopleWords(language);
  const href = kind === 'confirm' ? `/${language}/mijn-account/adres` : `/${language}/privacy`;
  return (
    <Narrow>
      <PageHead title={t('link.overTitle')} lead={t(`address.${kind}Over`)}>
        <Button href={href}>{t(`address.${kind}Again`)}</Button>
      </PageHead>
    </Narrow>
  );
}

/** The old address is back, and nobody is signed in. */
export function AddressBack({ language }: Pick<AddressLinkProps, 'language'>) {
  const t = peopleWords(language);
  return (
    <Narrow>
      <PageHead title={t('address.backTitle')} lead={t('address.backLead')}>
        <Button href={`/${language}/inloggen?naar=${encodeURIComponent(`/${language}/mijn-account`)}`}>{t('signOut.again')}</Button>
      </PageHead>
    </Narrow>
  );
}
