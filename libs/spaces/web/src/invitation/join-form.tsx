import { FormSenderFields, type SenderProps, onTheWayTo } from '@samenspraak/people-web';
import { read } from '@samenspraak/shared-graphql';
import { Button, ErrorSummary, Form, Section, TextField } from '@samenspraak/shared-ui';
import { formKit } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { spacesRefusals } from '../refusal-words';
import { spacesWords } from '../spaces-words';

/** The first step for who has no account, or is not signed in: a mail that proves the address. */
export function JoinForm({ viewer, language, form, address }: SenderProps & { address: string }) {
  const t = spacesWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer), 'join');
  const label = t('invited.email');
  const link = (words: ReactNode) => <a href={onTheWayTo(address, `/${language}/inloggen`)}>{words}</a>;
  return (
    <Section title={t('invited.join')} intro={t('invited.joinText')} id="meedoen">
      <p>{t('invited.consent')}</p>
      <ErrorSummary {...kit.summary({ email: label }, spacesRefusals(language))} />
      <Form hidden={kit.hidden}>
        <TextField
          {...{ name: 'email', type: 'email', autoComplete: 'email', label, hint: t('invited.emailHint') }}
          value={kit.value('email')}
          error={kit.error('email')}
        />
        <Button>{t('invited.send')}</Button>
      </Form>
      <p className="fine">{t.rich('invited.member', { link })}</p>
    </Section>
  );
}
