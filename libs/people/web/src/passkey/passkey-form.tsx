import { Button, ButtonRow, Form, Leave, Notice } from '@samenspraak/shared-ui';
import { type Language, PageScript } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { peopleWords } from '../people-words';

export interface PasskeyFormProps {
  language: Language;
  kind: 'create' | 'get';
  /** What the device is asked, as the API made it. */
  options: string;
  hidden: Record<string, string>;
  /** On the button. */
  act: ReactNode;
  leave: { href: string; text: string };
}

/**
 * The form that `passkey.browser.ts` fills in: the button shows itself once the script runs and the browser knows passkeys;
 * until then the words for "this does not work here" stand in its place.
 */
export function PasskeyForm({ language, kind, options, hidden, act, leave }: PasskeyFormProps) {
  const t = peopleWords(language);
  const way = <Leave href={leave.href}>{leave.text}</Leave>;
  return (
    <div data-passkey={kind} data-options={options}>
      <div data-without-script="">
        <Notice tone="info" title={t('passkey.without')}>
          <p>{t('passkey.withoutText')}</p>
          {way}
        </Notice>
      </div>
      <div data-with-script="" hidden>
        <div data-problem="stopped" role="alert" hidden>
          <Notice tone="late" title={t('passkey.stopped')} />
        </div>
        <div data-problem="known" role="alert" hidden>
          <Notice tone="late" title={t('passkey.known')} />
        </div>
        <Form hidden={{ ...hidden, answer: '' }}>
          <ButtonRow>
            <Button>{act}</Button>
            {way}
          </ButtonRow>
        </Form>
      </div>
      <PageScript name="passkey" />
    </div>
  );
}
