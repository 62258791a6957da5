import { HoldingsPage, dataMapWords } from '@samenspraak/privacy-web';
import { graphql, type WhatWeHoldQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const WhatWeHoldDocument = graphql(`
  query WhatWeHold {
    ...SiteViewer
    ...HoldingsPage
  }
`);

export const getServerSideProps = serve<WhatWeHoldQuery>({ load: (visit) => visit.ask(WhatWeHoldDocument, {}) });

export default function WhatWeHold({ language, path, data }: PageProps<WhatWeHoldQuery>) {
  const t = dataMapWords(language);
  return (
    <Site language={language} path={path} title={t('holdings.title')} description={t('holdings.lead')} data={data}>
      <HoldingsPage data={data} language={language} />
    </Site>
  );
}
