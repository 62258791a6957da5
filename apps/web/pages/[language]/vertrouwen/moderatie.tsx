import { FiguresPage, moderationWords } from '@samenspraak/moderation-web';
import { graphql, type FiguresRouteQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const FiguresRoute = graphql(`
  query FiguresRoute {
    ...SiteViewer
    ...FiguresPage
  }
`);

export const getServerSideProps = serve<FiguresRouteQuery>({ load: (visit) => visit.ask(FiguresRoute, {}) });

export default function Figures({ language, path, data }: PageProps<FiguresRouteQuery>) {
  const t = moderationWords(language);
  return (
    <Site language={language} path={path} title={t('figures.title')} description={t('figures.lead')} data={data}>
      <FiguresPage data={data} language={language} />
    </Site>
  );
}
