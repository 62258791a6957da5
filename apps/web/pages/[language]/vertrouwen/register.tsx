import { RegisterPage, dataMapWords } from '@samenspraak/privacy-web';
import { graphql, type PublicRegisterQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const PublicRegisterDocument = graphql(`
  query PublicRegister {
    ...SiteViewer
    ...RegisterPage
  }
`);

export const getServerSideProps = serve<PublicRegisterQuery>({ load: (visit) => visit.ask(PublicRegisterDocument, {}) });

export default function PublicRegister({ language, path, data }: PageProps<PublicRegisterQuery>) {
  const t = dataMapWords(language);
  return (
    <Site language={language} path={path} title={t('register.title')} description={t('register.lead')} data={data}>
      <RegisterPage data={data} language={language} />
    </Site>
  );
}
