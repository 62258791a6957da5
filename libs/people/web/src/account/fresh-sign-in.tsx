import { graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type Act, formKit } from '@samenspraak/shared-web';
import { destinationOf, onTheWayTo } from '../destination';
import { FormSenderFields, type SenderProps } from '../form-sender';
import { peopleWords } from '../people-words';
import { codePage } from '../sign-in';

const RequestFreshSignIn = graphql(`
  mutation RequestFreshSignIn($language: Language!, $next: String) {
    requestFreshSignIn(language: $language, next: $next) {
      id
    }
  }
`);

export const askFreshMail: Act = async (visit) => {
  const page = destinationOf(visit);
  const { requestFreshSignIn } = await visit.ask(RequestFreshSignIn, { language: visit.language, next: page });
  return codePage(requestFreshSignIn.id, page);
};

/** Before something weighty: the browser may have been left open, so the person proves once more who they are. */
export function FreshSignIn({ viewer, language, form, page }: SenderProps & { page: string | null }) {
  const t = peopleWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer));
  return (
    <Narrow>
      <PageHead title={t('fresh.title')} lead={t('fresh.lead')} />
      <ErrorSummary {...kit.summary({})} />
      <Form hidden={kit.hidden}>
        <p>{t('fresh.mail')}</p>
        <ButtonRow>
          <Button>{t('fresh.send')}</Button>
          <Leave href={onTheWayTo(page, `/${language}/inloggen/passkey`)}>{t('passkey.instead')}</Leave>
          <Leave href={onTheWayTo(page, `/${language}/inloggen/organisatie`)}>{t('provider.instead')}</Leave>
        </ButtonRow>
      </Form>
      <p className="fine">{t(page ? 'fresh.back' : 'fresh.noPage')}</p>
    </Narrow>
  );
}
