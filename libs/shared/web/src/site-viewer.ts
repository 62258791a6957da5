import { type FragmentType, graphql } from '@samenspraak/shared-graphql';

/** What the frame around every page needs to know of the reader. */
export const SiteViewer = graphql(`
  fragment SiteViewer on Query {
    viewer {
      signedIn
      formToken
      facilitates
      passkeyStep
    }
  }
`);

/** For a page that has nothing else to ask. */
export const SiteViewerDocument = graphql(`
  query SiteViewer {
    ...SiteViewer
  }
`);

export type SiteViewerData = FragmentType<typeof SiteViewer>;
