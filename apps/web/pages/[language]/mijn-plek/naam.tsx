import { graphql, type OwnNamePageQuery } from '@samenspraak/shared-graphql';
import { ApiRefusal, Site, serve, type PageProps } from '@samenspraak/shared-web';
import { OwnNameForm, placeIn, renameYourself, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const OwnNamePage = graphql(`
  query OwnNamePage {
    ...SiteViewer
    viewer {
      ...FormSender
      mailLanguage
      standings {
        participantId
        ...OwnName
      }
    }
  }
`);

type Data = OwnNamePageQuery & { standing: OwnNamePageQuery['viewer']['standings'][number] };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const found = await visit.ask(OwnNamePage, {});
    const standing = placeIn(found.viewer.standings, visit.query('ruimte'));
    if (!standing) throw new ApiRefusal('NOT_FOUND');
    return { ...found, standing };
  },
  acts: { send: renameYourself },
});

export default function OwnNameRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={spacesWords(language)('rename.label')} data={data}>
      <OwnNameForm standing={data.standing} viewer={data.viewer} language={language} form={form} />
    </Site>
  );
}
