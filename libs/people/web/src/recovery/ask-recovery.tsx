import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ErrorSummary, Form, RadioPicks, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { peopleWords } from '../people-words';

export const AskRecoveryFields = graphql(`
  fragment AskRecovery on Viewer {
    formToken
    recoverableAs
    standings {
      participantId
      space {
        name
        language
      }
      participant {
        displayName
      }
    }
  }
`);

export interface AskRecoveryProps {
  viewer: FragmentType<typeof AskRecoveryFields>;
  language: Language;
  form: FormState;
}

/** Asks, as one of the places where the viewer has a task: there people can say that it is them. */
export function AskRecovery({ viewer: masked, language, form }: AskRecoveryProps) {
  const viewer = read(AskRecoveryFields, masked);
  const t = peopleWords(language);
  const kit = formKit(language, form, viewer, 'ask');
  const label = t('recovery.where');
  const options = viewer.standings
    .filter(({ participantId }) => viewer.recoverableAs.includes(participantId))
    .map(({ participantId, space, participant }) => ({ value: participantId, label: space?.name, lang: space?.language, description: participant?.displayName }));
  return (
    <Section title={t('recovery.how')}>
      <ol>
        <li>{t('recovery.step1')}</li>
        <li>{t('recovery.step2')}</li>
        <li>{t('recovery.step3')}</li>
      </ol>
      <ErrorSummary {...kit.summary({ participantId: label }, { RECOVERY_NOT_NEEDED: t('refusals.RECOVERY_NOT_NEEDED') })} />
      <Form hidden={kit.hidden}>
        <RadioPicks {...{ name: 'participantId', label, hint: t('recovery.whereHint'), options }} value={kit.value('participantId', options[0]?.value)} />
        <Button>{t('recovery.ask')}</Button>
      </Form>
    </Section>
  );
}
