import { SealedReadPage, sealedDone, sealedReadActs, sealedWords } from '@samenspraak/agenda-web';
import { graphql, type SealedReadPageQuery } from '@samenspraak/shared-graphql';
import { ErrorSummary, Notice } from '@samenspraak/shared-ui';
import { Site, forSignedIn, formKit, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const ReadPage = graphql(`
  query SealedReadPage($slug: String!, $after: String) {
    ...SiteViewer
    viewer {
      signedIn
      formToken
    }
    space(slug: $slug) {
      ...SealedRead
    }
  }
`);

type Data = SealedReadPageQuery & { done: (typeof sealedDone)[number] | null; after: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({
    ...(await forSignedIn(visit, visit.ask(ReadPage, { slug: visit.param('slug'), after: visit.query('na') }))),
    ...{ after: visit.query('na'), done: visit.oneOf('gelukt', sealedDone) },
  }),
  acts: sealedReadActs,
  script: 'sealed',
});

export default function SealedReadRoute({ language, path, form, data }: PageProps<Data>) {
  const t = sealedWords(language);
  const notice = data.done && form.act === null && <Notice tone="ok" live title={t(`done.${data.done}`)} />;
  const kit = formKit(language, form, data.viewer, form.act ?? undefined);
  return (
    <Site foot="Sealed" language={language} path={path} title={t('read.title')} data={data} notice={notice}>
      <ErrorSummary {...kit.summary({}, { RECIPIENT_NEEDED: t('problems.RECIPIENT_NEEDED') })} />
      <SealedReadPage space={data.space} viewer={data.viewer} language={language} form={form} after={data.after} />
    </Site>
  );
}
