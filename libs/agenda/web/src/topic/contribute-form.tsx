import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Form, TextArea, WhoCanRead } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit, isolated } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { LanguageField } from '../language-field';
import { readersText } from '../readers';
import { SpeakerField } from './speaker-field';

export const ContributeFormFields = graphql(`
  fragment ContributeForm on Topic {
    id
    audience
    pseudonymOffer
    space {
      id
      ...SpaceReaders
    }
  }
`);

export const ContributorFields = graphql(`
  fragment Contributor on Query {
    viewer {
      formToken
      standings {
        space {
          id
        }
        participant {
          displayName
        }
        organisations {
          id
          name
        }
      }
    }
  }
`);

export interface ContributeFormProps {
  topic: FragmentType<typeof ContributeFormFields>;
  contributor: FragmentType<typeof ContributorFields>;
  language: Language;
  form: FormState;
}

/** Writing under a topic: the text, for whom, in which language, and exactly who reads it. */
export function ContributeForm({ topic: masked, contributor, language, form }: ContributeFormProps) {
  const { id, audience, space, pseudonymOffer } = read(ContributeFormFields, masked);
  const { viewer } = read(ContributorFields, contributor);
  const t = agendaWords(language);
  const own = viewer.standings.find((standing) => standing.space.id === space.id);
  const kit = formKit(language, form, viewer, 'contribute');
  const name = isolated(own?.participant.displayName ?? '');
  const field = (key: string) => ({ name: key, error: kit.error(key) });
  return (
    <Form id="bijdragen" label={t('topic.contribute')} hidden={{ ...kit.hidden, id }}>
      <TextArea {...field('text')} label={t('topic.yourText')} hint={t('topic.yourTextHint')} value={kit.value('text')} />
      <SpeakerField
        {...{ language, name, offer: pseudonymOffer ?? null, bodies: own?.organisations ?? [] }}
        {...{ error: kit.error('organisationId'), value: kit.value('organisationId') }}
      />
      <LanguageField {...field('language')} label={t('topic.inLanguage')} value={kit.value('language', language)} />
      <WhoCanRead title={t('readers.title')}>
        {readersText(language, audience, space)} {own && t(pseudonymOffer ? 'readers.ownNameOrPseudonym' : 'readers.ownName', { name })}
      </WhoCanRead>
      <ButtonRow>
        <Button>{t('topic.place')}</Button>
      </ButtonRow>
    </Form>
  );
}

/** The form's fields in their order, for the error summary. */
export const contributeLabels = (language: Language) => {
  const t = agendaWords(language);
  return { text: t('topic.yourText'), organisationId: t('topic.underName'), language: t('topic.inLanguage') };
};
