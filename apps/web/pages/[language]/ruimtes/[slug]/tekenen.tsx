import { graphql, type SignCharterPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';
import { SignCharterForm, signCharter, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const SignCharterPage = graphql(`
  query SignCharterPage($slug: String!) {
    ...SiteViewer
    viewer {
      ...FormSender
      mailLanguage
    }
    space(slug: $slug) {
      name
      ...CharterToSign
    }
  }
`);

export const getServerSideProps = serve<SignCharterPageQuery>({
  load: (visit) => visit.ask(SignCharterPage, { slug: visit.param('slug') }),
  acts: { send: signCharter },
});

export default function SignCharterRoute({ language, path, form, data }: PageProps<SignCharterPageQuery>) {
  return (
    <Site language={language} path={path} title={spacesWords(language)('space.charter')} data={data}>
      <SignCharterForm space={data.space} viewer={data.viewer} language={language} form={form} />
    </Site>
  );
}
