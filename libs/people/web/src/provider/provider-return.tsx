import { graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type Act, Elsewhere, type Visit, formKit, languages } from '@samenspraak/shared-web';
import { belowLanguage } from '../destination';
import { FormSenderFields, type SenderProps } from '../form-sender';
import { peopleWords } from '../people-words';

const SignInByProvider = graphql(`
  mutation SignInByProvider($provider: String!, $answer: String!) {
    signInByProvider(provider: $provider, answer: $answer) {
      slug
    }
  }
`);

export const useProvider: Act = async (visit) => {
  const answer = visit.path.split('?')[1] ?? '';
  const { signInByProvider } = await visit.ask(SignInByProvider, { provider: visit.param('organisatie'), answer });
  return belowLanguage(signInByProvider.slug) ?? '';
};

const SignInJourney = graphql(`
  query SignInJourney {
    signInJourney
  }
`);

/** Providers know one address to send people back to, a Dutch one: goes on to the same page in the language they left in. */
export async function backInOwnLanguage(visit: Visit): Promise<void> {
  const { signInJourney } = await visit.ask(SignInJourney, {});
  const language = languages.find((each) => signInJourney?.split(/[/?]/)[1] === each);
  if (language && language !== visit.language) throw new Elsewhere(`/${language}${visit.path}`);
}

/** Back from the organisation: coming here changes nothing, only the button does. */
export function ProviderReturn({ viewer, language, form }: SenderProps) {
  const t = peopleWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer));
  const refused = { PROVIDER_REFUSED: t('refusals.PROVIDER_REFUSED'), PROVIDER_UNREACHABLE: t('refusals.PROVIDER_UNREACHABLE') };
  return (
    <Narrow>
      <PageHead title={t('provider.backTitle')} lead={t('provider.backLead')} />
      <ErrorSummary {...kit.summary({}, refused)} />
      <Form hidden={kit.hidden}>
        <ButtonRow>
          {!kit.failed && <Button>{t('provider.enter')}</Button>}
          <Leave href={`/${language}/inloggen/organisatie`}>{t('provider.again')}</Leave>
        </ButtonRow>
      </Form>
    </Narrow>
  );
}
