import { OwnCalendarPage, calendarDone, chooseCalendar, makeCalendarLink, notificationsWords, withdrawCalendarLink, type CalendarDone } from '@samenspraak/notifications-web';
import { graphql, type OwnCalendarRouteQuery } from '@samenspraak/shared-graphql';
import { Notice } from '@samenspraak/shared-ui';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const OwnCalendarRoute = graphql(`
  query OwnCalendarRoute {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...OwnCalendar
  }
`);

type Data = OwnCalendarRouteQuery & { done: CalendarDone | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await forSignedIn(visit, visit.ask(OwnCalendarRoute, {}))), done: visit.oneOf('gelukt', calendarDone) }),
  acts: { choose: chooseCalendar, withdraw: withdrawCalendarLink },
  shows: { make: makeCalendarLink },
});

export default function OwnCalendarRoutePage({ language, path, form, data, shown }: PageProps<Data, string>) {
  const t = notificationsWords(language);
  const words = { bewaard: 'saved', weg: 'withdrawn' } as const;
  const done = data.done && words[data.done];
  const notice = done && (
    <Notice tone="ok" live title={t(`calendar.${done}`)}>
      {t(`calendar.${done}Next`)}
    </Notice>
  );
  return (
    <Site language={language} path={path} title={t('calendar.title')} data={data} notice={notice}>
      <OwnCalendarPage data={data} language={language} form={form} link={shown} />
    </Site>
  );
}
