/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Agenda($filter: AgendaFilter, $after: String, $language: Language!) {\n    ...SiteViewer\n    ...AgendaList\n  }\n": typeof types.AgendaDocument,
    "\n  query Today($language: Language!) {\n    ...SiteViewer\n    progressAtAGlance {\n      ...PromiseGlance\n    }\n    lateAnswers(limit: 3) {\n      ...WaitingTooLong\n    }\n    agenda {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": typeof types.TodayDocument,
    "\n  fragment AgendaList on Query {\n    agenda(filter: $filter, after: $after) {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": typeof types.AgendaListFragmentDoc,
    "\n  fragment TopicSummary on Topic {\n    slug\n    question\n    why\n    language\n    kind\n    state\n    themeSlug\n    organisation {\n      name\n    }\n    supportCount\n    contributionCount\n    latestAt\n    latestKind\n    viewerSupports\n  }\n": typeof types.TopicSummaryFragmentDoc,
    "\n  fragment WaitingTooLong on ResponseTerm {\n    workingDaysLate\n    organisation {\n      name\n    }\n    topic {\n      slug\n      question\n      language\n    }\n  }\n": typeof types.WaitingTooLongFragmentDoc,
    "\n  fragment PromiseGlance on ProgressAtAGlance {\n    confirmed\n    delivered\n    running\n    late\n    total\n  }\n": typeof types.PromiseGlanceFragmentDoc,
    "\n  fragment SiteViewer on Query {\n    viewer {\n      signedIn\n      formToken\n      facilitates\n    }\n  }\n": typeof types.SiteViewerFragmentDoc,
    "\n  query SiteViewer {\n    ...SiteViewer\n  }\n": typeof types.SiteViewerDocument,
};
const documents: Documents = {
    "\n  query Agenda($filter: AgendaFilter, $after: String, $language: Language!) {\n    ...SiteViewer\n    ...AgendaList\n  }\n": types.AgendaDocument,
    "\n  query Today($language: Language!) {\n    ...SiteViewer\n    progressAtAGlance {\n      ...PromiseGlance\n    }\n    lateAnswers(limit: 3) {\n      ...WaitingTooLong\n    }\n    agenda {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": types.TodayDocument,
    "\n  fragment AgendaList on Query {\n    agenda(filter: $filter, after: $after) {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": types.AgendaListFragmentDoc,
    "\n  fragment TopicSummary on Topic {\n    slug\n    question\n    why\n    language\n    kind\n    state\n    themeSlug\n    organisation {\n      name\n    }\n    supportCount\n    contributionCount\n    latestAt\n    latestKind\n    viewerSupports\n  }\n": types.TopicSummaryFragmentDoc,
    "\n  fragment WaitingTooLong on ResponseTerm {\n    workingDaysLate\n    organisation {\n      name\n    }\n    topic {\n      slug\n      question\n      language\n    }\n  }\n": types.WaitingTooLongFragmentDoc,
    "\n  fragment PromiseGlance on ProgressAtAGlance {\n    confirmed\n    delivered\n    running\n    late\n    total\n  }\n": types.PromiseGlanceFragmentDoc,
    "\n  fragment SiteViewer on Query {\n    viewer {\n      signedIn\n      formToken\n      facilitates\n    }\n  }\n": types.SiteViewerFragmentDoc,
    "\n  query SiteViewer {\n    ...SiteViewer\n  }\n": types.SiteViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda($filter: AgendaFilter, $after: String, $language: Language!) {\n    ...SiteViewer\n    ...AgendaList\n  }\n"): typeof import('./graphql').AgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($language: Language!) {\n    ...SiteViewer\n    progressAtAGlance {\n      ...PromiseGlance\n    }\n    lateAnswers(limit: 3) {\n      ...WaitingTooLong\n    }\n    agenda {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').TodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaList on Query {\n    agenda(filter: $filter, after: $after) {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').AgendaListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicSummary on Topic {\n    slug\n    question\n    why\n    language\n    kind\n    state\n    themeSlug\n    organisation {\n      name\n    }\n    supportCount\n    contributionCount\n    latestAt\n    latestKind\n    viewerSupports\n  }\n"): typeof import('./graphql').TopicSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingTooLong on ResponseTerm {\n    workingDaysLate\n    organisation {\n      name\n    }\n    topic {\n      slug\n      question\n      language\n    }\n  }\n"): typeof import('./graphql').WaitingTooLongFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromiseGlance on ProgressAtAGlance {\n    confirmed\n    delivered\n    running\n    late\n    total\n  }\n"): typeof import('./graphql').PromiseGlanceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SiteViewer on Query {\n    viewer {\n      signedIn\n      formToken\n      facilitates\n    }\n  }\n"): typeof import('./graphql').SiteViewerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteViewer {\n    ...SiteViewer\n  }\n"): typeof import('./graphql').SiteViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
