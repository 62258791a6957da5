import { OwnHelpCodePage, helpWords, makeHelpCode, withdrawHelpCode } from '@samenspraak/privacy-web';
import { graphql, type HelpCodeRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const HelpCodeRoute = graphql(`
  query HelpCodeRoute {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...OwnHelpCode
  }
`);

type Data = HelpCodeRouteQuery & { withdrawn: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({
    ...(await forSignedIn(visit, visit.ask(HelpCodeRoute, {}))),
    withdrawn: visit.query('gelukt') === 'ingetrokken',
  }),
  acts: { withdraw: withdrawHelpCode },
  shows: { make: makeHelpCode },
});

export default function HelpCode({ language, path, form, data, shown }: PageProps<Data, string>) {
  return (
    <Site language={language} path={path} title={helpWords(language)('own.title')} data={data}>
      <OwnHelpCodePage data={data} language={language} form={form} code={shown} withdrawn={data.withdrawn} />
    </Site>
  );
}
