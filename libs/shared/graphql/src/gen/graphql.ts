/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptanceInput = {
  displayName?: string | null | undefined;
  languages: Array<Language>;
};

export type ActFilter = {
  group?: ActGroup | null | undefined;
  month?: string | null | undefined;
  organisationId?: string | null | undefined;
};

export type ActGroup =
  | 'commitments'
  | 'moderation'
  | 'places'
  | 'reports'
  | 'sessions'
  | 'topics';

export type ActKind =
  | 'body_invited'
  | 'charter_signed'
  | 'commitment_agreed'
  | 'commitment_confirmed'
  | 'commitment_delivered'
  | 'commitment_disputed'
  | 'commitment_late'
  | 'commitment_new_date'
  | 'commitment_resumed'
  | 'mandate_ended'
  | 'mandate_given'
  | 'moderation_appeal_dropped'
  | 'moderation_appealed'
  | 'moderation_changed'
  | 'moderation_decided'
  | 'moderation_ended'
  | 'moderation_not_agreed'
  | 'moderation_proposed'
  | 'moderation_reversed'
  | 'moderation_upheld'
  | 'recovery_used'
  | 'recovery_witnessed'
  | 'report_approved'
  | 'report_dissented'
  | 'report_not_agreed'
  | 'report_notes_destroyed'
  | 'report_sent'
  | 'report_settled'
  | 'role_ended'
  | 'role_given'
  | 'seat_ended'
  | 'seat_given'
  | 'series_ended'
  | 'series_rule_changed'
  | 'series_started'
  | 'series_terms_changed'
  | 'session_agenda_fixed'
  | 'session_cancelled'
  | 'session_chair_changed'
  | 'session_closed'
  | 'session_guest_added'
  | 'session_held'
  | 'session_moved'
  | 'session_planned'
  | 'topic_closed'
  | 'topic_declined'
  | 'topic_discussed'
  | 'topic_merged'
  | 'topic_not_answered_in_time'
  | 'topic_opened'
  | 'topic_referred'
  | 'topic_returned'
  | 'topic_scheduled'
  | 'topic_taken_off_agenda';

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

export type AgendaItemInput = {
  language: Language;
  minutes: number;
  organisationId?: string | null | undefined;
  title?: string | null | undefined;
  topicId?: string | null | undefined;
};

export type AgendaItemState =
  | 'carried_over'
  | 'discussed'
  | 'standing';

export type AnswerInput = {
  language: Language;
  text: string;
};

export type AnswerQuestionInput = {
  text: string;
};

export type AnswerToInvitation = {
  answer: InvitationAnswer;
  organisationId?: string | null | undefined;
};

export type AppealInput = {
  language: Language;
  reason: string;
};

export type AppealOutcome =
  | 'changed'
  | 'moot'
  | 'reversed'
  | 'upheld';

export type Audience =
  | 'everyone'
  | 'facilitators'
  | 'members';

export type CalendarChoiceInput = {
  invites: boolean;
  neutral: boolean;
};

export type CommitmentFilter = {
  late?: boolean | null | undefined;
  ownerId?: string | null | undefined;
  search?: string | null | undefined;
  spaceId?: string | null | undefined;
  state?: CommitmentState | null | undefined;
  themeSlug?: string | null | undefined;
};

export type CommitmentInput = {
  agreedOn?: string | null | undefined;
  audience: Audience;
  counterpartId?: string | null | undefined;
  dueOn: string;
  language: Language;
  ownerId: string;
  recommendationId?: string | null | undefined;
  sessionId?: string | null | undefined;
  source: string;
  spaceId: string;
  text: string;
  themeSlug: string;
  title: string;
  topicId?: string | null | undefined;
};

export type CommitmentState =
  | 'agreed'
  | 'confirmed'
  | 'delivered'
  | 'disputed'
  | 'in_progress';

export type ConfirmationInput = {
  language: Language;
  text?: string | null | undefined;
};

export type ContributionInput = {
  language: Language;
  organisationId?: string | null | undefined;
  pseudonymous?: boolean | null | undefined;
  text: string;
  topicId: string;
};

export type DateChoice =
  | 'if_needed'
  | 'no'
  | 'yes';

export type DateChoiceInput = {
  choice: DateChoice;
  dateId: string;
};

export type DatesInput = {
  closesAt: string;
  dates: Array<ProposedDateInput>;
};

export type DayNoteKind =
  | 'ashura'
  | 'eid_al_adha'
  | 'eid_al_fitr'
  | 'friday_prayer'
  | 'mawlid'
  | 'prayer'
  | 'public_holiday'
  | 'ramadan'
  | 'ramadan_begins'
  | 'school_holiday';

export type DecisionInput = {
  aboutId?: string | null | undefined;
  criticism?: boolean | null | undefined;
  days?: number | null | undefined;
  facts: string;
  language: Language;
  measure?: Measure | null | undefined;
  rule: string;
};

export type DecisionStepKind =
  | 'appeal_dropped'
  | 'appealed'
  | 'changed'
  | 'decided'
  | 'ended'
  | 'not_agreed'
  | 'proposed'
  | 'reversed'
  | 'upheld';

export type DeclineInput = {
  language: Language;
  text: string;
  whatWouldChange: string;
};

export type DeliveryInput = {
  evidenceUrl?: string | null | undefined;
  language: Language;
  text: string;
};

export type DisputeInput = {
  language: Language;
  text: string;
};

export type DissentInput = {
  language: Language;
  looked?: boolean | null | undefined;
  organisationId?: string | null | undefined;
  paragraphId?: string | null | undefined;
  text: string;
};

export type ErasureChoice =
  | 'chosen'
  | 'destroy'
  | 'keep';

export type ErasureInput = {
  choice: ErasureChoice;
  keep: Array<string>;
};

export type FlagInput = {
  aboutId?: string | null | undefined;
  contributionId?: string | null | undefined;
  language: Language;
  rule?: string | null | undefined;
  text?: string | null | undefined;
  topicId: string;
};

export type HelpInput = {
  code: string;
  language: Language;
  text?: string | null | undefined;
};

export type Hosting =
  | 'chair'
  | 'nobody'
  | 'other_side';

export type InvitationAnswer =
  | 'coming'
  | 'none'
  | 'not_coming';

export type InvitationInput = {
  function?: string | null | undefined;
  language: Language;
  manager: boolean;
  mayPromise?: MandateReach | null | undefined;
  organisationId?: string | null | undefined;
  spaceId: string;
};

export type InvitationState =
  | 'accepted'
  | 'expired'
  | 'waiting'
  | 'withdrawn';

export type JudgementInput = {
  answer: string;
  days?: number | null | undefined;
  language: Language;
  measure?: Measure | null | undefined;
  outcome: AppealOutcome;
};

export type Language =
  | 'ar'
  | 'en'
  | 'nl'
  | 'tr';

export type LookField =
  | 'email'
  | 'language'
  | 'places'
  | 'since';

export type LookPurpose =
  | 'mail_delivery'
  | 'own_data_question'
  | 'support';

export type MailFrequency =
  | 'at_once'
  | 'daily'
  | 'off';

export type MandateReach =
  | 'budget'
  | 'nothing'
  | 'within_policy';

export type Measure =
  | 'closed'
  | 'labelled'
  | 'replaced';

export type MemoryKind =
  | 'confirmed'
  | 'decided'
  | 'delivered'
  | 'disputed'
  | 'late'
  | 'promised'
  | 'raised';

export type MergeInput = {
  into: string;
  language: Language;
  text: string;
};

export type NotificationKind =
  | 'commitment_moved'
  | 'contribution_made'
  | 'decision_moved'
  | 'flag_answered'
  | 'place_moved'
  | 'series_moved'
  | 'session_moved'
  | 'topic_moved';

export type ObserverInput = {
  function: string;
  organisationId: string;
};

export type OpenInput = {
  language?: Language | null | undefined;
  text?: string | null | undefined;
};

export type OrganisationKind =
  | 'civil_society'
  | 'knowledge'
  | 'ministry'
  | 'mosque'
  | 'municipality'
  | 'other'
  | 'public_body'
  | 'umbrella'
  | 'youth';

export type OwnNameInput = {
  displayName: string;
};

export type ParagraphInput = {
  agendaItemId?: string | null | undefined;
  looked?: boolean | null | undefined;
  text: string;
};

export type PasskeyStep =
  | 'make'
  | 'use';

export type PlaceEventKind =
  | 'mandate_ended'
  | 'seat_ended'
  | 'seat_given'
  | 'task_ended';

export type PollOutcome =
  | 'by_facilitator'
  | 'chosen'
  | 'no_date'
  | 'tie';

export type ProgressInput = {
  evidenceUrl?: string | null | undefined;
  language: Language;
  newDueOn?: string | null | undefined;
  reason?: string | null | undefined;
  text: string;
};

export type ProgressKind =
  | 'agreed'
  | 'confirmed'
  | 'delivered'
  | 'disputed'
  | 'late'
  | 'new_date'
  | 'progress'
  | 'resumed';

export type ProposedDateInput = {
  endsAt: string;
  startsAt: string;
};

export type QuestionInput = {
  kind: QuestionKind;
  language: Language;
  lookId?: string | null | undefined;
  text: string;
};

export type QuestionKind =
  | 'access'
  | 'data'
  | 'line'
  | 'mail';

export type ReasonInput = {
  language: Language;
  text: string;
};

export type RecommendationInput = {
  addressedToId: string;
  language: Language;
  looked?: boolean | null | undefined;
  reportParagraphId?: string | null | undefined;
  text: string;
  topicId?: string | null | undefined;
};

export type RecoveryState =
  | 'confirmed'
  | 'late'
  | 'open'
  | 'used'
  | 'withdrawn';

export type ReferInput = {
  language: Language;
  organisationId: string;
  text: string;
};

export type RemarkAnswerInput = {
  language: Language;
  looked?: boolean | null | undefined;
  outcome: RemarkOutcome;
  text?: string | null | undefined;
};

export type RemarkInput = {
  language: Language;
  looked?: boolean | null | undefined;
  proposal?: string | null | undefined;
  text: string;
};

export type RemarkOutcome =
  | 'left'
  | 'taken_over';

export type ReportState =
  | 'approved'
  | 'approved_with_dissent'
  | 'in_preparation'
  | 'in_review'
  | 'not_agreed';

export type RuleKind =
  | 'monthly_date'
  | 'monthly_weekday'
  | 'once'
  | 'weekly'
  | 'yearly_date'
  | 'yearly_weekday';

export type SealedMessageInput = {
  authority: string;
  ciphertext: string;
  envelopes: string;
  id: string;
  replyKey: string;
  role: string;
  spaceId: string;
  token: string;
};

export type SealedReplyInput = {
  ciphertext: string;
  messageId: string;
};

export type SecondInput = {
  agree: boolean;
  note?: string | null | undefined;
};

export type SeriesEndInput = {
  language: Language;
  lastDay: string;
  reason: string;
};

export type SeriesEventKind =
  | 'ended'
  | 'rule_changed'
  | 'started'
  | 'terms_changed';

export type SeriesInput = {
  audience: Audience;
  language: Language;
  name: string;
  rule: SeriesRuleInput;
  spaceId: string;
  terms: SeriesTermsInput;
};

export type SeriesRuleInput = {
  count?: number | null | undefined;
  interval: number;
  kind: RuleKind;
  minutes: number;
  month?: number | null | undefined;
  monthDay?: number | null | undefined;
  ordinal?: number | null | undefined;
  startTime: string;
  startsOn: string;
  until?: string | null | undefined;
  weekdays: Array<Weekday>;
  zone: string;
};

export type SeriesTermsInput = {
  agendaDays: number;
  chairId?: string | null | undefined;
  hosting: Hosting;
  invitationDays: number;
  link?: string | null | undefined;
  observers?: Array<ObserverInput> | null | undefined;
  place?: string | null | undefined;
  reportTermDays: number;
  rhythm?: string | null | undefined;
};

export type SessionChairInput = {
  chairId: string;
  hostId?: string | null | undefined;
};

export type SessionEventKind =
  | 'agenda_fixed'
  | 'cancelled'
  | 'chair_changed'
  | 'closed'
  | 'dates_proposed'
  | 'dates_undecided'
  | 'guest_added'
  | 'held'
  | 'moved'
  | 'planned'
  | 'report_answered'
  | 'report_approved'
  | 'report_not_agreed'
  | 'report_remarked'
  | 'report_sent';

export type SessionInput = {
  audience: Audience;
  chairId: string;
  draft?: boolean | null | undefined;
  endsAt: string;
  hostId?: string | null | undefined;
  invitedIds: Array<string>;
  language: Language;
  link?: string | null | undefined;
  observers?: Array<ObserverInput> | null | undefined;
  place?: string | null | undefined;
  seriesId?: string | null | undefined;
  spaceId: string;
  startsAt: string;
  title: string;
};

export type SessionMoveInput = {
  endsAt: string;
  language: Language;
  link?: string | null | undefined;
  place?: string | null | undefined;
  reason?: string | null | undefined;
  startsAt: string;
};

export type SessionState =
  | 'agenda_fixed'
  | 'cancelled'
  | 'closed'
  | 'draft'
  | 'held'
  | 'planned'
  | 'polling'
  | 'report_approved'
  | 'report_in_review'
  | 'report_not_agreed';

export type SessionTaskKind =
  | 'answer_remark'
  | 'choose_dates'
  | 'hold'
  | 'review_report'
  | 'settle_dates'
  | 'write_report';

export type SettleInput = {
  dateId: string;
  language: Language;
  reason?: string | null | undefined;
};

export type Side =
  | 'communities'
  | 'government';

/** How a session was opened */
export type SignInMeans =
  | 'mail'
  | 'passkey'
  | 'provider';

export type SpaceKind =
  | 'dialogue_table'
  | 'network'
  | 'panel'
  | 'partnership';

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

export type TopicInput = {
  audience: Audience;
  goodOutcome: string;
  kind: TopicKind;
  language: Language;
  municipalityCode?: string | null | undefined;
  organisationId?: string | null | undefined;
  question: string;
  spaceId: string;
  themeSlug: string;
  why: string;
};

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

export type Verdict =
  | 'approve'
  | 'dissent';

export type Weekday =
  | 'FR'
  | 'MO'
  | 'SA'
  | 'SU'
  | 'TH'
  | 'TU'
  | 'WE';

export type TopicAdditionsFragment = (
  { story: Array<{ id: string, session: { ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } } | null }> }
  & { ' $fragmentRefs'?: { 'StoryCommitmentsFragment': StoryCommitmentsFragment;'CommitmentsOfTopicFragment': CommitmentsOfTopicFragment;'TopicModerationFragment': TopicModerationFragment } }
) & { ' $fragmentName'?: 'TopicAdditionsFragment' };

export type DraftRouteQueryVariables = Exact<{
  slug: string;
  language: Language;
}>;


export type DraftRouteQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'DraftPageFragment': DraftPageFragment } }
);

export type AnswerPageQueryVariables = Exact<{
  slug: string;
  search?: string | null | undefined;
  merge?: boolean | null | undefined;
  refer?: boolean | null | undefined;
}>;


export type AnswerPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'AnswerFormFragment': AnswerFormFragment } }
);

export type AnswerMenuPageQueryVariables = Exact<{
  slug: string;
}>;


export type AnswerMenuPageQuery = (
  { viewer: { signedIn: boolean }, topic: { ' $fragmentRefs'?: { 'AnswerMenuFragment': AnswerMenuFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type TopicQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
  language: Language;
}>;


export type TopicQuery = (
  { viewer: { signedIn: boolean, formToken: string }, topic: (
    { question: string }
    & { ' $fragmentRefs'?: { 'TopicDoneFragment': TopicDoneFragment;'TopicPageFragment': TopicPageFragment;'TopicAdditionsFragment': TopicAdditionsFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'ContributorFragment': ContributorFragment } }
);

export type WithdrawPageQueryVariables = Exact<{
  slug: string;
}>;


export type WithdrawPageQuery = (
  { viewer: { signedIn: boolean, formToken: string }, topic: { ' $fragmentRefs'?: { 'ConfirmPageFragment': ConfirmPageFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type FlagRouteQueryVariables = Exact<{
  slug: string;
  reply?: string | null | undefined;
  language: Language;
}>;


export type FlagRouteQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'FlagPageFragment': FlagPageFragment } };

export type DiscardPageQueryVariables = Exact<{
  slug: string;
}>;


export type DiscardPageQuery = (
  { viewer: { signedIn: boolean, formToken: string }, topic: { ' $fragmentRefs'?: { 'ConfirmPageFragment': ConfirmPageFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type AgendaQueryVariables = Exact<{
  filter?: AgendaFilter | null | undefined;
  after?: string | null | undefined;
  place: string;
  language: Language;
}>;


export type AgendaQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'AgendaListFragment': AgendaListFragment } };

export type ProposePageQueryVariables = Exact<{
  language: Language;
}>;


export type ProposePageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'ProposeStartFragment': ProposeStartFragment } }
);

export type NewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewsQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'NewsListFragment': NewsListFragment } };

export type OwnCalendarRouteQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCalendarRouteQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnCalendarFragment': OwnCalendarFragment } }
);

export type MailPreferencePageQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPreferencePageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'MailPreferenceFragment': MailPreferenceFragment } };

export type DatesLinkRouteQueryVariables = Exact<{
  secret: string;
}>;


export type DatesLinkRouteQuery = (
  { viewer: { formToken: string }, datesByLink: { ' $fragmentRefs'?: { 'DatesLinkFragment': DatesLinkFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type RecommendPageQueryVariables = Exact<{
  slug: string;
}>;


export type RecommendPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'RecommendFormFragment': RecommendFormFragment } }
);

export type CancelSessionPageQueryVariables = Exact<{
  slug: string;
}>;


export type CancelSessionPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'CancelSessionFragment': CancelSessionFragment } }
);

export type AskToMovePageQueryVariables = Exact<{
  slug: string;
}>;


export type AskToMovePageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'AskToMoveFragment': AskToMoveFragment } }
);

export type AgendaBoardPageQueryVariables = Exact<{
  slug: string;
}>;


export type AgendaBoardPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'AgendaBoardFragment': AgendaBoardFragment } }
);

export type PutOnAgendaPageQueryVariables = Exact<{
  slug: string;
  search?: string | null | undefined;
}>;


export type PutOnAgendaPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnSeatsFragment': OwnSeatsFragment;'PutOnAgendaFragment': PutOnAgendaFragment } }
);

export type DatesPageRouteQueryVariables = Exact<{
  slug: string;
}>;


export type DatesPageRouteQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'DatesPageFragment': DatesPageFragment } }
);

export type GuestsPageQueryVariables = Exact<{
  slug: string;
}>;


export type GuestsPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'GuestsFormFragment': GuestsFormFragment } }
);

export type HeldPageQueryVariables = Exact<{
  slug: string;
}>;


export type HeldPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'HeldFormFragment': HeldFormFragment } }
);

export type SessionQueryVariables = Exact<{
  slug: string;
}>;


export type SessionQuery = (
  { session: (
    { title: string }
    & { ' $fragmentRefs'?: { 'SessionPageFragment': SessionPageFragment;'CommitmentsOfSessionFragment': CommitmentsOfSessionFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnSeatsFragment': OwnSeatsFragment } }
);

export type ParagraphPageQueryVariables = Exact<{
  slug: string;
}>;


export type ParagraphPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'ParagraphFormFragment': ParagraphFormFragment } }
);

export type ReportDeskPageQueryVariables = Exact<{
  slug: string;
}>;


export type ReportDeskPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'ReportDeskFragment': ReportDeskFragment } }
);

export type ReportToReadQueryVariables = Exact<{
  slug: string;
}>;


export type ReportToReadQuery = (
  { session: (
    { title: string }
    & { ' $fragmentRefs'?: { 'ReportPaperFragment': ReportPaperFragment;'ReportTextFragment': ReportTextFragment;'SessionAdviceFragment': SessionAdviceFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type ReviewReportPageQueryVariables = Exact<{
  slug: string;
}>;


export type ReviewReportPageQuery = (
  { viewer: { signedIn: boolean }, session: { ' $fragmentRefs'?: { 'ReviewPageFragment': ReviewPageFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnSeatsFragment': OwnSeatsFragment } }
);

export type RemarkRouteQueryVariables = Exact<{
  slug: string;
}>;


export type RemarkRouteQuery = (
  { viewer: { signedIn: boolean }, session: { ' $fragmentRefs'?: { 'RemarkAnswerPageFragment': RemarkAnswerPageFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnSeatsFragment': OwnSeatsFragment } }
);

export type RemarksRouteQueryVariables = Exact<{
  slug: string;
}>;


export type RemarksRouteQuery = (
  { viewer: { signedIn: boolean }, session: { ' $fragmentRefs'?: { 'RemarksPageFragment': RemarksPageFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type NewRemarkRouteQueryVariables = Exact<{
  slug: string;
}>;


export type NewRemarkRouteQuery = (
  { viewer: { signedIn: boolean }, session: { ' $fragmentRefs'?: { 'RemarkFormFragment': RemarkFormFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnSeatsFragment': OwnSeatsFragment } }
);

export type ReportAsFileQueryVariables = Exact<{
  slug: string;
}>;


export type ReportAsFileQuery = { session: { ' $fragmentRefs'?: { 'ReportPaperFragment': ReportPaperFragment } } };

export type MoveSessionPageQueryVariables = Exact<{
  slug: string;
}>;


export type MoveSessionPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'MoveSessionFragment': MoveSessionFragment } }
);

export type SessionChairPageQueryVariables = Exact<{
  slug: string;
}>;


export type SessionChairPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'SessionChairFragment': SessionChairFragment } }
);

export type SessionsQueryVariables = Exact<{
  space?: string | null | undefined;
  month: string;
  byMonth: boolean;
  upcoming: boolean;
  past: boolean;
  pastAfter?: string | null | undefined;
  furtherAfter?: string | null | undefined;
}>;


export type SessionsQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'SessionsOverviewFragment': SessionsOverviewFragment } };

export type PlanSessionPageQueryVariables = Exact<{
  space: string;
  known: boolean;
  startsAt: string;
  endsAt: string;
  dated: boolean;
}>;


export type PlanSessionPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'PlanSessionFragment': PlanSessionFragment } }
);

export type WitnessPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WitnessPageQuery = (
  { mayWitness: boolean, viewer: { ' $fragmentRefs'?: { 'FormSenderFragment': FormSenderFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type TodayQueryVariables = Exact<{
  language: Language;
}>;


export type TodayQuery = (
  { progressAtAGlance: { ' $fragmentRefs'?: { 'PromiseGlanceFragment': PromiseGlanceFragment } }, lateAnswers: Array<{ ' $fragmentRefs'?: { 'WaitingTooLongFragment': WaitingTooLongFragment } }>, agenda: { nodes: Array<(
      { slug: string }
      & { ' $fragmentRefs'?: { 'TopicSummaryFragment': TopicSummaryFragment } }
    )> }, themes: Array<{ slug: string, name: string }> }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'NextSessionsFragment': NextSessionsFragment } }
);

export type FreshSignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshSignInPageQuery = (
  { viewer: (
    { signedIn: boolean }
    & { ' $fragmentRefs'?: { 'FormSenderFragment': FormSenderFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type ProvidersPageQueryVariables = Exact<{
  next?: string | null | undefined;
}>;


export type ProvidersPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'ProviderListFragment': ProviderListFragment } };

export type PasskeySignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PasskeySignInPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'PasskeySignInFragment': PasskeySignInFragment } };

export type ChangeAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangeAddressQuery = (
  { viewer: (
    { signedIn: boolean }
    & { ' $fragmentRefs'?: { 'AddressFormFragment': AddressFormFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type ProveAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type ProveAddressQuery = (
  { viewer: (
    { signedIn: boolean }
    & { ' $fragmentRefs'?: { 'FormSenderFragment': FormSenderFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = (
  { viewer: (
    { signedIn: boolean }
    & { ' $fragmentRefs'?: { 'OwnAddressFragment': OwnAddressFragment;'OwnPasskeysFragment': OwnPasskeysFragment;'OwnSessionsFragment': OwnSessionsFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type LostPasskeyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LostPasskeyPageQuery = (
  { viewer: (
    { signedIn: boolean }
    & { ' $fragmentRefs'?: { 'LostPasskeyFragment': LostPasskeyFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type PasskeyCreationPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PasskeyCreationPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'PasskeyCreationFragment': PasskeyCreationFragment } };

export type HelpCodeRouteQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpCodeRouteQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnHelpCodeFragment': OwnHelpCodeFragment } }
);

export type OwnDataQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDataQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnDataPageFragment': OwnDataPageFragment } }
);

export type OwnDownloadQueryVariables = Exact<{
  id: string;
}>;


export type OwnDownloadQuery = (
  { viewer: { signedIn: boolean }, ownDownload: { used: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'DownloadPageFragment': DownloadPageFragment } }
);

export type WhoLookedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoLookedQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnLooksFragment': OwnLooksFragment } };

export type EraseAccountPageQueryVariables = Exact<{
  me: boolean;
}>;


export type EraseAccountPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'EraseAccountFragment': EraseAccountFragment } };

export type OwnTopicsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTopicsPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwnTopicsFragment': OwnTopicsFragment } };

export type OwnPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPlacesQuery = (
  { viewer: (
    { standings: Array<(
      { participantId: string }
      & { ' $fragmentRefs'?: { 'OwnPlaceFragment': OwnPlaceFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'MailLanguageFragment': MailLanguageFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type OwnNamePageQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnNamePageQuery = (
  { viewer: (
    { mailLanguage: Language, standings: Array<(
      { participantId: string }
      & { ' $fragmentRefs'?: { 'OwnNameFragment': OwnNameFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'FormSenderFragment': FormSenderFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type DecisionRouteQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DecisionRouteQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'DecisionPageFragment': DecisionPageFragment } };

export type CasesQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'CaseListFragment': CaseListFragment } }
);

export type DecideRouteQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DecideRouteQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'DecideFormFragment': DecideFormFragment } }
);

export type JudgeRouteQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type JudgeRouteQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'JudgeFormFragment': JudgeFormFragment } }
);

export type CaseRouteQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type CaseRouteQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'CasePageFragment': CasePageFragment } }
);

export type SecondRouteQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type SecondRouteQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'SecondFormFragment': SecondFormFragment } }
);

export type OrganisationPageQueryVariables = Exact<{
  slug: string;
  language: Language;
}>;


export type OrganisationPageQuery = (
  { organisation: (
    { name: string, topics: Array<(
      { slug: string }
      & { ' $fragmentRefs'?: { 'TopicSummaryFragment': TopicSummaryFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'OrganisationDetailFragment': OrganisationDetailFragment;'OrganisationSessionsFragment': OrganisationSessionsFragment;'CommitmentsOfOrganisationFragment': CommitmentsOfOrganisationFragment } }
  ), themes: Array<{ slug: string, name: string }> }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type OrganisationsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OrganisationListFragment': OrganisationListFragment } };

export type LocalQueryVariables = Exact<{ [key: string]: never; }>;


export type LocalQuery = (
  { partnerships: Array<(
    { slug: string }
    & { ' $fragmentRefs'?: { 'SpaceCardFragment': SpaceCardFragment } }
  )>, national: Array<(
    { slug: string }
    & { ' $fragmentRefs'?: { 'SpaceCardFragment': SpaceCardFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type PrivacyQuestionPageQueryVariables = Exact<{
  id: string;
}>;


export type PrivacyQuestionPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OfficerQuestionFragment': OfficerQuestionFragment } };

export type PrivacyQuestionsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyQuestionsPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OfficerQuestionsFragment': OfficerQuestionsFragment } };

export type ChangeTermsPageQueryVariables = Exact<{
  slug: string;
}>;


export type ChangeTermsPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'ChangeTermsFragment': ChangeTermsFragment } }
);

export type SeriesMemoryQueryVariables = Exact<{
  slug: string;
  kind?: MemoryKind | null | undefined;
  year?: number | null | undefined;
  side?: Side | null | undefined;
  organisation?: string | null | undefined;
  after?: string | null | undefined;
  listed: boolean;
}>;


export type SeriesMemoryQuery = (
  { series: { slug: string, name: string, language: Language, memory: { ' $fragmentRefs'?: { 'MemoryFiguresFragment': MemoryFiguresFragment } } & { ' $fragmentRefs'?: { 'MemoryListFragment': MemoryListFragment } } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type SeriesQueryVariables = Exact<{
  slug: string;
}>;


export type SeriesQuery = (
  { series: (
    { name: string }
    & { ' $fragmentRefs'?: { 'SeriesPageFragment': SeriesPageFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type ChangeRulePageQueryVariables = Exact<{
  slug: string;
}>;


export type ChangeRulePageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'ChangeRuleFragment': ChangeRuleFragment } }
);

export type EndSeriesPageQueryVariables = Exact<{
  slug: string;
}>;


export type EndSeriesPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'EndSeriesFragment': EndSeriesFragment } }
);

export type StartSeriesPageQueryVariables = Exact<{
  space: string;
  known: boolean;
}>;


export type StartSeriesPageQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'StartSeriesFragment': StartSeriesFragment } }
);

export type SpaceMemoryQueryVariables = Exact<{
  slug: string;
  kind?: MemoryKind | null | undefined;
  year?: number | null | undefined;
  side?: Side | null | undefined;
  organisation?: string | null | undefined;
  after?: string | null | undefined;
  listed: boolean;
}>;


export type SpaceMemoryQuery = (
  { space: { slug: string, name: string, language: Language, kind: SpaceKind, memory: { ' $fragmentRefs'?: { 'MemoryFiguresFragment': MemoryFiguresFragment } } & { ' $fragmentRefs'?: { 'MemoryListFragment': MemoryListFragment } } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type SpacePageQueryVariables = Exact<{
  slug: string;
  language: Language;
}>;


export type SpacePageQuery = (
  { space: (
    { name: string, topics: Array<(
      { slug: string }
      & { ' $fragmentRefs'?: { 'TopicSummaryFragment': TopicSummaryFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'SealedSectionFragment': SealedSectionFragment;'SpaceDetailFragment': SpaceDetailFragment;'SpaceDoneFragment': SpaceDoneFragment;'SpaceSessionsFragment': SpaceSessionsFragment;'SpaceSeriesFragment': SpaceSeriesFragment;'CommitmentsOfSpaceFragment': CommitmentsOfSpaceFragment } }
  ), themes: Array<{ slug: string, name: string }> }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type SeatsRouteQueryVariables = Exact<{
  slug: string;
}>;


export type SeatsRouteQuery = (
  { viewer: (
    { signedIn: boolean }
    & { ' $fragmentRefs'?: { 'FormSenderFragment': FormSenderFragment } }
  ), space: { ' $fragmentRefs'?: { 'SeatsPageFragment': SeatsPageFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type SignCharterPageQueryVariables = Exact<{
  slug: string;
}>;


export type SignCharterPageQuery = (
  { viewer: (
    { mailLanguage: Language }
    & { ' $fragmentRefs'?: { 'FormSenderFragment': FormSenderFragment } }
  ), space: (
    { name: string }
    & { ' $fragmentRefs'?: { 'CharterToSignFragment': CharterToSignFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type InviteRouteQueryVariables = Exact<{
  slug: string;
}>;


export type InviteRouteQuery = (
  { viewer: { ' $fragmentRefs'?: { 'FormSenderFragment': FormSenderFragment } }, space: (
    { viewerCanInvite: boolean }
    & { ' $fragmentRefs'?: { 'InvitePageFragment': InvitePageFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type SealedAskPageQueryVariables = Exact<{
  slug: string;
}>;


export type SealedAskPageQuery = (
  { viewer: { signedIn: boolean, formToken: string }, space: { ' $fragmentRefs'?: { 'SealedAskFragment': SealedAskFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type SealedReadPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type SealedReadPageQuery = (
  { viewer: { signedIn: boolean, formToken: string }, space: { ' $fragmentRefs'?: { 'SealedReadFragment': SealedReadFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type ToDoPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ToDoPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'OwedAnswersFragment': OwedAnswersFragment;'AskedTopicsFragment': AskedTopicsFragment;'SessionsWaitingFragment': SessionsWaitingFragment;'CommitmentsWaitingFragment': CommitmentsWaitingFragment;'CasesWaitingFragment': CasesWaitingFragment;'PrivacyWaitingFragment': PrivacyWaitingFragment } };

export type CommitmentDeedQueryVariables = Exact<{
  slug: string;
}>;


export type CommitmentDeedQuery = (
  { viewer: { signedIn: boolean }, commitment: { ' $fragmentRefs'?: { 'DeedPageFragment': DeedPageFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'ProgressActorFragment': ProgressActorFragment } }
);

export type CommitmentQueryVariables = Exact<{
  slug: string;
  language: Language;
}>;


export type CommitmentQuery = (
  { commitment: (
    { title: string }
    & { ' $fragmentRefs'?: { 'CommitmentPageFragment': CommitmentPageFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type CommitmentsQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  after?: string | null | undefined;
  spaceId?: string | null | undefined;
  language: Language;
}>;


export type CommitmentsQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'CommitmentListFragment': CommitmentListFragment } };

export type NewCommitmentQueryVariables = Exact<{
  session: string;
  fromSession: boolean;
  topic: string;
  fromTopic: boolean;
  space: string;
  fromSpace: boolean;
  language: Language;
}>;


export type NewCommitmentQuery = (
  { viewer: { signedIn: boolean } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'MakePageFragment': MakePageFragment } }
);

export type InvitationQueryVariables = Exact<{
  secret: string;
}>;


export type InvitationQuery = (
  { viewer: { ' $fragmentRefs'?: { 'FormSenderFragment': FormSenderFragment;'InviteeFragment': InviteeFragment } }, invitation: { ' $fragmentRefs'?: { 'InvitationPageFragment': InvitationPageFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type ActsQueryVariables = Exact<{
  filter?: ActFilter | null | undefined;
  before?: number | null | undefined;
}>;


export type ActsQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'ActsPageFragment': ActsPageFragment } };

export type RetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'RetentionPageFragment': RetentionPageFragment } };

export type CheckProofPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckProofPageQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'CheckProofFragment': CheckProofFragment } };

export type RulesRouteQueryVariables = Exact<{
  language: Language;
}>;


export type RulesRouteQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'RulesPageFragment': RulesPageFragment } };

export type FiguresRouteQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresRouteQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'FiguresPageFragment': FiguresPageFragment } };

export type PublicRegisterQueryVariables = Exact<{
  version?: number | null | undefined;
}>;


export type PublicRegisterQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'RegisterPageFragment': RegisterPageFragment } };

export type WhatWeHoldQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatWeHoldQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment;'HoldingsPageFragment': HoldingsPageFragment } };

export type SealedWritePageQueryVariables = Exact<{
  slug: string;
}>;


export type SealedWritePageQuery = (
  { viewer: { formToken: string }, space: { ' $fragmentRefs'?: { 'SealedWriteFragment': SealedWriteFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type SealedReceiptPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SealedReceiptPageQuery = (
  { viewer: { formToken: string } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type AgendaListFragment = { agenda: { nodes: Array<(
      { slug: string }
      & { ' $fragmentRefs'?: { 'TopicSummaryFragment': TopicSummaryFragment } }
    )>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, themes: Array<{ slug: string, name: string }>, municipalitiesNamed: Array<{ code: string }> } & { ' $fragmentName'?: 'AgendaListFragment' };

export type OpenTopicMutationVariables = Exact<{
  id: string;
  answer?: OpenInput | null | undefined;
}>;


export type OpenTopicMutation = { openTopic: { id: string } };

export type ReturnTopicMutationVariables = Exact<{
  id: string;
  answer: AnswerInput;
}>;


export type ReturnTopicMutation = { returnTopic: { id: string } };

export type DeclineTopicMutationVariables = Exact<{
  id: string;
  answer: DeclineInput;
}>;


export type DeclineTopicMutation = { declineTopic: { id: string } };

export type ReferTopicMutationVariables = Exact<{
  id: string;
  answer: ReferInput;
}>;


export type ReferTopicMutation = { referTopic: { id: string } };

export type MergeTopicMutationVariables = Exact<{
  id: string;
  answer: MergeInput;
}>;


export type MergeTopicMutation = { mergeTopic: { id: string } };

export type CloseTopicMutationVariables = Exact<{
  id: string;
  answer: AnswerInput;
}>;


export type CloseTopicMutation = { closeTopic: { id: string } };

export type AnswerExtraFragment = { answeringBodies?: Array<{ id: string, name: string }>, topic: { term: { organisation: { id: string } } | null } & { ' $fragmentRefs'?: { 'MergeSearchFragment': MergeSearchFragment } } } & { ' $fragmentName'?: 'AnswerExtraFragment' };

export type AnswerFormFragment = (
  { viewer: { formToken: string }, topic: (
    { id: string, slug: string, audience: Audience, viewerCan: Array<string>, space: { ' $fragmentRefs'?: { 'SpaceReadersFragment': SpaceReadersFragment } } }
    & { ' $fragmentRefs'?: { 'AnswerTopicFragment': AnswerTopicFragment } }
  ) & { ' $fragmentRefs'?: { 'MergeSearchFragment': MergeSearchFragment } } }
  & { ' $fragmentRefs'?: { 'AnswerExtraFragment': AnswerExtraFragment } }
) & { ' $fragmentName'?: 'AnswerFormFragment' };

export type AnswerMenuFragment = (
  { slug: string, viewerCan: Array<string> }
  & { ' $fragmentRefs'?: { 'AnswerTopicFragment': AnswerTopicFragment } }
) & { ' $fragmentName'?: 'AnswerMenuFragment' };

export type AnswerTopicFragment = { slug: string, question: string, language: Language, term: { ' $fragmentRefs'?: { 'DueFragment': DueFragment } } | null } & { ' $fragmentName'?: 'AnswerTopicFragment' };

export type MergeSearchFragment = { slug: string, space: { name: string }, mergeCandidates: Array<{ slug: string, question: string, language: Language }> } & { ' $fragmentName'?: 'MergeSearchFragment' };

export type DueFragment = { dueOn: string, workingDaysLate: number, organisation: { name: string } } & { ' $fragmentName'?: 'DueFragment' };

export type AskedTopicsFragment = { ownTopics: Array<(
    { slug: string, state: TopicState }
    & { ' $fragmentRefs'?: { 'OwnTopicFragment': OwnTopicFragment } }
  )> } & { ' $fragmentName'?: 'AskedTopicsFragment' };

export type OwedAnswersFragment = { owedAnswers: Array<{ id: string, dueOn: string, workingDaysLate: number, organisation: { name: string }, topic: { slug: string, kind: TopicKind, question: string, language: Language, space: { name: string } } }> } & { ' $fragmentName'?: 'OwedAnswersFragment' };

export type OwnTopicFragment = { slug: string, kind: TopicKind, state: TopicState, question: string, language: Language, latestAt: string, latestKind: TopicEventKind | null, space: { name: string } } & { ' $fragmentName'?: 'OwnTopicFragment' };

export type OwnTopicsFragment = { ownTopics: Array<(
    { slug: string, state: TopicState }
    & { ' $fragmentRefs'?: { 'OwnTopicFragment': OwnTopicFragment } }
  )> } & { ' $fragmentName'?: 'OwnTopicsFragment' };

export type WithdrawTopicMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawTopicMutation = { withdrawTopic: { id: string } };

export type DiscardTopicMutationVariables = Exact<{
  id: string;
}>;


export type DiscardTopicMutation = { discardTopic: { id: string } };

export type ConfirmPageFragment = (
  { id: string, slug: string, question: string, language: Language, viewerCan: Array<string> }
  & { ' $fragmentRefs'?: { 'AnswerTopicFragment': AnswerTopicFragment } }
) & { ' $fragmentName'?: 'ConfirmPageFragment' };

export type StoredDraftQueryVariables = Exact<{
  slug: string;
}>;


export type StoredDraftQuery = { topic: { ' $fragmentRefs'?: { 'DraftFragment': DraftFragment } } };

export type EditTopicMutationVariables = Exact<{
  id: string;
  input: TopicInput;
}>;


export type EditTopicMutation = { editTopic: { slug: string | null } };

export type SubmitTopicMutationVariables = Exact<{
  id: string;
}>;


export type SubmitTopicMutation = { submitTopic: { id: string } };

export type DraftPageFragment = { viewer: (
    { formToken: string }
    & { ' $fragmentRefs'?: { 'AuthorFragment': AuthorFragment } }
  ), themes: Array<{ slug: string, name: string }>, topic: { ' $fragmentRefs'?: { 'DraftFragment': DraftFragment } } } & { ' $fragmentName'?: 'DraftPageFragment' };

export type DraftFragment = { id: string, slug: string, state: TopicState, kind: TopicKind, themeSlug: string, question: string, why: string, goodOutcome: string, language: Language, audience: Audience, organisationId: string | null, municipalityCode: string | null, viewerCan: Array<string>, municipality: { code: string, name: string } | null, space: (
    { id: string, name: string, expectedAnswer: { workingDays: number, dueOn: string, organisation: { name: string } } | null }
    & { ' $fragmentRefs'?: { 'SpaceReadersFragment': SpaceReadersFragment } }
  ), organisation: { name: string } | null, story: Array<{ kind: TopicEventKind, text: string | null, language: Language | null, organisation: { name: string } | null, participant: { displayName: string } | null }> } & { ' $fragmentName'?: 'DraftFragment' };

export type MunicipalitiesNamedQueryVariables = Exact<{
  name: string;
}>;


export type MunicipalitiesNamedQuery = { municipalitiesNamed: Array<{ code: string, name: string }> };

export type ProposeTopicMutationVariables = Exact<{
  input: TopicInput;
}>;


export type ProposeTopicMutation = { proposeTopic: { slug: string | null } };

export type ProposeStartFragment = { viewer: { signedIn: boolean, formToken: string, standings: Array<{ space: { id: string, slug: string, name: string, kind: SpaceKind, municipality: { code: string } | null } }> }, themes: Array<{ slug: string, name: string }> } & { ' $fragmentName'?: 'ProposeStartFragment' };

export type AuthorFragment = { standings: Array<{ space: { id: string }, participant: { displayName: string }, organisations: Array<{ id: string, name: string }> }> } & { ' $fragmentName'?: 'AuthorFragment' };

export type SpaceReadersFragment = { name: string, readers: { members: number | null, government: number | null } } & { ' $fragmentName'?: 'SpaceReadersFragment' };

export type SealedAskFragment = { id: string, slug: string, name: string, sealedWay: { offer: number | null, tokenKeys: Array<string>, viewerReceives: boolean } } & { ' $fragmentName'?: 'SealedAskFragment' };

export type GiveSealedKeyMutationVariables = Exact<{
  spaceId: string;
  publicKey: string;
}>;


export type GiveSealedKeyMutation = { giveSealedKey: { id: string } };

export type ReplySealedMutationVariables = Exact<{
  input: SealedReplyInput;
}>;


export type ReplySealedMutation = { replySealed: { id: string } };

export type SealedReadFragment = { id: string, name: string, slug: string, sealedWay: { viewerReceives: boolean, keys: Array<{ own: boolean }> }, sealedMessages: { nodes: Array<{ id: string, role: string, envelopes: string, ciphertext: string, replyKey: string, receivedOn: string, withdrawnOn: string | null, replyCount: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } & { ' $fragmentName'?: 'SealedReadFragment' };

export type AskSealedTokenMutationVariables = Exact<{
  spaceId: string;
  blinded: string;
}>;


export type AskSealedTokenMutation = { askSealedToken: { signed: string } };

export type SendSealedMutationVariables = Exact<{
  input: SealedMessageInput;
}>;


export type SendSealedMutation = { sendSealed: { id: string } };

export type SealedReceiptQueryVariables = Exact<{
  id: string;
  authority: string;
}>;


export type SealedReceiptQuery = { sealedReceipt: { receivedOn: string, withdrawnOn: string | null, replies: Array<{ role: string, ciphertext: string, repliedOn: string }> } };

export type WithdrawSealedMutationVariables = Exact<{
  id: string;
  authority: string;
}>;


export type WithdrawSealedMutation = { withdrawSealed: { id: string } };

export type DestroySealedMutationVariables = Exact<{
  id: string;
  authority: string;
}>;


export type DestroySealedMutation = { destroySealed: { id: string } };

export type SealedSectionFragment = { slug: string, sealedWay: { offer: number | null, viewerReceives: boolean } } & { ' $fragmentName'?: 'SealedSectionFragment' };

export type SealedWriteFragment = { id: string, slug: string, name: string, sealedWay: { offer: number | null, tokenKeys: Array<string>, keys: Array<{ id: string, role: string, publicKey: string }> } } & { ' $fragmentName'?: 'SealedWriteFragment' };

export type TopicSummaryFragment = { slug: string, question: string, why: string, language: Language, kind: TopicKind, state: TopicState, themeSlug: string, supportCount: number | null, contributionCount: number, latestAt: string, latestKind: TopicEventKind | null, viewerSupports: boolean, organisation: { name: string } | null } & { ' $fragmentName'?: 'TopicSummaryFragment' };

export type ContributeFormFragment = { id: string, audience: Audience, pseudonymOffer: number | null, space: (
    { id: string }
    & { ' $fragmentRefs'?: { 'SpaceReadersFragment': SpaceReadersFragment } }
  ) } & { ' $fragmentName'?: 'ContributeFormFragment' };

export type ContributorFragment = { viewer: { formToken: string, standings: Array<{ space: { id: string }, participant: { displayName: string }, organisations: Array<{ id: string, name: string }> }> } } & { ' $fragmentName'?: 'ContributorFragment' };

export type ContributionVoiceFragment = { id: string, text: string, language: Language, at: string, withdrawnAt: string | null, pseudonym: number | null, viewerWrote: boolean, viewerCanWithdraw: boolean, participant: { displayName: string, government: boolean } | null, organisation: { name: string } | null } & { ' $fragmentName'?: 'ContributionVoiceFragment' };

export type DraftTopicFragment = (
  { slug: string }
  & { ' $fragmentRefs'?: { 'TopicHeadFragment': TopicHeadFragment } }
) & { ' $fragmentName'?: 'DraftTopicFragment' };

export type StoryEventFragment = { id: string, kind: TopicEventKind, at: string, text: string | null, whatWouldChange: string | null, language: Language | null, participant: { displayName: string } | null, organisation: { name: string, answersWithin: number } | null, otherTopic: { slug: string, question: string, language: Language } | null } & { ' $fragmentName'?: 'StoryEventFragment' };

export type StoryNextFragment = { state: TopicState, viewerCan: Array<string>, term: { dueOn: string, workingDaysLate: number, organisation: { name: string } } | null } & { ' $fragmentName'?: 'StoryNextFragment' };

export type SupportTopicMutationVariables = Exact<{
  id: string;
  on: boolean;
}>;


export type SupportTopicMutation = { supportTopic: { id: string } };

export type FollowTopicMutationVariables = Exact<{
  id: string;
  on: boolean;
}>;


export type FollowTopicMutation = { followTopic: { id: string } };

export type ContributeMutationVariables = Exact<{
  input: ContributionInput;
}>;


export type ContributeMutation = { contribute: { id: string } };

export type WithdrawContributionMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawContributionMutation = { withdrawContribution: { id: string } };

export type TopicAsideFragment = { slug: string, audience: Audience, viewerCan: Array<string>, space: { ' $fragmentRefs'?: { 'SpaceReadersFragment': SpaceReadersFragment } }, term: { ' $fragmentRefs'?: { 'DueFragment': DueFragment } } | null } & { ' $fragmentName'?: 'TopicAsideFragment' };

export type TopicContributionsFragment = (
  { slug: string, state: TopicState, contributionCount: number, viewerCan: Array<string>, contributions: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ContributionVoiceFragment': ContributionVoiceFragment } }
    )>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }
  & { ' $fragmentRefs'?: { 'ContributeFormFragment': ContributeFormFragment } }
) & { ' $fragmentName'?: 'TopicContributionsFragment' };

export type TopicDoneFragment = { term: { ' $fragmentRefs'?: { 'DueFragment': DueFragment } } | null, contributions: { nodes: Array<{ id: string }> } } & { ' $fragmentName'?: 'TopicDoneFragment' };

export type TopicHeadFragment = { kind: TopicKind, state: TopicState, question: string, why: string, language: Language, submittedAt: string | null, theme: { name: string }, municipality: { name: string } | null, term: { dueOn: string, workingDaysLate: number, organisation: { name: string } } | null, mergedInto: { slug: string, question: string, language: Language } | null } & { ' $fragmentName'?: 'TopicHeadFragment' };

export type TopicPageFragment = (
  { slug: string, state: TopicState, why: string, goodOutcome: string, language: Language, theme: { slug: string, name: string } }
  & { ' $fragmentRefs'?: { 'DraftTopicFragment': DraftTopicFragment;'TopicHeadFragment': TopicHeadFragment;'TopicAsideFragment': TopicAsideFragment;'TopicStoryFragment': TopicStoryFragment;'TopicSupportFragment': TopicSupportFragment;'TopicContributionsFragment': TopicContributionsFragment } }
) & { ' $fragmentName'?: 'TopicPageFragment' };

export type TopicStoryFragment = (
  { story: Array<(
    { id: string, kind: TopicEventKind, at: string }
    & { ' $fragmentRefs'?: { 'StoryEventFragment': StoryEventFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'StoryNextFragment': StoryNextFragment } }
) & { ' $fragmentName'?: 'TopicStoryFragment' };

export type TopicSupportFragment = { id: string, supportCount: number | null, viewerCan: Array<string>, viewerSupports: boolean, viewerFollows: boolean } & { ' $fragmentName'?: 'TopicSupportFragment' };

export type WaitingTooLongFragment = { workingDaysLate: number, organisation: { name: string }, topic: { slug: string, question: string, language: Language } } & { ' $fragmentName'?: 'WaitingTooLongFragment' };

export type ActPageFragment = { slug: string, title: string, language: Language, state: SessionState } & { ' $fragmentName'?: 'ActPageFragment' };

export type MoveItemMutationVariables = Exact<{
  item: string;
  up: boolean;
}>;


export type MoveItemMutation = { moveItem: { id: string } };

export type TakeOffAgendaMutationVariables = Exact<{
  item: string;
}>;


export type TakeOffAgendaMutation = { takeOffAgenda: { id: string } };

export type FixAgendaMutationVariables = Exact<{
  session: string;
}>;


export type FixAgendaMutation = { fixAgenda: { id: string } };

export type AskToMoveMutationVariables = Exact<{
  item: string;
  reason: ReasonInput;
}>;


export type AskToMoveMutation = { askToMove: { id: string } };

export type AgendaBoardFragment = { viewer: { formToken: string }, session: (
    { id: string, slug: string, viewerCan: Array<string>, minutesLeft: number, balance: { communities: number, government: number }, items: Array<(
      { id: string, minutes: number, viewerCan: Array<string> }
      & { ' $fragmentRefs'?: { 'AgendaItemLineFragment': AgendaItemLineFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment } }
  ) } & { ' $fragmentName'?: 'AgendaBoardFragment' };

export type AskToMoveFragment = { viewer: { formToken: string }, session: (
    { slug: string, items: Array<(
      { id: string, viewerCan: Array<string>, organisation: { name: string } }
      & { ' $fragmentRefs'?: { 'AgendaItemLineFragment': AgendaItemLineFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'SessionReadersFragment': SessionReadersFragment } }
  ) } & { ' $fragmentName'?: 'AskToMoveFragment' };

export type PutOnAgendaFragment = { session: (
    { id: string, slug: string, minutesLeft: number, viewerCan: Array<string>, space: { id: string, seats: Array<{ organisation: { id: string, name: string } }> }, topicsToChoose: Array<{ id: string, question: string, language: Language, organisation: { name: string } | null, space: { name: string } }> }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'SessionReadersFragment': SessionReadersFragment } }
  ) } & { ' $fragmentName'?: 'PutOnAgendaFragment' };

export type PutOnAgendaMutationVariables = Exact<{
  session: string;
  input: AgendaItemInput;
}>;


export type PutOnAgendaMutation = { putOnAgenda: { id: string } };

export type DateNoticeFragment = { slug: string, state: SessionState, datePoll: { outcome: PollOutcome | null } | null } & { ' $fragmentName'?: 'DateNoticeFragment' };

export type ProposeDatesMutationVariables = Exact<{
  session: string;
  input: DatesInput;
}>;


export type ProposeDatesMutation = { proposeDates: { id: string } };

export type ChooseDatesMutationVariables = Exact<{
  session: string;
  choices: Array<DateChoiceInput> | DateChoiceInput;
  organisation?: string | null | undefined;
}>;


export type ChooseDatesMutation = { chooseDates: { id: string } };

export type SettleDateMutationVariables = Exact<{
  session: string;
  input: SettleInput;
}>;


export type SettleDateMutation = { settleDate: { id: string } };

export type NotesOfDatesQueryVariables = Exact<{
  slug: string;
  dates: Array<ProposedDateInput> | ProposedDateInput;
}>;


export type NotesOfDatesQuery = { session: { notesOfDates: Array<{ ' $fragmentRefs'?: { 'DayNotesFragment': DayNotesFragment } }> } };

export type DatesLinkFragment = { title: string, language: Language, organisation: string, closesAt: string, dates: Array<{ id: string, startsAt: string, endsAt: string, choice: DateChoice | null }> } & { ' $fragmentName'?: 'DatesLinkFragment' };

export type ChooseDatesByLinkMutationVariables = Exact<{
  secret: string;
  choices: Array<DateChoiceInput> | DateChoiceInput;
}>;


export type ChooseDatesByLinkMutation = { chooseDatesByLink: { id: string } };

export type DatesPageFragment = (
  { session: (
    { slug: string, title: string, language: Language, state: SessionState, viewerCan: Array<string>, datePoll: { id: string } | null }
    & { ' $fragmentRefs'?: { 'ProposeDatesFragment': ProposeDatesFragment;'PollFragment': PollFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'OwnSeatsFragment': OwnSeatsFragment } }
) & { ' $fragmentName'?: 'DatesPageFragment' };

export type PollDatesFragment = { chosenDateId: string | null, dates: Array<{ id: string, startsAt: string, endsAt: string }>, answers: Array<{ dateId: string, seatId: string, choice: DateChoice }> } & { ' $fragmentName'?: 'PollDatesFragment' };

export type PollFragment = (
  { id: string, state: SessionState, language: Language, viewerCan: Array<string>, space: { id: string }, seats: Array<{ id: string, side: Side, organisation: { id: string, name: string } }>, datePoll: (
    { closesAt: string, closedAt: string | null, outcome: PollOutcome | null, dates: Array<{ id: string, startsAt: string, endsAt: string, dayNotes: { ' $fragmentRefs'?: { 'DayNotesFragment': DayNotesFragment } } }>, answers: Array<{ dateId: string, seatId: string, choice: DateChoice }> }
    & { ' $fragmentRefs'?: { 'PollDatesFragment': PollDatesFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'SettleFormFragment': SettleFormFragment } }
) & { ' $fragmentName'?: 'PollFragment' };

export type ProposeDatesFragment = { id: string, slug: string, place: string | null, link: string | null } & { ' $fragmentName'?: 'ProposeDatesFragment' };

export type SettleFormFragment = { id: string, datePoll: { dates: Array<{ id: string, startsAt: string, endsAt: string }> } | null } & { ' $fragmentName'?: 'SettleFormFragment' };

export type NextSessionsFragment = { nextSessions: Array<{ ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } }> } & { ' $fragmentName'?: 'NextSessionsFragment' };

export type SpaceSessionsFragment = { slug: string, nextSessions: Array<{ ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } }> } & { ' $fragmentName'?: 'SpaceSessionsFragment' };

export type OrganisationSessionsFragment = { upcomingSessions: Array<{ ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } }> } & { ' $fragmentName'?: 'OrganisationSessionsFragment' };

export type SessionLineFragment = { slug: string, title: string, language: Language, startsAt: string, endsAt: string, place: string | null, state: SessionState, space: { name: string, language: Language }, balance: { communities: number, government: number } } & { ' $fragmentName'?: 'SessionLineFragment' };

export type SessionsListsFragment = { upcoming?: { nodes: Array<{ ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, past?: { nodes: Array<{ ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } & { ' $fragmentName'?: 'SessionsListsFragment' };

export type SessionsMonthFragment = { month?: Array<{ ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } }> } & { ' $fragmentName'?: 'SessionsMonthFragment' };

export type SessionsOfTopicFragment = { agendaItems: Array<{ minutes: number, state: AgendaItemState, session: (
      { startsAt: string }
      & { ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } }
    ) }>, recommendations: Array<{ id: string, text: string, language: Language, addressedTo: { name: string }, session: { ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } } }> } & { ' $fragmentName'?: 'SessionsOfTopicFragment' };

export type SessionsOverviewFragment = (
  { viewer: { facilitates: boolean }, spaces: Array<{ slug: string, name: string }> }
  & { ' $fragmentRefs'?: { 'SessionsListsFragment': SessionsListsFragment;'SessionsMonthFragment': SessionsMonthFragment } }
) & { ' $fragmentName'?: 'SessionsOverviewFragment' };

export type CancelSessionFragment = { viewer: { formToken: string }, session: (
    { id: string, slug: string, state: SessionState, startsAt: string, endsAt: string, viewerCan: Array<string> }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'SessionReadersFragment': SessionReadersFragment } }
  ) } & { ' $fragmentName'?: 'CancelSessionFragment' };

export type CancelSessionMutationVariables = Exact<{
  id: string;
  reason: ReasonInput;
}>;


export type CancelSessionMutation = { cancelSession: { id: string } };

export type InviteSeatMutationVariables = Exact<{
  session: string;
  organisation: string;
}>;


export type InviteSeatMutation = { inviteSeat: { id: string } };

export type AnnounceObserverMutationVariables = Exact<{
  session: string;
  observer: ObserverInput;
}>;


export type AnnounceObserverMutation = { announceObserver: { id: string } };

export type DayOfMoveQueryVariables = Exact<{
  slug: string;
  startsAt: string;
  endsAt: string;
  place?: string | null | undefined;
}>;


export type DayOfMoveQuery = { session: { space: { dayNotes: { ' $fragmentRefs'?: { 'DayNotesFragment': DayNotesFragment } } } } };

export type MoveSessionMutationVariables = Exact<{
  id: string;
  to: SessionMoveInput;
}>;


export type MoveSessionMutation = { moveSession: { id: string } };

export type MoveSessionFragment = { viewer: { formToken: string }, session: (
    { id: string, slug: string, state: SessionState, startsAt: string, endsAt: string, place: string | null, link: string | null, viewerCan: Array<string> }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'SessionReadersFragment': SessionReadersFragment } }
  ) } & { ' $fragmentName'?: 'MoveSessionFragment' };

export type PlanSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type PlanSessionMutation = { planSession: { slug: string | null } };

export type SpaceToPlanInQueryVariables = Exact<{
  slug: string;
}>;


export type SpaceToPlanInQuery = { space: { id: string } };

export type PlanSessionFragment = { viewer: { formToken: string, standings: Array<{ roles: Array<string>, space: { slug: string, name: string, language: Language } }> }, organisations: Array<{ id: string, name: string }>, space?: (
    { id: string, slug: string, name: string, language: Language, dayNotes?: { ' $fragmentRefs'?: { 'DayNotesFragment': DayNotesFragment } }, seats: Array<{ side: Side, signedAt: string | null, organisation: { id: string, name: string } }>, series: Array<{ id: string, name: string, language: Language, sessions: Array<{ state: SessionState, chair: { name: string } }> }> }
    & { ' $fragmentRefs'?: { 'SpaceReadersFragment': SpaceReadersFragment } }
  ) } & { ' $fragmentName'?: 'PlanSessionFragment' };

export type GuestsFormFragment = { viewer: { formToken: string }, organisations: Array<{ id: string, name: string }>, session: (
    { id: string, viewerCan: Array<string>, seats: Array<{ organisation: { id: string } }>, space: { seats: Array<{ signedAt: string | null, organisation: { id: string, name: string } }> } }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'SessionReadersFragment': SessionReadersFragment } }
  ) } & { ' $fragmentName'?: 'GuestsFormFragment' };

export type HeldFormFragment = { viewer: { formToken: string }, session: (
    { id: string, slug: string, startsAt: string, viewerCan: Array<string>, items: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'AgendaItemLineFragment': AgendaItemLineFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment } }
  ) } & { ' $fragmentName'?: 'HeldFormFragment' };

export type HoldSessionMutationVariables = Exact<{
  id: string;
  discussed: Array<string> | string;
}>;


export type HoldSessionMutation = { holdSession: { id: string } };

export type ReportPaperFragment = { slug: string, title: string, language: Language, startsAt: string, endsAt: string, place: string | null, state: SessionState, space: { name: string, language: Language }, chair: { name: string }, seats: Array<{ side: Side, answer: InvitationAnswer, organisation: { name: string } }>, observers: Array<{ function: string, organisation: { name: string } }>, items: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'AgendaItemLineFragment': AgendaItemLineFragment } }
  )>, recommendations: Array<{ id: string, text: string, language: Language, reportParagraphId: string | null, addressedTo: { name: string } }>, events: Array<{ kind: SessionEventKind, at: string }>, report: { state: ReportState, language: Language, dueOn: string | null, paragraphs: Array<{ id: string, position: number, text: string, agendaItemId: string | null }>, approvals: Array<{ id: string, side: Side, verdict: Verdict, at: string, dissent: string | null, language: Language | null, paragraphId: string | null, organisation: { name: string } }> } | null } & { ' $fragmentName'?: 'ReportPaperFragment' };

export type ParagraphFormFragment = { viewer: { formToken: string }, session: (
    { id: string, slug: string, items: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'AgendaItemLineFragment': AgendaItemLineFragment } }
    )>, report: { language: Language, viewerCan: Array<string>, paragraphs: Array<{ id: string, text: string, agendaItemId: string | null }> } | null }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'SessionReadersFragment': SessionReadersFragment } }
  ) } & { ' $fragmentName'?: 'ParagraphFormFragment' };

export type RecommendFormFragment = { viewer: { formToken: string }, organisations: Array<{ id: string, name: string }>, session: (
    { id: string, slug: string, items: Array<{ id: string, topic: { id: string, question: string, language: Language } | null }>, report: { viewerCan: Array<string>, paragraphs: Array<{ id: string, position: number, agendaItemId: string | null }> } | null }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'SessionReadersFragment': SessionReadersFragment } }
  ) } & { ' $fragmentName'?: 'RecommendFormFragment' };

export type RecommendMutationVariables = Exact<{
  session: string;
  input: RecommendationInput;
}>;


export type RecommendMutation = { recommend: { id: string } };

export type NotesReadersFragment = { space: { name: string } } & { ' $fragmentName'?: 'NotesReadersFragment' };

export type AnswerRemarkMutationVariables = Exact<{
  id: string;
  input: RemarkAnswerInput;
}>;


export type AnswerRemarkMutation = { answerRemark: { id: string } };

export type TakeBackRemarkMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackRemarkMutation = { takeBackRemark: { id: string } };

export type RemarkAnswerPageFragment = (
  { space: { id: string, seats: Array<{ side: Side, signedAt: string | null, organisation: { id: string } }> }, report: { language: Language, viewerCan: Array<string>, paragraphs: Array<{ id: string, text: string, remarks: Array<(
        { id: string, side: Side, proposal: string | null }
        & { ' $fragmentRefs'?: { 'RemarkLineFragment': RemarkLineFragment } }
      )> }> } | null }
  & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'NotesReadersFragment': NotesReadersFragment } }
) & { ' $fragmentName'?: 'RemarkAnswerPageFragment' };

export type RemarkFormFragment = (
  { slug: string, space: { id: string, seats: Array<{ side: Side, signedAt: string | null, organisation: { id: string, name: string } }> }, report: { language: Language, viewerCan: Array<string>, paragraphs: Array<{ id: string, text: string }> } | null }
  & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'NotesReadersFragment': NotesReadersFragment } }
) & { ' $fragmentName'?: 'RemarkFormFragment' };

export type RemarkOnParagraphMutationVariables = Exact<{
  paragraph: string;
  organisation?: string | null | undefined;
  input: RemarkInput;
}>;


export type RemarkOnParagraphMutation = { remarkOnParagraph: { id: string } };

export type RemarkLineFragment = { id: string, side: Side, at: string, text: string, language: Language, organisation: { name: string }, answer: { outcome: RemarkOutcome, text: string | null, language: Language, at: string, organisation: { name: string } } | null } & { ' $fragmentName'?: 'RemarkLineFragment' };

export type RemarksPageFragment = (
  { slug: string, items: Array<{ id: string }>, space: { name: string }, report: { state: ReportState, dueOn: string | null, language: Language, viewerCan: Array<string>, paragraphs: Array<{ id: string, position: number, agendaItemId: string | null, text: string, remarks: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'RemarkLineFragment': RemarkLineFragment } }
      )>, versions: Array<{ id: string, text: string }> }> } | null }
  & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment } }
) & { ' $fragmentName'?: 'RemarksPageFragment' };

export type ReportDeskFragment = { viewer: { formToken: string }, session: (
    { id: string, slug: string, series: { reportTermDays: number } | null, items: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'AgendaItemLineFragment': AgendaItemLineFragment } }
    )>, recommendations: Array<{ id: string }>, report: { language: Language, viewerCan: Array<string>, paragraphs: Array<{ id: string, position: number, text: string, agendaItemId: string | null }>, pointedOut: Array<{ paragraphId: string, from: number, to: number }> } | null }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'SessionReadersFragment': SessionReadersFragment;'SessionAdviceFragment': SessionAdviceFragment } }
  ) } & { ' $fragmentName'?: 'ReportDeskFragment' };

export type ReportTextFragment = { items: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'AgendaItemLineFragment': AgendaItemLineFragment } }
  )>, recommendations: Array<{ id: string, reportParagraphId: string | null }>, report: { language: Language, paragraphs: Array<{ id: string, position: number, text: string, agendaItemId: string | null }>, approvals: Array<{ id: string, side: Side, at: string, dissent: string | null, language: Language | null, paragraphId: string | null, organisation: { name: string } }> } | null } & { ' $fragmentName'?: 'ReportTextFragment' };

export type ReportVerdictsFragment = { dueOn: string | null, approvals: Array<{ side: Side, verdict: Verdict, at: string, organisation: { name: string } }> } & { ' $fragmentName'?: 'ReportVerdictsFragment' };

export type ApproveReportMutationVariables = Exact<{
  session: string;
  organisation?: string | null | undefined;
}>;


export type ApproveReportMutation = { approveReport: { id: string } };

export type DissentFromReportMutationVariables = Exact<{
  session: string;
  dissent: DissentInput;
}>;


export type DissentFromReportMutation = { dissentFromReport: { id: string } };

export type ReviewPageFragment = (
  { id: string, slug: string, items: Array<{ id: string }>, space: { id: string, seats: Array<{ side: Side, signedAt: string | null, organisation: { id: string, name: string } }> }, report: (
    { dueOn: string | null, viewerCan: Array<string>, paragraphs: Array<{ id: string, position: number, agendaItemId: string | null, remarks: Array<{ id: string, answer: { id: string } | null }> }>, approvals: Array<{ side: Side }> }
    & { ' $fragmentRefs'?: { 'ReportVerdictsFragment': ReportVerdictsFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment;'SessionReadersFragment': SessionReadersFragment;'ReportTextFragment': ReportTextFragment } }
) & { ' $fragmentName'?: 'ReviewPageFragment' };

export type SessionAdviceFragment = { items: Array<{ id: string }>, report: { paragraphs: Array<{ id: string, position: number, agendaItemId: string | null }> } | null, recommendations: Array<{ id: string, text: string, language: Language, reportParagraphId: string | null, addressedTo: { slug: string, name: string }, topic: { slug: string, question: string, language: Language } | null }> } & { ' $fragmentName'?: 'SessionAdviceFragment' };

export type SessionReportFragment = (
  { slug: string, state: SessionState, space: { name: string }, events: Array<{ kind: SessionEventKind, at: string }>, report: (
    { state: ReportState, dueOn: string | null }
    & { ' $fragmentRefs'?: { 'ReportVerdictsFragment': ReportVerdictsFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'ReportTextFragment': ReportTextFragment } }
) & { ' $fragmentName'?: 'SessionReportFragment' };

export type AddParagraphMutationVariables = Exact<{
  session: string;
  input: ParagraphInput;
}>;


export type AddParagraphMutation = { addParagraph: { id: string } };

export type EditParagraphMutationVariables = Exact<{
  id: string;
  input: ParagraphInput;
}>;


export type EditParagraphMutation = { editParagraph: { id: string } };

export type RemoveParagraphMutationVariables = Exact<{
  id: string;
}>;


export type RemoveParagraphMutation = { removeParagraph: { id: string } };

export type SendReportMutationVariables = Exact<{
  session: string;
  looked?: boolean | null | undefined;
}>;


export type SendReportMutation = { sendReport: { id: string } };

export type RemoveRecommendationMutationVariables = Exact<{
  id: string;
}>;


export type RemoveRecommendationMutation = { removeRecommendation: { id: string } };

export type ChangeRuleFragment = { viewer: { formToken: string }, series: (
    { id: string, slug: string, spaceId: string, viewerCan: Array<string>, rules: Array<{ ' $fragmentRefs'?: { 'SeriesRuleFragment': SeriesRuleFragment } }> }
    & { ' $fragmentRefs'?: { 'SeriesFormPageFragment': SeriesFormPageFragment } }
  ) } & { ' $fragmentName'?: 'ChangeRuleFragment' };

export type ChangeTermsFragment = { viewer: { formToken: string }, organisations: Array<{ id: string, name: string }>, series: (
    { id: string, slug: string, viewerCan: Array<string>, place: string | null, link: string | null, hosting: Hosting, invitationDays: number, agendaDays: number, reportTermDays: number, rhythm: string | null, chair: { id: string } | null, observers: Array<{ function: string, organisation: { id: string, name: string } }>, space: { seats: Array<{ signedAt: string | null, organisation: { id: string, name: string } }> } }
    & { ' $fragmentRefs'?: { 'SeriesFormPageFragment': SeriesFormPageFragment } }
  ) } & { ' $fragmentName'?: 'ChangeTermsFragment' };

export type EndSeriesFragment = { viewer: { formToken: string }, series: (
    { id: string, slug: string, viewerCan: Array<string> }
    & { ' $fragmentRefs'?: { 'SeriesFormPageFragment': SeriesFormPageFragment } }
  ) } & { ' $fragmentName'?: 'EndSeriesFragment' };

export type SeriesPreviewQueryVariables = Exact<{
  spaceId: string;
  rule: SeriesRuleInput;
  series?: string | null | undefined;
}>;


export type SeriesPreviewQuery = { seriesPreview: { ' $fragmentRefs'?: { 'SeriesPreviewFragment': SeriesPreviewFragment } } };

export type SeriesPreviewFragment = { total: number, capped: boolean, meetings: Array<{ day: string, startsAt: string, endsAt: string }>, notes: Array<{ ' $fragmentRefs'?: { 'DayNotesFragment': DayNotesFragment } }>, overlaps: Array<{ meeting: { day: string }, organisation: { name: string }, session: { slug: string, title: string, language: Language } }> } & { ' $fragmentName'?: 'SeriesPreviewFragment' };

export type SeriesRuleFragment = { kind: RuleKind, interval: number, weekdays: Array<Weekday>, ordinal: number | null, monthDay: number | null, month: number | null, startsOn: string, until: string | null, count: number | null, startTime: string, minutes: number, zone: string } & { ' $fragmentName'?: 'SeriesRuleFragment' };

export type StartSeriesMutationVariables = Exact<{
  input: SeriesInput;
}>;


export type StartSeriesMutation = { startSeries: { slug: string | null } };

export type ChangeSeriesTermsMutationVariables = Exact<{
  id: string;
  to: SeriesTermsInput;
  reason: ReasonInput;
}>;


export type ChangeSeriesTermsMutation = { changeSeriesTerms: { id: string } };

export type ChangeSeriesRuleMutationVariables = Exact<{
  id: string;
  to: SeriesRuleInput;
  reason: ReasonInput;
}>;


export type ChangeSeriesRuleMutation = { changeSeriesRule: { id: string } };

export type EndSeriesMutationVariables = Exact<{
  id: string;
  end: SeriesEndInput;
}>;


export type EndSeriesMutation = { endSeries: { id: string } };

export type SeriesFormPageFragment = { slug: string, name: string, language: Language } & { ' $fragmentName'?: 'SeriesFormPageFragment' };

export type SeriesMeetingsFragment = { slug: string, nextChair: { name: string } | null, sessions: Array<(
    { id: string, state: SessionState, startsAt: string, chair: { name: string } }
    & { ' $fragmentRefs'?: { 'SessionLineFragment': SessionLineFragment } }
  )>, expected: Array<{ day: string, startsAt: string, endsAt: string }> } & { ' $fragmentName'?: 'SeriesMeetingsFragment' };

export type SeriesPageFragment = (
  { slug: string, name: string, language: Language, endsOn: string | null, viewerCan: Array<string>, space: { slug: string, name: string, language: Language, kind: SpaceKind }, rules: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'SeriesRuleFragment': SeriesRuleFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'SeriesMeetingsFragment': SeriesMeetingsFragment;'SeriesTermsFragment': SeriesTermsFragment;'SeriesStoryFragment': SeriesStoryFragment } }
) & { ' $fragmentName'?: 'SeriesPageFragment' };

export type SeriesStoryFragment = { language: Language, events: Array<{ id: string, kind: SeriesEventKind, at: string, day: string | null, text: string | null, language: Language | null, participant: { displayName: string } | null }> } & { ' $fragmentName'?: 'SeriesStoryFragment' };

export type SeriesTermsFragment = { language: Language, rhythm: string | null, place: string | null, link: string | null, hosting: Hosting, invitationDays: number, agendaDays: number, reportTermDays: number, chair: { name: string } | null, observers: Array<{ id: string, function: string, organisation: { name: string } }> } & { ' $fragmentName'?: 'SeriesTermsFragment' };

export type SessionChairFragment = { viewer: { formToken: string }, session: (
    { id: string, slug: string, viewerCan: Array<string>, chair: { id: string }, host: { id: string } | null, space: { seats: Array<{ signedAt: string | null, organisation: { id: string, name: string } }> } }
    & { ' $fragmentRefs'?: { 'ActPageFragment': ActPageFragment } }
  ) } & { ' $fragmentName'?: 'SessionChairFragment' };

export type ChangeSessionChairMutationVariables = Exact<{
  id: string;
  to: SessionChairInput;
}>;


export type ChangeSessionChairMutation = { changeSessionChair: { id: string } };

export type SpaceSeriesFragment = { slug: string, viewerCanStartSeries: boolean, series: Array<{ slug: string, name: string, language: Language, rule: { ' $fragmentRefs'?: { 'SeriesRuleFragment': SeriesRuleFragment } } | null }> } & { ' $fragmentName'?: 'SpaceSeriesFragment' };

export type StartSeriesFragment = { viewer: { formToken: string, standings: Array<{ roles: Array<string>, space: { slug: string, name: string, language: Language } }> }, organisations: Array<{ id: string, name: string }>, space?: (
    { id: string, slug: string, name: string, language: Language, seats: Array<{ signedAt: string | null, organisation: { id: string, name: string } }> }
    & { ' $fragmentRefs'?: { 'SpaceReadersFragment': SpaceReadersFragment } }
  ) } & { ' $fragmentName'?: 'StartSeriesFragment' };

export type AgendaItemLineFragment = { id: string, title: string | null, language: Language, minutes: number, side: Side, state: AgendaItemState, carried: boolean, moveRequestedBySide: Side | null, moveReason: string | null, topicId: string | null, topic: { slug: string, question: string, language: Language } | null, organisation: { name: string } } & { ' $fragmentName'?: 'AgendaItemLineFragment' };

export type SessionAnswersFragment = { id: string, viewerCan: Array<string>, space: { id: string }, seats: Array<{ answer: InvitationAnswer, organisation: { id: string, name: string } }> } & { ' $fragmentName'?: 'SessionAnswersFragment' };

export type OwnSeatsFragment = { viewer: { formToken: string, standings: Array<{ space: { id: string }, organisations: Array<{ id: string, name: string }> }> } } & { ' $fragmentName'?: 'OwnSeatsFragment' };

export type SessionActsFragment = { id: string, slug: string, state: SessionState, startsAt: string, place: string | null, link: string | null, viewerCan: Array<string>, report: { viewerCan: Array<string> } | null } & { ' $fragmentName'?: 'SessionActsFragment' };

export type AnswerInvitationMutationVariables = Exact<{
  session: string;
  answer: AnswerToInvitation;
}>;


export type AnswerInvitationMutation = { answerInvitation: { id: string } };

export type AnnounceSessionMutationVariables = Exact<{
  id: string;
}>;


export type AnnounceSessionMutation = { announceSession: { id: string } };

export type DiscardSessionMutationVariables = Exact<{
  id: string;
}>;


export type DiscardSessionMutation = { discardSession: { id: string } };

export type CloseSessionMutationVariables = Exact<{
  id: string;
}>;


export type CloseSessionMutation = { closeSession: { id: string } };

export type SessionAgendaFragment = { minutesLeft: number, balance: { communities: number, government: number }, items: Array<(
    { id: string, minutes: number }
    & { ' $fragmentRefs'?: { 'AgendaItemLineFragment': AgendaItemLineFragment } }
  )> } & { ' $fragmentName'?: 'SessionAgendaFragment' };

export type SessionFactsFragment = { slug: string, audience: Audience, place: string | null, link: string | null, state: SessionState, chair: { slug: string, name: string }, host: { slug: string, name: string } | null, space: { name: string, language: Language } } & { ' $fragmentName'?: 'SessionFactsFragment' };

export type SessionGuestsFragment = { language: Language, state: SessionState, seats: Array<{ id: string, side: Side, answer: InvitationAnswer, organisation: { slug: string, name: string } }>, observers: Array<{ id: string, function: string, organisation: { slug: string, name: string } }> } & { ' $fragmentName'?: 'SessionGuestsFragment' };

export type SessionHeadFragment = { title: string, language: Language, startsAt: string, endsAt: string, state: SessionState, number: number | null, cancelReason: string | null, series: { name: string, language: Language } | null, events: Array<{ id: string, kind: SessionEventKind, at: string, text: string | null, language: Language | null, previousStartsAt: string | null }> } & { ' $fragmentName'?: 'SessionHeadFragment' };

export type SessionPageFragment = (
  { slug: string, state: SessionState, viewerCan: Array<string>, recommendations: Array<{ id: string }> }
  & { ' $fragmentRefs'?: { 'SessionHeadFragment': SessionHeadFragment;'DateNoticeFragment': DateNoticeFragment;'SessionActsFragment': SessionActsFragment;'SessionAnswersFragment': SessionAnswersFragment;'SessionFactsFragment': SessionFactsFragment;'SessionGuestsFragment': SessionGuestsFragment;'SessionReadersFragment': SessionReadersFragment;'SessionSeriesFragment': SessionSeriesFragment;'SessionAgendaFragment': SessionAgendaFragment;'SessionReportFragment': SessionReportFragment;'SessionAdviceFragment': SessionAdviceFragment;'SessionStoryFragment': SessionStoryFragment } }
) & { ' $fragmentName'?: 'SessionPageFragment' };

export type SessionReadersFragment = { audience: Audience, space: (
    { name: string }
    & { ' $fragmentRefs'?: { 'SpaceReadersFragment': SpaceReadersFragment } }
  ) } & { ' $fragmentName'?: 'SessionReadersFragment' };

export type SessionSeriesFragment = { startsAt: string, series: { slug: string, name: string, rhythm: string | null, language: Language, rule: { ' $fragmentRefs'?: { 'SeriesRuleFragment': SeriesRuleFragment } } | null, sessions: Array<{ slug: string, title: string, language: Language, startsAt: string }> } | null } & { ' $fragmentName'?: 'SessionSeriesFragment' };

export type SessionStoryFragment = { startsAt: string, state: SessionState, language: Language, report: { state: ReportState, dueOn: string | null } | null, events: Array<{ id: string, kind: SessionEventKind, at: string, text: string | null, language: Language | null, previousStartsAt: string | null, participant: { displayName: string } | null, organisation: { name: string } | null }> } & { ' $fragmentName'?: 'SessionStoryFragment' };

export type SessionsWaitingFragment = { sessionTasks: Array<{ kind: SessionTaskKind, due: string | null, session: { slug: string, title: string, language: Language, startsAt: string, endsAt: string } }> } & { ' $fragmentName'?: 'SessionsWaitingFragment' };

export type DayNotesFragment = { place: string, placeKnown: boolean, schoolHolidaysUntil: string, notes: Array<{ kind: DayNoteKind, name: string | null, day: string | null, earliest: string | null, latest: string | null, regions: string }> } & { ' $fragmentName'?: 'DayNotesFragment' };

export type DecideCaseMutationVariables = Exact<{
  id: string;
  decision: DecisionInput;
}>;


export type DecideCaseMutation = { decideCase: { id: string } };

export type SecondDecisionMutationVariables = Exact<{
  id: string;
  second: SecondInput;
}>;


export type SecondDecisionMutation = { secondDecision: { id: string } };

export type JudgeAppealMutationVariables = Exact<{
  id: string;
  judgement: JudgementInput;
}>;


export type JudgeAppealMutation = { judgeAppeal: { id: string } };

export type CaseListFragment = { moderationCases: Array<{ id: string, criticism: boolean, dueOn: string, late: boolean, burstAt: string | null, flagCount: number, topic: { question: string, language: Language }, contribution: { id: string } | null, viewerStep: { step: string | null, hindrance: string | null } }> } & { ' $fragmentName'?: 'CaseListFragment' };

export type CasePageFragment = { presentRules: { rules: Array<{ key: string, name: string }> }, moderationCase: (
    { id: string, dueOn: string, late: boolean, flags: Array<{ id: string, rule: string, text: string | null, language: Language, at: string }>, decision: { ' $fragmentRefs'?: { 'DecisionFactsFragment': DecisionFactsFragment } } | null, viewerStep: { step: string | null, hindrance: string | null } }
    & { ' $fragmentRefs'?: { 'CaseTextFragment': CaseTextFragment } }
  ) } & { ' $fragmentName'?: 'CasePageFragment' };

export type CaseTextFragment = { criticism: boolean, burstAt: string | null, organisations: Array<{ name: string }>, topic: { question: string, why: string, goodOutcome: string, language: Language }, contribution: { text: string, language: Language } | null, decision: { keptText: { question: string | null, why: string | null, goodOutcome: string | null, text: string | null } | null } | null } & { ' $fragmentName'?: 'CaseTextFragment' };

export type CasesWaitingFragment = { viewer: { moderates: boolean }, moderationCases: Array<{ id: string }> } & { ' $fragmentName'?: 'CasesWaitingFragment' };

export type DecideFormFragment = { viewer: { formToken: string }, presentRules: { version: number, rules: Array<{ key: string, name: string }> }, organisations: Array<{ id: string, name: string }>, moderationCase: (
    { id: string, criticism: boolean, contribution: { id: string } | null }
    & { ' $fragmentRefs'?: { 'StepFrameFragment': StepFrameFragment } }
  ) } & { ' $fragmentName'?: 'DecideFormFragment' };

export type JudgeFormFragment = { viewer: { formToken: string }, moderationCase: (
    { id: string, contribution: { id: string } | null, decision: (
      { appeal: { reason: string | null, language: Language } | null }
      & { ' $fragmentRefs'?: { 'DecisionFactsFragment': DecisionFactsFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'StepFrameFragment': StepFrameFragment } }
  ) } & { ' $fragmentName'?: 'JudgeFormFragment' };

export type SecondFormFragment = { viewer: { formToken: string }, moderationCase: (
    { id: string, decision: { ' $fragmentRefs'?: { 'DecisionFactsFragment': DecisionFactsFragment } } | null }
    & { ' $fragmentRefs'?: { 'StepFrameFragment': StepFrameFragment } }
  ) } & { ' $fragmentName'?: 'SecondFormFragment' };

export type StepFrameFragment = (
  { id: string, viewerStep: { step: string | null, hindrance: string | null } }
  & { ' $fragmentRefs'?: { 'CaseTextFragment': CaseTextFragment } }
) & { ' $fragmentName'?: 'StepFrameFragment' };

export type AppealDecisionMutationVariables = Exact<{
  id: string;
  appeal: AppealInput;
}>;


export type AppealDecisionMutation = { appealDecision: { id: string } };

export type AppealFragment = { appealUntil: string | null, endedAt: string | null, viewerWrote: boolean, viewerCanAppeal: boolean, appeal: { reason: string | null, language: Language, dueOn: string, outcome: AppealOutcome | null, answer: string | null, answerLanguage: Language | null, judgedAt: string | null } | null } & { ' $fragmentName'?: 'AppealFragment' };

export type DecisionFactsFragment = { measure: Measure | null, ruleVersion: number, inForceAt: string | null, until: string | null, side: Side, secondSide: Side | null, body: { name: string } | null, ground: { kind: string, source: string | null, name: string, text: string }, statement: { facts: string | null, secondNote: string | null, language: Language } | null } & { ' $fragmentName'?: 'DecisionFactsFragment' };

export type DecisionPageFragment = { viewer: { formToken: string }, textDecision: (
    { id: string, inForceAt: string | null, endedAt: string | null, measure: Measure | null, viewerWrote: boolean, topic: { slug: string, language: Language }, contribution: { language: Language } | null, keptText: { question: string | null, why: string | null, goodOutcome: string | null, text: string | null } | null, steps: Array<{ id: string, kind: DecisionStepKind, at: string }> }
    & { ' $fragmentRefs'?: { 'DecisionFactsFragment': DecisionFactsFragment;'AppealFragment': AppealFragment } }
  ) } & { ' $fragmentName'?: 'DecisionPageFragment' };

export type FlagTextMutationVariables = Exact<{
  flag: FlagInput;
}>;


export type FlagTextMutation = { flagText: { id: string } };

export type FlagPageFragment = { viewer: { signedIn: boolean, formToken: string }, topic: { id: string, slug: string, question: string, language: Language, viewerCanFlag: boolean, viewerCanFlagReplies: boolean, reply: { id: string, text: string, language: Language, measure: Measure | null, viewerWrote: boolean, withdrawnAt: string | null } | null }, presentRules: { rules: Array<{ key: string, kind: string, name: string, text: string }> }, organisations: Array<{ id: string, name: string }> } & { ' $fragmentName'?: 'FlagPageFragment' };

export type FiguresPageFragment = { moderationFigures: { before: string, decided: number | null, appeals: number | null, inTime: number | null, measures: Array<{ name: string, count: number | null }>, outcomes: Array<{ name: string, count: number | null }> } } & { ' $fragmentName'?: 'FiguresPageFragment' };

export type RulesPageFragment = { moderationRules: Array<{ version: number, from: string, rules: Array<{ key: string, kind: string, source: string | null, name: string, text: string }> }> } & { ' $fragmentName'?: 'RulesPageFragment' };

export type TextNoticeFragment = { id: string, measure: Measure | null, ruleVersion: number, until: string | null, viewerWrote: boolean, ground: { name: string } } & { ' $fragmentName'?: 'TextNoticeFragment' };

export type TopicModerationFragment = { slug: string, viewerCanFlag: boolean, viewerCanFlagReplies: boolean, decision: { ' $fragmentRefs'?: { 'TextNoticeFragment': TextNoticeFragment } } | null, contributions: { nodes: Array<{ id: string, measure: Measure | null, viewerWrote: boolean, withdrawnAt: string | null, decision: { ' $fragmentRefs'?: { 'TextNoticeFragment': TextNoticeFragment } } | null }> } } & { ' $fragmentName'?: 'TopicModerationFragment' };

export type ChooseCalendarMutationVariables = Exact<{
  choice: CalendarChoiceInput;
}>;


export type ChooseCalendarMutation = { chooseCalendar: { id: string } };

export type MakeCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarLinkMutation = { makeCalendarLink: { url: string } };

export type WithdrawCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawCalendarLinkMutation = { withdrawCalendarLink: { id: string } };

export type CalendarChoiceFragment = { invites: boolean, neutral: boolean } & { ' $fragmentName'?: 'CalendarChoiceFragment' };

export type CalendarLinkFragment = { linkMadeAt: string | null } & { ' $fragmentName'?: 'CalendarLinkFragment' };

export type OwnCalendarFragment = { viewer: { formToken: string }, ownCalendar: { ' $fragmentRefs'?: { 'CalendarChoiceFragment': CalendarChoiceFragment;'CalendarLinkFragment': CalendarLinkFragment } } } & { ' $fragmentName'?: 'OwnCalendarFragment' };

export type MailPreferenceFragment = { mailPreference: MailFrequency, viewer: { formToken: string } } & { ' $fragmentName'?: 'MailPreferenceFragment' };

export type ClearNotificationsMutationVariables = Exact<{ [key: string]: never; }>;


export type ClearNotificationsMutation = { clearNotifications: { id: string } };

export type SetMailPreferenceMutationVariables = Exact<{
  mail: MailFrequency;
}>;


export type SetMailPreferenceMutation = { setMailPreference: { id: string } };

export type NewsFragment = { id: string, at: string, kind: NotificationKind, topic: { slug: string, question: string, language: Language } | null, topicEvent: { kind: TopicEventKind } | null, session: { slug: string, title: string, language: Language } | null, sessionEvent: { kind: SessionEventKind } | null, series: { slug: string, name: string, language: Language } | null, seriesEvent: { kind: SeriesEventKind } | null, commitment: { slug: string, title: string, language: Language } | null, progressUpdate: { kind: ProgressKind } | null, space: { slug: string, name: string, language: Language } | null, placeEvent: { kind: PlaceEventKind } | null, decision: { id: string } | null, decisionStep: { kind: DecisionStepKind } | null } & { ' $fragmentName'?: 'NewsFragment' };

export type NewsListFragment = { viewer: { formToken: string }, notifications: { nodes: Array<{ ' $fragmentRefs'?: { 'NewsFragment': NewsFragment } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } & { ' $fragmentName'?: 'NewsListFragment' };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: { id: string } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { id: string } };

export type RequestFreshSignInMutationVariables = Exact<{
  language: Language;
  next?: string | null | undefined;
}>;


export type RequestFreshSignInMutation = { requestFreshSignIn: { id: string } };

export type OwnSessionsFragment = { formToken: string, sessions: Array<{ id: string, since: string, means: SignInMeans, current: boolean }> } & { ' $fragmentName'?: 'OwnSessionsFragment' };

export type AskAddressChangeMutationVariables = Exact<{
  email: string;
}>;


export type AskAddressChangeMutation = { askAddressChange: { id: string } };

export type ConfirmAddressByCodeMutationVariables = Exact<{
  request: string;
  code: string;
}>;


export type ConfirmAddressByCodeMutation = { confirmAddressByCode: { id: string } };

export type ConfirmAddressByLinkMutationVariables = Exact<{
  secret: string;
}>;


export type ConfirmAddressByLinkMutation = { confirmAddressByLink: { id: string } };

export type UndoAddressChangeMutationVariables = Exact<{
  secret: string;
}>;


export type UndoAddressChangeMutation = { undoAddressChange: { id: string } };

export type AddressFormFragment = { formToken: string, mailAddress: string } & { ' $fragmentName'?: 'AddressFormFragment' };

export type OwnAddressFragment = { mailAddress: string } & { ' $fragmentName'?: 'OwnAddressFragment' };

export type FormSenderFragment = { signedIn: boolean, formToken: string } & { ' $fragmentName'?: 'FormSenderFragment' };

export type FormPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FormPageQuery = (
  { viewer: { ' $fragmentRefs'?: { 'FormSenderFragment': FormSenderFragment } } }
  & { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } }
);

export type MailLanguageFragment = { formToken: string, mailLanguage: Language } & { ' $fragmentName'?: 'MailLanguageFragment' };

export type ChooseMailLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type ChooseMailLanguageMutation = { chooseMailLanguage: { id: string } };

export type PasskeyCreationFragment = { passkeyCreation: string, viewer: { formToken: string, passkeyStep: PasskeyStep | null } } & { ' $fragmentName'?: 'PasskeyCreationFragment' };

export type AddPasskeyMutationVariables = Exact<{
  answer: string;
}>;


export type AddPasskeyMutation = { addPasskey: { id: string } };

export type OwnPasskeysFragment = { formToken: string, passkeys: Array<{ id: string, number: number, createdAt: string }> } & { ' $fragmentName'?: 'OwnPasskeysFragment' };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: { id: string } };

export type PasskeySignInFragment = { passkeyRequest: string, viewer: { signedIn: boolean, formToken: string, passkeyStep: PasskeyStep | null } } & { ' $fragmentName'?: 'PasskeySignInFragment' };

export type SignInByPasskeyMutationVariables = Exact<{
  answer: string;
}>;


export type SignInByPasskeyMutation = { signInByPasskey: { id: string } };

export type ProviderListFragment = { signInProviders: Array<{ key: string, name: string, href: string | null }> } & { ' $fragmentName'?: 'ProviderListFragment' };

export type SignInByProviderMutationVariables = Exact<{
  provider: string;
  answer: string;
}>;


export type SignInByProviderMutation = { signInByProvider: { slug: string | null } };

export type SignInJourneyQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInJourneyQuery = { signInJourney: string | null };

export type AskRecoveryFragment = { formToken: string, recoverableAs: Array<string>, standings: Array<{ participantId: string, space: { name: string, language: Language }, participant: { displayName: string } }> } & { ' $fragmentName'?: 'AskRecoveryFragment' };

export type LostPasskeyFragment = (
  { formToken: string, recoverableAs: Array<string>, recovery: (
    { state: RecoveryState }
    & { ' $fragmentRefs'?: { 'RecoveryUnderWayFragment': RecoveryUnderWayFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'AskRecoveryFragment': AskRecoveryFragment } }
) & { ' $fragmentName'?: 'LostPasskeyFragment' };

export type AskRecoveryMutationVariables = Exact<{
  participantId: string;
}>;


export type AskRecoveryMutation = { askRecovery: { id: string } };

export type WithdrawRecoveryMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawRecoveryMutation = { withdrawRecovery: { id: string } };

export type FoundRecoveryQueryVariables = Exact<{
  code: string;
}>;


export type FoundRecoveryQuery = { recovery: { sides: Array<Side>, participant: { displayName: string }, space: { name: string, language: Language } } };

export type ConfirmRecoveryMutationVariables = Exact<{
  code: string;
  spoke: boolean;
}>;


export type ConfirmRecoveryMutation = { confirmRecovery: { id: string } };

export type RecoveryUnderWayFragment = { state: RecoveryState, code: string | null, until: string, sides: Array<Side> } & { ' $fragmentName'?: 'RecoveryUnderWayFragment' };

export type RequestSignInMutationVariables = Exact<{
  email: string;
  language: Language;
  next?: string | null | undefined;
}>;


export type RequestSignInMutation = { requestSignIn: { id: string } };

export type SignInByCodeMutationVariables = Exact<{
  attempt: string;
  code: string;
}>;


export type SignInByCodeMutation = { signInByCode: { slug: string | null } };

export type SignInByLinkMutationVariables = Exact<{
  secret: string;
}>;


export type SignInByLinkMutation = { signInByLink: { slug: string | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { id: string } };

export type HeldTableFragment = { table: string, columns: Array<{ column: string, purpose: string | null }> } & { ' $fragmentName'?: 'HeldTableFragment' };

export type HoldingsPageFragment = { holdings: { tables: Array<(
      { store: string, table: string }
      & { ' $fragmentRefs'?: { 'HeldTableFragment': HeldTableFragment } }
    )>, carried: Array<{ carrier: string, name: string, purpose: string | null }> } } & { ' $fragmentName'?: 'HoldingsPageFragment' };

export type RegisterHistoryFragment = { history: Array<{ version: number, release: string, differences: Array<{ kind: string, purpose: string, item: { place: string, name: string, seenBy: string, keepFor: string | null, keepFrom: string | null, erase: string | null } | null }> }> } & { ' $fragmentName'?: 'RegisterHistoryFragment' };

export type RegisterPageFragment = { register: (
    { version: number, latest: number, release: string, entries: Array<(
      { purpose: string }
      & { ' $fragmentRefs'?: { 'RegisteredFragment': RegisteredFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'RegisterHistoryFragment': RegisterHistoryFragment } }
  ) } & { ' $fragmentName'?: 'RegisterPageFragment' };

export type RegisteredFragment = { purpose: string, grounds: Array<string>, items: Array<{ place: string, name: string, seenBy: string, keepFor: string | null, keepFrom: string | null, erase: string | null }> } & { ' $fragmentName'?: 'RegisteredFragment' };

export type CheckProofFragment = { proofKey: string } & { ' $fragmentName'?: 'CheckProofFragment' };

export type EraseAccountFragment = { viewer: { formToken: string }, erasurePreview?: { places: number, mandates: number, choices: number, questions: number, drafts: number, explanations: number, onlyManagerOf: Array<string>, appeals: number, texts: Array<{ id: string, topic: boolean, text: string, language: Language, at: string }>, pseudonymous: Array<{ id: string, text: string, language: Language, at: string }> } } & { ' $fragmentName'?: 'EraseAccountFragment' };

export type EraseMeMutationVariables = Exact<{
  erasure: ErasureInput;
}>;


export type EraseMeMutation = { eraseMe: { proof: string } };

export type AskWithCodeMutationVariables = Exact<{
  help: HelpInput;
}>;


export type AskWithCodeMutation = { askWithCode: { id: string } };

export type HelpAnswerQueryVariables = Exact<{
  code: string;
}>;


export type HelpAnswerQuery = { helpAnswer: { cases: Array<{ id: string, language: Language, text: string, answer: string | null, askedAt: string }>, looks: Array<{ questionId: string, body: string, function: string, fields: Array<LookField>, writtenAt: string }> } };

export type MakeHelpCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeHelpCodeMutation = { makeHelpCode: { code: string } };

export type WithdrawHelpCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawHelpCodeMutation = { withdrawHelpCode: { id: string } };

export type OwnHelpCodeFragment = { viewer: { formToken: string }, ownHelpCode: { madeAt: string, worksUntil: string } | null } & { ' $fragmentName'?: 'OwnHelpCodeFragment' };

export type AskPrivacyOfficerMutationVariables = Exact<{
  question: QuestionInput;
}>;


export type AskPrivacyOfficerMutation = { askPrivacyOfficer: { id: string } };

export type AnswerQuestionMutationVariables = Exact<{
  id: string;
  answer: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion: { id: string } };

export type WriteLookMutationVariables = Exact<{
  question: string;
  purpose?: LookPurpose | null | undefined;
  fields: Array<LookField> | LookField;
}>;


export type WriteLookMutation = { writeLook: { id: string } };

export type TakeLookMutationVariables = Exact<{
  ticket: string;
}>;


export type TakeLookMutation = { takeLook: { email: string | null, language: Language | null, since: string | null, places: number | null } };

export type OfficerQuestionFragment = { viewer: { formToken: string }, privacyQuestion: { kind: QuestionKind, language: Language, text: string, answer: string | null, askedAt: string, purpose: LookPurpose, fields: Array<LookField> } } & { ' $fragmentName'?: 'OfficerQuestionFragment' };

export type OfficerQuestionsFragment = { viewer: { formToken: string }, open: Array<{ id: string, kind: QuestionKind, askedAt: string }>, done: Array<{ id: string, kind: QuestionKind, askedAt: string }> } & { ' $fragmentName'?: 'OfficerQuestionsFragment' };

export type OwnLooksFragment = (
  { viewer: { formToken: string }, ownLooks: Array<{ id: string, purpose: LookPurpose, registerVersion: string, fields: Array<LookField>, body: string, function: string, employee: string, writtenAt: string, usedAt: string | null }> }
  & { ' $fragmentRefs'?: { 'OwnQuestionsFragment': OwnQuestionsFragment } }
) & { ' $fragmentName'?: 'OwnLooksFragment' };

export type OwnQuestionsFragment = { ownQuestions: Array<{ id: string, kind: QuestionKind, language: Language, text: string, answer: string | null, askedAt: string, answeredAt: string | null }> } & { ' $fragmentName'?: 'OwnQuestionsFragment' };

export type PrivacyWaitingFragment = { viewer: { privacyOfficer: boolean } } & { ' $fragmentName'?: 'PrivacyWaitingFragment' };

export type DownloadPageFragment = { viewer: { formToken: string }, ownDownload: { id: string, until: string, used: boolean } } & { ' $fragmentName'?: 'DownloadPageFragment' };

export type AskForOwnDataMutationVariables = Exact<{ [key: string]: never; }>;


export type AskForOwnDataMutation = { askForOwnData: { id: string } };

export type UseOwnDownloadMutationVariables = Exact<{
  id: string;
}>;


export type UseOwnDownloadMutation = { useOwnDownload: { id: string } };

export type OwnDataFileQueryVariables = Exact<{
  key: string;
}>;


export type OwnDataFileQuery = { ownDataFile: Array<{ store: string, table: string, group: string, count: number, fields: Array<{ column: string, value: string, kind: string, label: string | null }> }> };

export type OwnDataPageFragment = { viewer: { formToken: string }, ownData: Array<{ store: string, table: string, group: string, count: number, fields: Array<{ column: string, value: string, kind: string, label: string | null }> }> } & { ' $fragmentName'?: 'OwnDataPageFragment' };

export type ActLineFragment = { serial: number, hash: string, kind: ActKind | null, at: string | null, body: string | null, space: string | null, title: string | null, language: string | null, subject: string | null, slug: string | null, when: string | null, chair: string | null, function: string | null, role: string | null, measure: string | null } & { ' $fragmentName'?: 'ActLineFragment' };

export type ActsPageFragment = { registerOfActs: { nodes: Array<(
      { serial: number }
      & { ' $fragmentRefs'?: { 'ActLineFragment': ActLineFragment } }
    )>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, registerSeal: { size: number, at: string, publicKey: string } | null, organisations: Array<{ id: string, name: string }> } & { ' $fragmentName'?: 'ActsPageFragment' };

export type RetentionPageFragment = { retention: { lastRunAt: string | null, stoppedAt: string | null, reason: string | null, washedAt: string | null, unwashedSince: string | null, rules: Array<{ table: string, keepFor: string, keepFrom: string, lateMinutes: number | null, doneAt: string | null, failingSince: string | null }> } } & { ' $fragmentName'?: 'RetentionPageFragment' };

export type DeedFormFragment = { id: string, slug: string, audience: Audience, dueOn: string, space: { ' $fragmentRefs'?: { 'SpaceReadersFragment': SpaceReadersFragment } } } & { ' $fragmentName'?: 'DeedFormFragment' };

export type DeedPageFragment = (
  { slug: string, title: string, language: Language, state: CommitmentState, counterpartSide: Side, viewerCan: Array<string>, counterpart: { id: string, name: string } | null, owner: { id: string, name: string }, space: { id: string } }
  & { ' $fragmentRefs'?: { 'DeedFormFragment': DeedFormFragment } }
) & { ' $fragmentName'?: 'DeedPageFragment' };

export type ProgressActorFragment = { viewer: { signedIn: boolean, formToken: string, standings: Array<{ space: { id: string }, organisations: Array<{ id: string, name: string, kind: OrganisationKind }> }> } } & { ' $fragmentName'?: 'ProgressActorFragment' };

export type ReportProgressMutationVariables = Exact<{
  id: string;
  input: ProgressInput;
}>;


export type ReportProgressMutation = { reportProgress: { id: string } };

export type DeliverMutationVariables = Exact<{
  id: string;
  input: DeliveryInput;
}>;


export type DeliverMutation = { deliver: { id: string } };

export type ConfirmDeliveryMutationVariables = Exact<{
  id: string;
  input: ConfirmationInput;
}>;


export type ConfirmDeliveryMutation = { confirmDelivery: { id: string } };

export type DisputeDeliveryMutationVariables = Exact<{
  id: string;
  input: DisputeInput;
}>;


export type DisputeDeliveryMutation = { disputeDelivery: { id: string } };

export type CommitmentLineFragment = { slug: string, title: string, language: Language, state: CommitmentState, lateSince: string | null, dueOn: string, owner: { name: string } } & { ' $fragmentName'?: 'CommitmentLineFragment' };

export type CommitmentsOfOrganisationFragment = { id: string, commitments: Array<{ ' $fragmentRefs'?: { 'CommitmentLineFragment': CommitmentLineFragment } }> } & { ' $fragmentName'?: 'CommitmentsOfOrganisationFragment' };

export type CommitmentsOfSessionFragment = { slug: string, startsAt: string, commitments: Array<{ ' $fragmentRefs'?: { 'CommitmentLineFragment': CommitmentLineFragment } }>, space: { viewerPromisesFor: Array<{ id: string }> } } & { ' $fragmentName'?: 'CommitmentsOfSessionFragment' };

export type CommitmentsOfSpaceFragment = { id: string, slug: string, kind: SpaceKind, commitments: Array<{ ' $fragmentRefs'?: { 'CommitmentLineFragment': CommitmentLineFragment } }>, viewerPromisesFor: Array<{ id: string }> } & { ' $fragmentName'?: 'CommitmentsOfSpaceFragment' };

export type CommitmentsOfTopicFragment = { slug: string, commitments: Array<{ ' $fragmentRefs'?: { 'CommitmentLineFragment': CommitmentLineFragment } }>, space: { viewerPromisesFor: Array<{ id: string }> } } & { ' $fragmentName'?: 'CommitmentsOfTopicFragment' };

export type LateCommitmentFragment = { slug: string, title: string, language: Language, dueOn: string, owner: { name: string } } & { ' $fragmentName'?: 'LateCommitmentFragment' };

export type StoryCommitmentsFragment = { story: Array<{ id: string, commitment: { ' $fragmentRefs'?: { 'CommitmentLineFragment': CommitmentLineFragment } } | null }> } & { ' $fragmentName'?: 'StoryCommitmentsFragment' };

export type CommitmentsWaitingFragment = { deliveriesToConfirm: Array<{ ' $fragmentRefs'?: { 'CommitmentLineFragment': CommitmentLineFragment } }>, owedUpdates: Array<{ ' $fragmentRefs'?: { 'CommitmentLineFragment': CommitmentLineFragment } }> } & { ' $fragmentName'?: 'CommitmentsWaitingFragment' };

export type CommitmentListFragment = { progressAtAGlance: { ' $fragmentRefs'?: { 'PromiseGlanceFragment': PromiseGlanceFragment } }, commitments: { nodes: Array<(
      { slug: string }
      & { ' $fragmentRefs'?: { 'CommitmentSummaryFragment': CommitmentSummaryFragment } }
    )>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, themes: Array<{ slug: string, name: string }>, organisations: Array<{ id: string, name: string }> } & { ' $fragmentName'?: 'CommitmentListFragment' };

export type CommitmentSummaryFragment = { slug: string, title: string, language: Language, themeSlug: string, state: CommitmentState, lateSince: string | null, agreedOn: string, dueOn: string, originalDueOn: string, latestAt: string, latestKind: ProgressKind, owner: { name: string } } & { ' $fragmentName'?: 'CommitmentSummaryFragment' };

export type MakeCommitmentMutationVariables = Exact<{
  input: CommitmentInput;
}>;


export type MakeCommitmentMutation = { makeCommitment: { slug: string | null } };

export type PromisePlaceFragment = (
  { id: string, name: string, viewerPromisesFor: Array<{ id: string, name: string }>, seats: Array<{ organisation: { id: string, name: string } }> }
  & { ' $fragmentRefs'?: { 'SpaceReadersFragment': SpaceReadersFragment } }
) & { ' $fragmentName'?: 'PromisePlaceFragment' };

export type MakeSessionFragment = { id: string, slug: string, title: string, language: Language, startsAt: string, audience: Audience, recommendations: Array<{ id: string, text: string, addressedToId: string, topicId: string | null }>, space: { ' $fragmentRefs'?: { 'PromisePlaceFragment': PromisePlaceFragment } } } & { ' $fragmentName'?: 'MakeSessionFragment' };

export type MakeTopicFragment = { id: string, slug: string, question: string, language: Language, audience: Audience, themeSlug: string, space: { ' $fragmentRefs'?: { 'PromisePlaceFragment': PromisePlaceFragment } } } & { ' $fragmentName'?: 'MakeTopicFragment' };

export type MakePageFragment = { viewer: { formToken: string }, session?: { ' $fragmentRefs'?: { 'MakeSessionFragment': MakeSessionFragment } }, topic?: { ' $fragmentRefs'?: { 'MakeTopicFragment': MakeTopicFragment } }, space?: { ' $fragmentRefs'?: { 'PromisePlaceFragment': PromisePlaceFragment } }, themes: Array<{ slug: string, name: string }> } & { ' $fragmentName'?: 'MakePageFragment' };

export type MemoryListFragment = { lines: { nodes: Array<{ id: string, kind: MemoryKind, at: string, title: string | null, language: Language, organisation: { name: string }, session: { slug: string, title: string, language: Language } | null, topic: { slug: string, question: string, language: Language } | null, commitment: { slug: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } & { ' $fragmentName'?: 'MemoryListFragment' };

export type MemoryFiguresFragment = { counts: Array<{ kind: MemoryKind, year: number | null, side: Side, count: number, organisation: { id: string, name: string } }> } & { ' $fragmentName'?: 'MemoryFiguresFragment' };

export type CommitmentDeedsPanelFragment = { slug: string, viewerCan: Array<string> } & { ' $fragmentName'?: 'CommitmentDeedsPanelFragment' };

export type CommitmentFactsFragment = { source: string, agreedOn: string, dueOn: string, confirmedAt: string | null, audience: Audience, counterpartSide: Side, counterpart: { slug: string, name: string } | null, owner: { slug: string, name: string }, space: { name: string, language: Language }, updates: Array<{ id: string, kind: ProgressKind, previousDueOn: string | null }> } & { ' $fragmentName'?: 'CommitmentFactsFragment' };

export type CommitmentHeadFragment = { title: string, language: Language, state: CommitmentState, lateSince: string | null, agreedOn: string, dueOn: string, owner: { name: string }, theme: { name: string } } & { ' $fragmentName'?: 'CommitmentHeadFragment' };

export type CommitmentOriginFragment = { topic: { slug: string, question: string, language: Language } | null, session: { slug: string, title: string, language: Language, startsAt: string } | null, recommendation: { text: string, language: Language } | null } & { ' $fragmentName'?: 'CommitmentOriginFragment' };

export type CommitmentPageFragment = (
  { text: string, language: Language, theme: { slug: string, name: string } }
  & { ' $fragmentRefs'?: { 'CommitmentHeadFragment': CommitmentHeadFragment;'CommitmentDeedsPanelFragment': CommitmentDeedsPanelFragment;'CommitmentFactsFragment': CommitmentFactsFragment;'CommitmentOriginFragment': CommitmentOriginFragment;'CommitmentSidesFragment': CommitmentSidesFragment;'CommitmentStoryFragment': CommitmentStoryFragment } }
) & { ' $fragmentName'?: 'CommitmentPageFragment' };

export type CommitmentSidesFragment = { state: CommitmentState, counterpartSide: Side, counterpart: { name: string } | null, owner: { name: string } } & { ' $fragmentName'?: 'CommitmentSidesFragment' };

export type CommitmentStoryFragment = { state: CommitmentState, dueOn: string, lateSince: string | null, counterpartSide: Side, counterpart: { name: string } | null, updates: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'CommitmentStoryLineFragment': CommitmentStoryLineFragment } }
  )> } & { ' $fragmentName'?: 'CommitmentStoryFragment' };

export type CommitmentStoryLineFragment = { id: string, kind: ProgressKind, at: string, text: string | null, language: Language | null, evidenceUrl: string | null, newDueOn: string | null, previousDueOn: string | null, reason: string | null, organisation: { name: string } } & { ' $fragmentName'?: 'CommitmentStoryLineFragment' };

export type PromiseGlanceFragment = { confirmed: number, delivered: number, running: number, late: number, total: number } & { ' $fragmentName'?: 'PromiseGlanceFragment' };

export type SiteViewerFragment = { viewer: { signedIn: boolean, formToken: string, facilitates: boolean, passkeyStep: PasskeyStep | null } } & { ' $fragmentName'?: 'SiteViewerFragment' };

export type SiteViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteViewerQuery = { ' $fragmentRefs'?: { 'SiteViewerFragment': SiteViewerFragment } };

export type AcceptInvitationFragment = { shownAs: string | null, space: { kind: SpaceKind } } & { ' $fragmentName'?: 'AcceptInvitationFragment' };

export type JoinByInvitationMutationVariables = Exact<{
  secret: string;
  email: string;
  language: Language;
}>;


export type JoinByInvitationMutation = { joinByInvitation: { id: string } };

export type AcceptInvitationMutationVariables = Exact<{
  secret: string;
  input: AcceptanceInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { slug: string | null } };

export type MemberAlreadyFragment = { slug: string, kind: SpaceKind, name: string } & { ' $fragmentName'?: 'MemberAlreadyFragment' };

export type InvitationPageFragment = (
  { expiresAt: string, space: (
    { slug: string, name: string }
    & { ' $fragmentRefs'?: { 'MemberAlreadyFragment': MemberAlreadyFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'InvitationStoryFragment': InvitationStoryFragment;'AcceptInvitationFragment': AcceptInvitationFragment } }
) & { ' $fragmentName'?: 'InvitationPageFragment' };

export type InviteeFragment = { signedIn: boolean, standings: Array<{ space: { slug: string } }> } & { ' $fragmentName'?: 'InviteeFragment' };

export type InvitationStoryFragment = { function: string | null, mayPromise: MandateReach | null, shownAs: string | null, organisation: { name: string } | null, space: { kind: SpaceKind, charter: string, language: Language, answeredBy: { name: string } | null } } & { ' $fragmentName'?: 'InvitationStoryFragment' };

export type InviteChoiceFragment = { slug: string, viewerCanInviteMembers: boolean, invitationChoices: Array<{ organisation: { slug: string, name: string } }> } & { ' $fragmentName'?: 'InviteChoiceFragment' };

export type InviteFormFragment = { id: string, slug: string, viewerCanMakeManagers: boolean, invitationChoices: Array<{ mayPromise: Array<MandateReach>, organisation: { id: string, slug: string, name: string } }> } & { ' $fragmentName'?: 'InviteFormFragment' };

export type InvitePageFragment = (
  { slug: string, kind: SpaceKind, name: string, ownInvitations: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'MadeInvitationFragment': MadeInvitationFragment;'MadeLinkFragment': MadeLinkFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'InviteChoiceFragment': InviteChoiceFragment;'InviteFormFragment': InviteFormFragment } }
) & { ' $fragmentName'?: 'InvitePageFragment' };

export type InviteMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type InviteMutation = { invite: { id: string } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string } };

export type MadeInvitationFragment = { id: string, state: InvitationState, function: string | null, manager: boolean, madeAt: string, expiresAt: string, organisation: { name: string } | null } & { ' $fragmentName'?: 'MadeInvitationFragment' };

export type MadeLinkFragment = { id: string, secret: string | null, language: Language, expiresAt: string, organisation: { name: string } | null, space: { name: string } } & { ' $fragmentName'?: 'MadeLinkFragment' };

export type OrganisationDetailFragment = { name: string, kind: OrganisationKind, about: string, language: Language, answersWithin: number, municipality: { name: string } | null, spaces: Array<{ slug: string, kind: SpaceKind, name: string }> } & { ' $fragmentName'?: 'OrganisationDetailFragment' };

export type OrganisationListFragment = { organisations: Array<{ slug: string, name: string, kind: OrganisationKind, municipality: { name: string } | null }> } & { ' $fragmentName'?: 'OrganisationListFragment' };

export type OwnNameFragment = { space: { id: string, slug: string, name: string }, participant: { displayName: string, government: boolean } } & { ' $fragmentName'?: 'OwnNameFragment' };

export type RenameYourselfMutationVariables = Exact<{
  spaceId: string;
  input: OwnNameInput;
}>;


export type RenameYourselfMutation = { renameYourself: { id: string } };

export type OwnPlaceFragment = { roles: Array<string>, space: { slug: string, kind: SpaceKind, name: string, language: Language, viewerCanInvite: boolean, viewerCanChangePlaces: boolean }, participant: { displayName: string, government: boolean, mandates: Array<{ id: string, function: string, mayPromise: MandateReach, organisation: { name: string } }> } } & { ' $fragmentName'?: 'OwnPlaceFragment' };

export type GiveSeatFragment = { id: string, seatChoices: Array<{ id: string, name: string }> } & { ' $fragmentName'?: 'GiveSeatFragment' };

export type OwnRepresentativesFragment = { slug: string, ownRepresentatives: Array<{ id: string, name: string, function: string, mayPromise: MandateReach, since: string, own: boolean, mayEnd: boolean, organisation: { slug: string, kind: OrganisationKind, name: string } }> } & { ' $fragmentName'?: 'OwnRepresentativesFragment' };

export type GiveSeatMutationVariables = Exact<{
  space: string;
  organisation: string;
}>;


export type GiveSeatMutation = { giveSeat: { id: string } };

export type EndSeatMutationVariables = Exact<{
  seat: string;
}>;


export type EndSeatMutation = { endSeat: { id: string } };

export type EndMandateMutationVariables = Exact<{
  mandate: string;
}>;


export type EndMandateMutation = { endMandate: { id: string } };

export type EndTasksMutationVariables = Exact<{
  participant: string;
}>;


export type EndTasksMutation = { endTasks: { id: string } };

export type SeatsPageFragment = (
  { slug: string, kind: SpaceKind, name: string, ownRepresentatives: Array<{ id: string }>, taskHolders: Array<{ id: string }>, seatChoices: Array<{ id: string }>, seats: Array<{ viewerCanEnd: boolean }> }
  & { ' $fragmentRefs'?: { 'OwnRepresentativesFragment': OwnRepresentativesFragment;'SeatsToEndFragment': SeatsToEndFragment;'GiveSeatFragment': GiveSeatFragment;'TaskHoldersFragment': TaskHoldersFragment } }
) & { ' $fragmentName'?: 'SeatsPageFragment' };

export type SeatsToEndFragment = { ownRepresentatives: Array<{ organisation: { slug: string } }>, seats: Array<{ id: string, side: Side, signedAt: string | null, viewerCanEnd: boolean, organisation: { slug: string, name: string } }> } & { ' $fragmentName'?: 'SeatsToEndFragment' };

export type TaskHoldersFragment = { taskHolders: Array<{ id: string, name: string, tasks: Array<string>, own: boolean }> } & { ' $fragmentName'?: 'TaskHoldersFragment' };

export type CharterToSignFragment = { slug: string, kind: SpaceKind, name: string, language: Language, charter: string, seats: Array<{ id: string, viewerCanSign: boolean, organisation: { name: string } }> } & { ' $fragmentName'?: 'CharterToSignFragment' };

export type SignCharterMutationVariables = Exact<{
  seat: string;
}>;


export type SignCharterMutation = { signCharter: { id: string } };

export type SpaceCardFragment = { slug: string, kind: SpaceKind, name: string, language: Language, municipality: { name: string } | null, seats: Array<{ signedAt: string | null, organisation: { name: string } }> } & { ' $fragmentName'?: 'SpaceCardFragment' };

export type SpaceDetailFragment = (
  { slug: string, kind: SpaceKind, name: string, language: Language, charter: string, viewerCanInvite: boolean, viewerCanChangePlaces: boolean, municipality: { name: string } | null, answeredBy: { name: string, answersWithin: number } | null, seats: Array<{ signedAt: string | null, viewerCanSign: boolean, organisation: { name: string } }> }
  & { ' $fragmentRefs'?: { 'SpaceSeatsFragment': SpaceSeatsFragment;'SpacePeopleFragment': SpacePeopleFragment } }
) & { ' $fragmentName'?: 'SpaceDetailFragment' };

export type SpaceDoneFragment = { slug: string, name: string, seats: Array<{ viewerCanSign: boolean, organisation: { name: string } }> } & { ' $fragmentName'?: 'SpaceDoneFragment' };

export type SpacePeopleFragment = { readers: { members: number | null, government: number | null } } & { ' $fragmentName'?: 'SpacePeopleFragment' };

export type SpaceSeatsFragment = { seats: Array<{ id: string, side: Side, signedAt: string | null, organisation: { slug: string, name: string } }> } & { ' $fragmentName'?: 'SpaceSeatsFragment' };

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
export const SessionLineFragmentDoc = new TypedDocumentString(`
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}
    `, {"fragmentName":"SessionLine"}) as unknown as TypedDocumentString<SessionLineFragment, unknown>;
export const CommitmentLineFragmentDoc = new TypedDocumentString(`
    fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}
    `, {"fragmentName":"CommitmentLine"}) as unknown as TypedDocumentString<CommitmentLineFragment, unknown>;
export const StoryCommitmentsFragmentDoc = new TypedDocumentString(`
    fragment StoryCommitments on Topic {
  story {
    id
    commitment {
      ...CommitmentLine
    }
  }
}
    fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}`, {"fragmentName":"StoryCommitments"}) as unknown as TypedDocumentString<StoryCommitmentsFragment, unknown>;
export const CommitmentsOfTopicFragmentDoc = new TypedDocumentString(`
    fragment CommitmentsOfTopic on Topic {
  slug
  commitments {
    ...CommitmentLine
  }
  space {
    viewerPromisesFor {
      id
    }
  }
}
    fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}`, {"fragmentName":"CommitmentsOfTopic"}) as unknown as TypedDocumentString<CommitmentsOfTopicFragment, unknown>;
export const TextNoticeFragmentDoc = new TypedDocumentString(`
    fragment TextNotice on TextDecision {
  id
  measure
  ruleVersion
  until
  viewerWrote
  ground {
    name(language: $language)
  }
}
    `, {"fragmentName":"TextNotice"}) as unknown as TypedDocumentString<TextNoticeFragment, unknown>;
export const TopicModerationFragmentDoc = new TypedDocumentString(`
    fragment TopicModeration on Topic {
  slug
  viewerCanFlag
  viewerCanFlagReplies
  decision {
    ...TextNotice
  }
  contributions(after: $after) {
    nodes {
      id
      measure
      viewerWrote
      withdrawnAt
      decision {
        ...TextNotice
      }
    }
  }
}
    fragment TextNotice on TextDecision {
  id
  measure
  ruleVersion
  until
  viewerWrote
  ground {
    name(language: $language)
  }
}`, {"fragmentName":"TopicModeration"}) as unknown as TypedDocumentString<TopicModerationFragment, unknown>;
export const TopicAdditionsFragmentDoc = new TypedDocumentString(`
    fragment TopicAdditions on Topic {
  story {
    id
    session {
      ...SessionLine
    }
  }
  ...StoryCommitments
  ...CommitmentsOfTopic
  ...TopicModeration
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}
fragment TextNotice on TextDecision {
  id
  measure
  ruleVersion
  until
  viewerWrote
  ground {
    name(language: $language)
  }
}
fragment TopicModeration on Topic {
  slug
  viewerCanFlag
  viewerCanFlagReplies
  decision {
    ...TextNotice
  }
  contributions(after: $after) {
    nodes {
      id
      measure
      viewerWrote
      withdrawnAt
      decision {
        ...TextNotice
      }
    }
  }
}
fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}
fragment CommitmentsOfTopic on Topic {
  slug
  commitments {
    ...CommitmentLine
  }
  space {
    viewerPromisesFor {
      id
    }
  }
}
fragment StoryCommitments on Topic {
  story {
    id
    commitment {
      ...CommitmentLine
    }
  }
}`, {"fragmentName":"TopicAdditions"}) as unknown as TypedDocumentString<TopicAdditionsFragment, unknown>;
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
  municipalitiesNamed(name: $place) {
    code
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
export const SpaceReadersFragmentDoc = new TypedDocumentString(`
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
    `, {"fragmentName":"SpaceReaders"}) as unknown as TypedDocumentString<SpaceReadersFragment, unknown>;
export const DueFragmentDoc = new TypedDocumentString(`
    fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}
    `, {"fragmentName":"Due"}) as unknown as TypedDocumentString<DueFragment, unknown>;
export const AnswerTopicFragmentDoc = new TypedDocumentString(`
    fragment AnswerTopic on Topic {
  slug
  question
  language
  term {
    ...Due
  }
}
    fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}`, {"fragmentName":"AnswerTopic"}) as unknown as TypedDocumentString<AnswerTopicFragment, unknown>;
export const MergeSearchFragmentDoc = new TypedDocumentString(`
    fragment MergeSearch on Topic {
  slug
  space {
    name
  }
  mergeCandidates(search: $search) {
    slug
    question
    language
  }
}
    `, {"fragmentName":"MergeSearch"}) as unknown as TypedDocumentString<MergeSearchFragment, unknown>;
export const AnswerExtraFragmentDoc = new TypedDocumentString(`
    fragment AnswerExtra on Query {
  answeringBodies @include(if: $refer) {
    id
    name
  }
  topic(slug: $slug) {
    term {
      organisation {
        id
      }
    }
    ...MergeSearch @include(if: $merge)
  }
}
    fragment MergeSearch on Topic {
  slug
  space {
    name
  }
  mergeCandidates(search: $search) {
    slug
    question
    language
  }
}`, {"fragmentName":"AnswerExtra"}) as unknown as TypedDocumentString<AnswerExtraFragment, unknown>;
export const AnswerFormFragmentDoc = new TypedDocumentString(`
    fragment AnswerForm on Query {
  viewer {
    formToken
  }
  topic(slug: $slug) {
    id
    slug
    audience
    viewerCan
    space {
      ...SpaceReaders
    }
    ...AnswerTopic
    ...MergeSearch @include(if: $merge)
  }
  ...AnswerExtra
}
    fragment AnswerExtra on Query {
  answeringBodies @include(if: $refer) {
    id
    name
  }
  topic(slug: $slug) {
    term {
      organisation {
        id
      }
    }
    ...MergeSearch @include(if: $merge)
  }
}
fragment AnswerTopic on Topic {
  slug
  question
  language
  term {
    ...Due
  }
}
fragment MergeSearch on Topic {
  slug
  space {
    name
  }
  mergeCandidates(search: $search) {
    slug
    question
    language
  }
}
fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}
fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"fragmentName":"AnswerForm"}) as unknown as TypedDocumentString<AnswerFormFragment, unknown>;
export const AnswerMenuFragmentDoc = new TypedDocumentString(`
    fragment AnswerMenu on Topic {
  slug
  viewerCan
  ...AnswerTopic
}
    fragment AnswerTopic on Topic {
  slug
  question
  language
  term {
    ...Due
  }
}
fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}`, {"fragmentName":"AnswerMenu"}) as unknown as TypedDocumentString<AnswerMenuFragment, unknown>;
export const OwnTopicFragmentDoc = new TypedDocumentString(`
    fragment OwnTopic on Topic {
  slug
  kind
  state
  question
  language
  latestAt
  latestKind
  space {
    name
  }
}
    `, {"fragmentName":"OwnTopic"}) as unknown as TypedDocumentString<OwnTopicFragment, unknown>;
export const AskedTopicsFragmentDoc = new TypedDocumentString(`
    fragment AskedTopics on Query {
  ownTopics {
    slug
    state
    ...OwnTopic
  }
}
    fragment OwnTopic on Topic {
  slug
  kind
  state
  question
  language
  latestAt
  latestKind
  space {
    name
  }
}`, {"fragmentName":"AskedTopics"}) as unknown as TypedDocumentString<AskedTopicsFragment, unknown>;
export const OwedAnswersFragmentDoc = new TypedDocumentString(`
    fragment OwedAnswers on Query {
  owedAnswers {
    id
    dueOn
    workingDaysLate
    organisation {
      name
    }
    topic {
      slug
      kind
      question
      language
      space {
        name
      }
    }
  }
}
    `, {"fragmentName":"OwedAnswers"}) as unknown as TypedDocumentString<OwedAnswersFragment, unknown>;
export const OwnTopicsFragmentDoc = new TypedDocumentString(`
    fragment OwnTopics on Query {
  ownTopics {
    slug
    state
    ...OwnTopic
  }
}
    fragment OwnTopic on Topic {
  slug
  kind
  state
  question
  language
  latestAt
  latestKind
  space {
    name
  }
}`, {"fragmentName":"OwnTopics"}) as unknown as TypedDocumentString<OwnTopicsFragment, unknown>;
export const ConfirmPageFragmentDoc = new TypedDocumentString(`
    fragment ConfirmPage on Topic {
  id
  slug
  question
  language
  viewerCan
  ...AnswerTopic
}
    fragment AnswerTopic on Topic {
  slug
  question
  language
  term {
    ...Due
  }
}
fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}`, {"fragmentName":"ConfirmPage"}) as unknown as TypedDocumentString<ConfirmPageFragment, unknown>;
export const AuthorFragmentDoc = new TypedDocumentString(`
    fragment Author on Viewer {
  standings {
    space {
      id
    }
    participant {
      displayName
    }
    organisations {
      id
      name
    }
  }
}
    `, {"fragmentName":"Author"}) as unknown as TypedDocumentString<AuthorFragment, unknown>;
export const DraftFragmentDoc = new TypedDocumentString(`
    fragment Draft on Topic {
  id
  slug
  state
  kind
  themeSlug
  question
  why
  goodOutcome
  language
  audience
  organisationId
  municipalityCode
  municipality {
    code
    name
  }
  viewerCan
  space {
    id
    name
    ...SpaceReaders
    expectedAnswer {
      workingDays
      dueOn
      organisation {
        name
      }
    }
  }
  organisation {
    name
  }
  story {
    kind
    text
    language
    organisation {
      name
    }
    participant {
      displayName
    }
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"fragmentName":"Draft"}) as unknown as TypedDocumentString<DraftFragment, unknown>;
export const DraftPageFragmentDoc = new TypedDocumentString(`
    fragment DraftPage on Query {
  viewer {
    formToken
    ...Author
  }
  themes {
    slug
    name(language: $language)
  }
  topic(slug: $slug) {
    ...Draft
  }
}
    fragment Draft on Topic {
  id
  slug
  state
  kind
  themeSlug
  question
  why
  goodOutcome
  language
  audience
  organisationId
  municipalityCode
  municipality {
    code
    name
  }
  viewerCan
  space {
    id
    name
    ...SpaceReaders
    expectedAnswer {
      workingDays
      dueOn
      organisation {
        name
      }
    }
  }
  organisation {
    name
  }
  story {
    kind
    text
    language
    organisation {
      name
    }
    participant {
      displayName
    }
  }
}
fragment Author on Viewer {
  standings {
    space {
      id
    }
    participant {
      displayName
    }
    organisations {
      id
      name
    }
  }
}
fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"fragmentName":"DraftPage"}) as unknown as TypedDocumentString<DraftPageFragment, unknown>;
export const ProposeStartFragmentDoc = new TypedDocumentString(`
    fragment ProposeStart on Query {
  viewer {
    signedIn
    formToken
    standings {
      space {
        id
        slug
        name
        kind
        municipality {
          code
        }
      }
    }
  }
  themes {
    slug
    name(language: $language)
  }
}
    `, {"fragmentName":"ProposeStart"}) as unknown as TypedDocumentString<ProposeStartFragment, unknown>;
export const SealedAskFragmentDoc = new TypedDocumentString(`
    fragment SealedAsk on Space {
  id
  slug
  name
  sealedWay {
    offer
    tokenKeys
    viewerReceives
  }
}
    `, {"fragmentName":"SealedAsk"}) as unknown as TypedDocumentString<SealedAskFragment, unknown>;
export const SealedReadFragmentDoc = new TypedDocumentString(`
    fragment SealedRead on Space {
  id
  name
  slug
  sealedWay {
    viewerReceives
    keys {
      own
    }
  }
  sealedMessages(after: $after) {
    nodes {
      id
      role
      envelopes
      ciphertext
      replyKey
      receivedOn
      withdrawnOn
      replyCount
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"fragmentName":"SealedRead"}) as unknown as TypedDocumentString<SealedReadFragment, unknown>;
export const SealedSectionFragmentDoc = new TypedDocumentString(`
    fragment SealedSection on Space {
  slug
  sealedWay {
    offer
    viewerReceives
  }
}
    `, {"fragmentName":"SealedSection"}) as unknown as TypedDocumentString<SealedSectionFragment, unknown>;
export const SealedWriteFragmentDoc = new TypedDocumentString(`
    fragment SealedWrite on Space {
  id
  slug
  name
  sealedWay {
    offer
    tokenKeys
    keys {
      id
      role
      publicKey
    }
  }
}
    `, {"fragmentName":"SealedWrite"}) as unknown as TypedDocumentString<SealedWriteFragment, unknown>;
export const ContributorFragmentDoc = new TypedDocumentString(`
    fragment Contributor on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      participant {
        displayName
      }
      organisations {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"Contributor"}) as unknown as TypedDocumentString<ContributorFragment, unknown>;
export const TopicDoneFragmentDoc = new TypedDocumentString(`
    fragment TopicDone on Topic {
  term {
    ...Due
  }
  contributions(after: $after) {
    nodes {
      id
    }
  }
}
    fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}`, {"fragmentName":"TopicDone"}) as unknown as TypedDocumentString<TopicDoneFragment, unknown>;
export const TopicHeadFragmentDoc = new TypedDocumentString(`
    fragment TopicHead on Topic {
  kind
  state
  question
  why
  language
  submittedAt
  theme {
    name(language: $language)
  }
  municipality {
    name
  }
  term {
    dueOn
    workingDaysLate
    organisation {
      name
    }
  }
  mergedInto {
    slug
    question
    language
  }
}
    `, {"fragmentName":"TopicHead"}) as unknown as TypedDocumentString<TopicHeadFragment, unknown>;
export const DraftTopicFragmentDoc = new TypedDocumentString(`
    fragment DraftTopic on Topic {
  slug
  ...TopicHead
}
    fragment TopicHead on Topic {
  kind
  state
  question
  why
  language
  submittedAt
  theme {
    name(language: $language)
  }
  municipality {
    name
  }
  term {
    dueOn
    workingDaysLate
    organisation {
      name
    }
  }
  mergedInto {
    slug
    question
    language
  }
}`, {"fragmentName":"DraftTopic"}) as unknown as TypedDocumentString<DraftTopicFragment, unknown>;
export const TopicAsideFragmentDoc = new TypedDocumentString(`
    fragment TopicAside on Topic {
  slug
  audience
  viewerCan
  space {
    ...SpaceReaders
  }
  term {
    ...Due
  }
}
    fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}
fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"fragmentName":"TopicAside"}) as unknown as TypedDocumentString<TopicAsideFragment, unknown>;
export const StoryNextFragmentDoc = new TypedDocumentString(`
    fragment StoryNext on Topic {
  state
  viewerCan
  term {
    dueOn
    workingDaysLate
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"StoryNext"}) as unknown as TypedDocumentString<StoryNextFragment, unknown>;
export const StoryEventFragmentDoc = new TypedDocumentString(`
    fragment StoryEvent on TopicEvent {
  id
  kind
  at
  text
  whatWouldChange
  language
  participant {
    displayName
  }
  organisation {
    name
    answersWithin
  }
  otherTopic {
    slug
    question
    language
  }
}
    `, {"fragmentName":"StoryEvent"}) as unknown as TypedDocumentString<StoryEventFragment, unknown>;
export const TopicStoryFragmentDoc = new TypedDocumentString(`
    fragment TopicStory on Topic {
  ...StoryNext
  story {
    id
    kind
    at
    ...StoryEvent
  }
}
    fragment StoryEvent on TopicEvent {
  id
  kind
  at
  text
  whatWouldChange
  language
  participant {
    displayName
  }
  organisation {
    name
    answersWithin
  }
  otherTopic {
    slug
    question
    language
  }
}
fragment StoryNext on Topic {
  state
  viewerCan
  term {
    dueOn
    workingDaysLate
    organisation {
      name
    }
  }
}`, {"fragmentName":"TopicStory"}) as unknown as TypedDocumentString<TopicStoryFragment, unknown>;
export const TopicSupportFragmentDoc = new TypedDocumentString(`
    fragment TopicSupport on Topic {
  id
  supportCount
  viewerCan
  viewerSupports
  viewerFollows
}
    `, {"fragmentName":"TopicSupport"}) as unknown as TypedDocumentString<TopicSupportFragment, unknown>;
export const ContributionVoiceFragmentDoc = new TypedDocumentString(`
    fragment ContributionVoice on Contribution {
  id
  text
  language
  at
  withdrawnAt
  pseudonym
  viewerWrote
  viewerCanWithdraw
  participant {
    displayName
    government
  }
  organisation {
    name
  }
}
    `, {"fragmentName":"ContributionVoice"}) as unknown as TypedDocumentString<ContributionVoiceFragment, unknown>;
export const ContributeFormFragmentDoc = new TypedDocumentString(`
    fragment ContributeForm on Topic {
  id
  audience
  pseudonymOffer
  space {
    id
    ...SpaceReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"fragmentName":"ContributeForm"}) as unknown as TypedDocumentString<ContributeFormFragment, unknown>;
export const TopicContributionsFragmentDoc = new TypedDocumentString(`
    fragment TopicContributions on Topic {
  slug
  state
  contributionCount
  viewerCan
  contributions(after: $after) {
    nodes {
      id
      ...ContributionVoice
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  ...ContributeForm
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ContributeForm on Topic {
  id
  audience
  pseudonymOffer
  space {
    id
    ...SpaceReaders
  }
}
fragment ContributionVoice on Contribution {
  id
  text
  language
  at
  withdrawnAt
  pseudonym
  viewerWrote
  viewerCanWithdraw
  participant {
    displayName
    government
  }
  organisation {
    name
  }
}`, {"fragmentName":"TopicContributions"}) as unknown as TypedDocumentString<TopicContributionsFragment, unknown>;
export const TopicPageFragmentDoc = new TypedDocumentString(`
    fragment TopicPage on Topic {
  slug
  state
  why
  goodOutcome
  language
  theme {
    slug
    name(language: $language)
  }
  ...DraftTopic
  ...TopicHead
  ...TopicAside
  ...TopicStory
  ...TopicSupport
  ...TopicContributions
}
    fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}
fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ContributeForm on Topic {
  id
  audience
  pseudonymOffer
  space {
    id
    ...SpaceReaders
  }
}
fragment ContributionVoice on Contribution {
  id
  text
  language
  at
  withdrawnAt
  pseudonym
  viewerWrote
  viewerCanWithdraw
  participant {
    displayName
    government
  }
  organisation {
    name
  }
}
fragment DraftTopic on Topic {
  slug
  ...TopicHead
}
fragment StoryEvent on TopicEvent {
  id
  kind
  at
  text
  whatWouldChange
  language
  participant {
    displayName
  }
  organisation {
    name
    answersWithin
  }
  otherTopic {
    slug
    question
    language
  }
}
fragment StoryNext on Topic {
  state
  viewerCan
  term {
    dueOn
    workingDaysLate
    organisation {
      name
    }
  }
}
fragment TopicAside on Topic {
  slug
  audience
  viewerCan
  space {
    ...SpaceReaders
  }
  term {
    ...Due
  }
}
fragment TopicContributions on Topic {
  slug
  state
  contributionCount
  viewerCan
  contributions(after: $after) {
    nodes {
      id
      ...ContributionVoice
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  ...ContributeForm
}
fragment TopicHead on Topic {
  kind
  state
  question
  why
  language
  submittedAt
  theme {
    name(language: $language)
  }
  municipality {
    name
  }
  term {
    dueOn
    workingDaysLate
    organisation {
      name
    }
  }
  mergedInto {
    slug
    question
    language
  }
}
fragment TopicStory on Topic {
  ...StoryNext
  story {
    id
    kind
    at
    ...StoryEvent
  }
}
fragment TopicSupport on Topic {
  id
  supportCount
  viewerCan
  viewerSupports
  viewerFollows
}`, {"fragmentName":"TopicPage"}) as unknown as TypedDocumentString<TopicPageFragment, unknown>;
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
export const AgendaItemLineFragmentDoc = new TypedDocumentString(`
    fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
    `, {"fragmentName":"AgendaItemLine"}) as unknown as TypedDocumentString<AgendaItemLineFragment, unknown>;
export const ActPageFragmentDoc = new TypedDocumentString(`
    fragment ActPage on Session {
  slug
  title
  language
  state
}
    `, {"fragmentName":"ActPage"}) as unknown as TypedDocumentString<ActPageFragment, unknown>;
export const AgendaBoardFragmentDoc = new TypedDocumentString(`
    fragment AgendaBoard on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    viewerCan
    minutesLeft
    balance {
      communities
      government
    }
    items {
      id
      minutes
      viewerCan
      ...AgendaItemLine
    }
    ...ActPage
  }
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}`, {"fragmentName":"AgendaBoard"}) as unknown as TypedDocumentString<AgendaBoardFragment, unknown>;
export const SessionReadersFragmentDoc = new TypedDocumentString(`
    fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"fragmentName":"SessionReaders"}) as unknown as TypedDocumentString<SessionReadersFragment, unknown>;
export const AskToMoveFragmentDoc = new TypedDocumentString(`
    fragment AskToMove on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    slug
    items {
      id
      viewerCan
      organisation {
        name
      }
      ...AgendaItemLine
    }
    ...ActPage
    ...SessionReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}`, {"fragmentName":"AskToMove"}) as unknown as TypedDocumentString<AskToMoveFragment, unknown>;
export const PutOnAgendaFragmentDoc = new TypedDocumentString(`
    fragment PutOnAgenda on Query {
  session(slug: $slug) {
    id
    slug
    minutesLeft
    viewerCan
    space {
      id
      seats {
        organisation {
          id
          name
        }
      }
    }
    topicsToChoose(search: $search) {
      id
      question
      language
      organisation {
        name
      }
      space {
        name
      }
    }
    ...ActPage
    ...SessionReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}`, {"fragmentName":"PutOnAgenda"}) as unknown as TypedDocumentString<PutOnAgendaFragment, unknown>;
export const DatesLinkFragmentDoc = new TypedDocumentString(`
    fragment DatesLink on DatesByLink {
  title
  language
  organisation
  closesAt
  dates {
    id
    startsAt
    endsAt
    choice
  }
}
    `, {"fragmentName":"DatesLink"}) as unknown as TypedDocumentString<DatesLinkFragment, unknown>;
export const OwnSeatsFragmentDoc = new TypedDocumentString(`
    fragment OwnSeats on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"OwnSeats"}) as unknown as TypedDocumentString<OwnSeatsFragment, unknown>;
export const ProposeDatesFragmentDoc = new TypedDocumentString(`
    fragment ProposeDates on Session {
  id
  slug
  place
  link
}
    `, {"fragmentName":"ProposeDates"}) as unknown as TypedDocumentString<ProposeDatesFragment, unknown>;
export const DayNotesFragmentDoc = new TypedDocumentString(`
    fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}
    `, {"fragmentName":"DayNotes"}) as unknown as TypedDocumentString<DayNotesFragment, unknown>;
export const PollDatesFragmentDoc = new TypedDocumentString(`
    fragment PollDates on DatePoll {
  chosenDateId
  dates {
    id
    startsAt
    endsAt
  }
  answers {
    dateId
    seatId
    choice
  }
}
    `, {"fragmentName":"PollDates"}) as unknown as TypedDocumentString<PollDatesFragment, unknown>;
export const SettleFormFragmentDoc = new TypedDocumentString(`
    fragment SettleForm on Session {
  id
  datePoll {
    dates {
      id
      startsAt
      endsAt
    }
  }
}
    `, {"fragmentName":"SettleForm"}) as unknown as TypedDocumentString<SettleFormFragment, unknown>;
export const PollFragmentDoc = new TypedDocumentString(`
    fragment Poll on Session {
  id
  state
  language
  viewerCan
  space {
    id
  }
  seats {
    id
    side
    organisation {
      id
      name
    }
  }
  datePoll {
    closesAt
    closedAt
    outcome
    dates {
      id
      startsAt
      endsAt
      dayNotes {
        ...DayNotes
      }
    }
    answers {
      dateId
      seatId
      choice
    }
    ...PollDates
  }
  ...SettleForm
}
    fragment PollDates on DatePoll {
  chosenDateId
  dates {
    id
    startsAt
    endsAt
  }
  answers {
    dateId
    seatId
    choice
  }
}
fragment SettleForm on Session {
  id
  datePoll {
    dates {
      id
      startsAt
      endsAt
    }
  }
}
fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}`, {"fragmentName":"Poll"}) as unknown as TypedDocumentString<PollFragment, unknown>;
export const DatesPageFragmentDoc = new TypedDocumentString(`
    fragment DatesPage on Query {
  ...OwnSeats
  session(slug: $slug) {
    slug
    title
    language
    state
    viewerCan
    datePoll {
      id
    }
    ...ProposeDates
    ...Poll
  }
}
    fragment PollDates on DatePoll {
  chosenDateId
  dates {
    id
    startsAt
    endsAt
  }
  answers {
    dateId
    seatId
    choice
  }
}
fragment Poll on Session {
  id
  state
  language
  viewerCan
  space {
    id
  }
  seats {
    id
    side
    organisation {
      id
      name
    }
  }
  datePoll {
    closesAt
    closedAt
    outcome
    dates {
      id
      startsAt
      endsAt
      dayNotes {
        ...DayNotes
      }
    }
    answers {
      dateId
      seatId
      choice
    }
    ...PollDates
  }
  ...SettleForm
}
fragment ProposeDates on Session {
  id
  slug
  place
  link
}
fragment SettleForm on Session {
  id
  datePoll {
    dates {
      id
      startsAt
      endsAt
    }
  }
}
fragment OwnSeats on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
      }
    }
  }
}
fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}`, {"fragmentName":"DatesPage"}) as unknown as TypedDocumentString<DatesPageFragment, unknown>;
export const NextSessionsFragmentDoc = new TypedDocumentString(`
    fragment NextSessions on Query {
  nextSessions(limit: 3) {
    ...SessionLine
  }
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}`, {"fragmentName":"NextSessions"}) as unknown as TypedDocumentString<NextSessionsFragment, unknown>;
export const SpaceSessionsFragmentDoc = new TypedDocumentString(`
    fragment SpaceSessions on Space {
  slug
  nextSessions(limit: 3) {
    ...SessionLine
  }
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}`, {"fragmentName":"SpaceSessions"}) as unknown as TypedDocumentString<SpaceSessionsFragment, unknown>;
export const OrganisationSessionsFragmentDoc = new TypedDocumentString(`
    fragment OrganisationSessions on Organisation {
  upcomingSessions {
    ...SessionLine
  }
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}`, {"fragmentName":"OrganisationSessions"}) as unknown as TypedDocumentString<OrganisationSessionsFragment, unknown>;
export const SessionsOfTopicFragmentDoc = new TypedDocumentString(`
    fragment SessionsOfTopic on Topic {
  agendaItems {
    minutes
    state
    session {
      startsAt
      ...SessionLine
    }
  }
  recommendations {
    id
    text
    language
    addressedTo {
      name
    }
    session {
      ...SessionLine
    }
  }
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}`, {"fragmentName":"SessionsOfTopic"}) as unknown as TypedDocumentString<SessionsOfTopicFragment, unknown>;
export const SessionsListsFragmentDoc = new TypedDocumentString(`
    fragment SessionsLists on Query {
  upcoming: sessions(
    filter: {when: upcoming, spaceSlug: $space}
    after: $furtherAfter
  ) @include(if: $upcoming) {
    nodes {
      ...SessionLine
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  past: sessions(filter: {when: past, spaceSlug: $space}, after: $pastAfter) @include(if: $past) {
    nodes {
      ...SessionLine
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}`, {"fragmentName":"SessionsLists"}) as unknown as TypedDocumentString<SessionsListsFragment, unknown>;
export const SessionsMonthFragmentDoc = new TypedDocumentString(`
    fragment SessionsMonth on Query {
  month: sessionsOfMonth(month: $month, spaceSlug: $space) @include(if: $byMonth) {
    ...SessionLine
  }
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}`, {"fragmentName":"SessionsMonth"}) as unknown as TypedDocumentString<SessionsMonthFragment, unknown>;
export const SessionsOverviewFragmentDoc = new TypedDocumentString(`
    fragment SessionsOverview on Query {
  viewer {
    facilitates
  }
  spaces(kinds: [network, dialogue_table, partnership, panel]) {
    slug
    name
  }
  ...SessionsLists
  ...SessionsMonth
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}
fragment SessionsLists on Query {
  upcoming: sessions(
    filter: {when: upcoming, spaceSlug: $space}
    after: $furtherAfter
  ) @include(if: $upcoming) {
    nodes {
      ...SessionLine
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  past: sessions(filter: {when: past, spaceSlug: $space}, after: $pastAfter) @include(if: $past) {
    nodes {
      ...SessionLine
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment SessionsMonth on Query {
  month: sessionsOfMonth(month: $month, spaceSlug: $space) @include(if: $byMonth) {
    ...SessionLine
  }
}`, {"fragmentName":"SessionsOverview"}) as unknown as TypedDocumentString<SessionsOverviewFragment, unknown>;
export const CancelSessionFragmentDoc = new TypedDocumentString(`
    fragment CancelSession on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    state
    startsAt
    endsAt
    viewerCan
    ...ActPage
    ...SessionReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}`, {"fragmentName":"CancelSession"}) as unknown as TypedDocumentString<CancelSessionFragment, unknown>;
export const MoveSessionFragmentDoc = new TypedDocumentString(`
    fragment MoveSession on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    state
    startsAt
    endsAt
    place
    link
    viewerCan
    ...ActPage
    ...SessionReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}`, {"fragmentName":"MoveSession"}) as unknown as TypedDocumentString<MoveSessionFragment, unknown>;
export const PlanSessionFragmentDoc = new TypedDocumentString(`
    fragment PlanSession on Query {
  viewer {
    formToken
    standings {
      roles
      space {
        slug
        name
        language
      }
    }
  }
  organisations {
    id
    name
  }
  space(slug: $space) @include(if: $known) {
    id
    slug
    name
    language
    ...SpaceReaders
    dayNotes(startsAt: $startsAt, endsAt: $endsAt) @include(if: $dated) {
      ...DayNotes
    }
    seats {
      side
      signedAt
      organisation {
        id
        name
      }
    }
    series {
      id
      name
      language
      sessions {
        state
        chair {
          name
        }
      }
    }
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}`, {"fragmentName":"PlanSession"}) as unknown as TypedDocumentString<PlanSessionFragment, unknown>;
export const GuestsFormFragmentDoc = new TypedDocumentString(`
    fragment GuestsForm on Query {
  viewer {
    formToken
  }
  organisations {
    id
    name
  }
  session(slug: $slug) {
    id
    viewerCan
    seats {
      organisation {
        id
      }
    }
    space {
      seats {
        signedAt
        organisation {
          id
          name
        }
      }
    }
    ...ActPage
    ...SessionReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}`, {"fragmentName":"GuestsForm"}) as unknown as TypedDocumentString<GuestsFormFragment, unknown>;
export const HeldFormFragmentDoc = new TypedDocumentString(`
    fragment HeldForm on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    startsAt
    viewerCan
    items {
      id
      ...AgendaItemLine
    }
    ...ActPage
  }
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}`, {"fragmentName":"HeldForm"}) as unknown as TypedDocumentString<HeldFormFragment, unknown>;
export const ReportPaperFragmentDoc = new TypedDocumentString(`
    fragment ReportPaper on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  chair {
    name
  }
  seats {
    side
    answer
    organisation {
      name
    }
  }
  observers {
    function
    organisation {
      name
    }
  }
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    text
    language
    reportParagraphId
    addressedTo {
      name
    }
  }
  events {
    kind
    at
  }
  report {
    state
    language
    dueOn
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      verdict
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
    fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}`, {"fragmentName":"ReportPaper"}) as unknown as TypedDocumentString<ReportPaperFragment, unknown>;
export const ParagraphFormFragmentDoc = new TypedDocumentString(`
    fragment ParagraphForm on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    items {
      id
      ...AgendaItemLine
    }
    report {
      language
      viewerCan
      paragraphs {
        id
        text
        agendaItemId
      }
    }
    ...ActPage
    ...SessionReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}`, {"fragmentName":"ParagraphForm"}) as unknown as TypedDocumentString<ParagraphFormFragment, unknown>;
export const RecommendFormFragmentDoc = new TypedDocumentString(`
    fragment RecommendForm on Query {
  viewer {
    formToken
  }
  organisations {
    id
    name
  }
  session(slug: $slug) {
    id
    slug
    items {
      id
      topic {
        id
        question
        language
      }
    }
    report {
      viewerCan
      paragraphs {
        id
        position
        agendaItemId
      }
    }
    ...ActPage
    ...SessionReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}`, {"fragmentName":"RecommendForm"}) as unknown as TypedDocumentString<RecommendFormFragment, unknown>;
export const RemarkLineFragmentDoc = new TypedDocumentString(`
    fragment RemarkLine on ReportRemark {
  id
  side
  at
  text
  language
  organisation {
    name
  }
  answer {
    outcome
    text
    language
    at
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"RemarkLine"}) as unknown as TypedDocumentString<RemarkLineFragment, unknown>;
export const NotesReadersFragmentDoc = new TypedDocumentString(`
    fragment NotesReaders on Session {
  space {
    name
  }
}
    `, {"fragmentName":"NotesReaders"}) as unknown as TypedDocumentString<NotesReadersFragment, unknown>;
export const RemarkAnswerPageFragmentDoc = new TypedDocumentString(`
    fragment RemarkAnswerPage on Session {
  space {
    id
    seats {
      side
      signedAt
      organisation {
        id
      }
    }
  }
  report {
    language
    viewerCan
    paragraphs {
      id
      text
      remarks {
        id
        side
        proposal
        ...RemarkLine
      }
    }
  }
  ...ActPage
  ...NotesReaders
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment NotesReaders on Session {
  space {
    name
  }
}
fragment RemarkLine on ReportRemark {
  id
  side
  at
  text
  language
  organisation {
    name
  }
  answer {
    outcome
    text
    language
    at
    organisation {
      name
    }
  }
}`, {"fragmentName":"RemarkAnswerPage"}) as unknown as TypedDocumentString<RemarkAnswerPageFragment, unknown>;
export const RemarkFormFragmentDoc = new TypedDocumentString(`
    fragment RemarkForm on Session {
  slug
  space {
    id
    seats {
      side
      signedAt
      organisation {
        id
        name
      }
    }
  }
  report {
    language
    viewerCan
    paragraphs {
      id
      text
    }
  }
  ...ActPage
  ...NotesReaders
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment NotesReaders on Session {
  space {
    name
  }
}`, {"fragmentName":"RemarkForm"}) as unknown as TypedDocumentString<RemarkFormFragment, unknown>;
export const RemarksPageFragmentDoc = new TypedDocumentString(`
    fragment RemarksPage on Session {
  slug
  items {
    id
  }
  space {
    name
  }
  report {
    state
    dueOn
    language
    viewerCan
    paragraphs {
      id
      position
      agendaItemId
      text
      remarks {
        id
        ...RemarkLine
      }
      versions {
        id
        text
      }
    }
  }
  ...ActPage
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment RemarkLine on ReportRemark {
  id
  side
  at
  text
  language
  organisation {
    name
  }
  answer {
    outcome
    text
    language
    at
    organisation {
      name
    }
  }
}`, {"fragmentName":"RemarksPage"}) as unknown as TypedDocumentString<RemarksPageFragment, unknown>;
export const SessionAdviceFragmentDoc = new TypedDocumentString(`
    fragment SessionAdvice on Session {
  items {
    id
  }
  report {
    paragraphs {
      id
      position
      agendaItemId
    }
  }
  recommendations {
    id
    text
    language
    reportParagraphId
    addressedTo {
      slug
      name
    }
    topic {
      slug
      question
      language
    }
  }
}
    `, {"fragmentName":"SessionAdvice"}) as unknown as TypedDocumentString<SessionAdviceFragment, unknown>;
export const ReportDeskFragmentDoc = new TypedDocumentString(`
    fragment ReportDesk on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    series {
      reportTermDays
    }
    items {
      id
      ...AgendaItemLine
    }
    recommendations {
      id
    }
    report {
      language
      viewerCan
      paragraphs {
        id
        position
        text
        agendaItemId
      }
      pointedOut {
        paragraphId
        from
        to
      }
    }
    ...ActPage
    ...SessionReaders
    ...SessionAdvice
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment SessionAdvice on Session {
  items {
    id
  }
  report {
    paragraphs {
      id
      position
      agendaItemId
    }
  }
  recommendations {
    id
    text
    language
    reportParagraphId
    addressedTo {
      slug
      name
    }
    topic {
      slug
      question
      language
    }
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}`, {"fragmentName":"ReportDesk"}) as unknown as TypedDocumentString<ReportDeskFragment, unknown>;
export const ReportVerdictsFragmentDoc = new TypedDocumentString(`
    fragment ReportVerdicts on Report {
  dueOn
  approvals {
    side
    verdict
    at
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"ReportVerdicts"}) as unknown as TypedDocumentString<ReportVerdictsFragment, unknown>;
export const ReportTextFragmentDoc = new TypedDocumentString(`
    fragment ReportText on Session {
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    reportParagraphId
  }
  report {
    language
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
    fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}`, {"fragmentName":"ReportText"}) as unknown as TypedDocumentString<ReportTextFragment, unknown>;
export const ReviewPageFragmentDoc = new TypedDocumentString(`
    fragment ReviewPage on Session {
  id
  slug
  items {
    id
  }
  space {
    id
    seats {
      side
      signedAt
      organisation {
        id
        name
      }
    }
  }
  report {
    dueOn
    viewerCan
    paragraphs {
      id
      position
      agendaItemId
      remarks {
        id
        answer {
          id
        }
      }
    }
    approvals {
      side
    }
    ...ReportVerdicts
  }
  ...ActPage
  ...SessionReaders
  ...ReportText
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment ReportText on Session {
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    reportParagraphId
  }
  report {
    language
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
fragment ReportVerdicts on Report {
  dueOn
  approvals {
    side
    verdict
    at
    organisation {
      name
    }
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}`, {"fragmentName":"ReviewPage"}) as unknown as TypedDocumentString<ReviewPageFragment, unknown>;
export const SeriesRuleFragmentDoc = new TypedDocumentString(`
    fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}
    `, {"fragmentName":"SeriesRule"}) as unknown as TypedDocumentString<SeriesRuleFragment, unknown>;
export const SeriesFormPageFragmentDoc = new TypedDocumentString(`
    fragment SeriesFormPage on DialogueSeries {
  slug
  name
  language
}
    `, {"fragmentName":"SeriesFormPage"}) as unknown as TypedDocumentString<SeriesFormPageFragment, unknown>;
export const ChangeRuleFragmentDoc = new TypedDocumentString(`
    fragment ChangeRule on Query {
  viewer {
    formToken
  }
  series(slug: $slug) {
    id
    slug
    spaceId
    viewerCan
    rules {
      ...SeriesRule
    }
    ...SeriesFormPage
  }
}
    fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}
fragment SeriesFormPage on DialogueSeries {
  slug
  name
  language
}`, {"fragmentName":"ChangeRule"}) as unknown as TypedDocumentString<ChangeRuleFragment, unknown>;
export const ChangeTermsFragmentDoc = new TypedDocumentString(`
    fragment ChangeTerms on Query {
  viewer {
    formToken
  }
  organisations {
    id
    name
  }
  series(slug: $slug) {
    id
    slug
    viewerCan
    place
    link
    hosting
    invitationDays
    agendaDays
    reportTermDays
    rhythm
    chair {
      id
    }
    observers {
      function
      organisation {
        id
        name
      }
    }
    space {
      seats {
        signedAt
        organisation {
          id
          name
        }
      }
    }
    ...SeriesFormPage
  }
}
    fragment SeriesFormPage on DialogueSeries {
  slug
  name
  language
}`, {"fragmentName":"ChangeTerms"}) as unknown as TypedDocumentString<ChangeTermsFragment, unknown>;
export const EndSeriesFragmentDoc = new TypedDocumentString(`
    fragment EndSeries on Query {
  viewer {
    formToken
  }
  series(slug: $slug) {
    id
    slug
    viewerCan
    ...SeriesFormPage
  }
}
    fragment SeriesFormPage on DialogueSeries {
  slug
  name
  language
}`, {"fragmentName":"EndSeries"}) as unknown as TypedDocumentString<EndSeriesFragment, unknown>;
export const SeriesPreviewFragmentDoc = new TypedDocumentString(`
    fragment SeriesPreview on SeriesPreview {
  total
  capped
  meetings {
    day
    startsAt
    endsAt
  }
  notes {
    ...DayNotes
  }
  overlaps {
    meeting {
      day
    }
    organisation {
      name
    }
    session {
      slug
      title
      language
    }
  }
}
    fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}`, {"fragmentName":"SeriesPreview"}) as unknown as TypedDocumentString<SeriesPreviewFragment, unknown>;
export const SeriesMeetingsFragmentDoc = new TypedDocumentString(`
    fragment SeriesMeetings on DialogueSeries {
  slug
  nextChair {
    name
  }
  sessions {
    id
    state
    startsAt
    chair {
      name
    }
    ...SessionLine
  }
  expected(limit: 6) {
    day
    startsAt
    endsAt
  }
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}`, {"fragmentName":"SeriesMeetings"}) as unknown as TypedDocumentString<SeriesMeetingsFragment, unknown>;
export const SeriesTermsFragmentDoc = new TypedDocumentString(`
    fragment SeriesTerms on DialogueSeries {
  language
  rhythm
  place
  link
  hosting
  invitationDays
  agendaDays
  reportTermDays
  chair {
    name
  }
  observers {
    id
    function
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"SeriesTerms"}) as unknown as TypedDocumentString<SeriesTermsFragment, unknown>;
export const SeriesStoryFragmentDoc = new TypedDocumentString(`
    fragment SeriesStory on DialogueSeries {
  language
  events {
    id
    kind
    at
    day
    text
    language
    participant {
      displayName
    }
  }
}
    `, {"fragmentName":"SeriesStory"}) as unknown as TypedDocumentString<SeriesStoryFragment, unknown>;
export const SeriesPageFragmentDoc = new TypedDocumentString(`
    fragment SeriesPage on DialogueSeries {
  slug
  name
  language
  endsOn
  viewerCan
  space {
    slug
    name
    language
    kind
  }
  rules {
    id
    ...SeriesRule
  }
  ...SeriesMeetings
  ...SeriesTerms
  ...SeriesStory
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}
fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}
fragment SeriesMeetings on DialogueSeries {
  slug
  nextChair {
    name
  }
  sessions {
    id
    state
    startsAt
    chair {
      name
    }
    ...SessionLine
  }
  expected(limit: 6) {
    day
    startsAt
    endsAt
  }
}
fragment SeriesStory on DialogueSeries {
  language
  events {
    id
    kind
    at
    day
    text
    language
    participant {
      displayName
    }
  }
}
fragment SeriesTerms on DialogueSeries {
  language
  rhythm
  place
  link
  hosting
  invitationDays
  agendaDays
  reportTermDays
  chair {
    name
  }
  observers {
    id
    function
    organisation {
      name
    }
  }
}`, {"fragmentName":"SeriesPage"}) as unknown as TypedDocumentString<SeriesPageFragment, unknown>;
export const SessionChairFragmentDoc = new TypedDocumentString(`
    fragment SessionChair on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    viewerCan
    chair {
      id
    }
    host {
      id
    }
    space {
      seats {
        signedAt
        organisation {
          id
          name
        }
      }
    }
    ...ActPage
  }
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}`, {"fragmentName":"SessionChair"}) as unknown as TypedDocumentString<SessionChairFragment, unknown>;
export const SpaceSeriesFragmentDoc = new TypedDocumentString(`
    fragment SpaceSeries on Space {
  slug
  viewerCanStartSeries
  series {
    slug
    name
    language
    rule {
      ...SeriesRule
    }
  }
}
    fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}`, {"fragmentName":"SpaceSeries"}) as unknown as TypedDocumentString<SpaceSeriesFragment, unknown>;
export const StartSeriesFragmentDoc = new TypedDocumentString(`
    fragment StartSeries on Query {
  viewer {
    formToken
    standings {
      roles
      space {
        slug
        name
        language
      }
    }
  }
  organisations {
    id
    name
  }
  space(slug: $space) @include(if: $known) {
    id
    slug
    name
    language
    ...SpaceReaders
    seats {
      signedAt
      organisation {
        id
        name
      }
    }
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"fragmentName":"StartSeries"}) as unknown as TypedDocumentString<StartSeriesFragment, unknown>;
export const SessionHeadFragmentDoc = new TypedDocumentString(`
    fragment SessionHead on Session {
  title
  language
  startsAt
  endsAt
  state
  number
  cancelReason
  series {
    name
    language
  }
  events {
    id
    kind
    at
    text
    language
    previousStartsAt
  }
}
    `, {"fragmentName":"SessionHead"}) as unknown as TypedDocumentString<SessionHeadFragment, unknown>;
export const DateNoticeFragmentDoc = new TypedDocumentString(`
    fragment DateNotice on Session {
  slug
  state
  datePoll {
    outcome
  }
}
    `, {"fragmentName":"DateNotice"}) as unknown as TypedDocumentString<DateNoticeFragment, unknown>;
export const SessionActsFragmentDoc = new TypedDocumentString(`
    fragment SessionActs on Session {
  id
  slug
  state
  startsAt
  place
  link
  viewerCan
  report {
    viewerCan
  }
}
    `, {"fragmentName":"SessionActs"}) as unknown as TypedDocumentString<SessionActsFragment, unknown>;
export const SessionAnswersFragmentDoc = new TypedDocumentString(`
    fragment SessionAnswers on Session {
  id
  viewerCan
  space {
    id
  }
  seats {
    answer
    organisation {
      id
      name
    }
  }
}
    `, {"fragmentName":"SessionAnswers"}) as unknown as TypedDocumentString<SessionAnswersFragment, unknown>;
export const SessionFactsFragmentDoc = new TypedDocumentString(`
    fragment SessionFacts on Session {
  slug
  audience
  place
  link
  state
  chair {
    slug
    name
  }
  host {
    slug
    name
  }
  space {
    name
    language
  }
}
    `, {"fragmentName":"SessionFacts"}) as unknown as TypedDocumentString<SessionFactsFragment, unknown>;
export const SessionGuestsFragmentDoc = new TypedDocumentString(`
    fragment SessionGuests on Session {
  language
  state
  seats {
    id
    side
    answer
    organisation {
      slug
      name
    }
  }
  observers {
    id
    function
    organisation {
      slug
      name
    }
  }
}
    `, {"fragmentName":"SessionGuests"}) as unknown as TypedDocumentString<SessionGuestsFragment, unknown>;
export const SessionSeriesFragmentDoc = new TypedDocumentString(`
    fragment SessionSeries on Session {
  startsAt
  series {
    slug
    name
    rhythm
    language
    rule {
      ...SeriesRule
    }
    sessions {
      slug
      title
      language
      startsAt
    }
  }
}
    fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}`, {"fragmentName":"SessionSeries"}) as unknown as TypedDocumentString<SessionSeriesFragment, unknown>;
export const SessionAgendaFragmentDoc = new TypedDocumentString(`
    fragment SessionAgenda on Session {
  minutesLeft
  balance {
    communities
    government
  }
  items {
    id
    minutes
    ...AgendaItemLine
  }
}
    fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}`, {"fragmentName":"SessionAgenda"}) as unknown as TypedDocumentString<SessionAgendaFragment, unknown>;
export const SessionReportFragmentDoc = new TypedDocumentString(`
    fragment SessionReport on Session {
  slug
  state
  space {
    name
  }
  events {
    kind
    at
  }
  report {
    state
    dueOn
    ...ReportVerdicts
  }
  ...ReportText
}
    fragment ReportText on Session {
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    reportParagraphId
  }
  report {
    language
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
fragment ReportVerdicts on Report {
  dueOn
  approvals {
    side
    verdict
    at
    organisation {
      name
    }
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}`, {"fragmentName":"SessionReport"}) as unknown as TypedDocumentString<SessionReportFragment, unknown>;
export const SessionStoryFragmentDoc = new TypedDocumentString(`
    fragment SessionStory on Session {
  startsAt
  state
  language
  report {
    state
    dueOn
  }
  events {
    id
    kind
    at
    text
    language
    previousStartsAt
    participant {
      displayName
    }
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"SessionStory"}) as unknown as TypedDocumentString<SessionStoryFragment, unknown>;
export const SessionPageFragmentDoc = new TypedDocumentString(`
    fragment SessionPage on Session {
  slug
  state
  viewerCan
  recommendations {
    id
  }
  ...SessionHead
  ...DateNotice
  ...SessionActs
  ...SessionAnswers
  ...SessionFacts
  ...SessionGuests
  ...SessionReaders
  ...SessionSeries
  ...SessionAgenda
  ...SessionReport
  ...SessionAdvice
  ...SessionStory
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment DateNotice on Session {
  slug
  state
  datePoll {
    outcome
  }
}
fragment ReportText on Session {
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    reportParagraphId
  }
  report {
    language
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
fragment ReportVerdicts on Report {
  dueOn
  approvals {
    side
    verdict
    at
    organisation {
      name
    }
  }
}
fragment SessionAdvice on Session {
  items {
    id
  }
  report {
    paragraphs {
      id
      position
      agendaItemId
    }
  }
  recommendations {
    id
    text
    language
    reportParagraphId
    addressedTo {
      slug
      name
    }
    topic {
      slug
      question
      language
    }
  }
}
fragment SessionReport on Session {
  slug
  state
  space {
    name
  }
  events {
    kind
    at
  }
  report {
    state
    dueOn
    ...ReportVerdicts
  }
  ...ReportText
}
fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SessionAnswers on Session {
  id
  viewerCan
  space {
    id
  }
  seats {
    answer
    organisation {
      id
      name
    }
  }
}
fragment SessionActs on Session {
  id
  slug
  state
  startsAt
  place
  link
  viewerCan
  report {
    viewerCan
  }
}
fragment SessionAgenda on Session {
  minutesLeft
  balance {
    communities
    government
  }
  items {
    id
    minutes
    ...AgendaItemLine
  }
}
fragment SessionFacts on Session {
  slug
  audience
  place
  link
  state
  chair {
    slug
    name
  }
  host {
    slug
    name
  }
  space {
    name
    language
  }
}
fragment SessionGuests on Session {
  language
  state
  seats {
    id
    side
    answer
    organisation {
      slug
      name
    }
  }
  observers {
    id
    function
    organisation {
      slug
      name
    }
  }
}
fragment SessionHead on Session {
  title
  language
  startsAt
  endsAt
  state
  number
  cancelReason
  series {
    name
    language
  }
  events {
    id
    kind
    at
    text
    language
    previousStartsAt
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SessionSeries on Session {
  startsAt
  series {
    slug
    name
    rhythm
    language
    rule {
      ...SeriesRule
    }
    sessions {
      slug
      title
      language
      startsAt
    }
  }
}
fragment SessionStory on Session {
  startsAt
  state
  language
  report {
    state
    dueOn
  }
  events {
    id
    kind
    at
    text
    language
    previousStartsAt
    participant {
      displayName
    }
    organisation {
      name
    }
  }
}`, {"fragmentName":"SessionPage"}) as unknown as TypedDocumentString<SessionPageFragment, unknown>;
export const SessionsWaitingFragmentDoc = new TypedDocumentString(`
    fragment SessionsWaiting on Query {
  sessionTasks {
    kind
    due
    session {
      slug
      title
      language
      startsAt
      endsAt
    }
  }
}
    `, {"fragmentName":"SessionsWaiting"}) as unknown as TypedDocumentString<SessionsWaitingFragment, unknown>;
export const CaseListFragmentDoc = new TypedDocumentString(`
    fragment CaseList on Query {
  moderationCases {
    id
    criticism
    dueOn
    late
    burstAt
    flagCount
    topic {
      question
      language
    }
    contribution {
      id
    }
    viewerStep {
      step
      hindrance
    }
  }
}
    `, {"fragmentName":"CaseList"}) as unknown as TypedDocumentString<CaseListFragment, unknown>;
export const CaseTextFragmentDoc = new TypedDocumentString(`
    fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}
    `, {"fragmentName":"CaseText"}) as unknown as TypedDocumentString<CaseTextFragment, unknown>;
export const DecisionFactsFragmentDoc = new TypedDocumentString(`
    fragment DecisionFacts on TextDecision {
  measure
  ruleVersion
  inForceAt
  until
  side
  secondSide
  body {
    name
  }
  ground {
    kind
    source
    name(language: $language)
    text(language: $language)
  }
  statement {
    facts
    secondNote
    language
  }
}
    `, {"fragmentName":"DecisionFacts"}) as unknown as TypedDocumentString<DecisionFactsFragment, unknown>;
export const CasePageFragmentDoc = new TypedDocumentString(`
    fragment CasePage on Query {
  presentRules {
    rules {
      key
      name(language: $language)
    }
  }
  moderationCase(id: $id) {
    id
    dueOn
    late
    ...CaseText
    flags {
      id
      rule
      text
      language
      at
    }
    decision {
      ...DecisionFacts
    }
    viewerStep {
      step
      hindrance
    }
  }
}
    fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}
fragment DecisionFacts on TextDecision {
  measure
  ruleVersion
  inForceAt
  until
  side
  secondSide
  body {
    name
  }
  ground {
    kind
    source
    name(language: $language)
    text(language: $language)
  }
  statement {
    facts
    secondNote
    language
  }
}`, {"fragmentName":"CasePage"}) as unknown as TypedDocumentString<CasePageFragment, unknown>;
export const CasesWaitingFragmentDoc = new TypedDocumentString(`
    fragment CasesWaiting on Query {
  viewer {
    moderates
  }
  moderationCases {
    id
  }
}
    `, {"fragmentName":"CasesWaiting"}) as unknown as TypedDocumentString<CasesWaitingFragment, unknown>;
export const StepFrameFragmentDoc = new TypedDocumentString(`
    fragment StepFrame on ModerationCase {
  id
  ...CaseText
  viewerStep {
    step
    hindrance
  }
}
    fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}`, {"fragmentName":"StepFrame"}) as unknown as TypedDocumentString<StepFrameFragment, unknown>;
export const DecideFormFragmentDoc = new TypedDocumentString(`
    fragment DecideForm on Query {
  viewer {
    formToken
  }
  presentRules {
    version
    rules {
      key
      name(language: $language)
    }
  }
  organisations {
    id
    name
  }
  moderationCase(id: $id) {
    id
    criticism
    contribution {
      id
    }
    ...StepFrame
  }
}
    fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}
fragment StepFrame on ModerationCase {
  id
  ...CaseText
  viewerStep {
    step
    hindrance
  }
}`, {"fragmentName":"DecideForm"}) as unknown as TypedDocumentString<DecideFormFragment, unknown>;
export const JudgeFormFragmentDoc = new TypedDocumentString(`
    fragment JudgeForm on Query {
  viewer {
    formToken
  }
  moderationCase(id: $id) {
    id
    contribution {
      id
    }
    decision {
      ...DecisionFacts
      appeal {
        reason
        language
      }
    }
    ...StepFrame
  }
}
    fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}
fragment StepFrame on ModerationCase {
  id
  ...CaseText
  viewerStep {
    step
    hindrance
  }
}
fragment DecisionFacts on TextDecision {
  measure
  ruleVersion
  inForceAt
  until
  side
  secondSide
  body {
    name
  }
  ground {
    kind
    source
    name(language: $language)
    text(language: $language)
  }
  statement {
    facts
    secondNote
    language
  }
}`, {"fragmentName":"JudgeForm"}) as unknown as TypedDocumentString<JudgeFormFragment, unknown>;
export const SecondFormFragmentDoc = new TypedDocumentString(`
    fragment SecondForm on Query {
  viewer {
    formToken
  }
  moderationCase(id: $id) {
    id
    decision {
      ...DecisionFacts
    }
    ...StepFrame
  }
}
    fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}
fragment StepFrame on ModerationCase {
  id
  ...CaseText
  viewerStep {
    step
    hindrance
  }
}
fragment DecisionFacts on TextDecision {
  measure
  ruleVersion
  inForceAt
  until
  side
  secondSide
  body {
    name
  }
  ground {
    kind
    source
    name(language: $language)
    text(language: $language)
  }
  statement {
    facts
    secondNote
    language
  }
}`, {"fragmentName":"SecondForm"}) as unknown as TypedDocumentString<SecondFormFragment, unknown>;
export const AppealFragmentDoc = new TypedDocumentString(`
    fragment Appeal on TextDecision {
  appealUntil
  endedAt
  viewerWrote
  viewerCanAppeal
  appeal {
    reason
    language
    dueOn
    outcome
    answer
    answerLanguage
    judgedAt
  }
}
    `, {"fragmentName":"Appeal"}) as unknown as TypedDocumentString<AppealFragment, unknown>;
export const DecisionPageFragmentDoc = new TypedDocumentString(`
    fragment DecisionPage on Query {
  viewer {
    formToken
  }
  textDecision(id: $id) {
    id
    inForceAt
    endedAt
    measure
    viewerWrote
    topic {
      slug
      language
    }
    contribution {
      language
    }
    keptText {
      question
      why
      goodOutcome
      text
    }
    steps {
      id
      kind
      at
    }
    ...DecisionFacts
    ...Appeal
  }
}
    fragment Appeal on TextDecision {
  appealUntil
  endedAt
  viewerWrote
  viewerCanAppeal
  appeal {
    reason
    language
    dueOn
    outcome
    answer
    answerLanguage
    judgedAt
  }
}
fragment DecisionFacts on TextDecision {
  measure
  ruleVersion
  inForceAt
  until
  side
  secondSide
  body {
    name
  }
  ground {
    kind
    source
    name(language: $language)
    text(language: $language)
  }
  statement {
    facts
    secondNote
    language
  }
}`, {"fragmentName":"DecisionPage"}) as unknown as TypedDocumentString<DecisionPageFragment, unknown>;
export const FlagPageFragmentDoc = new TypedDocumentString(`
    fragment FlagPage on Query {
  viewer {
    signedIn
    formToken
  }
  topic(slug: $slug) {
    id
    slug
    question
    language
    viewerCanFlag
    viewerCanFlagReplies
    reply(id: $reply) {
      id
      text
      language
      measure
      viewerWrote
      withdrawnAt
    }
  }
  presentRules {
    rules {
      key
      kind
      name(language: $language)
      text(language: $language)
    }
  }
  organisations {
    id
    name
  }
}
    `, {"fragmentName":"FlagPage"}) as unknown as TypedDocumentString<FlagPageFragment, unknown>;
export const FiguresPageFragmentDoc = new TypedDocumentString(`
    fragment FiguresPage on Query {
  moderationFigures {
    before
    decided
    appeals
    inTime
    measures {
      name
      count
    }
    outcomes {
      name
      count
    }
  }
}
    `, {"fragmentName":"FiguresPage"}) as unknown as TypedDocumentString<FiguresPageFragment, unknown>;
export const RulesPageFragmentDoc = new TypedDocumentString(`
    fragment RulesPage on Query {
  moderationRules {
    version
    from
    rules {
      key
      kind
      source
      name(language: $language)
      text(language: $language)
    }
  }
}
    `, {"fragmentName":"RulesPage"}) as unknown as TypedDocumentString<RulesPageFragment, unknown>;
export const CalendarChoiceFragmentDoc = new TypedDocumentString(`
    fragment CalendarChoice on OwnCalendar {
  invites
  neutral
}
    `, {"fragmentName":"CalendarChoice"}) as unknown as TypedDocumentString<CalendarChoiceFragment, unknown>;
export const CalendarLinkFragmentDoc = new TypedDocumentString(`
    fragment CalendarLink on OwnCalendar {
  linkMadeAt
}
    `, {"fragmentName":"CalendarLink"}) as unknown as TypedDocumentString<CalendarLinkFragment, unknown>;
export const OwnCalendarFragmentDoc = new TypedDocumentString(`
    fragment OwnCalendar on Query {
  viewer {
    formToken
  }
  ownCalendar {
    ...CalendarChoice
    ...CalendarLink
  }
}
    fragment CalendarChoice on OwnCalendar {
  invites
  neutral
}
fragment CalendarLink on OwnCalendar {
  linkMadeAt
}`, {"fragmentName":"OwnCalendar"}) as unknown as TypedDocumentString<OwnCalendarFragment, unknown>;
export const MailPreferenceFragmentDoc = new TypedDocumentString(`
    fragment MailPreference on Query {
  viewer {
    formToken
  }
  mailPreference
}
    `, {"fragmentName":"MailPreference"}) as unknown as TypedDocumentString<MailPreferenceFragment, unknown>;
export const NewsFragmentDoc = new TypedDocumentString(`
    fragment News on Notification {
  id
  at
  kind
  topic {
    slug
    question
    language
  }
  topicEvent {
    kind
  }
  session {
    slug
    title
    language
  }
  sessionEvent {
    kind
  }
  series {
    slug
    name
    language
  }
  seriesEvent {
    kind
  }
  commitment {
    slug
    title
    language
  }
  progressUpdate {
    kind
  }
  space {
    slug
    name
    language
  }
  placeEvent {
    kind
  }
  decision {
    id
  }
  decisionStep {
    kind
  }
}
    `, {"fragmentName":"News"}) as unknown as TypedDocumentString<NewsFragment, unknown>;
export const NewsListFragmentDoc = new TypedDocumentString(`
    fragment NewsList on Query {
  viewer {
    formToken
  }
  notifications(after: $after) {
    nodes {
      ...News
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment News on Notification {
  id
  at
  kind
  topic {
    slug
    question
    language
  }
  topicEvent {
    kind
  }
  session {
    slug
    title
    language
  }
  sessionEvent {
    kind
  }
  series {
    slug
    name
    language
  }
  seriesEvent {
    kind
  }
  commitment {
    slug
    title
    language
  }
  progressUpdate {
    kind
  }
  space {
    slug
    name
    language
  }
  placeEvent {
    kind
  }
  decision {
    id
  }
  decisionStep {
    kind
  }
}`, {"fragmentName":"NewsList"}) as unknown as TypedDocumentString<NewsListFragment, unknown>;
export const OwnSessionsFragmentDoc = new TypedDocumentString(`
    fragment OwnSessions on Viewer {
  formToken
  sessions {
    id
    since
    means
    current
  }
}
    `, {"fragmentName":"OwnSessions"}) as unknown as TypedDocumentString<OwnSessionsFragment, unknown>;
export const AddressFormFragmentDoc = new TypedDocumentString(`
    fragment AddressForm on Viewer {
  formToken
  mailAddress
}
    `, {"fragmentName":"AddressForm"}) as unknown as TypedDocumentString<AddressFormFragment, unknown>;
export const OwnAddressFragmentDoc = new TypedDocumentString(`
    fragment OwnAddress on Viewer {
  mailAddress
}
    `, {"fragmentName":"OwnAddress"}) as unknown as TypedDocumentString<OwnAddressFragment, unknown>;
export const FormSenderFragmentDoc = new TypedDocumentString(`
    fragment FormSender on Viewer {
  signedIn
  formToken
}
    `, {"fragmentName":"FormSender"}) as unknown as TypedDocumentString<FormSenderFragment, unknown>;
export const MailLanguageFragmentDoc = new TypedDocumentString(`
    fragment MailLanguage on Viewer {
  formToken
  mailLanguage
}
    `, {"fragmentName":"MailLanguage"}) as unknown as TypedDocumentString<MailLanguageFragment, unknown>;
export const PasskeyCreationFragmentDoc = new TypedDocumentString(`
    fragment PasskeyCreation on Query {
  viewer {
    formToken
    passkeyStep
  }
  passkeyCreation
}
    `, {"fragmentName":"PasskeyCreation"}) as unknown as TypedDocumentString<PasskeyCreationFragment, unknown>;
export const OwnPasskeysFragmentDoc = new TypedDocumentString(`
    fragment OwnPasskeys on Viewer {
  formToken
  passkeys {
    id
    number
    createdAt
  }
}
    `, {"fragmentName":"OwnPasskeys"}) as unknown as TypedDocumentString<OwnPasskeysFragment, unknown>;
export const PasskeySignInFragmentDoc = new TypedDocumentString(`
    fragment PasskeySignIn on Query {
  viewer {
    signedIn
    formToken
    passkeyStep
  }
  passkeyRequest
}
    `, {"fragmentName":"PasskeySignIn"}) as unknown as TypedDocumentString<PasskeySignInFragment, unknown>;
export const ProviderListFragmentDoc = new TypedDocumentString(`
    fragment ProviderList on Query {
  signInProviders(next: $next) {
    key
    name
    href
  }
}
    `, {"fragmentName":"ProviderList"}) as unknown as TypedDocumentString<ProviderListFragment, unknown>;
export const RecoveryUnderWayFragmentDoc = new TypedDocumentString(`
    fragment RecoveryUnderWay on OwnRecoveryRequest {
  state
  code
  until
  sides
}
    `, {"fragmentName":"RecoveryUnderWay"}) as unknown as TypedDocumentString<RecoveryUnderWayFragment, unknown>;
export const AskRecoveryFragmentDoc = new TypedDocumentString(`
    fragment AskRecovery on Viewer {
  formToken
  recoverableAs
  standings {
    participantId
    space {
      name
      language
    }
    participant {
      displayName
    }
  }
}
    `, {"fragmentName":"AskRecovery"}) as unknown as TypedDocumentString<AskRecoveryFragment, unknown>;
export const LostPasskeyFragmentDoc = new TypedDocumentString(`
    fragment LostPasskey on Viewer {
  formToken
  recovery {
    state
    ...RecoveryUnderWay
  }
  recoverableAs
  ...AskRecovery
}
    fragment AskRecovery on Viewer {
  formToken
  recoverableAs
  standings {
    participantId
    space {
      name
      language
    }
    participant {
      displayName
    }
  }
}
fragment RecoveryUnderWay on OwnRecoveryRequest {
  state
  code
  until
  sides
}`, {"fragmentName":"LostPasskey"}) as unknown as TypedDocumentString<LostPasskeyFragment, unknown>;
export const HeldTableFragmentDoc = new TypedDocumentString(`
    fragment HeldTable on HeldTable {
  table
  columns {
    column
    purpose
  }
}
    `, {"fragmentName":"HeldTable"}) as unknown as TypedDocumentString<HeldTableFragment, unknown>;
export const HoldingsPageFragmentDoc = new TypedDocumentString(`
    fragment HoldingsPage on Query {
  holdings {
    tables {
      store
      table
      ...HeldTable
    }
    carried {
      carrier
      name
      purpose
    }
  }
}
    fragment HeldTable on HeldTable {
  table
  columns {
    column
    purpose
  }
}`, {"fragmentName":"HoldingsPage"}) as unknown as TypedDocumentString<HoldingsPageFragment, unknown>;
export const RegisteredFragmentDoc = new TypedDocumentString(`
    fragment Registered on RegisteredProcessing {
  purpose
  grounds
  items {
    place
    name
    seenBy
    keepFor
    keepFrom
    erase
  }
}
    `, {"fragmentName":"Registered"}) as unknown as TypedDocumentString<RegisteredFragment, unknown>;
export const RegisterHistoryFragmentDoc = new TypedDocumentString(`
    fragment RegisterHistory on Register {
  history {
    version
    release
    differences {
      kind
      purpose
      item {
        place
        name
        seenBy
        keepFor
        keepFrom
        erase
      }
    }
  }
}
    `, {"fragmentName":"RegisterHistory"}) as unknown as TypedDocumentString<RegisterHistoryFragment, unknown>;
export const RegisterPageFragmentDoc = new TypedDocumentString(`
    fragment RegisterPage on Query {
  register(version: $version) {
    version
    latest
    release
    entries {
      purpose
      ...Registered
    }
    ...RegisterHistory
  }
}
    fragment RegisterHistory on Register {
  history {
    version
    release
    differences {
      kind
      purpose
      item {
        place
        name
        seenBy
        keepFor
        keepFrom
        erase
      }
    }
  }
}
fragment Registered on RegisteredProcessing {
  purpose
  grounds
  items {
    place
    name
    seenBy
    keepFor
    keepFrom
    erase
  }
}`, {"fragmentName":"RegisterPage"}) as unknown as TypedDocumentString<RegisterPageFragment, unknown>;
export const CheckProofFragmentDoc = new TypedDocumentString(`
    fragment CheckProof on Query {
  proofKey
}
    `, {"fragmentName":"CheckProof"}) as unknown as TypedDocumentString<CheckProofFragment, unknown>;
export const EraseAccountFragmentDoc = new TypedDocumentString(`
    fragment EraseAccount on Query {
  viewer {
    formToken
  }
  erasurePreview @include(if: $me) {
    places
    mandates
    choices
    questions
    drafts
    explanations
    onlyManagerOf
    appeals
    texts {
      id
      topic
      text
      language
      at
    }
    pseudonymous {
      id
      text
      language
      at
    }
  }
}
    `, {"fragmentName":"EraseAccount"}) as unknown as TypedDocumentString<EraseAccountFragment, unknown>;
export const OwnHelpCodeFragmentDoc = new TypedDocumentString(`
    fragment OwnHelpCode on Query {
  viewer {
    formToken
  }
  ownHelpCode {
    madeAt
    worksUntil
  }
}
    `, {"fragmentName":"OwnHelpCode"}) as unknown as TypedDocumentString<OwnHelpCodeFragment, unknown>;
export const OfficerQuestionFragmentDoc = new TypedDocumentString(`
    fragment OfficerQuestion on Query {
  viewer {
    formToken
  }
  privacyQuestion(id: $id) {
    kind
    language
    text
    answer
    askedAt
    purpose
    fields
  }
}
    `, {"fragmentName":"OfficerQuestion"}) as unknown as TypedDocumentString<OfficerQuestionFragment, unknown>;
export const OfficerQuestionsFragmentDoc = new TypedDocumentString(`
    fragment OfficerQuestions on Query {
  viewer {
    formToken
  }
  open: privacyQuestions(answered: false) {
    id
    kind
    askedAt
  }
  done: privacyQuestions(answered: true) {
    id
    kind
    askedAt
  }
}
    `, {"fragmentName":"OfficerQuestions"}) as unknown as TypedDocumentString<OfficerQuestionsFragment, unknown>;
export const OwnQuestionsFragmentDoc = new TypedDocumentString(`
    fragment OwnQuestions on Query {
  ownQuestions {
    id
    kind
    language
    text
    answer
    askedAt
    answeredAt
  }
}
    `, {"fragmentName":"OwnQuestions"}) as unknown as TypedDocumentString<OwnQuestionsFragment, unknown>;
export const OwnLooksFragmentDoc = new TypedDocumentString(`
    fragment OwnLooks on Query {
  viewer {
    formToken
  }
  ownLooks {
    id
    purpose
    registerVersion
    fields
    body
    function
    employee
    writtenAt
    usedAt
  }
  ...OwnQuestions
}
    fragment OwnQuestions on Query {
  ownQuestions {
    id
    kind
    language
    text
    answer
    askedAt
    answeredAt
  }
}`, {"fragmentName":"OwnLooks"}) as unknown as TypedDocumentString<OwnLooksFragment, unknown>;
export const PrivacyWaitingFragmentDoc = new TypedDocumentString(`
    fragment PrivacyWaiting on Query {
  viewer {
    privacyOfficer
  }
}
    `, {"fragmentName":"PrivacyWaiting"}) as unknown as TypedDocumentString<PrivacyWaitingFragment, unknown>;
export const DownloadPageFragmentDoc = new TypedDocumentString(`
    fragment DownloadPage on Query {
  viewer {
    formToken
  }
  ownDownload(id: $id) {
    id
    until
    used
  }
}
    `, {"fragmentName":"DownloadPage"}) as unknown as TypedDocumentString<DownloadPageFragment, unknown>;
export const OwnDataPageFragmentDoc = new TypedDocumentString(`
    fragment OwnDataPage on Query {
  viewer {
    formToken
  }
  ownData(limit: 20) {
    store
    table
    group
    count
    fields {
      column
      value
      kind
      label
    }
  }
}
    `, {"fragmentName":"OwnDataPage"}) as unknown as TypedDocumentString<OwnDataPageFragment, unknown>;
export const ActLineFragmentDoc = new TypedDocumentString(`
    fragment ActLine on RegisterLine {
  serial
  hash
  kind
  at
  body
  space
  title
  language
  subject
  slug
  when
  chair
  function
  role
  measure
}
    `, {"fragmentName":"ActLine"}) as unknown as TypedDocumentString<ActLineFragment, unknown>;
export const ActsPageFragmentDoc = new TypedDocumentString(`
    fragment ActsPage on Query {
  registerOfActs(filter: $filter, before: $before) {
    nodes {
      serial
      ...ActLine
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  registerSeal {
    size
    at
    publicKey
  }
  organisations {
    id
    name
  }
}
    fragment ActLine on RegisterLine {
  serial
  hash
  kind
  at
  body
  space
  title
  language
  subject
  slug
  when
  chair
  function
  role
  measure
}`, {"fragmentName":"ActsPage"}) as unknown as TypedDocumentString<ActsPageFragment, unknown>;
export const RetentionPageFragmentDoc = new TypedDocumentString(`
    fragment RetentionPage on Query {
  retention {
    lastRunAt
    stoppedAt
    reason
    washedAt
    unwashedSince
    rules {
      table
      keepFor
      keepFrom
      lateMinutes
      doneAt
      failingSince
    }
  }
}
    `, {"fragmentName":"RetentionPage"}) as unknown as TypedDocumentString<RetentionPageFragment, unknown>;
export const DeedFormFragmentDoc = new TypedDocumentString(`
    fragment DeedForm on Commitment {
  id
  slug
  audience
  dueOn
  space {
    ...SpaceReaders
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"fragmentName":"DeedForm"}) as unknown as TypedDocumentString<DeedFormFragment, unknown>;
export const DeedPageFragmentDoc = new TypedDocumentString(`
    fragment DeedPage on Commitment {
  slug
  title
  language
  state
  counterpartSide
  counterpart {
    id
    name
  }
  owner {
    id
    name
  }
  space {
    id
  }
  viewerCan
  ...DeedForm
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment DeedForm on Commitment {
  id
  slug
  audience
  dueOn
  space {
    ...SpaceReaders
  }
}`, {"fragmentName":"DeedPage"}) as unknown as TypedDocumentString<DeedPageFragment, unknown>;
export const ProgressActorFragmentDoc = new TypedDocumentString(`
    fragment ProgressActor on Query {
  viewer {
    signedIn
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
        kind
      }
    }
  }
}
    `, {"fragmentName":"ProgressActor"}) as unknown as TypedDocumentString<ProgressActorFragment, unknown>;
export const CommitmentsOfOrganisationFragmentDoc = new TypedDocumentString(`
    fragment CommitmentsOfOrganisation on Organisation {
  id
  commitments(limit: 5) {
    ...CommitmentLine
  }
}
    fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}`, {"fragmentName":"CommitmentsOfOrganisation"}) as unknown as TypedDocumentString<CommitmentsOfOrganisationFragment, unknown>;
export const CommitmentsOfSessionFragmentDoc = new TypedDocumentString(`
    fragment CommitmentsOfSession on Session {
  slug
  startsAt
  commitments {
    ...CommitmentLine
  }
  space {
    viewerPromisesFor {
      id
    }
  }
}
    fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}`, {"fragmentName":"CommitmentsOfSession"}) as unknown as TypedDocumentString<CommitmentsOfSessionFragment, unknown>;
export const CommitmentsOfSpaceFragmentDoc = new TypedDocumentString(`
    fragment CommitmentsOfSpace on Space {
  id
  slug
  kind
  commitments(limit: 5) {
    ...CommitmentLine
  }
  viewerPromisesFor {
    id
  }
}
    fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}`, {"fragmentName":"CommitmentsOfSpace"}) as unknown as TypedDocumentString<CommitmentsOfSpaceFragment, unknown>;
export const LateCommitmentFragmentDoc = new TypedDocumentString(`
    fragment LateCommitment on Commitment {
  slug
  title
  language
  dueOn
  owner {
    name
  }
}
    `, {"fragmentName":"LateCommitment"}) as unknown as TypedDocumentString<LateCommitmentFragment, unknown>;
export const CommitmentsWaitingFragmentDoc = new TypedDocumentString(`
    fragment CommitmentsWaiting on Query {
  deliveriesToConfirm {
    ...CommitmentLine
  }
  owedUpdates {
    ...CommitmentLine
  }
}
    fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}`, {"fragmentName":"CommitmentsWaiting"}) as unknown as TypedDocumentString<CommitmentsWaitingFragment, unknown>;
export const PromiseGlanceFragmentDoc = new TypedDocumentString(`
    fragment PromiseGlance on ProgressAtAGlance {
  confirmed
  delivered
  running
  late
  total
}
    `, {"fragmentName":"PromiseGlance"}) as unknown as TypedDocumentString<PromiseGlanceFragment, unknown>;
export const CommitmentSummaryFragmentDoc = new TypedDocumentString(`
    fragment CommitmentSummary on Commitment {
  slug
  title
  language
  themeSlug
  state
  lateSince
  agreedOn
  dueOn
  originalDueOn
  latestAt
  latestKind
  owner {
    name
  }
}
    `, {"fragmentName":"CommitmentSummary"}) as unknown as TypedDocumentString<CommitmentSummaryFragment, unknown>;
export const CommitmentListFragmentDoc = new TypedDocumentString(`
    fragment CommitmentList on Query {
  progressAtAGlance(spaceId: $spaceId) {
    ...PromiseGlance
  }
  commitments(filter: $filter, after: $after) {
    nodes {
      slug
      ...CommitmentSummary
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
  organisations {
    id
    name
  }
}
    fragment CommitmentSummary on Commitment {
  slug
  title
  language
  themeSlug
  state
  lateSince
  agreedOn
  dueOn
  originalDueOn
  latestAt
  latestKind
  owner {
    name
  }
}
fragment PromiseGlance on ProgressAtAGlance {
  confirmed
  delivered
  running
  late
  total
}`, {"fragmentName":"CommitmentList"}) as unknown as TypedDocumentString<CommitmentListFragment, unknown>;
export const PromisePlaceFragmentDoc = new TypedDocumentString(`
    fragment PromisePlace on Space {
  id
  name
  viewerPromisesFor {
    id
    name
  }
  seats {
    organisation {
      id
      name
    }
  }
  ...SpaceReaders
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"fragmentName":"PromisePlace"}) as unknown as TypedDocumentString<PromisePlaceFragment, unknown>;
export const MakeSessionFragmentDoc = new TypedDocumentString(`
    fragment MakeSession on Session {
  id
  slug
  title
  language
  startsAt
  audience
  recommendations {
    id
    text
    addressedToId
    topicId
  }
  space {
    ...PromisePlace
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment PromisePlace on Space {
  id
  name
  viewerPromisesFor {
    id
    name
  }
  seats {
    organisation {
      id
      name
    }
  }
  ...SpaceReaders
}`, {"fragmentName":"MakeSession"}) as unknown as TypedDocumentString<MakeSessionFragment, unknown>;
export const MakeTopicFragmentDoc = new TypedDocumentString(`
    fragment MakeTopic on Topic {
  id
  slug
  question
  language
  audience
  themeSlug
  space {
    ...PromisePlace
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment PromisePlace on Space {
  id
  name
  viewerPromisesFor {
    id
    name
  }
  seats {
    organisation {
      id
      name
    }
  }
  ...SpaceReaders
}`, {"fragmentName":"MakeTopic"}) as unknown as TypedDocumentString<MakeTopicFragment, unknown>;
export const MakePageFragmentDoc = new TypedDocumentString(`
    fragment MakePage on Query {
  viewer {
    formToken
  }
  session(slug: $session) @include(if: $fromSession) {
    ...MakeSession
  }
  topic(slug: $topic) @include(if: $fromTopic) {
    ...MakeTopic
  }
  space(slug: $space) @include(if: $fromSpace) {
    ...PromisePlace
  }
  themes {
    slug
    name(language: $language)
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment PromisePlace on Space {
  id
  name
  viewerPromisesFor {
    id
    name
  }
  seats {
    organisation {
      id
      name
    }
  }
  ...SpaceReaders
}
fragment MakeSession on Session {
  id
  slug
  title
  language
  startsAt
  audience
  recommendations {
    id
    text
    addressedToId
    topicId
  }
  space {
    ...PromisePlace
  }
}
fragment MakeTopic on Topic {
  id
  slug
  question
  language
  audience
  themeSlug
  space {
    ...PromisePlace
  }
}`, {"fragmentName":"MakePage"}) as unknown as TypedDocumentString<MakePageFragment, unknown>;
export const MemoryListFragmentDoc = new TypedDocumentString(`
    fragment MemoryList on Memory {
  lines(
    kind: $kind
    year: $year
    side: $side
    organisation: $organisation
    after: $after
  ) {
    nodes {
      id
      kind
      at
      title
      language
      organisation {
        name
      }
      session {
        slug
        title
        language
      }
      topic {
        slug
        question
        language
      }
      commitment {
        slug
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"fragmentName":"MemoryList"}) as unknown as TypedDocumentString<MemoryListFragment, unknown>;
export const MemoryFiguresFragmentDoc = new TypedDocumentString(`
    fragment MemoryFigures on Memory {
  counts {
    kind
    year
    side
    count
    organisation {
      id
      name
    }
  }
}
    `, {"fragmentName":"MemoryFigures"}) as unknown as TypedDocumentString<MemoryFiguresFragment, unknown>;
export const CommitmentHeadFragmentDoc = new TypedDocumentString(`
    fragment CommitmentHead on Commitment {
  title
  language
  state
  lateSince
  agreedOn
  dueOn
  owner {
    name
  }
  theme {
    name(language: $language)
  }
}
    `, {"fragmentName":"CommitmentHead"}) as unknown as TypedDocumentString<CommitmentHeadFragment, unknown>;
export const CommitmentDeedsPanelFragmentDoc = new TypedDocumentString(`
    fragment CommitmentDeedsPanel on Commitment {
  slug
  viewerCan
}
    `, {"fragmentName":"CommitmentDeedsPanel"}) as unknown as TypedDocumentString<CommitmentDeedsPanelFragment, unknown>;
export const CommitmentFactsFragmentDoc = new TypedDocumentString(`
    fragment CommitmentFacts on Commitment {
  source
  agreedOn
  dueOn
  confirmedAt
  audience
  counterpartSide
  counterpart {
    slug
    name
  }
  owner {
    slug
    name
  }
  space {
    name
    language
  }
  updates {
    id
    kind
    previousDueOn
  }
}
    `, {"fragmentName":"CommitmentFacts"}) as unknown as TypedDocumentString<CommitmentFactsFragment, unknown>;
export const CommitmentOriginFragmentDoc = new TypedDocumentString(`
    fragment CommitmentOrigin on Commitment {
  topic {
    slug
    question
    language
  }
  session {
    slug
    title
    language
    startsAt
  }
  recommendation {
    text
    language
  }
}
    `, {"fragmentName":"CommitmentOrigin"}) as unknown as TypedDocumentString<CommitmentOriginFragment, unknown>;
export const CommitmentSidesFragmentDoc = new TypedDocumentString(`
    fragment CommitmentSides on Commitment {
  state
  counterpartSide
  counterpart {
    name
  }
  owner {
    name
  }
}
    `, {"fragmentName":"CommitmentSides"}) as unknown as TypedDocumentString<CommitmentSidesFragment, unknown>;
export const CommitmentStoryLineFragmentDoc = new TypedDocumentString(`
    fragment CommitmentStoryLine on ProgressUpdate {
  id
  kind
  at
  text
  language
  evidenceUrl
  newDueOn
  previousDueOn
  reason
  organisation {
    name
  }
}
    `, {"fragmentName":"CommitmentStoryLine"}) as unknown as TypedDocumentString<CommitmentStoryLineFragment, unknown>;
export const CommitmentStoryFragmentDoc = new TypedDocumentString(`
    fragment CommitmentStory on Commitment {
  state
  dueOn
  lateSince
  counterpartSide
  counterpart {
    name
  }
  updates {
    id
    ...CommitmentStoryLine
  }
}
    fragment CommitmentStoryLine on ProgressUpdate {
  id
  kind
  at
  text
  language
  evidenceUrl
  newDueOn
  previousDueOn
  reason
  organisation {
    name
  }
}`, {"fragmentName":"CommitmentStory"}) as unknown as TypedDocumentString<CommitmentStoryFragment, unknown>;
export const CommitmentPageFragmentDoc = new TypedDocumentString(`
    fragment CommitmentPage on Commitment {
  text
  language
  theme {
    slug
    name(language: $language)
  }
  ...CommitmentHead
  ...CommitmentDeedsPanel
  ...CommitmentFacts
  ...CommitmentOrigin
  ...CommitmentSides
  ...CommitmentStory
}
    fragment CommitmentDeedsPanel on Commitment {
  slug
  viewerCan
}
fragment CommitmentFacts on Commitment {
  source
  agreedOn
  dueOn
  confirmedAt
  audience
  counterpartSide
  counterpart {
    slug
    name
  }
  owner {
    slug
    name
  }
  space {
    name
    language
  }
  updates {
    id
    kind
    previousDueOn
  }
}
fragment CommitmentHead on Commitment {
  title
  language
  state
  lateSince
  agreedOn
  dueOn
  owner {
    name
  }
  theme {
    name(language: $language)
  }
}
fragment CommitmentOrigin on Commitment {
  topic {
    slug
    question
    language
  }
  session {
    slug
    title
    language
    startsAt
  }
  recommendation {
    text
    language
  }
}
fragment CommitmentSides on Commitment {
  state
  counterpartSide
  counterpart {
    name
  }
  owner {
    name
  }
}
fragment CommitmentStory on Commitment {
  state
  dueOn
  lateSince
  counterpartSide
  counterpart {
    name
  }
  updates {
    id
    ...CommitmentStoryLine
  }
}
fragment CommitmentStoryLine on ProgressUpdate {
  id
  kind
  at
  text
  language
  evidenceUrl
  newDueOn
  previousDueOn
  reason
  organisation {
    name
  }
}`, {"fragmentName":"CommitmentPage"}) as unknown as TypedDocumentString<CommitmentPageFragment, unknown>;
export const SiteViewerFragmentDoc = new TypedDocumentString(`
    fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
    `, {"fragmentName":"SiteViewer"}) as unknown as TypedDocumentString<SiteViewerFragment, unknown>;
export const MemberAlreadyFragmentDoc = new TypedDocumentString(`
    fragment MemberAlready on Space {
  slug
  kind
  name
}
    `, {"fragmentName":"MemberAlready"}) as unknown as TypedDocumentString<MemberAlreadyFragment, unknown>;
export const InvitationStoryFragmentDoc = new TypedDocumentString(`
    fragment InvitationStory on OpenInvitation {
  function
  mayPromise
  shownAs
  organisation {
    name
  }
  space {
    kind
    charter
    language
    answeredBy {
      name
    }
  }
}
    `, {"fragmentName":"InvitationStory"}) as unknown as TypedDocumentString<InvitationStoryFragment, unknown>;
export const AcceptInvitationFragmentDoc = new TypedDocumentString(`
    fragment AcceptInvitation on OpenInvitation {
  shownAs
  space {
    kind
  }
}
    `, {"fragmentName":"AcceptInvitation"}) as unknown as TypedDocumentString<AcceptInvitationFragment, unknown>;
export const InvitationPageFragmentDoc = new TypedDocumentString(`
    fragment InvitationPage on OpenInvitation {
  expiresAt
  space {
    slug
    name
    ...MemberAlready
  }
  ...InvitationStory
  ...AcceptInvitation
}
    fragment AcceptInvitation on OpenInvitation {
  shownAs
  space {
    kind
  }
}
fragment MemberAlready on Space {
  slug
  kind
  name
}
fragment InvitationStory on OpenInvitation {
  function
  mayPromise
  shownAs
  organisation {
    name
  }
  space {
    kind
    charter
    language
    answeredBy {
      name
    }
  }
}`, {"fragmentName":"InvitationPage"}) as unknown as TypedDocumentString<InvitationPageFragment, unknown>;
export const InviteeFragmentDoc = new TypedDocumentString(`
    fragment Invitee on Viewer {
  signedIn
  standings {
    space {
      slug
    }
  }
}
    `, {"fragmentName":"Invitee"}) as unknown as TypedDocumentString<InviteeFragment, unknown>;
export const InviteChoiceFragmentDoc = new TypedDocumentString(`
    fragment InviteChoice on Space {
  slug
  viewerCanInviteMembers
  invitationChoices {
    organisation {
      slug
      name
    }
  }
}
    `, {"fragmentName":"InviteChoice"}) as unknown as TypedDocumentString<InviteChoiceFragment, unknown>;
export const InviteFormFragmentDoc = new TypedDocumentString(`
    fragment InviteForm on Space {
  id
  slug
  viewerCanMakeManagers
  invitationChoices {
    mayPromise
    organisation {
      id
      slug
      name
    }
  }
}
    `, {"fragmentName":"InviteForm"}) as unknown as TypedDocumentString<InviteFormFragment, unknown>;
export const MadeInvitationFragmentDoc = new TypedDocumentString(`
    fragment MadeInvitation on MadeInvitation {
  id
  state
  function
  manager
  madeAt
  expiresAt
  organisation {
    name
  }
}
    `, {"fragmentName":"MadeInvitation"}) as unknown as TypedDocumentString<MadeInvitationFragment, unknown>;
export const MadeLinkFragmentDoc = new TypedDocumentString(`
    fragment MadeLink on MadeInvitation {
  id
  secret
  language
  expiresAt
  organisation {
    name
  }
  space {
    name
  }
}
    `, {"fragmentName":"MadeLink"}) as unknown as TypedDocumentString<MadeLinkFragment, unknown>;
export const InvitePageFragmentDoc = new TypedDocumentString(`
    fragment InvitePage on Space {
  slug
  kind
  name
  ...InviteChoice
  ...InviteForm
  ownInvitations {
    id
    ...MadeInvitation
    ...MadeLink
  }
}
    fragment InviteChoice on Space {
  slug
  viewerCanInviteMembers
  invitationChoices {
    organisation {
      slug
      name
    }
  }
}
fragment InviteForm on Space {
  id
  slug
  viewerCanMakeManagers
  invitationChoices {
    mayPromise
    organisation {
      id
      slug
      name
    }
  }
}
fragment MadeInvitation on MadeInvitation {
  id
  state
  function
  manager
  madeAt
  expiresAt
  organisation {
    name
  }
}
fragment MadeLink on MadeInvitation {
  id
  secret
  language
  expiresAt
  organisation {
    name
  }
  space {
    name
  }
}`, {"fragmentName":"InvitePage"}) as unknown as TypedDocumentString<InvitePageFragment, unknown>;
export const OrganisationDetailFragmentDoc = new TypedDocumentString(`
    fragment OrganisationDetail on Organisation {
  name
  kind
  about
  language
  answersWithin
  municipality {
    name
  }
  spaces {
    slug
    kind
    name
  }
}
    `, {"fragmentName":"OrganisationDetail"}) as unknown as TypedDocumentString<OrganisationDetailFragment, unknown>;
export const OrganisationListFragmentDoc = new TypedDocumentString(`
    fragment OrganisationList on Query {
  organisations {
    slug
    name
    kind
    municipality {
      name
    }
  }
}
    `, {"fragmentName":"OrganisationList"}) as unknown as TypedDocumentString<OrganisationListFragment, unknown>;
export const OwnNameFragmentDoc = new TypedDocumentString(`
    fragment OwnName on OwnStanding {
  space {
    id
    slug
    name
  }
  participant {
    displayName
    government
  }
}
    `, {"fragmentName":"OwnName"}) as unknown as TypedDocumentString<OwnNameFragment, unknown>;
export const OwnPlaceFragmentDoc = new TypedDocumentString(`
    fragment OwnPlace on OwnStanding {
  roles
  space {
    slug
    kind
    name
    language
    viewerCanInvite
    viewerCanChangePlaces
  }
  participant {
    displayName
    government
    mandates {
      id
      function
      mayPromise
      organisation {
        name
      }
    }
  }
}
    `, {"fragmentName":"OwnPlace"}) as unknown as TypedDocumentString<OwnPlaceFragment, unknown>;
export const OwnRepresentativesFragmentDoc = new TypedDocumentString(`
    fragment OwnRepresentatives on Space {
  slug
  ownRepresentatives {
    id
    name
    function
    mayPromise
    since
    own
    mayEnd
    organisation {
      slug
      kind
      name
    }
  }
}
    `, {"fragmentName":"OwnRepresentatives"}) as unknown as TypedDocumentString<OwnRepresentativesFragment, unknown>;
export const SeatsToEndFragmentDoc = new TypedDocumentString(`
    fragment SeatsToEnd on Space {
  ownRepresentatives {
    organisation {
      slug
    }
  }
  seats {
    id
    side
    signedAt
    viewerCanEnd
    organisation {
      slug
      name
    }
  }
}
    `, {"fragmentName":"SeatsToEnd"}) as unknown as TypedDocumentString<SeatsToEndFragment, unknown>;
export const GiveSeatFragmentDoc = new TypedDocumentString(`
    fragment GiveSeat on Space {
  id
  seatChoices {
    id
    name
  }
}
    `, {"fragmentName":"GiveSeat"}) as unknown as TypedDocumentString<GiveSeatFragment, unknown>;
export const TaskHoldersFragmentDoc = new TypedDocumentString(`
    fragment TaskHolders on Space {
  taskHolders {
    id
    name
    tasks
    own
  }
}
    `, {"fragmentName":"TaskHolders"}) as unknown as TypedDocumentString<TaskHoldersFragment, unknown>;
export const SeatsPageFragmentDoc = new TypedDocumentString(`
    fragment SeatsPage on Space {
  slug
  kind
  name
  ownRepresentatives {
    id
  }
  taskHolders {
    id
  }
  seatChoices {
    id
  }
  seats {
    viewerCanEnd
  }
  ...OwnRepresentatives
  ...SeatsToEnd
  ...GiveSeat
  ...TaskHolders
}
    fragment GiveSeat on Space {
  id
  seatChoices {
    id
    name
  }
}
fragment OwnRepresentatives on Space {
  slug
  ownRepresentatives {
    id
    name
    function
    mayPromise
    since
    own
    mayEnd
    organisation {
      slug
      kind
      name
    }
  }
}
fragment SeatsToEnd on Space {
  ownRepresentatives {
    organisation {
      slug
    }
  }
  seats {
    id
    side
    signedAt
    viewerCanEnd
    organisation {
      slug
      name
    }
  }
}
fragment TaskHolders on Space {
  taskHolders {
    id
    name
    tasks
    own
  }
}`, {"fragmentName":"SeatsPage"}) as unknown as TypedDocumentString<SeatsPageFragment, unknown>;
export const CharterToSignFragmentDoc = new TypedDocumentString(`
    fragment CharterToSign on Space {
  slug
  kind
  name
  language
  charter
  seats {
    id
    viewerCanSign
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"CharterToSign"}) as unknown as TypedDocumentString<CharterToSignFragment, unknown>;
export const SpaceCardFragmentDoc = new TypedDocumentString(`
    fragment SpaceCard on Space {
  slug
  kind
  name
  language
  municipality {
    name
  }
  seats {
    signedAt
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"SpaceCard"}) as unknown as TypedDocumentString<SpaceCardFragment, unknown>;
export const SpaceSeatsFragmentDoc = new TypedDocumentString(`
    fragment SpaceSeats on Space {
  seats {
    id
    side
    signedAt
    organisation {
      slug
      name
    }
  }
}
    `, {"fragmentName":"SpaceSeats"}) as unknown as TypedDocumentString<SpaceSeatsFragment, unknown>;
export const SpacePeopleFragmentDoc = new TypedDocumentString(`
    fragment SpacePeople on Space {
  readers {
    members
    government
  }
}
    `, {"fragmentName":"SpacePeople"}) as unknown as TypedDocumentString<SpacePeopleFragment, unknown>;
export const SpaceDetailFragmentDoc = new TypedDocumentString(`
    fragment SpaceDetail on Space {
  slug
  kind
  name
  language
  charter
  municipality {
    name
  }
  answeredBy {
    name
    answersWithin
  }
  viewerCanInvite
  viewerCanChangePlaces
  seats {
    signedAt
    viewerCanSign
    organisation {
      name
    }
  }
  ...SpaceSeats
  ...SpacePeople
}
    fragment SpacePeople on Space {
  readers {
    members
    government
  }
}
fragment SpaceSeats on Space {
  seats {
    id
    side
    signedAt
    organisation {
      slug
      name
    }
  }
}`, {"fragmentName":"SpaceDetail"}) as unknown as TypedDocumentString<SpaceDetailFragment, unknown>;
export const SpaceDoneFragmentDoc = new TypedDocumentString(`
    fragment SpaceDone on Space {
  slug
  name
  seats {
    viewerCanSign
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"SpaceDone"}) as unknown as TypedDocumentString<SpaceDoneFragment, unknown>;
export const DraftRouteDocument = new TypedDocumentString(`
    query DraftRoute($slug: String!, $language: Language!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...DraftPage
}
    fragment DraftPage on Query {
  viewer {
    formToken
    ...Author
  }
  themes {
    slug
    name(language: $language)
  }
  topic(slug: $slug) {
    ...Draft
  }
}
fragment Draft on Topic {
  id
  slug
  state
  kind
  themeSlug
  question
  why
  goodOutcome
  language
  audience
  organisationId
  municipalityCode
  municipality {
    code
    name
  }
  viewerCan
  space {
    id
    name
    ...SpaceReaders
    expectedAnswer {
      workingDays
      dueOn
      organisation {
        name
      }
    }
  }
  organisation {
    name
  }
  story {
    kind
    text
    language
    organisation {
      name
    }
    participant {
      displayName
    }
  }
}
fragment Author on Viewer {
  standings {
    space {
      id
    }
    participant {
      displayName
    }
    organisations {
      id
      name
    }
  }
}
fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:379fa3b8b5ebf14f4e14b20178024ec85058609198be439bbbaf27230b1d6c9e"}) as unknown as TypedDocumentString<DraftRouteQuery, DraftRouteQueryVariables>;
export const AnswerPageDocument = new TypedDocumentString(`
    query AnswerPage($slug: String!, $search: String, $merge: Boolean = false, $refer: Boolean = false) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...AnswerForm
}
    fragment AnswerExtra on Query {
  answeringBodies @include(if: $refer) {
    id
    name
  }
  topic(slug: $slug) {
    term {
      organisation {
        id
      }
    }
    ...MergeSearch @include(if: $merge)
  }
}
fragment AnswerForm on Query {
  viewer {
    formToken
  }
  topic(slug: $slug) {
    id
    slug
    audience
    viewerCan
    space {
      ...SpaceReaders
    }
    ...AnswerTopic
    ...MergeSearch @include(if: $merge)
  }
  ...AnswerExtra
}
fragment AnswerTopic on Topic {
  slug
  question
  language
  term {
    ...Due
  }
}
fragment MergeSearch on Topic {
  slug
  space {
    name
  }
  mergeCandidates(search: $search) {
    slug
    question
    language
  }
}
fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}
fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:f8ce541ff3f3fd335f0e6202eb317ec4eb370510bfcedd25fbe9970e1451b87a"}) as unknown as TypedDocumentString<AnswerPageQuery, AnswerPageQueryVariables>;
export const AnswerMenuPageDocument = new TypedDocumentString(`
    query AnswerMenuPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  topic(slug: $slug) {
    ...AnswerMenu
  }
}
    fragment AnswerMenu on Topic {
  slug
  viewerCan
  ...AnswerTopic
}
fragment AnswerTopic on Topic {
  slug
  question
  language
  term {
    ...Due
  }
}
fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:94b81b5205dfd4f6669dc6780cbbb5b15a24c38f846fb4439b5ae107dfe2e7b5"}) as unknown as TypedDocumentString<AnswerMenuPageQuery, AnswerMenuPageQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($slug: String!, $after: String, $language: Language!) {
  ...SiteViewer
  ...Contributor
  viewer {
    signedIn
    formToken
  }
  topic(slug: $slug) {
    question
    ...TopicDone
    ...TopicPage
    ...TopicAdditions
  }
}
    fragment TopicAdditions on Topic {
  story {
    id
    session {
      ...SessionLine
    }
  }
  ...StoryCommitments
  ...CommitmentsOfTopic
  ...TopicModeration
}
fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}
fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ContributeForm on Topic {
  id
  audience
  pseudonymOffer
  space {
    id
    ...SpaceReaders
  }
}
fragment Contributor on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      participant {
        displayName
      }
      organisations {
        id
        name
      }
    }
  }
}
fragment ContributionVoice on Contribution {
  id
  text
  language
  at
  withdrawnAt
  pseudonym
  viewerWrote
  viewerCanWithdraw
  participant {
    displayName
    government
  }
  organisation {
    name
  }
}
fragment DraftTopic on Topic {
  slug
  ...TopicHead
}
fragment StoryEvent on TopicEvent {
  id
  kind
  at
  text
  whatWouldChange
  language
  participant {
    displayName
  }
  organisation {
    name
    answersWithin
  }
  otherTopic {
    slug
    question
    language
  }
}
fragment StoryNext on Topic {
  state
  viewerCan
  term {
    dueOn
    workingDaysLate
    organisation {
      name
    }
  }
}
fragment TopicAside on Topic {
  slug
  audience
  viewerCan
  space {
    ...SpaceReaders
  }
  term {
    ...Due
  }
}
fragment TopicContributions on Topic {
  slug
  state
  contributionCount
  viewerCan
  contributions(after: $after) {
    nodes {
      id
      ...ContributionVoice
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  ...ContributeForm
}
fragment TopicDone on Topic {
  term {
    ...Due
  }
  contributions(after: $after) {
    nodes {
      id
    }
  }
}
fragment TopicHead on Topic {
  kind
  state
  question
  why
  language
  submittedAt
  theme {
    name(language: $language)
  }
  municipality {
    name
  }
  term {
    dueOn
    workingDaysLate
    organisation {
      name
    }
  }
  mergedInto {
    slug
    question
    language
  }
}
fragment TopicPage on Topic {
  slug
  state
  why
  goodOutcome
  language
  theme {
    slug
    name(language: $language)
  }
  ...DraftTopic
  ...TopicHead
  ...TopicAside
  ...TopicStory
  ...TopicSupport
  ...TopicContributions
}
fragment TopicStory on Topic {
  ...StoryNext
  story {
    id
    kind
    at
    ...StoryEvent
  }
}
fragment TopicSupport on Topic {
  id
  supportCount
  viewerCan
  viewerSupports
  viewerFollows
}
fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}
fragment TextNotice on TextDecision {
  id
  measure
  ruleVersion
  until
  viewerWrote
  ground {
    name(language: $language)
  }
}
fragment TopicModeration on Topic {
  slug
  viewerCanFlag
  viewerCanFlagReplies
  decision {
    ...TextNotice
  }
  contributions(after: $after) {
    nodes {
      id
      measure
      viewerWrote
      withdrawnAt
      decision {
        ...TextNotice
      }
    }
  }
}
fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}
fragment CommitmentsOfTopic on Topic {
  slug
  commitments {
    ...CommitmentLine
  }
  space {
    viewerPromisesFor {
      id
    }
  }
}
fragment StoryCommitments on Topic {
  story {
    id
    commitment {
      ...CommitmentLine
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:3f14cf44c317994ddecaeba65d10e5a8821d9e0781f4b1a155a8f9a90d12ecfe"}) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const WithdrawPageDocument = new TypedDocumentString(`
    query WithdrawPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
    formToken
  }
  topic(slug: $slug) {
    ...ConfirmPage
  }
}
    fragment AnswerTopic on Topic {
  slug
  question
  language
  term {
    ...Due
  }
}
fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}
fragment ConfirmPage on Topic {
  id
  slug
  question
  language
  viewerCan
  ...AnswerTopic
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:463feb5b550bc1b6e9854cc7614d31f637997f4420a373e5cff44fb3df00fcf6"}) as unknown as TypedDocumentString<WithdrawPageQuery, WithdrawPageQueryVariables>;
export const FlagRouteDocument = new TypedDocumentString(`
    query FlagRoute($slug: String!, $reply: ID, $language: Language!) {
  ...SiteViewer
  ...FlagPage
}
    fragment FlagPage on Query {
  viewer {
    signedIn
    formToken
  }
  topic(slug: $slug) {
    id
    slug
    question
    language
    viewerCanFlag
    viewerCanFlagReplies
    reply(id: $reply) {
      id
      text
      language
      measure
      viewerWrote
      withdrawnAt
    }
  }
  presentRules {
    rules {
      key
      kind
      name(language: $language)
      text(language: $language)
    }
  }
  organisations {
    id
    name
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:d475d9a029420aab1b43ac39b6c9227eb9029b158b5c2589d0825dfc03f9c815"}) as unknown as TypedDocumentString<FlagRouteQuery, FlagRouteQueryVariables>;
export const DiscardPageDocument = new TypedDocumentString(`
    query DiscardPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
    formToken
  }
  topic(slug: $slug) {
    ...ConfirmPage
  }
}
    fragment AnswerTopic on Topic {
  slug
  question
  language
  term {
    ...Due
  }
}
fragment Due on ResponseTerm {
  dueOn
  workingDaysLate
  organisation {
    name
  }
}
fragment ConfirmPage on Topic {
  id
  slug
  question
  language
  viewerCan
  ...AnswerTopic
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:28ce3defb369cec11f934fb93a9245e3d79d0d8c93790a1b39b4d30162c0bb45"}) as unknown as TypedDocumentString<DiscardPageQuery, DiscardPageQueryVariables>;
export const AgendaDocument = new TypedDocumentString(`
    query Agenda($filter: AgendaFilter, $after: String, $place: String!, $language: Language!) {
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
  municipalitiesNamed(name: $place) {
    code
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
    passkeyStep
  }
}`, {"hash":"sha256:5bce0698d4801b60465b37adb3df46887d01468d05c50147c61dbf1db97aaa72"}) as unknown as TypedDocumentString<AgendaQuery, AgendaQueryVariables>;
export const ProposePageDocument = new TypedDocumentString(`
    query ProposePage($language: Language!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...ProposeStart
}
    fragment ProposeStart on Query {
  viewer {
    signedIn
    formToken
    standings {
      space {
        id
        slug
        name
        kind
        municipality {
          code
        }
      }
    }
  }
  themes {
    slug
    name(language: $language)
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:541bb350a310611b755365ac346a699c4e3f4f84de54d65c7bc88f0320fe604c"}) as unknown as TypedDocumentString<ProposePageQuery, ProposePageQueryVariables>;
export const NewsDocument = new TypedDocumentString(`
    query News($after: String) {
  ...SiteViewer
  ...NewsList
}
    fragment News on Notification {
  id
  at
  kind
  topic {
    slug
    question
    language
  }
  topicEvent {
    kind
  }
  session {
    slug
    title
    language
  }
  sessionEvent {
    kind
  }
  series {
    slug
    name
    language
  }
  seriesEvent {
    kind
  }
  commitment {
    slug
    title
    language
  }
  progressUpdate {
    kind
  }
  space {
    slug
    name
    language
  }
  placeEvent {
    kind
  }
  decision {
    id
  }
  decisionStep {
    kind
  }
}
fragment NewsList on Query {
  viewer {
    formToken
  }
  notifications(after: $after) {
    nodes {
      ...News
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:f6459968ee1e0ccbe09837bb7f1ad193a2ea2c25477934d0fd7f28364db61f0b"}) as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const OwnCalendarRouteDocument = new TypedDocumentString(`
    query OwnCalendarRoute {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...OwnCalendar
}
    fragment CalendarChoice on OwnCalendar {
  invites
  neutral
}
fragment CalendarLink on OwnCalendar {
  linkMadeAt
}
fragment OwnCalendar on Query {
  viewer {
    formToken
  }
  ownCalendar {
    ...CalendarChoice
    ...CalendarLink
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:cd36679e39a6d993272543af70b5dedef4b1e5411a20ac86001588329311dac1"}) as unknown as TypedDocumentString<OwnCalendarRouteQuery, OwnCalendarRouteQueryVariables>;
export const MailPreferencePageDocument = new TypedDocumentString(`
    query MailPreferencePage {
  ...SiteViewer
  ...MailPreference
}
    fragment MailPreference on Query {
  viewer {
    formToken
  }
  mailPreference
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:010d3fdb8896da94f592717005efed0d18864025a1ff359b12a786b76730ac8f"}) as unknown as TypedDocumentString<MailPreferencePageQuery, MailPreferencePageQueryVariables>;
export const DatesLinkRouteDocument = new TypedDocumentString(`
    query DatesLinkRoute($secret: String!) {
  ...SiteViewer
  viewer {
    formToken
  }
  datesByLink(secret: $secret) {
    ...DatesLink
  }
}
    fragment DatesLink on DatesByLink {
  title
  language
  organisation
  closesAt
  dates {
    id
    startsAt
    endsAt
    choice
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:6d56d4ebebd6ae989b7a536c8eb3d7fd212d59e513864d30d80da7a14125038f"}) as unknown as TypedDocumentString<DatesLinkRouteQuery, DatesLinkRouteQueryVariables>;
export const RecommendPageDocument = new TypedDocumentString(`
    query RecommendPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...RecommendForm
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment RecommendForm on Query {
  viewer {
    formToken
  }
  organisations {
    id
    name
  }
  session(slug: $slug) {
    id
    slug
    items {
      id
      topic {
        id
        question
        language
      }
    }
    report {
      viewerCan
      paragraphs {
        id
        position
        agendaItemId
      }
    }
    ...ActPage
    ...SessionReaders
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:49c941fc30272d8f15df60d16564a80bd13097acfcf8725137a1c7c6e5a0744e"}) as unknown as TypedDocumentString<RecommendPageQuery, RecommendPageQueryVariables>;
export const CancelSessionPageDocument = new TypedDocumentString(`
    query CancelSessionPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...CancelSession
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment CancelSession on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    state
    startsAt
    endsAt
    viewerCan
    ...ActPage
    ...SessionReaders
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:7d54c212f73ce165342bf308bd0a2e97f8a0ebbaa80302b8e2fc58e3783db346"}) as unknown as TypedDocumentString<CancelSessionPageQuery, CancelSessionPageQueryVariables>;
export const AskToMovePageDocument = new TypedDocumentString(`
    query AskToMovePage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...AskToMove
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment AskToMove on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    slug
    items {
      id
      viewerCan
      organisation {
        name
      }
      ...AgendaItemLine
    }
    ...ActPage
    ...SessionReaders
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:436146dec5a328a38094f816b91d4eaed3606a7e8e8f6ad9ee981952185d7835"}) as unknown as TypedDocumentString<AskToMovePageQuery, AskToMovePageQueryVariables>;
export const AgendaBoardPageDocument = new TypedDocumentString(`
    query AgendaBoardPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...AgendaBoard
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment AgendaBoard on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    viewerCan
    minutesLeft
    balance {
      communities
      government
    }
    items {
      id
      minutes
      viewerCan
      ...AgendaItemLine
    }
    ...ActPage
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:dbaef5eb16cfee81591ea905e8ca51f5e20e63b49fa28453913b232855c7dab9"}) as unknown as TypedDocumentString<AgendaBoardPageQuery, AgendaBoardPageQueryVariables>;
export const PutOnAgendaPageDocument = new TypedDocumentString(`
    query PutOnAgendaPage($slug: String!, $search: String) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...OwnSeats
  ...PutOnAgenda
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment PutOnAgenda on Query {
  session(slug: $slug) {
    id
    slug
    minutesLeft
    viewerCan
    space {
      id
      seats {
        organisation {
          id
          name
        }
      }
    }
    topicsToChoose(search: $search) {
      id
      question
      language
      organisation {
        name
      }
      space {
        name
      }
    }
    ...ActPage
    ...SessionReaders
  }
}
fragment OwnSeats on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
      }
    }
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:4dfbb6e81de37f03d772d86cdc912c554c7a7569b34edfcdaf224d40cbee5a65"}) as unknown as TypedDocumentString<PutOnAgendaPageQuery, PutOnAgendaPageQueryVariables>;
export const DatesPageRouteDocument = new TypedDocumentString(`
    query DatesPageRoute($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...DatesPage
}
    fragment DatesPage on Query {
  ...OwnSeats
  session(slug: $slug) {
    slug
    title
    language
    state
    viewerCan
    datePoll {
      id
    }
    ...ProposeDates
    ...Poll
  }
}
fragment PollDates on DatePoll {
  chosenDateId
  dates {
    id
    startsAt
    endsAt
  }
  answers {
    dateId
    seatId
    choice
  }
}
fragment Poll on Session {
  id
  state
  language
  viewerCan
  space {
    id
  }
  seats {
    id
    side
    organisation {
      id
      name
    }
  }
  datePoll {
    closesAt
    closedAt
    outcome
    dates {
      id
      startsAt
      endsAt
      dayNotes {
        ...DayNotes
      }
    }
    answers {
      dateId
      seatId
      choice
    }
    ...PollDates
  }
  ...SettleForm
}
fragment ProposeDates on Session {
  id
  slug
  place
  link
}
fragment SettleForm on Session {
  id
  datePoll {
    dates {
      id
      startsAt
      endsAt
    }
  }
}
fragment OwnSeats on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
      }
    }
  }
}
fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:992eadd4ffcb6a9e78d07f92e5402d815c6bc709e2b54bca6c8288bc0b51f2c1"}) as unknown as TypedDocumentString<DatesPageRouteQuery, DatesPageRouteQueryVariables>;
export const GuestsPageDocument = new TypedDocumentString(`
    query GuestsPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...GuestsForm
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment GuestsForm on Query {
  viewer {
    formToken
  }
  organisations {
    id
    name
  }
  session(slug: $slug) {
    id
    viewerCan
    seats {
      organisation {
        id
      }
    }
    space {
      seats {
        signedAt
        organisation {
          id
          name
        }
      }
    }
    ...ActPage
    ...SessionReaders
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:ff561d8e9bf2089927e14850c40b84ccd364cb979ec6e7d725f12cd96506ea18"}) as unknown as TypedDocumentString<GuestsPageQuery, GuestsPageQueryVariables>;
export const HeldPageDocument = new TypedDocumentString(`
    query HeldPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...HeldForm
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment HeldForm on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    startsAt
    viewerCan
    items {
      id
      ...AgendaItemLine
    }
    ...ActPage
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:027aeeee4d96bbce4dd6452bc329b553aa13a5e79624f968dceeeb843f03a441"}) as unknown as TypedDocumentString<HeldPageQuery, HeldPageQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session($slug: String!) {
  ...SiteViewer
  ...OwnSeats
  session(slug: $slug) {
    title
    ...SessionPage
    ...CommitmentsOfSession
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment DateNotice on Session {
  slug
  state
  datePoll {
    outcome
  }
}
fragment ReportText on Session {
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    reportParagraphId
  }
  report {
    language
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
fragment ReportVerdicts on Report {
  dueOn
  approvals {
    side
    verdict
    at
    organisation {
      name
    }
  }
}
fragment SessionAdvice on Session {
  items {
    id
  }
  report {
    paragraphs {
      id
      position
      agendaItemId
    }
  }
  recommendations {
    id
    text
    language
    reportParagraphId
    addressedTo {
      slug
      name
    }
    topic {
      slug
      question
      language
    }
  }
}
fragment SessionReport on Session {
  slug
  state
  space {
    name
  }
  events {
    kind
    at
  }
  report {
    state
    dueOn
    ...ReportVerdicts
  }
  ...ReportText
}
fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SessionAnswers on Session {
  id
  viewerCan
  space {
    id
  }
  seats {
    answer
    organisation {
      id
      name
    }
  }
}
fragment OwnSeats on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
      }
    }
  }
}
fragment SessionActs on Session {
  id
  slug
  state
  startsAt
  place
  link
  viewerCan
  report {
    viewerCan
  }
}
fragment SessionAgenda on Session {
  minutesLeft
  balance {
    communities
    government
  }
  items {
    id
    minutes
    ...AgendaItemLine
  }
}
fragment SessionFacts on Session {
  slug
  audience
  place
  link
  state
  chair {
    slug
    name
  }
  host {
    slug
    name
  }
  space {
    name
    language
  }
}
fragment SessionGuests on Session {
  language
  state
  seats {
    id
    side
    answer
    organisation {
      slug
      name
    }
  }
  observers {
    id
    function
    organisation {
      slug
      name
    }
  }
}
fragment SessionHead on Session {
  title
  language
  startsAt
  endsAt
  state
  number
  cancelReason
  series {
    name
    language
  }
  events {
    id
    kind
    at
    text
    language
    previousStartsAt
  }
}
fragment SessionPage on Session {
  slug
  state
  viewerCan
  recommendations {
    id
  }
  ...SessionHead
  ...DateNotice
  ...SessionActs
  ...SessionAnswers
  ...SessionFacts
  ...SessionGuests
  ...SessionReaders
  ...SessionSeries
  ...SessionAgenda
  ...SessionReport
  ...SessionAdvice
  ...SessionStory
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SessionSeries on Session {
  startsAt
  series {
    slug
    name
    rhythm
    language
    rule {
      ...SeriesRule
    }
    sessions {
      slug
      title
      language
      startsAt
    }
  }
}
fragment SessionStory on Session {
  startsAt
  state
  language
  report {
    state
    dueOn
  }
  events {
    id
    kind
    at
    text
    language
    previousStartsAt
    participant {
      displayName
    }
    organisation {
      name
    }
  }
}
fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}
fragment CommitmentsOfSession on Session {
  slug
  startsAt
  commitments {
    ...CommitmentLine
  }
  space {
    viewerPromisesFor {
      id
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:f6b91ba572de8e723b5bfce0401c07cb718d939f1ec25403fc3a539b3f591ea4"}) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const ParagraphPageDocument = new TypedDocumentString(`
    query ParagraphPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...ParagraphForm
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment ParagraphForm on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    items {
      id
      ...AgendaItemLine
    }
    report {
      language
      viewerCan
      paragraphs {
        id
        text
        agendaItemId
      }
    }
    ...ActPage
    ...SessionReaders
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:1bb9728a6450a765889b0d3a68963313c10b2effea8ccffe602cd4a181af5033"}) as unknown as TypedDocumentString<ParagraphPageQuery, ParagraphPageQueryVariables>;
export const ReportDeskPageDocument = new TypedDocumentString(`
    query ReportDeskPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...ReportDesk
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment ReportDesk on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    series {
      reportTermDays
    }
    items {
      id
      ...AgendaItemLine
    }
    recommendations {
      id
    }
    report {
      language
      viewerCan
      paragraphs {
        id
        position
        text
        agendaItemId
      }
      pointedOut {
        paragraphId
        from
        to
      }
    }
    ...ActPage
    ...SessionReaders
    ...SessionAdvice
  }
}
fragment SessionAdvice on Session {
  items {
    id
  }
  report {
    paragraphs {
      id
      position
      agendaItemId
    }
  }
  recommendations {
    id
    text
    language
    reportParagraphId
    addressedTo {
      slug
      name
    }
    topic {
      slug
      question
      language
    }
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:35aaa9c5315b6a6a0133caa4bc25edf7787848684a28db79294c2d89b7f70f74"}) as unknown as TypedDocumentString<ReportDeskPageQuery, ReportDeskPageQueryVariables>;
export const ReportToReadDocument = new TypedDocumentString(`
    query ReportToRead($slug: String!) {
  ...SiteViewer
  session(slug: $slug) {
    title
    ...ReportPaper
    ...ReportText
    ...SessionAdvice
  }
}
    fragment ReportPaper on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  chair {
    name
  }
  seats {
    side
    answer
    organisation {
      name
    }
  }
  observers {
    function
    organisation {
      name
    }
  }
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    text
    language
    reportParagraphId
    addressedTo {
      name
    }
  }
  events {
    kind
    at
  }
  report {
    state
    language
    dueOn
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      verdict
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
fragment ReportText on Session {
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    reportParagraphId
  }
  report {
    language
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
fragment SessionAdvice on Session {
  items {
    id
  }
  report {
    paragraphs {
      id
      position
      agendaItemId
    }
  }
  recommendations {
    id
    text
    language
    reportParagraphId
    addressedTo {
      slug
      name
    }
    topic {
      slug
      question
      language
    }
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:22784cf411fb9e021169d177d0eb1a9336d124db43c2b91c12da960ecdeeba73"}) as unknown as TypedDocumentString<ReportToReadQuery, ReportToReadQueryVariables>;
export const ReviewReportPageDocument = new TypedDocumentString(`
    query ReviewReportPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...OwnSeats
  session(slug: $slug) {
    ...ReviewPage
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment ReportText on Session {
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    reportParagraphId
  }
  report {
    language
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
fragment ReportVerdicts on Report {
  dueOn
  approvals {
    side
    verdict
    at
    organisation {
      name
    }
  }
}
fragment ReviewPage on Session {
  id
  slug
  items {
    id
  }
  space {
    id
    seats {
      side
      signedAt
      organisation {
        id
        name
      }
    }
  }
  report {
    dueOn
    viewerCan
    paragraphs {
      id
      position
      agendaItemId
      remarks {
        id
        answer {
          id
        }
      }
    }
    approvals {
      side
    }
    ...ReportVerdicts
  }
  ...ActPage
  ...SessionReaders
  ...ReportText
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}
fragment OwnSeats on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
      }
    }
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:e496b5025b8c06a9d32f046018b9b4531249d81db37c6da872bb85f1d45a36a6"}) as unknown as TypedDocumentString<ReviewReportPageQuery, ReviewReportPageQueryVariables>;
export const RemarkRouteDocument = new TypedDocumentString(`
    query RemarkRoute($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...OwnSeats
  session(slug: $slug) {
    ...RemarkAnswerPage
  }
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment NotesReaders on Session {
  space {
    name
  }
}
fragment RemarkAnswerPage on Session {
  space {
    id
    seats {
      side
      signedAt
      organisation {
        id
      }
    }
  }
  report {
    language
    viewerCan
    paragraphs {
      id
      text
      remarks {
        id
        side
        proposal
        ...RemarkLine
      }
    }
  }
  ...ActPage
  ...NotesReaders
}
fragment RemarkLine on ReportRemark {
  id
  side
  at
  text
  language
  organisation {
    name
  }
  answer {
    outcome
    text
    language
    at
    organisation {
      name
    }
  }
}
fragment OwnSeats on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
      }
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:4f482796dbce8eba844d2239a05edbf96130b3b6002b5bb33860a1e9f5befce3"}) as unknown as TypedDocumentString<RemarkRouteQuery, RemarkRouteQueryVariables>;
export const RemarksRouteDocument = new TypedDocumentString(`
    query RemarksRoute($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  session(slug: $slug) {
    ...RemarksPage
  }
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment RemarkLine on ReportRemark {
  id
  side
  at
  text
  language
  organisation {
    name
  }
  answer {
    outcome
    text
    language
    at
    organisation {
      name
    }
  }
}
fragment RemarksPage on Session {
  slug
  items {
    id
  }
  space {
    name
  }
  report {
    state
    dueOn
    language
    viewerCan
    paragraphs {
      id
      position
      agendaItemId
      text
      remarks {
        id
        ...RemarkLine
      }
      versions {
        id
        text
      }
    }
  }
  ...ActPage
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:9d7611392f9fcea6c53d4e76db9c79a1fb0596d385da05428eda9d7cafa1b79f"}) as unknown as TypedDocumentString<RemarksRouteQuery, RemarksRouteQueryVariables>;
export const NewRemarkRouteDocument = new TypedDocumentString(`
    query NewRemarkRoute($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...OwnSeats
  session(slug: $slug) {
    ...RemarkForm
  }
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment NotesReaders on Session {
  space {
    name
  }
}
fragment RemarkForm on Session {
  slug
  space {
    id
    seats {
      side
      signedAt
      organisation {
        id
        name
      }
    }
  }
  report {
    language
    viewerCan
    paragraphs {
      id
      text
    }
  }
  ...ActPage
  ...NotesReaders
}
fragment OwnSeats on Query {
  viewer {
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
      }
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:25b51513c9d28739fac984d23aed5fb6f54837b39ff1f625a042c8172751a6ff"}) as unknown as TypedDocumentString<NewRemarkRouteQuery, NewRemarkRouteQueryVariables>;
export const ReportAsFileDocument = new TypedDocumentString(`
    query ReportAsFile($slug: String!) {
  session(slug: $slug) {
    ...ReportPaper
  }
}
    fragment ReportPaper on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  chair {
    name
  }
  seats {
    side
    answer
    organisation {
      name
    }
  }
  observers {
    function
    organisation {
      name
    }
  }
  items {
    id
    ...AgendaItemLine
  }
  recommendations {
    id
    text
    language
    reportParagraphId
    addressedTo {
      name
    }
  }
  events {
    kind
    at
  }
  report {
    state
    language
    dueOn
    paragraphs {
      id
      position
      text
      agendaItemId
    }
    approvals {
      id
      side
      verdict
      at
      dissent
      language
      paragraphId
      organisation {
        name
      }
    }
  }
}
fragment AgendaItemLine on AgendaItem {
  id
  title
  language
  minutes
  side
  state
  carried
  moveRequestedBySide
  moveReason
  topicId
  topic {
    slug
    question
    language
  }
  organisation {
    name
  }
}`, {"hash":"sha256:2bafdfe8fb513c0fcfdb5bbd874a5aae7617b8681bc2c96ac10a70de588dd937"}) as unknown as TypedDocumentString<ReportAsFileQuery, ReportAsFileQueryVariables>;
export const MoveSessionPageDocument = new TypedDocumentString(`
    query MoveSessionPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...MoveSession
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment MoveSession on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    state
    startsAt
    endsAt
    place
    link
    viewerCan
    ...ActPage
    ...SessionReaders
  }
}
fragment SessionReaders on Session {
  audience
  space {
    name
    ...SpaceReaders
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:0b880e1ef65e23c392dd4e3c74bea75f0f23952ae8218cae92106fd7c52c94d2"}) as unknown as TypedDocumentString<MoveSessionPageQuery, MoveSessionPageQueryVariables>;
export const SessionChairPageDocument = new TypedDocumentString(`
    query SessionChairPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...SessionChair
}
    fragment ActPage on Session {
  slug
  title
  language
  state
}
fragment SessionChair on Query {
  viewer {
    formToken
  }
  session(slug: $slug) {
    id
    slug
    viewerCan
    chair {
      id
    }
    host {
      id
    }
    space {
      seats {
        signedAt
        organisation {
          id
          name
        }
      }
    }
    ...ActPage
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:bde5269b683454192d237342944f08067871dad1b71ee77e795a3ec8942d86b3"}) as unknown as TypedDocumentString<SessionChairPageQuery, SessionChairPageQueryVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions($space: String, $month: String!, $byMonth: Boolean!, $upcoming: Boolean!, $past: Boolean!, $pastAfter: String, $furtherAfter: String) {
  ...SiteViewer
  ...SessionsOverview
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}
fragment SessionsLists on Query {
  upcoming: sessions(
    filter: {when: upcoming, spaceSlug: $space}
    after: $furtherAfter
  ) @include(if: $upcoming) {
    nodes {
      ...SessionLine
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  past: sessions(filter: {when: past, spaceSlug: $space}, after: $pastAfter) @include(if: $past) {
    nodes {
      ...SessionLine
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment SessionsMonth on Query {
  month: sessionsOfMonth(month: $month, spaceSlug: $space) @include(if: $byMonth) {
    ...SessionLine
  }
}
fragment SessionsOverview on Query {
  viewer {
    facilitates
  }
  spaces(kinds: [network, dialogue_table, partnership, panel]) {
    slug
    name
  }
  ...SessionsLists
  ...SessionsMonth
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:7b75d3dd802a38c799d66a9e7be6e35228b950dc0c274d0f6081e98663b6bfaa"}) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const PlanSessionPageDocument = new TypedDocumentString(`
    query PlanSessionPage($space: String!, $known: Boolean!, $startsAt: DateTime!, $endsAt: DateTime!, $dated: Boolean!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...PlanSession
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment PlanSession on Query {
  viewer {
    formToken
    standings {
      roles
      space {
        slug
        name
        language
      }
    }
  }
  organisations {
    id
    name
  }
  space(slug: $space) @include(if: $known) {
    id
    slug
    name
    language
    ...SpaceReaders
    dayNotes(startsAt: $startsAt, endsAt: $endsAt) @include(if: $dated) {
      ...DayNotes
    }
    seats {
      side
      signedAt
      organisation {
        id
        name
      }
    }
    series {
      id
      name
      language
      sessions {
        state
        chair {
          name
        }
      }
    }
  }
}
fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:1a3275b2c841f1aa7aa68353dccda8e117dc343d28c9a61c550bddbcb9499b15"}) as unknown as TypedDocumentString<PlanSessionPageQuery, PlanSessionPageQueryVariables>;
export const WitnessPageDocument = new TypedDocumentString(`
    query WitnessPage {
  ...SiteViewer
  mayWitness
  viewer {
    ...FormSender
  }
}
    fragment FormSender on Viewer {
  signedIn
  formToken
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:a57d32277eb90031b39f98742c6514970d601532430875a3065642b21b572b8e"}) as unknown as TypedDocumentString<WitnessPageQuery, WitnessPageQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($language: Language!) {
  ...SiteViewer
  ...NextSessions
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
fragment NextSessions on Query {
  nextSessions(limit: 3) {
    ...SessionLine
  }
}
fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
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
    passkeyStep
  }
}`, {"hash":"sha256:2fb4af27648775fdbc2249b20b16275e917be8bf2813cb1a675a557b5ebf5b6a"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const FreshSignInPageDocument = new TypedDocumentString(`
    query FreshSignInPage {
  ...SiteViewer
  viewer {
    signedIn
    ...FormSender
  }
}
    fragment FormSender on Viewer {
  signedIn
  formToken
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:db865119916389c457f3a91c4d2dfa04de801c63a51a239daa03cb95b17f7318"}) as unknown as TypedDocumentString<FreshSignInPageQuery, FreshSignInPageQueryVariables>;
export const ProvidersPageDocument = new TypedDocumentString(`
    query ProvidersPage($next: String) {
  ...SiteViewer
  ...ProviderList
}
    fragment ProviderList on Query {
  signInProviders(next: $next) {
    key
    name
    href
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:171862a21902ca12a74f008bad60c8b4fe24759190b1ebf2b9cc6cda03098835"}) as unknown as TypedDocumentString<ProvidersPageQuery, ProvidersPageQueryVariables>;
export const PasskeySignInPageDocument = new TypedDocumentString(`
    query PasskeySignInPage {
  ...SiteViewer
  ...PasskeySignIn
}
    fragment PasskeySignIn on Query {
  viewer {
    signedIn
    formToken
    passkeyStep
  }
  passkeyRequest
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:26d9ef7dfcdbaf3cae7dc8cf158e9b9d41461b04a2195f1c5d095780bdee6cbc"}) as unknown as TypedDocumentString<PasskeySignInPageQuery, PasskeySignInPageQueryVariables>;
export const ChangeAddressDocument = new TypedDocumentString(`
    query ChangeAddress {
  ...SiteViewer
  viewer {
    signedIn
    ...AddressForm
  }
}
    fragment AddressForm on Viewer {
  formToken
  mailAddress
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:c1d2ab23a58fe109451d4afdf25c62132d1e35ac13bfa2ebdaec1a0fffc8f390"}) as unknown as TypedDocumentString<ChangeAddressQuery, ChangeAddressQueryVariables>;
export const ProveAddressDocument = new TypedDocumentString(`
    query ProveAddress {
  ...SiteViewer
  viewer {
    signedIn
    ...FormSender
  }
}
    fragment FormSender on Viewer {
  signedIn
  formToken
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:806dbe66ef2da13ef4d414cf87d369bfc85aa9d8da4af763cd21f3b8c3374c83"}) as unknown as TypedDocumentString<ProveAddressQuery, ProveAddressQueryVariables>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  ...SiteViewer
  viewer {
    signedIn
    ...OwnAddress
    ...OwnPasskeys
    ...OwnSessions
  }
}
    fragment OwnSessions on Viewer {
  formToken
  sessions {
    id
    since
    means
    current
  }
}
fragment OwnAddress on Viewer {
  mailAddress
}
fragment OwnPasskeys on Viewer {
  formToken
  passkeys {
    id
    number
    createdAt
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:cfa26eb1b938b27a5e70955f67e4d2465acf4c58775a40fb13c3b426a540753c"}) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const LostPasskeyPageDocument = new TypedDocumentString(`
    query LostPasskeyPage {
  ...SiteViewer
  viewer {
    signedIn
    ...LostPasskey
  }
}
    fragment AskRecovery on Viewer {
  formToken
  recoverableAs
  standings {
    participantId
    space {
      name
      language
    }
    participant {
      displayName
    }
  }
}
fragment LostPasskey on Viewer {
  formToken
  recovery {
    state
    ...RecoveryUnderWay
  }
  recoverableAs
  ...AskRecovery
}
fragment RecoveryUnderWay on OwnRecoveryRequest {
  state
  code
  until
  sides
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:1421fd684b6927ae6d56c95341b1521607903a46dc0c3fa62708def69592fdf2"}) as unknown as TypedDocumentString<LostPasskeyPageQuery, LostPasskeyPageQueryVariables>;
export const PasskeyCreationPageDocument = new TypedDocumentString(`
    query PasskeyCreationPage {
  ...SiteViewer
  ...PasskeyCreation
}
    fragment PasskeyCreation on Query {
  viewer {
    formToken
    passkeyStep
  }
  passkeyCreation
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:d7630a761bc4e1dcaa44c820637fe5a58ff3865d4b564e09fed8f45371dd9936"}) as unknown as TypedDocumentString<PasskeyCreationPageQuery, PasskeyCreationPageQueryVariables>;
export const HelpCodeRouteDocument = new TypedDocumentString(`
    query HelpCodeRoute {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...OwnHelpCode
}
    fragment OwnHelpCode on Query {
  viewer {
    formToken
  }
  ownHelpCode {
    madeAt
    worksUntil
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:e2645fe2aa406093f718af3d43e8d660738bf8d68de6e234a8ef7f59babf3387"}) as unknown as TypedDocumentString<HelpCodeRouteQuery, HelpCodeRouteQueryVariables>;
export const OwnDataDocument = new TypedDocumentString(`
    query OwnData {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...OwnDataPage
}
    fragment OwnDataPage on Query {
  viewer {
    formToken
  }
  ownData(limit: 20) {
    store
    table
    group
    count
    fields {
      column
      value
      kind
      label
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:8149d6894efaf35b37e6ea160c14b1d378a81f428ffeb9ddf47cceddcf38421e"}) as unknown as TypedDocumentString<OwnDataQuery, OwnDataQueryVariables>;
export const OwnDownloadDocument = new TypedDocumentString(`
    query OwnDownload($id: ID!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ownDownload(id: $id) {
    used
  }
  ...DownloadPage
}
    fragment DownloadPage on Query {
  viewer {
    formToken
  }
  ownDownload(id: $id) {
    id
    until
    used
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:28a95d64a6017f071a8dd40080f5b0ad15030c08d619210d2fee32d040a88668"}) as unknown as TypedDocumentString<OwnDownloadQuery, OwnDownloadQueryVariables>;
export const WhoLookedDocument = new TypedDocumentString(`
    query WhoLooked {
  ...SiteViewer
  ...OwnLooks
}
    fragment OwnLooks on Query {
  viewer {
    formToken
  }
  ownLooks {
    id
    purpose
    registerVersion
    fields
    body
    function
    employee
    writtenAt
    usedAt
  }
  ...OwnQuestions
}
fragment OwnQuestions on Query {
  ownQuestions {
    id
    kind
    language
    text
    answer
    askedAt
    answeredAt
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:a0f30709fa68304bf5da7169b4bc2b2fc1fc71f8f63fe1f7e1f4bb3ac60544b8"}) as unknown as TypedDocumentString<WhoLookedQuery, WhoLookedQueryVariables>;
export const EraseAccountPageDocument = new TypedDocumentString(`
    query EraseAccountPage($me: Boolean!) {
  ...SiteViewer
  ...EraseAccount
}
    fragment EraseAccount on Query {
  viewer {
    formToken
  }
  erasurePreview @include(if: $me) {
    places
    mandates
    choices
    questions
    drafts
    explanations
    onlyManagerOf
    appeals
    texts {
      id
      topic
      text
      language
      at
    }
    pseudonymous {
      id
      text
      language
      at
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:baf03f00be4fdd07ad3026645b2d1548964402fe45e88245dc44dcfbcc1298f5"}) as unknown as TypedDocumentString<EraseAccountPageQuery, EraseAccountPageQueryVariables>;
export const OwnTopicsPageDocument = new TypedDocumentString(`
    query OwnTopicsPage {
  ...SiteViewer
  ...OwnTopics
}
    fragment OwnTopic on Topic {
  slug
  kind
  state
  question
  language
  latestAt
  latestKind
  space {
    name
  }
}
fragment OwnTopics on Query {
  ownTopics {
    slug
    state
    ...OwnTopic
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:a072dbbd819e2ceee8fafa378a02dd9c99be34940eb975221aa70076e3e382fc"}) as unknown as TypedDocumentString<OwnTopicsPageQuery, OwnTopicsPageQueryVariables>;
export const OwnPlacesDocument = new TypedDocumentString(`
    query OwnPlaces {
  ...SiteViewer
  viewer {
    ...MailLanguage
    standings {
      participantId
      ...OwnPlace
    }
  }
}
    fragment MailLanguage on Viewer {
  formToken
  mailLanguage
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment OwnPlace on OwnStanding {
  roles
  space {
    slug
    kind
    name
    language
    viewerCanInvite
    viewerCanChangePlaces
  }
  participant {
    displayName
    government
    mandates {
      id
      function
      mayPromise
      organisation {
        name
      }
    }
  }
}`, {"hash":"sha256:d9870ede3a8cd85095bc92553ecadd9ea3cd3e248f207a55e6c346444e8da88f"}) as unknown as TypedDocumentString<OwnPlacesQuery, OwnPlacesQueryVariables>;
export const OwnNamePageDocument = new TypedDocumentString(`
    query OwnNamePage {
  ...SiteViewer
  viewer {
    ...FormSender
    mailLanguage
    standings {
      participantId
      ...OwnName
    }
  }
}
    fragment FormSender on Viewer {
  signedIn
  formToken
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment OwnName on OwnStanding {
  space {
    id
    slug
    name
  }
  participant {
    displayName
    government
  }
}`, {"hash":"sha256:39191761190dafb08828c318232996db754b4506a4c9a5cac1b46a1bf0648ea5"}) as unknown as TypedDocumentString<OwnNamePageQuery, OwnNamePageQueryVariables>;
export const DecisionRouteDocument = new TypedDocumentString(`
    query DecisionRoute($id: ID!, $language: Language!) {
  ...SiteViewer
  ...DecisionPage
}
    fragment Appeal on TextDecision {
  appealUntil
  endedAt
  viewerWrote
  viewerCanAppeal
  appeal {
    reason
    language
    dueOn
    outcome
    answer
    answerLanguage
    judgedAt
  }
}
fragment DecisionFacts on TextDecision {
  measure
  ruleVersion
  inForceAt
  until
  side
  secondSide
  body {
    name
  }
  ground {
    kind
    source
    name(language: $language)
    text(language: $language)
  }
  statement {
    facts
    secondNote
    language
  }
}
fragment DecisionPage on Query {
  viewer {
    formToken
  }
  textDecision(id: $id) {
    id
    inForceAt
    endedAt
    measure
    viewerWrote
    topic {
      slug
      language
    }
    contribution {
      language
    }
    keptText {
      question
      why
      goodOutcome
      text
    }
    steps {
      id
      kind
      at
    }
    ...DecisionFacts
    ...Appeal
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:8f07adbd9a19679a0a47b9279d065e2d9743653f4f4068e7252f5f948e8e00f9"}) as unknown as TypedDocumentString<DecisionRouteQuery, DecisionRouteQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...CaseList
}
    fragment CaseList on Query {
  moderationCases {
    id
    criticism
    dueOn
    late
    burstAt
    flagCount
    topic {
      question
      language
    }
    contribution {
      id
    }
    viewerStep {
      step
      hindrance
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:36c69ae52505b8d617a50b93faf3b4b70a7c63efddef52f16f4f5a0e1d1fc13b"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const DecideRouteDocument = new TypedDocumentString(`
    query DecideRoute($id: ID!, $language: Language!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...DecideForm
}
    fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}
fragment DecideForm on Query {
  viewer {
    formToken
  }
  presentRules {
    version
    rules {
      key
      name(language: $language)
    }
  }
  organisations {
    id
    name
  }
  moderationCase(id: $id) {
    id
    criticism
    contribution {
      id
    }
    ...StepFrame
  }
}
fragment StepFrame on ModerationCase {
  id
  ...CaseText
  viewerStep {
    step
    hindrance
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:78302d3045af166d655c4320306b55faf3da97eb46bfaea272f7321d19479350"}) as unknown as TypedDocumentString<DecideRouteQuery, DecideRouteQueryVariables>;
export const JudgeRouteDocument = new TypedDocumentString(`
    query JudgeRoute($id: ID!, $language: Language!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...JudgeForm
}
    fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}
fragment JudgeForm on Query {
  viewer {
    formToken
  }
  moderationCase(id: $id) {
    id
    contribution {
      id
    }
    decision {
      ...DecisionFacts
      appeal {
        reason
        language
      }
    }
    ...StepFrame
  }
}
fragment StepFrame on ModerationCase {
  id
  ...CaseText
  viewerStep {
    step
    hindrance
  }
}
fragment DecisionFacts on TextDecision {
  measure
  ruleVersion
  inForceAt
  until
  side
  secondSide
  body {
    name
  }
  ground {
    kind
    source
    name(language: $language)
    text(language: $language)
  }
  statement {
    facts
    secondNote
    language
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:a2e9d0b8789e9e2eefe6bdb2b3ad0f03530160f6f653a2ddac7bb8e461cfdb4f"}) as unknown as TypedDocumentString<JudgeRouteQuery, JudgeRouteQueryVariables>;
export const CaseRouteDocument = new TypedDocumentString(`
    query CaseRoute($id: ID!, $language: Language!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...CasePage
}
    fragment CasePage on Query {
  presentRules {
    rules {
      key
      name(language: $language)
    }
  }
  moderationCase(id: $id) {
    id
    dueOn
    late
    ...CaseText
    flags {
      id
      rule
      text
      language
      at
    }
    decision {
      ...DecisionFacts
    }
    viewerStep {
      step
      hindrance
    }
  }
}
fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}
fragment DecisionFacts on TextDecision {
  measure
  ruleVersion
  inForceAt
  until
  side
  secondSide
  body {
    name
  }
  ground {
    kind
    source
    name(language: $language)
    text(language: $language)
  }
  statement {
    facts
    secondNote
    language
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:a1041dbe9456d638c71f0ae32a49a39a8dbf8a33aecfe5918b72799e87e70be7"}) as unknown as TypedDocumentString<CaseRouteQuery, CaseRouteQueryVariables>;
export const SecondRouteDocument = new TypedDocumentString(`
    query SecondRoute($id: ID!, $language: Language!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...SecondForm
}
    fragment CaseText on ModerationCase {
  criticism
  burstAt
  organisations {
    name
  }
  topic {
    question
    why
    goodOutcome
    language
  }
  contribution {
    text
    language
  }
  decision {
    keptText {
      question
      why
      goodOutcome
      text
    }
  }
}
fragment SecondForm on Query {
  viewer {
    formToken
  }
  moderationCase(id: $id) {
    id
    decision {
      ...DecisionFacts
    }
    ...StepFrame
  }
}
fragment StepFrame on ModerationCase {
  id
  ...CaseText
  viewerStep {
    step
    hindrance
  }
}
fragment DecisionFacts on TextDecision {
  measure
  ruleVersion
  inForceAt
  until
  side
  secondSide
  body {
    name
  }
  ground {
    kind
    source
    name(language: $language)
    text(language: $language)
  }
  statement {
    facts
    secondNote
    language
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:1a17a66b64344cb9db63e5c25e4a68739599b961b2961aa0da6e0c74a0e3c9aa"}) as unknown as TypedDocumentString<SecondRouteQuery, SecondRouteQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($slug: String!, $language: Language!) {
  ...SiteViewer
  organisation(slug: $slug) {
    name
    topics(limit: 5) {
      slug
      ...TopicSummary
    }
    ...OrganisationDetail
    ...OrganisationSessions
    ...CommitmentsOfOrganisation
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
fragment OrganisationSessions on Organisation {
  upcomingSessions {
    ...SessionLine
  }
}
fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}
fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}
fragment CommitmentsOfOrganisation on Organisation {
  id
  commitments(limit: 5) {
    ...CommitmentLine
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment OrganisationDetail on Organisation {
  name
  kind
  about
  language
  answersWithin
  municipality {
    name
  }
  spaces {
    slug
    kind
    name
  }
}`, {"hash":"sha256:3878ee2df9c28d6602953c3a8749b03cfa04941db086fc1ecbbee3b7ce5da3d8"}) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const OrganisationsPageDocument = new TypedDocumentString(`
    query OrganisationsPage {
  ...SiteViewer
  ...OrganisationList
}
    fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment OrganisationList on Query {
  organisations {
    slug
    name
    kind
    municipality {
      name
    }
  }
}`, {"hash":"sha256:096460ad6ea9b5266091b62cdf1c0a0011ee1b92fcc9d2ea1a36b1fe94ca73ee"}) as unknown as TypedDocumentString<OrganisationsPageQuery, OrganisationsPageQueryVariables>;
export const LocalDocument = new TypedDocumentString(`
    query Local {
  ...SiteViewer
  partnerships: spaces(kinds: [partnership]) {
    slug
    ...SpaceCard
  }
  national: spaces(kinds: [network, dialogue_table, panel]) {
    slug
    ...SpaceCard
  }
}
    fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment SpaceCard on Space {
  slug
  kind
  name
  language
  municipality {
    name
  }
  seats {
    signedAt
    organisation {
      name
    }
  }
}`, {"hash":"sha256:eac76dfa9ab128f7840ad9801679336d6a116e0c2fb8755d0dde01343ee8ca92"}) as unknown as TypedDocumentString<LocalQuery, LocalQueryVariables>;
export const PrivacyQuestionPageDocument = new TypedDocumentString(`
    query PrivacyQuestionPage($id: ID!) {
  ...SiteViewer
  ...OfficerQuestion
}
    fragment OfficerQuestion on Query {
  viewer {
    formToken
  }
  privacyQuestion(id: $id) {
    kind
    language
    text
    answer
    askedAt
    purpose
    fields
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:03fe1a3c6d0a83497d805e259e8609335108a626c710a1412701b6724125604a"}) as unknown as TypedDocumentString<PrivacyQuestionPageQuery, PrivacyQuestionPageQueryVariables>;
export const PrivacyQuestionsPageDocument = new TypedDocumentString(`
    query PrivacyQuestionsPage {
  ...SiteViewer
  ...OfficerQuestions
}
    fragment OfficerQuestions on Query {
  viewer {
    formToken
  }
  open: privacyQuestions(answered: false) {
    id
    kind
    askedAt
  }
  done: privacyQuestions(answered: true) {
    id
    kind
    askedAt
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:a5f357332e62bac81c1151b94742b7be61f9cdd974d9e123435ba0fcdd0a6330"}) as unknown as TypedDocumentString<PrivacyQuestionsPageQuery, PrivacyQuestionsPageQueryVariables>;
export const ChangeTermsPageDocument = new TypedDocumentString(`
    query ChangeTermsPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...ChangeTerms
}
    fragment ChangeTerms on Query {
  viewer {
    formToken
  }
  organisations {
    id
    name
  }
  series(slug: $slug) {
    id
    slug
    viewerCan
    place
    link
    hosting
    invitationDays
    agendaDays
    reportTermDays
    rhythm
    chair {
      id
    }
    observers {
      function
      organisation {
        id
        name
      }
    }
    space {
      seats {
        signedAt
        organisation {
          id
          name
        }
      }
    }
    ...SeriesFormPage
  }
}
fragment SeriesFormPage on DialogueSeries {
  slug
  name
  language
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:e8ad827c418cbbc04079f0a8007ae3f74e8b3c2c7ef9cdc5a8cc1e610c761b9f"}) as unknown as TypedDocumentString<ChangeTermsPageQuery, ChangeTermsPageQueryVariables>;
export const SeriesMemoryDocument = new TypedDocumentString(`
    query SeriesMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {
  ...SiteViewer
  series(slug: $slug) {
    slug
    name
    language
    memory {
      ...MemoryFigures
      ...MemoryList @include(if: $listed)
    }
  }
}
    fragment MemoryList on Memory {
  lines(
    kind: $kind
    year: $year
    side: $side
    organisation: $organisation
    after: $after
  ) {
    nodes {
      id
      kind
      at
      title
      language
      organisation {
        name
      }
      session {
        slug
        title
        language
      }
      topic {
        slug
        question
        language
      }
      commitment {
        slug
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment MemoryFigures on Memory {
  counts {
    kind
    year
    side
    count
    organisation {
      id
      name
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:8f5176fa8d5c07373e46a5db0634f1f5b77e1a4f0272e7e23b1867c9e718bb83"}) as unknown as TypedDocumentString<SeriesMemoryQuery, SeriesMemoryQueryVariables>;
export const SeriesDocument = new TypedDocumentString(`
    query Series($slug: String!) {
  ...SiteViewer
  series(slug: $slug) {
    name
    ...SeriesPage
  }
}
    fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}
fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}
fragment SeriesMeetings on DialogueSeries {
  slug
  nextChair {
    name
  }
  sessions {
    id
    state
    startsAt
    chair {
      name
    }
    ...SessionLine
  }
  expected(limit: 6) {
    day
    startsAt
    endsAt
  }
}
fragment SeriesPage on DialogueSeries {
  slug
  name
  language
  endsOn
  viewerCan
  space {
    slug
    name
    language
    kind
  }
  rules {
    id
    ...SeriesRule
  }
  ...SeriesMeetings
  ...SeriesTerms
  ...SeriesStory
}
fragment SeriesStory on DialogueSeries {
  language
  events {
    id
    kind
    at
    day
    text
    language
    participant {
      displayName
    }
  }
}
fragment SeriesTerms on DialogueSeries {
  language
  rhythm
  place
  link
  hosting
  invitationDays
  agendaDays
  reportTermDays
  chair {
    name
  }
  observers {
    id
    function
    organisation {
      name
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:3055251863d22ea9a222ab6fce87747e0837bf7fc9c7017de75318cf716bc191"}) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const ChangeRulePageDocument = new TypedDocumentString(`
    query ChangeRulePage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...ChangeRule
}
    fragment ChangeRule on Query {
  viewer {
    formToken
  }
  series(slug: $slug) {
    id
    slug
    spaceId
    viewerCan
    rules {
      ...SeriesRule
    }
    ...SeriesFormPage
  }
}
fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}
fragment SeriesFormPage on DialogueSeries {
  slug
  name
  language
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:4721a20e2656b08fb8ae3ac1403ee78303d1b1444336c4024c7230b1c6dc5eb3"}) as unknown as TypedDocumentString<ChangeRulePageQuery, ChangeRulePageQueryVariables>;
export const EndSeriesPageDocument = new TypedDocumentString(`
    query EndSeriesPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...EndSeries
}
    fragment EndSeries on Query {
  viewer {
    formToken
  }
  series(slug: $slug) {
    id
    slug
    viewerCan
    ...SeriesFormPage
  }
}
fragment SeriesFormPage on DialogueSeries {
  slug
  name
  language
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:2bcac21b95eb47800cc285375dde99aa7740d456c219af771363ff7e7353e868"}) as unknown as TypedDocumentString<EndSeriesPageQuery, EndSeriesPageQueryVariables>;
export const StartSeriesPageDocument = new TypedDocumentString(`
    query StartSeriesPage($space: String!, $known: Boolean!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...StartSeries
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment StartSeries on Query {
  viewer {
    formToken
    standings {
      roles
      space {
        slug
        name
        language
      }
    }
  }
  organisations {
    id
    name
  }
  space(slug: $space) @include(if: $known) {
    id
    slug
    name
    language
    ...SpaceReaders
    seats {
      signedAt
      organisation {
        id
        name
      }
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:8f5c563472e526ced5b7b72647b32b779901d1e487a1c3a30cda77dc450bd7d8"}) as unknown as TypedDocumentString<StartSeriesPageQuery, StartSeriesPageQueryVariables>;
export const SpaceMemoryDocument = new TypedDocumentString(`
    query SpaceMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {
  ...SiteViewer
  space(slug: $slug) {
    slug
    name
    language
    kind
    memory {
      ...MemoryFigures
      ...MemoryList @include(if: $listed)
    }
  }
}
    fragment MemoryList on Memory {
  lines(
    kind: $kind
    year: $year
    side: $side
    organisation: $organisation
    after: $after
  ) {
    nodes {
      id
      kind
      at
      title
      language
      organisation {
        name
      }
      session {
        slug
        title
        language
      }
      topic {
        slug
        question
        language
      }
      commitment {
        slug
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment MemoryFigures on Memory {
  counts {
    kind
    year
    side
    count
    organisation {
      id
      name
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:2d390860eba4a7ba75460b501a7cca76ca817e0aa091cdf7f520f3b965e2153d"}) as unknown as TypedDocumentString<SpaceMemoryQuery, SpaceMemoryQueryVariables>;
export const SpacePageDocument = new TypedDocumentString(`
    query SpacePage($slug: String!, $language: Language!) {
  ...SiteViewer
  space(slug: $slug) {
    name
    ...SealedSection
    topics(limit: 5) {
      slug
      ...TopicSummary
    }
    ...SpaceDetail
    ...SpaceDone
    ...SpaceSessions
    ...SpaceSeries
    ...CommitmentsOfSpace
  }
  themes {
    slug
    name(language: $language)
  }
}
    fragment SealedSection on Space {
  slug
  sealedWay {
    offer
    viewerReceives
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
fragment SpaceSessions on Space {
  slug
  nextSessions(limit: 3) {
    ...SessionLine
  }
}
fragment SessionLine on Session {
  slug
  title
  language
  startsAt
  endsAt
  place
  state
  space {
    name
    language
  }
  balance {
    communities
    government
  }
}
fragment SeriesRule on SeriesRule {
  kind
  interval
  weekdays
  ordinal
  monthDay
  month
  startsOn
  until
  count
  startTime
  minutes
  zone
}
fragment SpaceSeries on Space {
  slug
  viewerCanStartSeries
  series {
    slug
    name
    language
    rule {
      ...SeriesRule
    }
  }
}
fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}
fragment CommitmentsOfSpace on Space {
  id
  slug
  kind
  commitments(limit: 5) {
    ...CommitmentLine
  }
  viewerPromisesFor {
    id
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment SpaceDetail on Space {
  slug
  kind
  name
  language
  charter
  municipality {
    name
  }
  answeredBy {
    name
    answersWithin
  }
  viewerCanInvite
  viewerCanChangePlaces
  seats {
    signedAt
    viewerCanSign
    organisation {
      name
    }
  }
  ...SpaceSeats
  ...SpacePeople
}
fragment SpaceDone on Space {
  slug
  name
  seats {
    viewerCanSign
    organisation {
      name
    }
  }
}
fragment SpacePeople on Space {
  readers {
    members
    government
  }
}
fragment SpaceSeats on Space {
  seats {
    id
    side
    signedAt
    organisation {
      slug
      name
    }
  }
}`, {"hash":"sha256:36d279cedf0e219d04c99f913b5f03a9e9253b6de9608ca1bb777863295528cc"}) as unknown as TypedDocumentString<SpacePageQuery, SpacePageQueryVariables>;
export const SeatsRouteDocument = new TypedDocumentString(`
    query SeatsRoute($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
    ...FormSender
  }
  space(slug: $slug) {
    ...SeatsPage
  }
}
    fragment FormSender on Viewer {
  signedIn
  formToken
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment GiveSeat on Space {
  id
  seatChoices {
    id
    name
  }
}
fragment OwnRepresentatives on Space {
  slug
  ownRepresentatives {
    id
    name
    function
    mayPromise
    since
    own
    mayEnd
    organisation {
      slug
      kind
      name
    }
  }
}
fragment SeatsPage on Space {
  slug
  kind
  name
  ownRepresentatives {
    id
  }
  taskHolders {
    id
  }
  seatChoices {
    id
  }
  seats {
    viewerCanEnd
  }
  ...OwnRepresentatives
  ...SeatsToEnd
  ...GiveSeat
  ...TaskHolders
}
fragment SeatsToEnd on Space {
  ownRepresentatives {
    organisation {
      slug
    }
  }
  seats {
    id
    side
    signedAt
    viewerCanEnd
    organisation {
      slug
      name
    }
  }
}
fragment TaskHolders on Space {
  taskHolders {
    id
    name
    tasks
    own
  }
}`, {"hash":"sha256:84c197f7e6265ecf2a9956fd7f9a8b2fb536d6771186c141c35e0ca930ff4571"}) as unknown as TypedDocumentString<SeatsRouteQuery, SeatsRouteQueryVariables>;
export const SignCharterPageDocument = new TypedDocumentString(`
    query SignCharterPage($slug: String!) {
  ...SiteViewer
  viewer {
    ...FormSender
    mailLanguage
  }
  space(slug: $slug) {
    name
    ...CharterToSign
  }
}
    fragment FormSender on Viewer {
  signedIn
  formToken
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment CharterToSign on Space {
  slug
  kind
  name
  language
  charter
  seats {
    id
    viewerCanSign
    organisation {
      name
    }
  }
}`, {"hash":"sha256:249ff1b76e4977a3e0de76046e4be7e75647012ea30b1d3ed1625d2c0eec5797"}) as unknown as TypedDocumentString<SignCharterPageQuery, SignCharterPageQueryVariables>;
export const InviteRouteDocument = new TypedDocumentString(`
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
    fragment FormSender on Viewer {
  signedIn
  formToken
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment InviteChoice on Space {
  slug
  viewerCanInviteMembers
  invitationChoices {
    organisation {
      slug
      name
    }
  }
}
fragment InviteForm on Space {
  id
  slug
  viewerCanMakeManagers
  invitationChoices {
    mayPromise
    organisation {
      id
      slug
      name
    }
  }
}
fragment InvitePage on Space {
  slug
  kind
  name
  ...InviteChoice
  ...InviteForm
  ownInvitations {
    id
    ...MadeInvitation
    ...MadeLink
  }
}
fragment MadeInvitation on MadeInvitation {
  id
  state
  function
  manager
  madeAt
  expiresAt
  organisation {
    name
  }
}
fragment MadeLink on MadeInvitation {
  id
  secret
  language
  expiresAt
  organisation {
    name
  }
  space {
    name
  }
}`, {"hash":"sha256:a57961ebaa8628996b75f55abde3dc77aa5e45a6accb4b7862337cd8819f3891"}) as unknown as TypedDocumentString<InviteRouteQuery, InviteRouteQueryVariables>;
export const SealedAskPageDocument = new TypedDocumentString(`
    query SealedAskPage($slug: String!) {
  ...SiteViewer
  viewer {
    signedIn
    formToken
  }
  space(slug: $slug) {
    ...SealedAsk
  }
}
    fragment SealedAsk on Space {
  id
  slug
  name
  sealedWay {
    offer
    tokenKeys
    viewerReceives
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:648afce290aa9733f294f586652705da0d5e1e35323f28cb5596117586b7703a"}) as unknown as TypedDocumentString<SealedAskPageQuery, SealedAskPageQueryVariables>;
export const SealedReadPageDocument = new TypedDocumentString(`
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
    fragment SealedRead on Space {
  id
  name
  slug
  sealedWay {
    viewerReceives
    keys {
      own
    }
  }
  sealedMessages(after: $after) {
    nodes {
      id
      role
      envelopes
      ciphertext
      replyKey
      receivedOn
      withdrawnOn
      replyCount
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:11fdb015e9c610b77673805b3612d5f60da3fc3144b47fe595252305646837fe"}) as unknown as TypedDocumentString<SealedReadPageQuery, SealedReadPageQueryVariables>;
export const ToDoPageDocument = new TypedDocumentString(`
    query ToDoPage {
  ...SiteViewer
  ...OwedAnswers
  ...AskedTopics
  ...SessionsWaiting
  ...CommitmentsWaiting
  ...CasesWaiting
  ...PrivacyWaiting
}
    fragment AskedTopics on Query {
  ownTopics {
    slug
    state
    ...OwnTopic
  }
}
fragment OwedAnswers on Query {
  owedAnswers {
    id
    dueOn
    workingDaysLate
    organisation {
      name
    }
    topic {
      slug
      kind
      question
      language
      space {
        name
      }
    }
  }
}
fragment OwnTopic on Topic {
  slug
  kind
  state
  question
  language
  latestAt
  latestKind
  space {
    name
  }
}
fragment SessionsWaiting on Query {
  sessionTasks {
    kind
    due
    session {
      slug
      title
      language
      startsAt
      endsAt
    }
  }
}
fragment CasesWaiting on Query {
  viewer {
    moderates
  }
  moderationCases {
    id
  }
}
fragment PrivacyWaiting on Query {
  viewer {
    privacyOfficer
  }
}
fragment CommitmentLine on Commitment {
  slug
  title
  language
  state
  lateSince
  dueOn
  owner {
    name
  }
}
fragment CommitmentsWaiting on Query {
  deliveriesToConfirm {
    ...CommitmentLine
  }
  owedUpdates {
    ...CommitmentLine
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:a2cf33da3f42928b86b6ba7f27bbc393b10ed59e4aee94654bd26dc610a01844"}) as unknown as TypedDocumentString<ToDoPageQuery, ToDoPageQueryVariables>;
export const CommitmentDeedDocument = new TypedDocumentString(`
    query CommitmentDeed($slug: String!) {
  ...SiteViewer
  ...ProgressActor
  viewer {
    signedIn
  }
  commitment(slug: $slug) {
    ...DeedPage
  }
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment DeedForm on Commitment {
  id
  slug
  audience
  dueOn
  space {
    ...SpaceReaders
  }
}
fragment DeedPage on Commitment {
  slug
  title
  language
  state
  counterpartSide
  counterpart {
    id
    name
  }
  owner {
    id
    name
  }
  space {
    id
  }
  viewerCan
  ...DeedForm
}
fragment ProgressActor on Query {
  viewer {
    signedIn
    formToken
    standings {
      space {
        id
      }
      organisations {
        id
        name
        kind
      }
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:e7ad50f6e3a48925d723ef90243b00d8eee3f4e7f494fb6335a57751d29b74e6"}) as unknown as TypedDocumentString<CommitmentDeedQuery, CommitmentDeedQueryVariables>;
export const CommitmentDocument = new TypedDocumentString(`
    query Commitment($slug: String!, $language: Language!) {
  ...SiteViewer
  commitment(slug: $slug) {
    title
    ...CommitmentPage
  }
}
    fragment CommitmentDeedsPanel on Commitment {
  slug
  viewerCan
}
fragment CommitmentFacts on Commitment {
  source
  agreedOn
  dueOn
  confirmedAt
  audience
  counterpartSide
  counterpart {
    slug
    name
  }
  owner {
    slug
    name
  }
  space {
    name
    language
  }
  updates {
    id
    kind
    previousDueOn
  }
}
fragment CommitmentHead on Commitment {
  title
  language
  state
  lateSince
  agreedOn
  dueOn
  owner {
    name
  }
  theme {
    name(language: $language)
  }
}
fragment CommitmentOrigin on Commitment {
  topic {
    slug
    question
    language
  }
  session {
    slug
    title
    language
    startsAt
  }
  recommendation {
    text
    language
  }
}
fragment CommitmentPage on Commitment {
  text
  language
  theme {
    slug
    name(language: $language)
  }
  ...CommitmentHead
  ...CommitmentDeedsPanel
  ...CommitmentFacts
  ...CommitmentOrigin
  ...CommitmentSides
  ...CommitmentStory
}
fragment CommitmentSides on Commitment {
  state
  counterpartSide
  counterpart {
    name
  }
  owner {
    name
  }
}
fragment CommitmentStory on Commitment {
  state
  dueOn
  lateSince
  counterpartSide
  counterpart {
    name
  }
  updates {
    id
    ...CommitmentStoryLine
  }
}
fragment CommitmentStoryLine on ProgressUpdate {
  id
  kind
  at
  text
  language
  evidenceUrl
  newDueOn
  previousDueOn
  reason
  organisation {
    name
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:1819f71eb68a5fb81179cdc34cce69aac946e0eb46dbf5a0465ef3eca0da33cd"}) as unknown as TypedDocumentString<CommitmentQuery, CommitmentQueryVariables>;
export const CommitmentsDocument = new TypedDocumentString(`
    query Commitments($filter: CommitmentFilter, $after: String, $spaceId: ID, $language: Language!) {
  ...SiteViewer
  ...CommitmentList
}
    fragment CommitmentList on Query {
  progressAtAGlance(spaceId: $spaceId) {
    ...PromiseGlance
  }
  commitments(filter: $filter, after: $after) {
    nodes {
      slug
      ...CommitmentSummary
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
  organisations {
    id
    name
  }
}
fragment CommitmentSummary on Commitment {
  slug
  title
  language
  themeSlug
  state
  lateSince
  agreedOn
  dueOn
  originalDueOn
  latestAt
  latestKind
  owner {
    name
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
    passkeyStep
  }
}`, {"hash":"sha256:9fd4e75a685d76df484405c6f3acce2393c9dd5097e3b9b12b83bcbc7824d771"}) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const NewCommitmentDocument = new TypedDocumentString(`
    query NewCommitment($session: String!, $fromSession: Boolean!, $topic: String!, $fromTopic: Boolean!, $space: String!, $fromSpace: Boolean!, $language: Language!) {
  ...SiteViewer
  viewer {
    signedIn
  }
  ...MakePage
}
    fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}
fragment PromisePlace on Space {
  id
  name
  viewerPromisesFor {
    id
    name
  }
  seats {
    organisation {
      id
      name
    }
  }
  ...SpaceReaders
}
fragment MakeSession on Session {
  id
  slug
  title
  language
  startsAt
  audience
  recommendations {
    id
    text
    addressedToId
    topicId
  }
  space {
    ...PromisePlace
  }
}
fragment MakeTopic on Topic {
  id
  slug
  question
  language
  audience
  themeSlug
  space {
    ...PromisePlace
  }
}
fragment MakePage on Query {
  viewer {
    formToken
  }
  session(slug: $session) @include(if: $fromSession) {
    ...MakeSession
  }
  topic(slug: $topic) @include(if: $fromTopic) {
    ...MakeTopic
  }
  space(slug: $space) @include(if: $fromSpace) {
    ...PromisePlace
  }
  themes {
    slug
    name(language: $language)
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:83f614a32f63277b186136b201a948114f55eeee97d34f45ed34ab3c6001c813"}) as unknown as TypedDocumentString<NewCommitmentQuery, NewCommitmentQueryVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($secret: String!) {
  ...SiteViewer
  viewer {
    ...FormSender
    ...Invitee
  }
  invitation(secret: $secret) {
    ...InvitationPage
  }
}
    fragment FormSender on Viewer {
  signedIn
  formToken
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}
fragment AcceptInvitation on OpenInvitation {
  shownAs
  space {
    kind
  }
}
fragment MemberAlready on Space {
  slug
  kind
  name
}
fragment InvitationPage on OpenInvitation {
  expiresAt
  space {
    slug
    name
    ...MemberAlready
  }
  ...InvitationStory
  ...AcceptInvitation
}
fragment Invitee on Viewer {
  signedIn
  standings {
    space {
      slug
    }
  }
}
fragment InvitationStory on OpenInvitation {
  function
  mayPromise
  shownAs
  organisation {
    name
  }
  space {
    kind
    charter
    language
    answeredBy {
      name
    }
  }
}`, {"hash":"sha256:f323a9191e1e689dd1c3c9378b79889dfe08d11fc990204f756ba8ce5eb23584"}) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const ActsDocument = new TypedDocumentString(`
    query Acts($filter: ActFilter, $before: Int) {
  ...SiteViewer
  ...ActsPage
}
    fragment ActLine on RegisterLine {
  serial
  hash
  kind
  at
  body
  space
  title
  language
  subject
  slug
  when
  chair
  function
  role
  measure
}
fragment ActsPage on Query {
  registerOfActs(filter: $filter, before: $before) {
    nodes {
      serial
      ...ActLine
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  registerSeal {
    size
    at
    publicKey
  }
  organisations {
    id
    name
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:de15953fd492b63907a8c05fce0b6aa8576dd7cb9f6800eaca8cd82a6e43e36a"}) as unknown as TypedDocumentString<ActsQuery, ActsQueryVariables>;
export const RetentionDocument = new TypedDocumentString(`
    query Retention {
  ...SiteViewer
  ...RetentionPage
}
    fragment RetentionPage on Query {
  retention {
    lastRunAt
    stoppedAt
    reason
    washedAt
    unwashedSince
    rules {
      table
      keepFor
      keepFrom
      lateMinutes
      doneAt
      failingSince
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:deb569f503dc614a83004c0b4906f8506bf896ad16c8081f4eeea710fd9e63a1"}) as unknown as TypedDocumentString<RetentionQuery, RetentionQueryVariables>;
export const CheckProofPageDocument = new TypedDocumentString(`
    query CheckProofPage {
  ...SiteViewer
  ...CheckProof
}
    fragment CheckProof on Query {
  proofKey
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:9715602641b72817c1a4cbede5265f659a1e3fbbfafdfeb66384c7898385b7b2"}) as unknown as TypedDocumentString<CheckProofPageQuery, CheckProofPageQueryVariables>;
export const RulesRouteDocument = new TypedDocumentString(`
    query RulesRoute($language: Language!) {
  ...SiteViewer
  ...RulesPage
}
    fragment RulesPage on Query {
  moderationRules {
    version
    from
    rules {
      key
      kind
      source
      name(language: $language)
      text(language: $language)
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:bda43074798e3695645925fa18637d82e989c5f485e8ddf9ba9dbcd4136c9d56"}) as unknown as TypedDocumentString<RulesRouteQuery, RulesRouteQueryVariables>;
export const FiguresRouteDocument = new TypedDocumentString(`
    query FiguresRoute {
  ...SiteViewer
  ...FiguresPage
}
    fragment FiguresPage on Query {
  moderationFigures {
    before
    decided
    appeals
    inTime
    measures {
      name
      count
    }
    outcomes {
      name
      count
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:1f0ca51e4f57ebef3e928ffbe28fe3a213d239281d5aae8f1a3f9ceed34d69c8"}) as unknown as TypedDocumentString<FiguresRouteQuery, FiguresRouteQueryVariables>;
export const PublicRegisterDocument = new TypedDocumentString(`
    query PublicRegister($version: Int) {
  ...SiteViewer
  ...RegisterPage
}
    fragment RegisterHistory on Register {
  history {
    version
    release
    differences {
      kind
      purpose
      item {
        place
        name
        seenBy
        keepFor
        keepFrom
        erase
      }
    }
  }
}
fragment RegisterPage on Query {
  register(version: $version) {
    version
    latest
    release
    entries {
      purpose
      ...Registered
    }
    ...RegisterHistory
  }
}
fragment Registered on RegisteredProcessing {
  purpose
  grounds
  items {
    place
    name
    seenBy
    keepFor
    keepFrom
    erase
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:086013bdcbef186c14baa5ae76aff6f7e40949ad421010732436b05f8d66c2e2"}) as unknown as TypedDocumentString<PublicRegisterQuery, PublicRegisterQueryVariables>;
export const WhatWeHoldDocument = new TypedDocumentString(`
    query WhatWeHold {
  ...SiteViewer
  ...HoldingsPage
}
    fragment HeldTable on HeldTable {
  table
  columns {
    column
    purpose
  }
}
fragment HoldingsPage on Query {
  holdings {
    tables {
      store
      table
      ...HeldTable
    }
    carried {
      carrier
      name
      purpose
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:d2090ed6096819b82041614793f82356ebcd520884638d2728c5d13af1d16bee"}) as unknown as TypedDocumentString<WhatWeHoldQuery, WhatWeHoldQueryVariables>;
export const SealedWritePageDocument = new TypedDocumentString(`
    query SealedWritePage($slug: String!) {
  ...SiteViewer
  viewer {
    formToken
  }
  space(slug: $slug) {
    ...SealedWrite
  }
}
    fragment SealedWrite on Space {
  id
  slug
  name
  sealedWay {
    offer
    tokenKeys
    keys {
      id
      role
      publicKey
    }
  }
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:20011353a762f0a2ccedf8f8eecee6975f5ed9a4242b198af12cf4a81cb83cd8"}) as unknown as TypedDocumentString<SealedWritePageQuery, SealedWritePageQueryVariables>;
export const SealedReceiptPageDocument = new TypedDocumentString(`
    query SealedReceiptPage {
  ...SiteViewer
  viewer {
    formToken
  }
}
    fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:391aa2cb4efbde126e62ae18ff671c610856f82df77f6d0aca5384d002d6b7b7"}) as unknown as TypedDocumentString<SealedReceiptPageQuery, SealedReceiptPageQueryVariables>;
export const OpenTopicDocument = new TypedDocumentString(`
    mutation OpenTopic($id: ID!, $answer: OpenInput) {
  openTopic(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:3ba318cd0af4a9c0b22752237fe4623ead6fe58154353d696fb228df8db014a8"}) as unknown as TypedDocumentString<OpenTopicMutation, OpenTopicMutationVariables>;
export const ReturnTopicDocument = new TypedDocumentString(`
    mutation ReturnTopic($id: ID!, $answer: AnswerInput!) {
  returnTopic(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:05b1fb12111738c58612ee9484e80de79123c09e5649b5b61e7e74286291058f"}) as unknown as TypedDocumentString<ReturnTopicMutation, ReturnTopicMutationVariables>;
export const DeclineTopicDocument = new TypedDocumentString(`
    mutation DeclineTopic($id: ID!, $answer: DeclineInput!) {
  declineTopic(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:1d4203d998f6734b5dc23caff94e198ec59d21726714a4c62f207d908637e7ac"}) as unknown as TypedDocumentString<DeclineTopicMutation, DeclineTopicMutationVariables>;
export const ReferTopicDocument = new TypedDocumentString(`
    mutation ReferTopic($id: ID!, $answer: ReferInput!) {
  referTopic(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:cc142217e0286a707b3e05df148d24e685f7ea2344ffc4389bb61ef1179b5873"}) as unknown as TypedDocumentString<ReferTopicMutation, ReferTopicMutationVariables>;
export const MergeTopicDocument = new TypedDocumentString(`
    mutation MergeTopic($id: ID!, $answer: MergeInput!) {
  mergeTopic(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:1ebdd545b9bf71cec27b04d272aae76abc67f00bcbb083ebe561e5af75775535"}) as unknown as TypedDocumentString<MergeTopicMutation, MergeTopicMutationVariables>;
export const CloseTopicDocument = new TypedDocumentString(`
    mutation CloseTopic($id: ID!, $answer: AnswerInput!) {
  closeTopic(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:94e4e72e927c45deaa9313ca6b2bf096610d2544b82f37db6ed3d3c3ab2be857"}) as unknown as TypedDocumentString<CloseTopicMutation, CloseTopicMutationVariables>;
export const WithdrawTopicDocument = new TypedDocumentString(`
    mutation WithdrawTopic($id: ID!) {
  withdrawTopic(id: $id) {
    id
  }
}
    `, {"hash":"sha256:9f8375fb46edf43cdde1f0b89f9c09a3f87876f107686c65d9bebf345a22f19c"}) as unknown as TypedDocumentString<WithdrawTopicMutation, WithdrawTopicMutationVariables>;
export const DiscardTopicDocument = new TypedDocumentString(`
    mutation DiscardTopic($id: ID!) {
  discardTopic(id: $id) {
    id
  }
}
    `, {"hash":"sha256:0e4a9da4f0d774947e840830156cad5c51f157e80cdc83415188c707a89439b3"}) as unknown as TypedDocumentString<DiscardTopicMutation, DiscardTopicMutationVariables>;
export const StoredDraftDocument = new TypedDocumentString(`
    query StoredDraft($slug: String!) {
  topic(slug: $slug) {
    ...Draft
  }
}
    fragment Draft on Topic {
  id
  slug
  state
  kind
  themeSlug
  question
  why
  goodOutcome
  language
  audience
  organisationId
  municipalityCode
  municipality {
    code
    name
  }
  viewerCan
  space {
    id
    name
    ...SpaceReaders
    expectedAnswer {
      workingDays
      dueOn
      organisation {
        name
      }
    }
  }
  organisation {
    name
  }
  story {
    kind
    text
    language
    organisation {
      name
    }
    participant {
      displayName
    }
  }
}
fragment SpaceReaders on Space {
  name
  readers {
    members
    government
  }
}`, {"hash":"sha256:8d7bc668ac91aeade568a87eb6cd5df52ec426ba094154c172e747666c541c60"}) as unknown as TypedDocumentString<StoredDraftQuery, StoredDraftQueryVariables>;
export const EditTopicDocument = new TypedDocumentString(`
    mutation EditTopic($id: ID!, $input: TopicInput!) {
  editTopic(id: $id, input: $input) {
    slug
  }
}
    `, {"hash":"sha256:67c5b03bfc778153437aff6c212c63fd57f76d408b5876aad200ee9493493362"}) as unknown as TypedDocumentString<EditTopicMutation, EditTopicMutationVariables>;
export const SubmitTopicDocument = new TypedDocumentString(`
    mutation SubmitTopic($id: ID!) {
  submitTopic(id: $id) {
    id
  }
}
    `, {"hash":"sha256:f53e09a1c8775a50be94aba71f49d2c5ad43ccf44eca43438fa9e7ab0995e71f"}) as unknown as TypedDocumentString<SubmitTopicMutation, SubmitTopicMutationVariables>;
export const MunicipalitiesNamedDocument = new TypedDocumentString(`
    query MunicipalitiesNamed($name: String!) {
  municipalitiesNamed(name: $name) {
    code
    name
  }
}
    `, {"hash":"sha256:2e09d8ee30c8fc13b8c24546fea802b6892d0939de7ae3e380ac646b75e65d17"}) as unknown as TypedDocumentString<MunicipalitiesNamedQuery, MunicipalitiesNamedQueryVariables>;
export const ProposeTopicDocument = new TypedDocumentString(`
    mutation ProposeTopic($input: TopicInput!) {
  proposeTopic(input: $input) {
    slug
  }
}
    `, {"hash":"sha256:888d22d4a2ab41a5c9cb1cca92faa97b76eca5423a0c1735bb052000c78c5db2"}) as unknown as TypedDocumentString<ProposeTopicMutation, ProposeTopicMutationVariables>;
export const GiveSealedKeyDocument = new TypedDocumentString(`
    mutation GiveSealedKey($spaceId: ID!, $publicKey: String!) {
  giveSealedKey(spaceId: $spaceId, publicKey: $publicKey) {
    id
  }
}
    `, {"hash":"sha256:6bae4e2fc70040ab05a11d3e881c623bce4009ed654fa1c7fd6082756269fef9"}) as unknown as TypedDocumentString<GiveSealedKeyMutation, GiveSealedKeyMutationVariables>;
export const ReplySealedDocument = new TypedDocumentString(`
    mutation ReplySealed($input: SealedReplyInput!) {
  replySealed(input: $input) {
    id
  }
}
    `, {"hash":"sha256:2b74e31b221b403904811a10e8e5c473ef3d735fbc1650a6c1b7471d25eef86d"}) as unknown as TypedDocumentString<ReplySealedMutation, ReplySealedMutationVariables>;
export const AskSealedTokenDocument = new TypedDocumentString(`
    mutation AskSealedToken($spaceId: ID!, $blinded: String!) {
  askSealedToken(spaceId: $spaceId, blinded: $blinded) {
    signed
  }
}
    `, {"hash":"sha256:fd6a86e4b569f5a40bf25b0fbe568c674fee6da086116952d066f8a252ce2a3f"}) as unknown as TypedDocumentString<AskSealedTokenMutation, AskSealedTokenMutationVariables>;
export const SendSealedDocument = new TypedDocumentString(`
    mutation SendSealed($input: SealedMessageInput!) {
  sendSealed(input: $input) {
    id
  }
}
    `, {"hash":"sha256:ec970e0345d9a3d421059b94da07197d67cb0c19d01f4224cad7ef7951c40038"}) as unknown as TypedDocumentString<SendSealedMutation, SendSealedMutationVariables>;
export const SealedReceiptDocument = new TypedDocumentString(`
    query SealedReceipt($id: ID!, $authority: String!) {
  sealedReceipt(id: $id, authority: $authority) {
    receivedOn
    withdrawnOn
    replies {
      role
      ciphertext
      repliedOn
    }
  }
}
    `, {"hash":"sha256:97b2279220ddec9dee6b814cd31a82c72d44e0f176e8f2d797598181dd100bab"}) as unknown as TypedDocumentString<SealedReceiptQuery, SealedReceiptQueryVariables>;
export const WithdrawSealedDocument = new TypedDocumentString(`
    mutation WithdrawSealed($id: ID!, $authority: String!) {
  withdrawSealed(id: $id, authority: $authority) {
    id
  }
}
    `, {"hash":"sha256:5d251d96de8be7ffd65c855086f1248917b77c2eef50b368f8ff92f7c99d1b38"}) as unknown as TypedDocumentString<WithdrawSealedMutation, WithdrawSealedMutationVariables>;
export const DestroySealedDocument = new TypedDocumentString(`
    mutation DestroySealed($id: ID!, $authority: String!) {
  destroySealed(id: $id, authority: $authority) {
    id
  }
}
    `, {"hash":"sha256:d5a9d57a76602db061ba7367958f1d0d138297cb0bff7ea126e5e45b238fe9ab"}) as unknown as TypedDocumentString<DestroySealedMutation, DestroySealedMutationVariables>;
export const SupportTopicDocument = new TypedDocumentString(`
    mutation SupportTopic($id: ID!, $on: Boolean!) {
  supportTopic(id: $id, on: $on) {
    id
  }
}
    `, {"hash":"sha256:4b3bdbfe6ce2016149d1fa8de6aa3a95d9b679a00bffd883db515aafe1f6c0b4"}) as unknown as TypedDocumentString<SupportTopicMutation, SupportTopicMutationVariables>;
export const FollowTopicDocument = new TypedDocumentString(`
    mutation FollowTopic($id: ID!, $on: Boolean!) {
  followTopic(id: $id, on: $on) {
    id
  }
}
    `, {"hash":"sha256:d6b6a30c441e7f86711cbdf59ca5c9c462fc9bb28e0682858e485137270749e1"}) as unknown as TypedDocumentString<FollowTopicMutation, FollowTopicMutationVariables>;
export const ContributeDocument = new TypedDocumentString(`
    mutation Contribute($input: ContributionInput!) {
  contribute(input: $input) {
    id
  }
}
    `, {"hash":"sha256:cfdc9771c371239b7dde5ceac939064131d3270bfa955527d0323c0191c742d5"}) as unknown as TypedDocumentString<ContributeMutation, ContributeMutationVariables>;
export const WithdrawContributionDocument = new TypedDocumentString(`
    mutation WithdrawContribution($id: ID!) {
  withdrawContribution(id: $id) {
    id
  }
}
    `, {"hash":"sha256:be0b2ea4c1e1fed9a12a8af2ae2c6d64837db6848ce17254561f3d29b4edbcb8"}) as unknown as TypedDocumentString<WithdrawContributionMutation, WithdrawContributionMutationVariables>;
export const MoveItemDocument = new TypedDocumentString(`
    mutation MoveItem($item: ID!, $up: Boolean!) {
  moveItem(item: $item, up: $up) {
    id
  }
}
    `, {"hash":"sha256:dc5ce3a8f8e28e98c8d381ccaa9620b340e68ea41c08be98b585f955df1960b7"}) as unknown as TypedDocumentString<MoveItemMutation, MoveItemMutationVariables>;
export const TakeOffAgendaDocument = new TypedDocumentString(`
    mutation TakeOffAgenda($item: ID!) {
  takeOffAgenda(item: $item) {
    id
  }
}
    `, {"hash":"sha256:489cd7a069a8e3a3f42de378a5f6068d5adf7968a0852fc0a7db1a4fe56b7311"}) as unknown as TypedDocumentString<TakeOffAgendaMutation, TakeOffAgendaMutationVariables>;
export const FixAgendaDocument = new TypedDocumentString(`
    mutation FixAgenda($session: ID!) {
  fixAgenda(session: $session) {
    id
  }
}
    `, {"hash":"sha256:22d9da0962a92997ee7f358d5afc5c1daac75c78ee5c102de80ece8b1b0fe8a0"}) as unknown as TypedDocumentString<FixAgendaMutation, FixAgendaMutationVariables>;
export const AskToMoveDocument = new TypedDocumentString(`
    mutation AskToMove($item: ID!, $reason: ReasonInput!) {
  askToMove(item: $item, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:c94203583f1306d70e0a27aad2c1b4ab0b099a28f8a3cc2b7fdb909fdab11d24"}) as unknown as TypedDocumentString<AskToMoveMutation, AskToMoveMutationVariables>;
export const PutOnAgendaDocument = new TypedDocumentString(`
    mutation PutOnAgenda($session: ID!, $input: AgendaItemInput!) {
  putOnAgenda(session: $session, input: $input) {
    id
  }
}
    `, {"hash":"sha256:405d0e3951c560f9b052db148f4ac008dcdda5d00e062332afdec9f49d04ad60"}) as unknown as TypedDocumentString<PutOnAgendaMutation, PutOnAgendaMutationVariables>;
export const ProposeDatesDocument = new TypedDocumentString(`
    mutation ProposeDates($session: ID!, $input: DatesInput!) {
  proposeDates(session: $session, input: $input) {
    id
  }
}
    `, {"hash":"sha256:5020cfa7f79d29edbfb72f91b047ef42d0d9022cb9f7e29347e02e9b63885308"}) as unknown as TypedDocumentString<ProposeDatesMutation, ProposeDatesMutationVariables>;
export const ChooseDatesDocument = new TypedDocumentString(`
    mutation ChooseDates($session: ID!, $choices: [DateChoiceInput!]!, $organisation: ID) {
  chooseDates(session: $session, choices: $choices, organisation: $organisation) {
    id
  }
}
    `, {"hash":"sha256:225cf1f3eca4d828f28aae8bb8cf2273a7bbd58709050ec6965ccb7f6d21fb5e"}) as unknown as TypedDocumentString<ChooseDatesMutation, ChooseDatesMutationVariables>;
export const SettleDateDocument = new TypedDocumentString(`
    mutation SettleDate($session: ID!, $input: SettleInput!) {
  settleDate(session: $session, input: $input) {
    id
  }
}
    `, {"hash":"sha256:95646842821278512da45d7a4555927241050618bcad139fb7b255d4734131f9"}) as unknown as TypedDocumentString<SettleDateMutation, SettleDateMutationVariables>;
export const NotesOfDatesDocument = new TypedDocumentString(`
    query NotesOfDates($slug: String!, $dates: [ProposedDateInput!]!) {
  session(slug: $slug) {
    notesOfDates(dates: $dates) {
      ...DayNotes
    }
  }
}
    fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}`, {"hash":"sha256:4f0562da88b8140acfc6a3cf5ef0f06201b1d69bcdb45b650357298920db2696"}) as unknown as TypedDocumentString<NotesOfDatesQuery, NotesOfDatesQueryVariables>;
export const ChooseDatesByLinkDocument = new TypedDocumentString(`
    mutation ChooseDatesByLink($secret: String!, $choices: [DateChoiceInput!]!) {
  chooseDatesByLink(secret: $secret, choices: $choices) {
    id
  }
}
    `, {"hash":"sha256:32939dd93802b16626ef938423de0f50e5b4f2cc2971c281401c5436ba14be0b"}) as unknown as TypedDocumentString<ChooseDatesByLinkMutation, ChooseDatesByLinkMutationVariables>;
export const CancelSessionDocument = new TypedDocumentString(`
    mutation CancelSession($id: ID!, $reason: ReasonInput!) {
  cancelSession(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:136c2126830d04d8fcd01d54aa6d9a90c8db09f08ffab4ee8f28161a382d9d15"}) as unknown as TypedDocumentString<CancelSessionMutation, CancelSessionMutationVariables>;
export const InviteSeatDocument = new TypedDocumentString(`
    mutation InviteSeat($session: ID!, $organisation: ID!) {
  inviteSeat(session: $session, organisation: $organisation) {
    id
  }
}
    `, {"hash":"sha256:3e97d90d454ecaa2745fea7426cb50037b39ecdd54eec58d977de898312fcf90"}) as unknown as TypedDocumentString<InviteSeatMutation, InviteSeatMutationVariables>;
export const AnnounceObserverDocument = new TypedDocumentString(`
    mutation AnnounceObserver($session: ID!, $observer: ObserverInput!) {
  announceObserver(session: $session, observer: $observer) {
    id
  }
}
    `, {"hash":"sha256:439f059af24f9833be64f9c766626050474ad02ba302cf38ecd19d235707fbb5"}) as unknown as TypedDocumentString<AnnounceObserverMutation, AnnounceObserverMutationVariables>;
export const DayOfMoveDocument = new TypedDocumentString(`
    query DayOfMove($slug: String!, $startsAt: DateTime!, $endsAt: DateTime!, $place: String) {
  session(slug: $slug) {
    space {
      dayNotes(startsAt: $startsAt, endsAt: $endsAt, place: $place) {
        ...DayNotes
      }
    }
  }
}
    fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}`, {"hash":"sha256:f92bdd4f91be6a49907d8984fed51102ad1653313760d1cc5cfcc0c8c7f9d5c5"}) as unknown as TypedDocumentString<DayOfMoveQuery, DayOfMoveQueryVariables>;
export const MoveSessionDocument = new TypedDocumentString(`
    mutation MoveSession($id: ID!, $to: SessionMoveInput!) {
  moveSession(id: $id, to: $to) {
    id
  }
}
    `, {"hash":"sha256:c17f32891d7d4c2b50a27e03eeb4b38f2ec849a2641d6b60a647651b45ccabd3"}) as unknown as TypedDocumentString<MoveSessionMutation, MoveSessionMutationVariables>;
export const PlanSessionDocument = new TypedDocumentString(`
    mutation PlanSession($input: SessionInput!) {
  planSession(input: $input) {
    slug
  }
}
    `, {"hash":"sha256:6c4cfcccbc27dc49f6813164c5a2ddc7d4f0f79e678af3c61e73ee1385469eaa"}) as unknown as TypedDocumentString<PlanSessionMutation, PlanSessionMutationVariables>;
export const SpaceToPlanInDocument = new TypedDocumentString(`
    query SpaceToPlanIn($slug: String!) {
  space(slug: $slug) {
    id
  }
}
    `, {"hash":"sha256:73a061228f5b34ce61f709109d3fcc52786a31d0b1a5d386dc71d5805f22f44e"}) as unknown as TypedDocumentString<SpaceToPlanInQuery, SpaceToPlanInQueryVariables>;
export const HoldSessionDocument = new TypedDocumentString(`
    mutation HoldSession($id: ID!, $discussed: [ID!]!) {
  holdSession(id: $id, discussed: $discussed) {
    id
  }
}
    `, {"hash":"sha256:a0eaeafad7f2b27b092d20ad04f22ee1d468854d046edd8035ae4e5b1736c480"}) as unknown as TypedDocumentString<HoldSessionMutation, HoldSessionMutationVariables>;
export const RecommendDocument = new TypedDocumentString(`
    mutation Recommend($session: ID!, $input: RecommendationInput!) {
  recommend(session: $session, input: $input) {
    id
  }
}
    `, {"hash":"sha256:d15923ec0320a0a30a0b40076ff21677851333d5f15e3fe081ce3eeda3784ad7"}) as unknown as TypedDocumentString<RecommendMutation, RecommendMutationVariables>;
export const AnswerRemarkDocument = new TypedDocumentString(`
    mutation AnswerRemark($id: ID!, $input: RemarkAnswerInput!) {
  answerRemark(id: $id, input: $input) {
    id
  }
}
    `, {"hash":"sha256:073ef4b44858faaf4ace8f4dd09326774e2ef0cd5a89130f66b5904aa0b81167"}) as unknown as TypedDocumentString<AnswerRemarkMutation, AnswerRemarkMutationVariables>;
export const TakeBackRemarkDocument = new TypedDocumentString(`
    mutation TakeBackRemark($id: ID!) {
  takeBackRemark(id: $id) {
    id
  }
}
    `, {"hash":"sha256:7cbdb2c5ccf5cfcd946402940d7a814db3abc18592af908a74e44fe9444b6856"}) as unknown as TypedDocumentString<TakeBackRemarkMutation, TakeBackRemarkMutationVariables>;
export const RemarkOnParagraphDocument = new TypedDocumentString(`
    mutation RemarkOnParagraph($paragraph: ID!, $organisation: ID, $input: RemarkInput!) {
  remarkOnParagraph(
    paragraph: $paragraph
    organisation: $organisation
    input: $input
  ) {
    id
  }
}
    `, {"hash":"sha256:1df77f6cf55fe8ea3f310d09f61b027a95934437b437759ef3a0d45011755b6c"}) as unknown as TypedDocumentString<RemarkOnParagraphMutation, RemarkOnParagraphMutationVariables>;
export const ApproveReportDocument = new TypedDocumentString(`
    mutation ApproveReport($session: ID!, $organisation: ID) {
  approveReport(session: $session, organisation: $organisation) {
    id
  }
}
    `, {"hash":"sha256:a5fa6c53f20fb4f6985514be66520eab1fd13940e596dd0272167c3f4b70bdde"}) as unknown as TypedDocumentString<ApproveReportMutation, ApproveReportMutationVariables>;
export const DissentFromReportDocument = new TypedDocumentString(`
    mutation DissentFromReport($session: ID!, $dissent: DissentInput!) {
  dissentFromReport(session: $session, dissent: $dissent) {
    id
  }
}
    `, {"hash":"sha256:e1e32f6d36db5075bf819e51d164c9123421af3cd193de281ff931957444cd67"}) as unknown as TypedDocumentString<DissentFromReportMutation, DissentFromReportMutationVariables>;
export const AddParagraphDocument = new TypedDocumentString(`
    mutation AddParagraph($session: ID!, $input: ParagraphInput!) {
  addParagraph(session: $session, input: $input) {
    id
  }
}
    `, {"hash":"sha256:6b0764ec0a8a0669ac9e21878a379128cfd7f987ec45a00a6d4b7407e9c6db81"}) as unknown as TypedDocumentString<AddParagraphMutation, AddParagraphMutationVariables>;
export const EditParagraphDocument = new TypedDocumentString(`
    mutation EditParagraph($id: ID!, $input: ParagraphInput!) {
  editParagraph(id: $id, input: $input) {
    id
  }
}
    `, {"hash":"sha256:d4804d223bd0d564bd9c893da346486e88a0ff12ac45f11f430eb975449a1fb2"}) as unknown as TypedDocumentString<EditParagraphMutation, EditParagraphMutationVariables>;
export const RemoveParagraphDocument = new TypedDocumentString(`
    mutation RemoveParagraph($id: ID!) {
  removeParagraph(id: $id) {
    id
  }
}
    `, {"hash":"sha256:f666f48c39026da68242cdbbbd1ae038b9713ed65ea3858c158841cfc0c0b6e7"}) as unknown as TypedDocumentString<RemoveParagraphMutation, RemoveParagraphMutationVariables>;
export const SendReportDocument = new TypedDocumentString(`
    mutation SendReport($session: ID!, $looked: Boolean) {
  sendReport(session: $session, looked: $looked) {
    id
  }
}
    `, {"hash":"sha256:799a57f0c445420364cc1db9ae36f6d15c94afb8f8942eb7df2d434b41daf8a5"}) as unknown as TypedDocumentString<SendReportMutation, SendReportMutationVariables>;
export const RemoveRecommendationDocument = new TypedDocumentString(`
    mutation RemoveRecommendation($id: ID!) {
  removeRecommendation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:3df2cd8401a4fd41cc55dce8a9645e34067be9eb6366b7bf06ac1b8219a811ca"}) as unknown as TypedDocumentString<RemoveRecommendationMutation, RemoveRecommendationMutationVariables>;
export const SeriesPreviewDocument = new TypedDocumentString(`
    query SeriesPreview($spaceId: ID!, $rule: SeriesRuleInput!, $series: ID) {
  seriesPreview(spaceId: $spaceId, rule: $rule, seriesId: $series) {
    ...SeriesPreview
  }
}
    fragment SeriesPreview on SeriesPreview {
  total
  capped
  meetings {
    day
    startsAt
    endsAt
  }
  notes {
    ...DayNotes
  }
  overlaps {
    meeting {
      day
    }
    organisation {
      name
    }
    session {
      slug
      title
      language
    }
  }
}
fragment DayNotes on DayNotes {
  place
  placeKnown
  schoolHolidaysUntil
  notes {
    kind
    name
    day
    earliest
    latest
    regions
  }
}`, {"hash":"sha256:baca4a164c7d13ad186c43f0327edef1b304667a7744a996bef8b89863eb0acb"}) as unknown as TypedDocumentString<SeriesPreviewQuery, SeriesPreviewQueryVariables>;
export const StartSeriesDocument = new TypedDocumentString(`
    mutation StartSeries($input: SeriesInput!) {
  startSeries(input: $input) {
    slug
  }
}
    `, {"hash":"sha256:626ac0ce819c90b12b1820aa3eec6ff65b67fc4a937d86b6a3a69e9a2a405154"}) as unknown as TypedDocumentString<StartSeriesMutation, StartSeriesMutationVariables>;
export const ChangeSeriesTermsDocument = new TypedDocumentString(`
    mutation ChangeSeriesTerms($id: ID!, $to: SeriesTermsInput!, $reason: ReasonInput!) {
  changeSeriesTerms(id: $id, to: $to, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:ced1069ae80ae8c49dc0b24428b20e8279ddc8963bb04570226d450ef8d9ba46"}) as unknown as TypedDocumentString<ChangeSeriesTermsMutation, ChangeSeriesTermsMutationVariables>;
export const ChangeSeriesRuleDocument = new TypedDocumentString(`
    mutation ChangeSeriesRule($id: ID!, $to: SeriesRuleInput!, $reason: ReasonInput!) {
  changeSeriesRule(id: $id, to: $to, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:31652e969753254fc222b128f4e563b2b4a4c921badde9f1478920b821849348"}) as unknown as TypedDocumentString<ChangeSeriesRuleMutation, ChangeSeriesRuleMutationVariables>;
export const EndSeriesDocument = new TypedDocumentString(`
    mutation EndSeries($id: ID!, $end: SeriesEndInput!) {
  endSeries(id: $id, end: $end) {
    id
  }
}
    `, {"hash":"sha256:dd2ad0fc7ab08b4127d2eefd2aaecc8dd9ce2d7f2521887e3494caebab1737ae"}) as unknown as TypedDocumentString<EndSeriesMutation, EndSeriesMutationVariables>;
export const ChangeSessionChairDocument = new TypedDocumentString(`
    mutation ChangeSessionChair($id: ID!, $to: SessionChairInput!) {
  changeSessionChair(id: $id, to: $to) {
    id
  }
}
    `, {"hash":"sha256:8b9fd58e646ee706339335b4c8a920ec6b86f032b7888618bade10b7a0556fda"}) as unknown as TypedDocumentString<ChangeSessionChairMutation, ChangeSessionChairMutationVariables>;
export const AnswerInvitationDocument = new TypedDocumentString(`
    mutation AnswerInvitation($session: ID!, $answer: AnswerToInvitation!) {
  answerInvitation(session: $session, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:90e476d937cacd36a843907cbfd781a600c0ed935207fc295f72762221586d78"}) as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const AnnounceSessionDocument = new TypedDocumentString(`
    mutation AnnounceSession($id: ID!) {
  announceSession(id: $id) {
    id
  }
}
    `, {"hash":"sha256:0c79b6607f6d16cc9e2ab54a8ffbc65eee8335bab4345585c774dbdb0f989939"}) as unknown as TypedDocumentString<AnnounceSessionMutation, AnnounceSessionMutationVariables>;
export const DiscardSessionDocument = new TypedDocumentString(`
    mutation DiscardSession($id: ID!) {
  discardSession(id: $id) {
    id
  }
}
    `, {"hash":"sha256:5fb3319d4127e8e8e6ca1c16ac1f92ebf8dffc3f7bba2877087bc38c061f99e4"}) as unknown as TypedDocumentString<DiscardSessionMutation, DiscardSessionMutationVariables>;
export const CloseSessionDocument = new TypedDocumentString(`
    mutation CloseSession($id: ID!) {
  closeSession(id: $id) {
    id
  }
}
    `, {"hash":"sha256:ca758b89429ee0d3e82a712e82eaa988e858a0abaa0c1bee9f6ccb18545e9775"}) as unknown as TypedDocumentString<CloseSessionMutation, CloseSessionMutationVariables>;
export const DecideCaseDocument = new TypedDocumentString(`
    mutation DecideCase($id: ID!, $decision: DecisionInput!) {
  decideCase(id: $id, decision: $decision) {
    id
  }
}
    `, {"hash":"sha256:b28fe162391e60a92877c15266c470aa3d58fb888bcf468e57d26d9b6e6e8435"}) as unknown as TypedDocumentString<DecideCaseMutation, DecideCaseMutationVariables>;
export const SecondDecisionDocument = new TypedDocumentString(`
    mutation SecondDecision($id: ID!, $second: SecondInput!) {
  secondDecision(id: $id, second: $second) {
    id
  }
}
    `, {"hash":"sha256:2250faf73ad9b9fbd70c364f1d8ee143bf98e898dda5c0a1b14c1ce22abaab7c"}) as unknown as TypedDocumentString<SecondDecisionMutation, SecondDecisionMutationVariables>;
export const JudgeAppealDocument = new TypedDocumentString(`
    mutation JudgeAppeal($id: ID!, $judgement: JudgementInput!) {
  judgeAppeal(id: $id, judgement: $judgement) {
    id
  }
}
    `, {"hash":"sha256:7364a11fbc595bff8f24d1a52de03c5178493ba26b3353491fc5f41e1e87f1dc"}) as unknown as TypedDocumentString<JudgeAppealMutation, JudgeAppealMutationVariables>;
export const AppealDecisionDocument = new TypedDocumentString(`
    mutation AppealDecision($id: ID!, $appeal: AppealInput!) {
  appealDecision(id: $id, appeal: $appeal) {
    id
  }
}
    `, {"hash":"sha256:9b3042b5016b2dff36544e6b6ed84b0cfc80490b141b83f746867b8fe3b71977"}) as unknown as TypedDocumentString<AppealDecisionMutation, AppealDecisionMutationVariables>;
export const FlagTextDocument = new TypedDocumentString(`
    mutation FlagText($flag: FlagInput!) {
  flagText(flag: $flag) {
    id
  }
}
    `, {"hash":"sha256:c13cd9289a4910ca40ab12e359d05d387af45a06e26041171bc209dc8fbdf266"}) as unknown as TypedDocumentString<FlagTextMutation, FlagTextMutationVariables>;
export const ChooseCalendarDocument = new TypedDocumentString(`
    mutation ChooseCalendar($choice: CalendarChoiceInput!) {
  chooseCalendar(choice: $choice) {
    id
  }
}
    `, {"hash":"sha256:179ff9389edc846eba68cfcb6efeef5bbb6cd58d2a7144b83d80cec6d6dcbd6a"}) as unknown as TypedDocumentString<ChooseCalendarMutation, ChooseCalendarMutationVariables>;
export const MakeCalendarLinkDocument = new TypedDocumentString(`
    mutation MakeCalendarLink {
  makeCalendarLink {
    url
  }
}
    `, {"hash":"sha256:1f17947267e65d5f6fbcea1b2b00ba2d1e1bcfed23ac9a2000a14168cc750b3b"}) as unknown as TypedDocumentString<MakeCalendarLinkMutation, MakeCalendarLinkMutationVariables>;
export const WithdrawCalendarLinkDocument = new TypedDocumentString(`
    mutation WithdrawCalendarLink {
  withdrawCalendarLink {
    id
  }
}
    `, {"hash":"sha256:7b7cae7385c994a3a326f540ab261080c45fc7c36edcb5beb91f273ce07cdc56"}) as unknown as TypedDocumentString<WithdrawCalendarLinkMutation, WithdrawCalendarLinkMutationVariables>;
export const ClearNotificationsDocument = new TypedDocumentString(`
    mutation ClearNotifications {
  clearNotifications {
    id
  }
}
    `, {"hash":"sha256:8a40ce13cd6d40c7ee094ac92cba6f5c6644b83499525875b3850cd8c3b28c08"}) as unknown as TypedDocumentString<ClearNotificationsMutation, ClearNotificationsMutationVariables>;
export const SetMailPreferenceDocument = new TypedDocumentString(`
    mutation SetMailPreference($mail: MailFrequency!) {
  setMailPreference(mail: $mail) {
    id
  }
}
    `, {"hash":"sha256:62f5ab6093edd389abe3cbec31624fd8c300bd361b5c1a681697dfca78688ed2"}) as unknown as TypedDocumentString<SetMailPreferenceMutation, SetMailPreferenceMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    id
  }
}
    `, {"hash":"sha256:aa647681a0a314f8cf6a5234831008cd327ce8299fbe8a0d99c3e549e1b04c3f"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    id
  }
}
    `, {"hash":"sha256:3d96703f4a781fd0f8248c48c4014a6780c935fe24c89911ae201f697ce82666"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const RequestFreshSignInDocument = new TypedDocumentString(`
    mutation RequestFreshSignIn($language: Language!, $next: String) {
  requestFreshSignIn(language: $language, next: $next) {
    id
  }
}
    `, {"hash":"sha256:fca5c72d2f5801a14f239aaea6407205e747720c3ed13dbd32504358225e9552"}) as unknown as TypedDocumentString<RequestFreshSignInMutation, RequestFreshSignInMutationVariables>;
export const AskAddressChangeDocument = new TypedDocumentString(`
    mutation AskAddressChange($email: String!) {
  askAddressChange(email: $email) {
    id
  }
}
    `, {"hash":"sha256:70b6f66faddaea602c1e61efbbcef2849fbb7df8fe59907a202799ccf3465944"}) as unknown as TypedDocumentString<AskAddressChangeMutation, AskAddressChangeMutationVariables>;
export const ConfirmAddressByCodeDocument = new TypedDocumentString(`
    mutation ConfirmAddressByCode($request: ID!, $code: String!) {
  confirmAddressByCode(request: $request, code: $code) {
    id
  }
}
    `, {"hash":"sha256:debf864320c1bfeb48ec653147c4b272008c7f2059210c7a467489fbdab12206"}) as unknown as TypedDocumentString<ConfirmAddressByCodeMutation, ConfirmAddressByCodeMutationVariables>;
export const ConfirmAddressByLinkDocument = new TypedDocumentString(`
    mutation ConfirmAddressByLink($secret: String!) {
  confirmAddressByLink(secret: $secret) {
    id
  }
}
    `, {"hash":"sha256:ed9d81decc997155a0b5b578eb7d1b93d6cb050768775b6f9f819a1f3616ef03"}) as unknown as TypedDocumentString<ConfirmAddressByLinkMutation, ConfirmAddressByLinkMutationVariables>;
export const UndoAddressChangeDocument = new TypedDocumentString(`
    mutation UndoAddressChange($secret: String!) {
  undoAddressChange(secret: $secret) {
    id
  }
}
    `, {"hash":"sha256:35d31028fcd426a9a58afb971f3f5270b1cb87c27c8bf746f3cb6dbe4d0f9feb"}) as unknown as TypedDocumentString<UndoAddressChangeMutation, UndoAddressChangeMutationVariables>;
export const FormPageDocument = new TypedDocumentString(`
    query FormPage {
  ...SiteViewer
  viewer {
    ...FormSender
  }
}
    fragment FormSender on Viewer {
  signedIn
  formToken
}
fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:74e1c03b28982f27544f7121a7d4279601c4dfdad33f275aa212957eba06c58d"}) as unknown as TypedDocumentString<FormPageQuery, FormPageQueryVariables>;
export const ChooseMailLanguageDocument = new TypedDocumentString(`
    mutation ChooseMailLanguage($language: Language!) {
  chooseMailLanguage(language: $language) {
    id
  }
}
    `, {"hash":"sha256:354137ae3333528d796d0c6d849495edf17b80545d5cf93fec39bf8b1457f8f5"}) as unknown as TypedDocumentString<ChooseMailLanguageMutation, ChooseMailLanguageMutationVariables>;
export const AddPasskeyDocument = new TypedDocumentString(`
    mutation AddPasskey($answer: String!) {
  addPasskey(answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:9c8148798dc1012e38070c9301750c47b095052341644e8fc07d93d53bb71402"}) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id) {
    id
  }
}
    `, {"hash":"sha256:c0e27f93408db817a0b248948106c0049c80388cd5d91a90a80d88d08516866e"}) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const SignInByPasskeyDocument = new TypedDocumentString(`
    mutation SignInByPasskey($answer: String!) {
  signInByPasskey(answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:e658c907f79af5167f1d3f754d937bacdd4f83cb4897f18636f41d91388a4208"}) as unknown as TypedDocumentString<SignInByPasskeyMutation, SignInByPasskeyMutationVariables>;
export const SignInByProviderDocument = new TypedDocumentString(`
    mutation SignInByProvider($provider: String!, $answer: String!) {
  signInByProvider(provider: $provider, answer: $answer) {
    slug
  }
}
    `, {"hash":"sha256:a428e5847b8979575960aabe527871bf1e8e256e5f5522f15783f40826510964"}) as unknown as TypedDocumentString<SignInByProviderMutation, SignInByProviderMutationVariables>;
export const SignInJourneyDocument = new TypedDocumentString(`
    query SignInJourney {
  signInJourney
}
    `, {"hash":"sha256:5c214f9beaee4968989513d6392475067a64041700dc4c7c63e2cf1d12db38cc"}) as unknown as TypedDocumentString<SignInJourneyQuery, SignInJourneyQueryVariables>;
export const AskRecoveryDocument = new TypedDocumentString(`
    mutation AskRecovery($participantId: ID!) {
  askRecovery(participantId: $participantId) {
    id
  }
}
    `, {"hash":"sha256:ed4fc435623a0a380dbcdd6c40c8e7eabbc80b50c366c691b848eb3870f01284"}) as unknown as TypedDocumentString<AskRecoveryMutation, AskRecoveryMutationVariables>;
export const WithdrawRecoveryDocument = new TypedDocumentString(`
    mutation WithdrawRecovery {
  withdrawRecovery {
    id
  }
}
    `, {"hash":"sha256:c1676caf3088bc79eb08874ce14803cc8a55202a14f70abb173428db392c83bd"}) as unknown as TypedDocumentString<WithdrawRecoveryMutation, WithdrawRecoveryMutationVariables>;
export const FoundRecoveryDocument = new TypedDocumentString(`
    query FoundRecovery($code: String!) {
  recovery(code: $code) {
    sides
    participant {
      displayName
    }
    space {
      name
      language
    }
  }
}
    `, {"hash":"sha256:4c3d29879b1ad4dd255fd1451806c6cb329ec2104f57671fd3a44df3fdfe3b58"}) as unknown as TypedDocumentString<FoundRecoveryQuery, FoundRecoveryQueryVariables>;
export const ConfirmRecoveryDocument = new TypedDocumentString(`
    mutation ConfirmRecovery($code: String!, $spoke: Boolean!) {
  confirmRecovery(code: $code, spoke: $spoke) {
    id
  }
}
    `, {"hash":"sha256:207d8bb499b53cc06d104710a346ae00398283cc184c66d62b7e6f43b34c7a6a"}) as unknown as TypedDocumentString<ConfirmRecoveryMutation, ConfirmRecoveryMutationVariables>;
export const RequestSignInDocument = new TypedDocumentString(`
    mutation RequestSignIn($email: String!, $language: Language!, $next: String) {
  requestSignIn(email: $email, language: $language, next: $next) {
    id
  }
}
    `, {"hash":"sha256:7e2d0669612cc969c1af441664e297a5ed48486d99e2981561261c18e26218df"}) as unknown as TypedDocumentString<RequestSignInMutation, RequestSignInMutationVariables>;
export const SignInByCodeDocument = new TypedDocumentString(`
    mutation SignInByCode($attempt: String!, $code: String!) {
  signInByCode(attempt: $attempt, code: $code) {
    slug
  }
}
    `, {"hash":"sha256:2c58640a09eac1d71368c196c55419dda49e9eff0057c97691c155cd9e8c45dd"}) as unknown as TypedDocumentString<SignInByCodeMutation, SignInByCodeMutationVariables>;
export const SignInByLinkDocument = new TypedDocumentString(`
    mutation SignInByLink($secret: String!) {
  signInByLink(secret: $secret) {
    slug
  }
}
    `, {"hash":"sha256:84076b50677d286d5c37218092fcb4a61cecdd47b8a1487ed78cbde146d7a5d7"}) as unknown as TypedDocumentString<SignInByLinkMutation, SignInByLinkMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    id
  }
}
    `, {"hash":"sha256:ab111761394e16f741a17d0fc510b2cf65e6f697d13dc53cb6911fdc29a9a134"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const EraseMeDocument = new TypedDocumentString(`
    mutation EraseMe($erasure: ErasureInput!) {
  eraseMe(erasure: $erasure) {
    proof
  }
}
    `, {"hash":"sha256:f5f7e15f766e5902fca3bd4596660e398384d556015e9fb96f75fded3ddedbf5"}) as unknown as TypedDocumentString<EraseMeMutation, EraseMeMutationVariables>;
export const AskWithCodeDocument = new TypedDocumentString(`
    mutation AskWithCode($help: HelpInput!) {
  askWithCode(help: $help) {
    id
  }
}
    `, {"hash":"sha256:b43b9755e3645abd25e3e1f38355cf4201c9e39c11a00cae9de70c87f81f8633"}) as unknown as TypedDocumentString<AskWithCodeMutation, AskWithCodeMutationVariables>;
export const HelpAnswerDocument = new TypedDocumentString(`
    query HelpAnswer($code: String!) {
  helpAnswer(code: $code) {
    cases {
      id
      language
      text
      answer
      askedAt
    }
    looks {
      questionId
      body
      function
      fields
      writtenAt
    }
  }
}
    `, {"hash":"sha256:7819291864f1d351d2931720e692e61a59b411015393d5ca3cd898707871fd2e"}) as unknown as TypedDocumentString<HelpAnswerQuery, HelpAnswerQueryVariables>;
export const MakeHelpCodeDocument = new TypedDocumentString(`
    mutation MakeHelpCode {
  makeHelpCode {
    code
  }
}
    `, {"hash":"sha256:e099d1ed5a29798437693bfc0e82d5c5be7eeb30f22fdd1ba282b63dc367c7aa"}) as unknown as TypedDocumentString<MakeHelpCodeMutation, MakeHelpCodeMutationVariables>;
export const WithdrawHelpCodeDocument = new TypedDocumentString(`
    mutation WithdrawHelpCode {
  withdrawHelpCode {
    id
  }
}
    `, {"hash":"sha256:a177e79ece9162758f11936a24fe57a638098ed2d54822b2b8119309db71cca3"}) as unknown as TypedDocumentString<WithdrawHelpCodeMutation, WithdrawHelpCodeMutationVariables>;
export const AskPrivacyOfficerDocument = new TypedDocumentString(`
    mutation AskPrivacyOfficer($question: QuestionInput!) {
  askPrivacyOfficer(question: $question) {
    id
  }
}
    `, {"hash":"sha256:a247a5b2f642bd6b39663c968cf46f18bae2c91143d9fc264dfcb11c8c8ab776"}) as unknown as TypedDocumentString<AskPrivacyOfficerMutation, AskPrivacyOfficerMutationVariables>;
export const AnswerQuestionDocument = new TypedDocumentString(`
    mutation AnswerQuestion($id: ID!, $answer: AnswerQuestionInput!) {
  answerQuestion(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:28f6e82ab6aae804eb287db081f0c7b1292aa0dfd24052f7946f17de59edbfd6"}) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const WriteLookDocument = new TypedDocumentString(`
    mutation WriteLook($question: ID!, $purpose: LookPurpose, $fields: [LookField!]!) {
  writeLook(question: $question, purpose: $purpose, fields: $fields) {
    id
  }
}
    `, {"hash":"sha256:d2be27dcdab217429b60dc0b1022de1b45347b3325da27dbd57c3ea33842d869"}) as unknown as TypedDocumentString<WriteLookMutation, WriteLookMutationVariables>;
export const TakeLookDocument = new TypedDocumentString(`
    mutation TakeLook($ticket: ID!) {
  takeLook(ticket: $ticket) {
    email
    language
    since
    places
  }
}
    `, {"hash":"sha256:b53f6981a4b0a2f3d8e0ed9aaecafb16a19ee554e363a9438d120c99c09393dd"}) as unknown as TypedDocumentString<TakeLookMutation, TakeLookMutationVariables>;
export const AskForOwnDataDocument = new TypedDocumentString(`
    mutation AskForOwnData {
  askForOwnData {
    id
  }
}
    `, {"hash":"sha256:a7943766d5457a3f274d0f3b54a0324db7916cf17627e88717a67fee0ad8d574"}) as unknown as TypedDocumentString<AskForOwnDataMutation, AskForOwnDataMutationVariables>;
export const UseOwnDownloadDocument = new TypedDocumentString(`
    mutation UseOwnDownload($id: ID!) {
  useOwnDownload(id: $id) {
    id
  }
}
    `, {"hash":"sha256:6ba9f32594a6fd90aff036b7410dff8f81de1be15158d982af885b46a13a8e99"}) as unknown as TypedDocumentString<UseOwnDownloadMutation, UseOwnDownloadMutationVariables>;
export const OwnDataFileDocument = new TypedDocumentString(`
    query OwnDataFile($key: String!) {
  ownDataFile(key: $key) {
    store
    table
    group
    count
    fields {
      column
      value
      kind
      label
    }
  }
}
    `, {"hash":"sha256:e4c22d4d374008c41049b287fe4e2b8d04e00712dbf18d3393f869ee232b3927"}) as unknown as TypedDocumentString<OwnDataFileQuery, OwnDataFileQueryVariables>;
export const ReportProgressDocument = new TypedDocumentString(`
    mutation ReportProgress($id: ID!, $input: ProgressInput!) {
  reportProgress(id: $id, input: $input) {
    id
  }
}
    `, {"hash":"sha256:12511a8d5fcb3de5b99827134193ff162097d2cdfce6d0f774105f5ba0ff68d1"}) as unknown as TypedDocumentString<ReportProgressMutation, ReportProgressMutationVariables>;
export const DeliverDocument = new TypedDocumentString(`
    mutation Deliver($id: ID!, $input: DeliveryInput!) {
  deliver(id: $id, input: $input) {
    id
  }
}
    `, {"hash":"sha256:dc0c66c7b2c9f30865473426d93876624e01741ca0ad3a2daacc72989c25f2a9"}) as unknown as TypedDocumentString<DeliverMutation, DeliverMutationVariables>;
export const ConfirmDeliveryDocument = new TypedDocumentString(`
    mutation ConfirmDelivery($id: ID!, $input: ConfirmationInput!) {
  confirmDelivery(id: $id, input: $input) {
    id
  }
}
    `, {"hash":"sha256:a9267efebea53fe7d81cbb06018de28ccabe522822dc725f84aa66bf993161ba"}) as unknown as TypedDocumentString<ConfirmDeliveryMutation, ConfirmDeliveryMutationVariables>;
export const DisputeDeliveryDocument = new TypedDocumentString(`
    mutation DisputeDelivery($id: ID!, $input: DisputeInput!) {
  disputeDelivery(id: $id, input: $input) {
    id
  }
}
    `, {"hash":"sha256:ca522b6870c7f1377a3f2d50f7a0fac5ab92b9eccbcd479df04e55783bf66ab5"}) as unknown as TypedDocumentString<DisputeDeliveryMutation, DisputeDeliveryMutationVariables>;
export const MakeCommitmentDocument = new TypedDocumentString(`
    mutation MakeCommitment($input: CommitmentInput!) {
  makeCommitment(input: $input) {
    slug
  }
}
    `, {"hash":"sha256:af528a98a450ce1cf0622a44853343417c6bdca0947cd8e94ee957083691cd46"}) as unknown as TypedDocumentString<MakeCommitmentMutation, MakeCommitmentMutationVariables>;
export const SiteViewerDocument = new TypedDocumentString(`
    query SiteViewer {
  ...SiteViewer
}
    fragment SiteViewer on Query {
  viewer {
    signedIn
    formToken
    facilitates
    passkeyStep
  }
}`, {"hash":"sha256:be0d2781492681280821197a9ae0b1fdc2b384953f6cfab4ef7e768a65d470eb"}) as unknown as TypedDocumentString<SiteViewerQuery, SiteViewerQueryVariables>;
export const JoinByInvitationDocument = new TypedDocumentString(`
    mutation JoinByInvitation($secret: String!, $email: String!, $language: Language!) {
  joinByInvitation(secret: $secret, email: $email, language: $language) {
    id
  }
}
    `, {"hash":"sha256:05fae7898bbff15b732a74c705e057888d1ed1269e173d85d54aafdf77d9ce07"}) as unknown as TypedDocumentString<JoinByInvitationMutation, JoinByInvitationMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($secret: String!, $input: AcceptanceInput!) {
  acceptInvitation(secret: $secret, input: $input) {
    slug
  }
}
    `, {"hash":"sha256:24f29c16d2651663ee3a0d6bbf927cbeadaa676c8ed1a335245fe538ec72e1bf"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InvitationInput!) {
  invite(input: $input) {
    id
  }
}
    `, {"hash":"sha256:659c233fd4db6973a88a99a5c7d79d90c58f522e0e1ab1f2fda969374692fb02"}) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!) {
  withdrawInvitation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:fba92230952be16aac56b92b1e7cb95b9700f98d15418decd28eef849553be48"}) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const RenameYourselfDocument = new TypedDocumentString(`
    mutation RenameYourself($spaceId: ID!, $input: OwnNameInput!) {
  renameYourself(spaceId: $spaceId, input: $input) {
    id
  }
}
    `, {"hash":"sha256:97b0f776f6595bccb75e49411fb24ef09a79a6b1e8f9a7ca2deabf5ca0f942a2"}) as unknown as TypedDocumentString<RenameYourselfMutation, RenameYourselfMutationVariables>;
export const GiveSeatDocument = new TypedDocumentString(`
    mutation GiveSeat($space: ID!, $organisation: ID!) {
  giveSeat(space: $space, organisation: $organisation) {
    id
  }
}
    `, {"hash":"sha256:364869b4fee83dd82a8de893ca6d4913af5a84efdc6fa14f7062d5d77253999d"}) as unknown as TypedDocumentString<GiveSeatMutation, GiveSeatMutationVariables>;
export const EndSeatDocument = new TypedDocumentString(`
    mutation EndSeat($seat: ID!) {
  endSeat(seat: $seat) {
    id
  }
}
    `, {"hash":"sha256:cff1dd208c802a22cdcb86acf83ffe9bfff70dadca03354b55499b8951770bf4"}) as unknown as TypedDocumentString<EndSeatMutation, EndSeatMutationVariables>;
export const EndMandateDocument = new TypedDocumentString(`
    mutation EndMandate($mandate: ID!) {
  endMandate(mandate: $mandate) {
    id
  }
}
    `, {"hash":"sha256:09f108aae25dd30685b0f80ea18a492de9e2082e34dd9f8bb33bf962ae4f268f"}) as unknown as TypedDocumentString<EndMandateMutation, EndMandateMutationVariables>;
export const EndTasksDocument = new TypedDocumentString(`
    mutation EndTasks($participant: ID!) {
  endTasks(participant: $participant) {
    id
  }
}
    `, {"hash":"sha256:301071855324b805e5cc44cf642ee7af41fe114d4397a502ba58e4ae8c7da909"}) as unknown as TypedDocumentString<EndTasksMutation, EndTasksMutationVariables>;
export const SignCharterDocument = new TypedDocumentString(`
    mutation SignCharter($seat: ID!) {
  signCharter(seat: $seat) {
    id
  }
}
    `, {"hash":"sha256:9f15656710d5c7cacac74d3d21e004f453829c85752e7e795406ab785115b359"}) as unknown as TypedDocumentString<SignCharterMutation, SignCharterMutationVariables>;