import { graphql, type InviteRouteQuery } from '@samenspraak/shared-graphql';
import { Notice } from '@samenspraak/shared-ui';
import { ApiRefusal, Site, serve, type PageProps } from '@samenspraak/shared-web';
import { InvitePage, invite, spacesWords, withdrawInvitation } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const InviteRoute = graphql(`
  query InviteRoute($slug: String!) {
    ...SiteViewer
    viewer {
      ...FormSender
    }
    space(slug: $slug) {
      viewerCanInvite
      ...InvitePage
    }
  }
`);

type Data = InviteRouteQuery & { invitee: string | null; shown: string | null; withdrawn: boolean; origin: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const found = await visit.ask(InviteRoute, { slug: visit.param('slug') });
    if (!found.space.viewerCanInvite) throw new ApiRefusal('NOT_FOUND');
    const origin = process.env['PUBLIC_URL'] ?? '';
    const withdrawn = visit.query('gelukt') === 'ingetrokken';
    return { ...found, invitee: visit.query('voor'), shown: visit.query('uitnodiging'), withdrawn, origin };
  },
  acts: { invite, withdraw: withdrawInvitation },
});

export default function InviteRoutePage({ language, path, form, data }: PageProps<Data>) {
  const t = spacesWords(language);
  const { viewer, space, invitee, shown, origin } = data;
  const notice = data.withdrawn && <Notice tone="ok" live title={t('done.ingetrokken')} />;
  return (
    <Site language={language} path={path} title={t('inviting.title')} data={data} notice={notice}>
      <InvitePage {...{ space, viewer, language, form, invitee, shown, origin }} />
    </Site>
  );
}
