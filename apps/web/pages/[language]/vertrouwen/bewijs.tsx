import { CheckProof, erasingWords } from '@samenspraak/privacy-web';
import { graphql, type CheckProofPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const CheckProofPage = graphql(`
  query CheckProofPage {
    ...SiteViewer
    ...CheckProof
  }
`);

export const getServerSideProps = serve<CheckProofPageQuery>({ load: (visit) => visit.ask(CheckProofPage, {}) });

export default function CheckProofRoute({ language, path, data }: PageProps<CheckProofPageQuery>) {
  const t = erasingWords(language);
  return (
    <Site language={language} path={path} title={t('check.title')} description={t('check.lead')} data={data}>
      <CheckProof data={data} language={language} />
    </Site>
  );
}
