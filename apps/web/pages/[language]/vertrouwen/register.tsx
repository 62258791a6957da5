import { RegisterPage, dataMapWords } from '@samenspraak/privacy-web';
import { graphql, type PublicRegisterQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const PublicRegisterDocument = graphql(`
  query PublicRegister($version: Int) {
    ...SiteViewer
    ...RegisterPage
  }
`);

export const getServerSideProps = serve<PublicRegisterQuery>({
  load: (visit) => visit.ask(PublicRegisterDocument, { version: Number(visit.query('versie')?.match(/^[1-9]\d{0,3}$/)?.[0]) || null }),
});

export default function PublicRegister({ language, path, data }: PageProps<PublicRegisterQuery>) {
  const t = dataMapWords(language);
  return (
    <Site language={language} path={path} title={t('register.title')} description={t('register.lead')} data={data}>
      <RegisterPage data={data} language={language} />
    </Site>
  );
}
