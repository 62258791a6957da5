import { type CalendarChoiceFragment, graphql } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Form, RadioPicks, Section } from '@samenspraak/shared-ui';
import type { Language, formKit } from '@samenspraak/shared-web';
import { notificationsWords } from '../notifications-words';

export const CalendarChoiceFields = graphql(`
  fragment CalendarChoice on OwnCalendar {
    invites
    neutral
  }
`);

interface CalendarChoiceFormProps {
  choice: CalendarChoiceFragment;
  kit: ReturnType<typeof formKit>;
  language: Language;
}

/** Whether appointments come by mail, and what is to be read in them. */
export function CalendarChoiceForm({ choice, kit, language }: CalendarChoiceFormProps) {
  const t = notificationsWords(language);
  const invites = (['yes', 'no'] as const).map((value) => ({ value, label: t(`calendar.${value}`), description: t(`calendar.${value}Note`) }));
  const names = (['named', 'neutral'] as const).map((value) => ({ value, label: t(`calendar.${value}`), description: t(`calendar.${value}Note`) }));
  return (
    <Section title={t('calendar.mail')}>
      <Form hidden={kit.hidden}>
        <RadioPicks name="invites" label={t('calendar.invites')} error={kit.error('invites')} value={kit.value('invites', choice.invites ? 'yes' : 'no')} options={invites} />
        <RadioPicks name="names" label={t('calendar.names')} hint={t('calendar.namesHint')} error={kit.error('names')} value={kit.value('names', choice.neutral ? 'neutral' : 'named')} options={names} />
        <ButtonRow>
          <Button>{t('calendar.save')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
