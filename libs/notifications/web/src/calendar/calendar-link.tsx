import { type CalendarLinkFragment, graphql } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Form, Panel, Section } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { notificationsWords } from '../notifications-words';

export const CalendarLinkFields = graphql(`
  fragment CalendarLink on OwnCalendar {
    linkMadeAt
  }
`);

interface CalendarLinkProps {
  own: CalendarLinkFragment;
  token: string;
  /** Of the form that takes the link away. */
  hidden: Record<string, string>;
  /** The link itself, this once. */
  link: string | null;
  language: Language;
}

/** The secret link to one's own calendar: shown once, made anew, taken away. */
export function CalendarLink({ own: { linkMadeAt }, token, hidden, link, language }: CalendarLinkProps) {
  const t = notificationsWords(language);
  const make = t(linkMadeAt ? 'calendar.renew' : 'calendar.make');
  return (
    <Section title={t('calendar.own')} id="link" intro={t('calendar.ownText')}>
      {link && (
        <Panel title={t('calendar.once')} tone="brand" fine={t('calendar.onceNote')}>
          <p>
            <code dir="ltr">{link}</code>
          </p>
          <p>{t('calendar.how')}</p>
        </Panel>
      )}
      <p>
        {linkMadeAt ? t('calendar.have', { day: dayText(language, linkMadeAt) }) : t('calendar.haveNone')} {linkMadeAt && t('calendar.renewNote')}
      </p>
      <ButtonRow>
        <Form hidden={{ act: 'make', token }} label={make}>
          <Button kind={linkMadeAt ? 'quiet' : 'primary'}>{make}</Button>
        </Form>
        {linkMadeAt && (
          <Form hidden={hidden} label={t('calendar.withdraw')}>
            <Button kind="plain">{t('calendar.withdraw')}</Button>
          </Form>
        )}
      </ButtonRow>
    </Section>
  );
}
