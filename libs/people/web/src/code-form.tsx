import { read } from '@samenspraak/shared-graphql';
import { Button, Disclosure, ErrorSummary, Form, Narrow, NumberField, PageHead } from '@samenspraak/shared-ui';
import { formKit, siteWords, type Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { onTheWayTo } from './destination';
import { FormSenderFields, type SenderProps } from './form-sender';
import { peopleWords } from './people-words';

/** After the mail was asked for: the same words for everyone, and a field for the code. */
export function CodeForm({ viewer, language, form, page }: SenderProps & { page: string | null }) {
  const t = peopleWords(language);
  const sender = read(FormSenderFields, viewer);
  const kit = formKit(language, form, sender);
  const label = t('code.code');
  const wrong = form.refusal === 'SIGN_IN_EXPIRED' ? t('refusals.SIGN_IN_EXPIRED') : undefined;
  const { title, errors } = kit.summary({ code: label }, { SIGN_IN_EXPIRED: `${label}: ${wrong}` });
  return (
    <Narrow>
      <PageHead title={t('code.title')} lead={t('code.lead')} />
      <ErrorSummary title={title} errors={errors.map((each) => (wrong ? { ...each, field: 'code' } : each))} />
      <Form hidden={kit.hidden}>
        <NumberField
          {...{ name: 'code', label, hint: t('code.codeHint'), autoComplete: 'one-time-code', value: kit.value('code') }}
          error={wrong ? { word: siteWords(language)('form.error'), text: wrong } : kit.error('code')}
        />
        <Button>{t('code.send')}</Button>
      </Form>
      <NoMail language={language} askAt={onTheWayTo(page, `/${language}/inloggen${sender.signedIn ? '/opnieuw' : ''}`)} />
    </Narrow>
  );
}

function NoMail({ language, askAt }: { language: Language; askAt: string }) {
  const t = peopleWords(language);
  const link = (words: ReactNode) => <a href={askAt}>{words}</a>;
  return (
    <Disclosure summary={t('code.noMail')}>
      <ul>
        <li>{t('code.wait')}</li>
        <li>{t('code.spam')}</li>
        <li>{t.rich('code.again', { link })}</li>
        <li>{t('code.noCode')}</li>
      </ul>
    </Disclosure>
  );
}
