import { NewsList, NewsNotice, clearNews, newsDone, notificationsWords, type NewsDone } from '@samenspraak/notifications-web';
import { graphql, type NewsQuery } from '@samenspraak/shared-graphql';
import { ApiRefusal, Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const NewsPage = graphql(`
  query News($after: String) {
    ...SiteViewer
    ...NewsList
  }
`);

type Data = NewsQuery & { after: string | null; done: NewsDone | null; gone: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const done = visit.oneOf('gelukt', newsDone);
    const after = visit.query('na');
    try {
      return { ...(await visit.ask(NewsPage, { after })), after, done, gone: false };
    } catch (error) {
      if (!after || !(error instanceof ApiRefusal) || error.code !== 'INVALID_INPUT') throw error;
      return { ...(await visit.ask(NewsPage, { after: null })), after: null, done, gone: true };
    }
  },
  acts: { clear: clearNews },
});

export default function NewsRoute({ language, path, form, data }: PageProps<Data>) {
  const t = notificationsWords(language);
  const notice = <NewsNotice language={language} done={data.done} gone={data.gone} />;
  return (
    <Site language={language} path={path} title={t('list.title')} data={data} notice={notice}>
      <NewsList data={data} language={language} form={form} after={data.after} />
    </Site>
  );
}
