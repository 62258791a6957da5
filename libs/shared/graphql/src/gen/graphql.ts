/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AgendaFilter = {
  kind?: TopicKind | null | undefined;
  municipality?: string | null | undefined;
  municipalityCode?: string | null | undefined;
  organisationId?: string | null | undefined;
  search?: string | null | undefined;
  spaceId?: string | null | undefined;
  state?: TopicState | null | undefined;
  themeSlug?: string | null | undefined;
};

export type Language =
  | 'ar'
  | 'en'
  | 'nl'
  | 'tr';

export type TopicEventKind =
  | 'absorbed'
  | 'closed'
  | 'commitment_confirmed'
  | 'commitment_made'
  | 'declined'
  | 'discussed'
  | 'merged'
  | 'not_answered_in_time'
  | 'opened'
  | 'proposed'
  | 'referred'
  | 'resubmitted'
  | 'returned'
  | 'scheduled'
  | 'taken_off_agenda'
  | 'withdrawn';

export type TopicKind =
  | 'concern'
  | 'development'
  | 'good_news'
  | 'idea';

export type TopicState =
  | 'closed'
  | 'declined'
  | 'discussed'
  | 'draft'
  | 'following'
  | 'merged'
  | 'open'
  | 'referred'
  | 'returned'
  | 'scheduled'
  | 'submitted'
  | 'withdrawn';

export type AgendaQueryVariables = Exact<{
  filter?: AgendaFilter | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type AgendaQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'AgendaListFragment': AgendaListFragment } };

export type TodayQueryVariables = Exact<{
  language: Language;
}>;


export type TodayQuery = (
  { progressAtAGlance: { ' $fragmentRefs'?: { 'PromiseGlanceFragment': PromiseGlanceFragment } }, lateAnswers: Array<{ ' $fragmentRefs'?: { 'WaitingTooLongFragment': WaitingTooLongFragment } }>, agenda: { nodes: Array<(
      { slug: string }
      & { ' $fragmentRefs'?: { 'TopicSummaryFragment': TopicSummaryFragment } }
    )> }, themes: Array<{ slug: string, name: string }> }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type AgendaListFragment = { agenda: { nodes: Array<(
      { slug: string }
      & { ' $fragmentRefs'?: { 'TopicSummaryFragment': TopicSummaryFragment } }
    )>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, themes: Array<{ slug: string, name: string }>, municipalities: Array<{ code: string, name: string }> } & { ' $fragmentName'?: 'AgendaListFragment' };

export type TopicSummaryFragment = { slug: string, question: string, why: string, language: Language, kind: TopicKind, state: TopicState, themeSlug: string, supportCount: number | null, contributionCount: number, latestAt: string, latestKind: TopicEventKind | null, viewerSupports: boolean, organisation: { name: string } | null } & { ' $fragmentName'?: 'TopicSummaryFragment' };

export type WaitingTooLongFragment = { workingDaysLate: number, organisation: { name: string }, topic: { slug: string, question: string, language: Language } } & { ' $fragmentName'?: 'WaitingTooLongFragment' };

export type PromiseGlanceFragment = { confirmed: number, delivered: number, running: number, late: number, total: number } & { ' $fragmentName'?: 'PromiseGlanceFragment' };

export type SiteViewerFragment = { viewer: { signedIn: boolean, formToken: string, facilitates: boolean } } & { ' $fragmentName'?: 'SiteViewerFragment' };

export type SiteViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteViewerQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TopicSummaryFragmentDoc = new TypedDocumentString(`
    fragment TopicSummary on Topic {
  slug
  question
  why
  language
  kind
  state
  themeSlug
  organisation {
    name
  }
  supportCount
  contributionCount
  latestAt
  latestKind
  viewerSupports
}
    `, {"fragmentName":"TopicSummary"}) as unknown as TypedDocumentString<TopicSummaryFragment, unknown>;
export const AgendaListFragmentDoc = new TypedDocumentString(`
    fragment AgendaList on Query {
  agenda(filter: $filter, after: $after) {
    nodes {
      slug
      ...TopicSummary
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  themes {
    slug
    name(language: $language)
  }
  municipalities {
    code
    name
  }
}
    fragment TopicSummary on Topic {
  slug
  question
  why
  language
  kind
  state
  themeSlug
  organisation {
    name
  }
  supportCount
  contributionCount
  latestAt
  latestKind
  viewerSupports
}`, {"fragmentName":"AgendaList"}) as unknown as TypedDocumentString<AgendaListFragment, unknown>;
export const WaitingTooLongFragmentDoc = new TypedDocumentString(`
    fragment WaitingTooLong on ResponseTerm {
  workingDaysLate
  organisation {
    name
  }
  topic {
    slug
    question
    language
  }
}
    `, {"fragmentName":"WaitingTooLong"}) as unknown as TypedDocumentString<WaitingTooLongFragment, unknown>;
export const PromiseGlanceFragmentDoc = new TypedDocumentString(`
    fragment PromiseGlance on ProgressAtAGlance {
  confirmed
  delivered
  running
  late
  total
}
    `, {"fragmentName":"PromiseGlance"}) as unknown as TypedDocumentString<PromiseGlanceFragment, unknown>;
export const SiteViewerFragmentDoc = new TypedDocumentString(`
    fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
  }
}
    `, {"fragmentName":"SiteViewer"}) as unknown as TypedDocumentString<SiteViewerFragment, unknown>;
export const AgendaDocument = new TypedDocumentString(`
    query Agenda($filter: AgendaFilter, $after: String, $language: Language!) {
  ...SiteViewer
  ...AgendaList
}
    fragment AgendaList on Query {
  agenda(filter: $filter, after: $after) {
    nodes {
      slug
      ...TopicSummary
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  themes {
    slug
    name(language: $language)
  }
  municipalities {
    code
    name
  }
}
fragment TopicSummary on Topic {
  slug
  question
  why
  language
  kind
  state
  themeSlug
  organisation {
    name
  }
  supportCount
  contributionCount
  latestAt
  latestKind
  viewerSupports
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
  }
}`, {"hash":"sha256:6f0adf443a58d416c92bf5c22a384ed143d64d32a627bee9807594fbda900947"}) as unknown as TypedDocumentString<AgendaQuery, AgendaQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($language: Language!) {
  ...SiteViewer
  progressAtAGlance {
    ...PromiseGlance
  }
  lateAnswers(limit: 3) {
    ...WaitingTooLong
  }
  agenda {
    nodes {
      slug
      ...TopicSummary
    }
  }
  themes {
    slug
    name(language: $language)
  }
}
    fragment TopicSummary on Topic {
  slug
  question
  why
  language
  kind
  state
  themeSlug
  organisation {
    name
  }
  supportCount
  contributionCount
  latestAt
  latestKind
  viewerSupports
}
fragment WaitingTooLong on ResponseTerm {
  workingDaysLate
  organisation {
    name
  }
  topic {
    slug
    question
    language
  }
}
fragment PromiseGlance on ProgressAtAGlance {
  confirmed
  delivered
  running
  late
  total
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
  }
}`, {"hash":"sha256:cd2a16359b0faea5cf47c0dc313d77607d767978821680989280836b657da395"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const SiteViewerDocument = new TypedDocumentString(`
    query SiteViewer {
  ...SiteViewer
}
    fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
  }
}`, {"hash":"sha256:c2b4e4bde9f5e35a244c214de84f277adc34880cab013335fc80cf6fc452d7ea"}) as unknown as TypedDocumentString<SiteViewerQuery, SiteViewerQueryVariables>;