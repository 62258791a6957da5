import { read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Narrow, PageHead } from '@samenspraak/shared-ui';
import { formKit } from '@samenspraak/shared-web';
import { FormSenderFields, type SenderProps } from './form-sender';
import { peopleWords } from './people-words';

/** The link was used, is too old, or is not whole. */
export const linkIsOver = (over: boolean, form: SenderProps['form']): boolean => over || form.refusal === 'SIGN_IN_EXPIRED';

/** Behind the link in the mail: opening it changes nothing, only the button does. `over`: there is nothing to open. */
export function LinkForm({ viewer, language, form, over }: SenderProps & { over: boolean }) {
  const t = peopleWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer));
  if (linkIsOver(over, form)) {
    return (
      <Narrow>
        <PageHead title={t('link.overTitle')} lead={t('link.overText')}>
          <ButtonRow>
            <Button href={`/${language}/inloggen`}>{t('link.again')}</Button>
          </ButtonRow>
        </PageHead>
      </Narrow>
    );
  }
  return (
    <Narrow>
      <PageHead title={t('link.title')} lead={t('link.lead')} />
      <ErrorSummary {...kit.summary({})} />
      <Form hidden={kit.hidden}>
        <Button>{t('link.send')}</Button>
        <p className="fine">{t('link.notYou')}</p>
      </Form>
    </Narrow>
  );
}
