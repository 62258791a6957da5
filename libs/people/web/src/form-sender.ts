import { type FragmentType, graphql } from '@samenspraak/shared-graphql';
import type { FormState, Language } from '@samenspraak/shared-web';

/** What a form needs to know of who fills it in. */
export const FormSenderFields = graphql(`
  fragment FormSender on Viewer {
    signedIn
    formToken
  }
`);

/** For a page that shows a form and nothing else. */
export const FormPageDocument = graphql(`
  query FormPage {
    ...SiteViewer
    viewer {
      ...FormSender
    }
  }
`);

export interface SenderProps {
  viewer: FragmentType<typeof FormSenderFields>;
  language: Language;
  form: FormState;
}
