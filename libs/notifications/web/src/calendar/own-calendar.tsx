import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, ErrorSummary, Narrow, PageHead, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { notificationsWords } from '../notifications-words';
import { CalendarChoiceForm, CalendarChoiceFields } from './calendar-choice-form';
import { CalendarLink, CalendarLinkFields } from './calendar-link';

export const OwnCalendarFields = graphql(`
  fragment OwnCalendar on Query {
    viewer {
      formToken
    }
    ownCalendar {
      ...CalendarChoice
      ...CalendarLink
    }
  }
`);

export interface OwnCalendarPageProps {
  data: FragmentType<typeof OwnCalendarFields>;
  language: Language;
  form: FormState;
  /** The link, in the answer to making it. */
  link: string | null;
}

const moments = ['planned', 'moved', 'cancelled', 'gone'] as const;

/** What the reader's own calendar hears of sessions, and how. */
export function OwnCalendarPage({ data: masked, language, form, link }: OwnCalendarPageProps) {
  const { viewer, ownCalendar } = read(OwnCalendarFields, masked);
  const t = notificationsWords(language);
  const kitOf = (act: string) => formKit(language, form, viewer, act);
  const [choose, make, withdraw] = [kitOf('choose'), kitOf('make'), kitOf('withdraw')];
  return (
    <Narrow>
      <Breadcrumbs label={t('list.title')} items={[{ href: `/${language}/berichten`, text: t('preferences.back') }]} />
      <ErrorSummary {...choose.summary({ invites: t('calendar.invites'), names: t('calendar.names') })} />
      <ErrorSummary {...make.summary({})} />
      <ErrorSummary {...withdraw.summary({})} />
      <PageHead title={t('calendar.title')} lead={t('calendar.lead')} />
      <CalendarChoiceForm choice={read(CalendarChoiceFields, ownCalendar)} kit={choose} language={language} />
      <Section title={t('calendar.when')}>
        <ul>
          {moments.map((moment) => (
            <li key={moment}>{t(`calendar.whens.${moment}`)}</li>
          ))}
        </ul>
        <p>{t('calendar.answer')}</p>
      </Section>
      <CalendarLink own={read(CalendarLinkFields, ownCalendar)} token={viewer.formToken} hidden={withdraw.hidden} link={link} language={language} />
      <Section title={t('calendar.public')}>
        <p>{t('calendar.publicText')}</p>
      </Section>
    </Narrow>
  );
}
