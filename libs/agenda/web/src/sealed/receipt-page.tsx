import { Button, ButtonRow, Disclosure, Form, Narrow, Notice, PageHead, Section, TextArea } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { SealedFrame } from './sealed-frame';
import { recipientRoles, sealedWords } from './sealed-words';

/** With the twelve words and nothing else: replies, withdrawing, destroying. */
export function SealedReceiptPage({ viewer, language }: { viewer: { formToken: string }; language: Language }) {
  const t = sealedWords(language);
  const roles = Object.fromEntries(recipientRoles.map((role) => [`data-${role}` as const, t(`roles.${role}`)]));
  const data = { 'data-token': viewer.formToken, 'data-unreadable': t('receipt.unreadable'), ...roles };
  return (
    <Narrow>
      <PageHead title={t('receipt.title')} lead={t('receipt.lead')} />
      <SealedFrame language={language} sealed="receipt" data={data}>
        <Form label={t('receipt.words')}>
          <TextArea name="words" label={t('receipt.words')} hint={t('receipt.wordsHint')} rows={3} lang="en" />
          <ButtonRow>
            <Button>{t('receipt.open')}</Button>
          </ButtonRow>
        </Form>
        <div data-opened="" hidden>
          <Section title={t('receipt.replies')}>
            <p>
              {t('receipt.sent')} <time data-sent="" />
            </p>
            <div data-withdrawn="" hidden>
              <Notice tone="info" title={t('receipt.withdrawn')} />
            </div>
            <p data-none="">{t('receipt.none')}</p>
            <div data-replies="" />
          </Section>
          <div data-may-withdraw="">
            <Disclosure summary={t('receipt.withdraw')}>
              <p>{t('receipt.withdrawText')}</p>
              <Form hidden={{ undo: 'withdraw' }} label={t('receipt.withdraw')}>
                <Button kind="danger">{t('receipt.withdraw')}</Button>
              </Form>
            </Disclosure>
          </div>
          <Disclosure summary={t('receipt.destroy')}>
            <p>{t('receipt.destroyText')}</p>
            <Form hidden={{ undo: 'destroy' }} label={t('receipt.destroy')}>
              <Button kind="danger">{t('receipt.destroy')}</Button>
            </Form>
          </Disclosure>
        </div>
        <div data-gone="" hidden>
          <Notice tone="ok" title={t('receipt.gone')} live />
        </div>
      </SealedFrame>
    </Narrow>
  );
}
