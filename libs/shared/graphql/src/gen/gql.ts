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
    "\n  fragment TopicAdditions on Topic {\n    story {\n      id\n      session {\n        ...SessionLine\n      }\n    }\n    ...StoryCommitments\n    ...CommitmentsOfTopic\n    ...TopicModeration\n  }\n": typeof types.TopicAdditionsFragmentDoc,
    "\n  query DraftRoute($slug: String!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...DraftPage\n  }\n": typeof types.DraftRouteDocument,
    "\n  query AnswerPage($slug: String!, $search: String, $merge: Boolean = false, $refer: Boolean = false) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...AnswerForm\n  }\n": typeof types.AnswerPageDocument,
    "\n  query AnswerMenuPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    topic(slug: $slug) {\n      ...AnswerMenu\n    }\n  }\n": typeof types.AnswerMenuPageDocument,
    "\n  query Topic($slug: String!, $after: String, $language: Language!) {\n    ...SiteViewer\n    ...Contributor\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      question\n      ...TopicDone\n      ...TopicPage\n      ...TopicAdditions\n    }\n  }\n": typeof types.TopicDocument,
    "\n  query WithdrawPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      ...ConfirmPage\n    }\n  }\n": typeof types.WithdrawPageDocument,
    "\n  query FlagRoute($slug: String!, $reply: ID, $language: Language!) {\n    ...SiteViewer\n    ...FlagPage\n  }\n": typeof types.FlagRouteDocument,
    "\n  query DiscardPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      ...ConfirmPage\n    }\n  }\n": typeof types.DiscardPageDocument,
    "\n  query Agenda($filter: AgendaFilter, $after: String, $place: String!, $language: Language!) {\n    ...SiteViewer\n    ...AgendaList\n  }\n": typeof types.AgendaDocument,
    "\n  query ProposePage($language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ProposeStart\n  }\n": typeof types.ProposePageDocument,
    "\n  query News($after: String) {\n    ...SiteViewer\n    ...NewsList\n  }\n": typeof types.NewsDocument,
    "\n  query OwnCalendarRoute {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnCalendar\n  }\n": typeof types.OwnCalendarRouteDocument,
    "\n  query MailPreferencePage {\n    ...SiteViewer\n    ...MailPreference\n  }\n": typeof types.MailPreferencePageDocument,
    "\n  query DatesLinkRoute($secret: String!) {\n    ...SiteViewer\n    viewer {\n      formToken\n    }\n    datesByLink(secret: $secret) {\n      ...DatesLink\n    }\n  }\n": typeof types.DatesLinkRouteDocument,
    "\n  query RecommendPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...RecommendForm\n  }\n": typeof types.RecommendPageDocument,
    "\n  query CancelSessionPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...CancelSession\n  }\n": typeof types.CancelSessionPageDocument,
    "\n  query AskToMovePage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...AskToMove\n  }\n": typeof types.AskToMovePageDocument,
    "\n  query AgendaBoardPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...AgendaBoard\n  }\n": typeof types.AgendaBoardPageDocument,
    "\n  query PutOnAgendaPage($slug: String!, $search: String) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    ...PutOnAgenda\n  }\n": typeof types.PutOnAgendaPageDocument,
    "\n  query DatesPageRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...DatesPage\n  }\n": typeof types.DatesPageRouteDocument,
    "\n  query GuestsPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...GuestsForm\n  }\n": typeof types.GuestsPageDocument,
    "\n  query HeldPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...HeldForm\n  }\n": typeof types.HeldPageDocument,
    "\n  query Session($slug: String!) {\n    ...SiteViewer\n    ...OwnSeats\n    session(slug: $slug) {\n      title\n      ...SessionPage\n      ...CommitmentsOfSession\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query ParagraphPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ParagraphForm\n  }\n": typeof types.ParagraphPageDocument,
    "\n  query ReportDeskPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ReportDesk\n  }\n": typeof types.ReportDeskPageDocument,
    "\n  query ReportToRead($slug: String!) {\n    ...SiteViewer\n    session(slug: $slug) {\n      title\n      ...ReportPaper\n      ...ReportText\n      ...SessionAdvice\n    }\n  }\n": typeof types.ReportToReadDocument,
    "\n  query ReviewReportPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    session(slug: $slug) {\n      ...ReviewPage\n    }\n  }\n": typeof types.ReviewReportPageDocument,
    "\n  query RemarkRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    session(slug: $slug) {\n      ...RemarkAnswerPage\n    }\n  }\n": typeof types.RemarkRouteDocument,
    "\n  query RemarksRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    session(slug: $slug) {\n      ...RemarksPage\n    }\n  }\n": typeof types.RemarksRouteDocument,
    "\n  query NewRemarkRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    session(slug: $slug) {\n      ...RemarkForm\n    }\n  }\n": typeof types.NewRemarkRouteDocument,
    "\n  query ReportAsFile($slug: String!) {\n    session(slug: $slug) {\n      ...ReportPaper\n    }\n  }\n": typeof types.ReportAsFileDocument,
    "\n  query MoveSessionPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...MoveSession\n  }\n": typeof types.MoveSessionPageDocument,
    "\n  query SessionChairPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...SessionChair\n  }\n": typeof types.SessionChairPageDocument,
    "\n  query Sessions(\n    $space: String\n    $month: String!\n    $byMonth: Boolean!\n    $upcoming: Boolean!\n    $past: Boolean!\n    $pastAfter: String\n    $furtherAfter: String\n  ) {\n    ...SiteViewer\n    ...SessionsOverview\n  }\n": typeof types.SessionsDocument,
    "\n  query PlanSessionPage($space: String!, $known: Boolean!, $startsAt: DateTime!, $endsAt: DateTime!, $dated: Boolean!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...PlanSession\n  }\n": typeof types.PlanSessionPageDocument,
    "\n  query WitnessPage {\n    ...SiteViewer\n    mayWitness\n    viewer {\n      ...FormSender\n    }\n  }\n": typeof types.WitnessPageDocument,
    "\n  query Today($language: Language!) {\n    ...SiteViewer\n    ...NextSessions\n    progressAtAGlance {\n      ...PromiseGlance\n    }\n    lateAnswers(limit: 3) {\n      ...WaitingTooLong\n    }\n    agenda {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": typeof types.TodayDocument,
    "\n  query FreshSignInPage {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...FormSender\n    }\n  }\n": typeof types.FreshSignInPageDocument,
    "\n  query ProvidersPage($next: String) {\n    ...SiteViewer\n    ...ProviderList\n  }\n": typeof types.ProvidersPageDocument,
    "\n  query PasskeySignInPage {\n    ...SiteViewer\n    ...PasskeySignIn\n  }\n": typeof types.PasskeySignInPageDocument,
    "\n  query ChangeAddress {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...AddressForm\n    }\n  }\n": typeof types.ChangeAddressDocument,
    "\n  query ProveAddress {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...FormSender\n    }\n  }\n": typeof types.ProveAddressDocument,
    "\n  query OwnAccount {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...OwnAddress\n      ...OwnPasskeys\n      ...OwnSessions\n    }\n  }\n": typeof types.OwnAccountDocument,
    "\n  query LostPasskeyPage {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...LostPasskey\n    }\n  }\n": typeof types.LostPasskeyPageDocument,
    "\n  query PasskeyCreationPage {\n    ...SiteViewer\n    ...PasskeyCreation\n  }\n": typeof types.PasskeyCreationPageDocument,
    "\n  query HelpCodeRoute {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnHelpCode\n  }\n": typeof types.HelpCodeRouteDocument,
    "\n  query OwnData {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnDataPage\n  }\n": typeof types.OwnDataDocument,
    "\n  query OwnDownload($id: ID!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ownDownload(id: $id) {\n      used\n    }\n    ...DownloadPage\n  }\n": typeof types.OwnDownloadDocument,
    "\n  query WhoLooked {\n    ...SiteViewer\n    ...OwnLooks\n  }\n": typeof types.WhoLookedDocument,
    "\n  query EraseAccountPage($me: Boolean!) {\n    ...SiteViewer\n    ...EraseAccount\n  }\n": typeof types.EraseAccountPageDocument,
    "\n  query OwnTopicsPage {\n    ...SiteViewer\n    ...OwnTopics\n  }\n": typeof types.OwnTopicsPageDocument,
    "\n  query OwnPlaces {\n    ...SiteViewer\n    viewer {\n      ...MailLanguage\n      standings {\n        participantId\n        ...OwnPlace\n      }\n    }\n  }\n": typeof types.OwnPlacesDocument,
    "\n  query OwnNamePage {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n      mailLanguage\n      standings {\n        participantId\n        ...OwnName\n      }\n    }\n  }\n": typeof types.OwnNamePageDocument,
    "\n  query DecisionRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    ...DecisionPage\n  }\n": typeof types.DecisionRouteDocument,
    "\n  query Cases {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...CaseList\n  }\n": typeof types.CasesDocument,
    "\n  query DecideRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...DecideForm\n  }\n": typeof types.DecideRouteDocument,
    "\n  query JudgeRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...JudgeForm\n  }\n": typeof types.JudgeRouteDocument,
    "\n  query CaseRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...CasePage\n  }\n": typeof types.CaseRouteDocument,
    "\n  query SecondRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...SecondForm\n  }\n": typeof types.SecondRouteDocument,
    "\n  query OrganisationPage($slug: String!, $language: Language!) {\n    ...SiteViewer\n    organisation(slug: $slug) {\n      name\n      topics(limit: 5) {\n        slug\n        ...TopicSummary\n      }\n      ...OrganisationDetail\n      ...OrganisationSessions\n      ...CommitmentsOfOrganisation\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": typeof types.OrganisationPageDocument,
    "\n  query OrganisationsPage {\n    ...SiteViewer\n    ...OrganisationList\n  }\n": typeof types.OrganisationsPageDocument,
    "\n  query Local {\n    ...SiteViewer\n    partnerships: spaces(kinds: [partnership]) {\n      slug\n      ...SpaceCard\n    }\n    national: spaces(kinds: [network, dialogue_table, panel]) {\n      slug\n      ...SpaceCard\n    }\n  }\n": typeof types.LocalDocument,
    "\n  query PrivacyQuestionPage($id: ID!) {\n    ...SiteViewer\n    ...OfficerQuestion\n  }\n": typeof types.PrivacyQuestionPageDocument,
    "\n  query PrivacyQuestionsPage {\n    ...SiteViewer\n    ...OfficerQuestions\n  }\n": typeof types.PrivacyQuestionsPageDocument,
    "\n  query ChangeTermsPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ChangeTerms\n  }\n": typeof types.ChangeTermsPageDocument,
    "\n  query SeriesMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {\n    ...SiteViewer\n    series(slug: $slug) {\n      slug\n      name\n      language\n      memory {\n        ...MemoryFigures\n        ...MemoryList @include(if: $listed)\n      }\n    }\n  }\n": typeof types.SeriesMemoryDocument,
    "\n  query Series($slug: String!) {\n    ...SiteViewer\n    series(slug: $slug) {\n      name\n      ...SeriesPage\n    }\n  }\n": typeof types.SeriesDocument,
    "\n  query ChangeRulePage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ChangeRule\n  }\n": typeof types.ChangeRulePageDocument,
    "\n  query EndSeriesPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...EndSeries\n  }\n": typeof types.EndSeriesPageDocument,
    "\n  query StartSeriesPage($space: String!, $known: Boolean!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...StartSeries\n  }\n": typeof types.StartSeriesPageDocument,
    "\n  query SpaceMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {\n    ...SiteViewer\n    space(slug: $slug) {\n      slug\n      name\n      language\n      kind\n      memory {\n        ...MemoryFigures\n        ...MemoryList @include(if: $listed)\n      }\n    }\n  }\n": typeof types.SpaceMemoryDocument,
    "\n  query SpacePage($slug: String!, $language: Language!) {\n    ...SiteViewer\n    space(slug: $slug) {\n      name\n      ...SealedSection\n      topics(limit: 5) {\n        slug\n        ...TopicSummary\n      }\n      ...SpaceDetail\n      ...SpaceDone\n      ...SpaceSessions\n      ...SpaceSeries\n      ...CommitmentsOfSpace\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": typeof types.SpacePageDocument,
    "\n  query SeatsRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...FormSender\n    }\n    space(slug: $slug) {\n      ...SeatsPage\n    }\n  }\n": typeof types.SeatsRouteDocument,
    "\n  query SignCharterPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n      mailLanguage\n    }\n    space(slug: $slug) {\n      name\n      ...CharterToSign\n    }\n  }\n": typeof types.SignCharterPageDocument,
    "\n  query InviteRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n    }\n    space(slug: $slug) {\n      viewerCanInvite\n      ...InvitePage\n    }\n  }\n": typeof types.InviteRouteDocument,
    "\n  query SealedAskPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    space(slug: $slug) {\n      ...SealedAsk\n    }\n  }\n": typeof types.SealedAskPageDocument,
    "\n  query SealedReadPage($slug: String!, $after: String) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    space(slug: $slug) {\n      ...SealedRead\n    }\n  }\n": typeof types.SealedReadPageDocument,
    "\n  query ToDoPage {\n    ...SiteViewer\n    ...OwedAnswers\n    ...AskedTopics\n    ...SessionsWaiting\n    ...CommitmentsWaiting\n    ...CasesWaiting\n    ...PrivacyWaiting\n  }\n": typeof types.ToDoPageDocument,
    "\n  query CommitmentDeed($slug: String!) {\n    ...SiteViewer\n    ...ProgressActor\n    viewer {\n      signedIn\n    }\n    commitment(slug: $slug) {\n      ...DeedPage\n    }\n  }\n": typeof types.CommitmentDeedDocument,
    "\n  query Commitment($slug: String!, $language: Language!) {\n    ...SiteViewer\n    commitment(slug: $slug) {\n      title\n      ...CommitmentPage\n    }\n  }\n": typeof types.CommitmentDocument,
    "\n  query Commitments($filter: CommitmentFilter, $after: String, $spaceId: ID, $language: Language!) {\n    ...SiteViewer\n    ...CommitmentList\n  }\n": typeof types.CommitmentsDocument,
    "\n  query NewCommitment(\n    $session: String!\n    $fromSession: Boolean!\n    $topic: String!\n    $fromTopic: Boolean!\n    $space: String!\n    $fromSpace: Boolean!\n    $language: Language!\n  ) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...MakePage\n  }\n": typeof types.NewCommitmentDocument,
    "\n  query Invitation($secret: String!) {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n      ...Invitee\n    }\n    invitation(secret: $secret) {\n      ...InvitationPage\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  query Acts($filter: ActFilter, $before: Int) {\n    ...SiteViewer\n    ...ActsPage\n  }\n": typeof types.ActsDocument,
    "\n  query Retention {\n    ...SiteViewer\n    ...RetentionPage\n  }\n": typeof types.RetentionDocument,
    "\n  query CheckProofPage {\n    ...SiteViewer\n    ...CheckProof\n  }\n": typeof types.CheckProofPageDocument,
    "\n  query RulesRoute($language: Language!) {\n    ...SiteViewer\n    ...RulesPage\n  }\n": typeof types.RulesRouteDocument,
    "\n  query FiguresRoute {\n    ...SiteViewer\n    ...FiguresPage\n  }\n": typeof types.FiguresRouteDocument,
    "\n  query PublicRegister($version: Int) {\n    ...SiteViewer\n    ...RegisterPage\n  }\n": typeof types.PublicRegisterDocument,
    "\n  query WhatWeHold {\n    ...SiteViewer\n    ...HoldingsPage\n  }\n": typeof types.WhatWeHoldDocument,
    "\n  query SealedWritePage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      formToken\n    }\n    space(slug: $slug) {\n      ...SealedWrite\n    }\n  }\n": typeof types.SealedWritePageDocument,
    "\n  query SealedReceiptPage {\n    ...SiteViewer\n    viewer {\n      formToken\n    }\n  }\n": typeof types.SealedReceiptPageDocument,
    "\n  fragment AgendaList on Query {\n    agenda(filter: $filter, after: $after) {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    municipalitiesNamed(name: $place) {\n      code\n    }\n  }\n": typeof types.AgendaListFragmentDoc,
    "\n  mutation OpenTopic($id: ID!, $answer: OpenInput) {\n    openTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": typeof types.OpenTopicDocument,
    "\n  mutation ReturnTopic($id: ID!, $answer: AnswerInput!) {\n    returnTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": typeof types.ReturnTopicDocument,
    "\n  mutation DeclineTopic($id: ID!, $answer: DeclineInput!) {\n    declineTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": typeof types.DeclineTopicDocument,
    "\n  mutation ReferTopic($id: ID!, $answer: ReferInput!) {\n    referTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": typeof types.ReferTopicDocument,
    "\n  mutation MergeTopic($id: ID!, $answer: MergeInput!) {\n    mergeTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": typeof types.MergeTopicDocument,
    "\n  mutation CloseTopic($id: ID!, $answer: AnswerInput!) {\n    closeTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": typeof types.CloseTopicDocument,
    "\n  fragment AnswerExtra on Query {\n    answeringBodies @include(if: $refer) {\n      id\n      name\n    }\n    topic(slug: $slug) {\n      term {\n        organisation {\n          id\n        }\n      }\n      ...MergeSearch @include(if: $merge)\n    }\n  }\n": typeof types.AnswerExtraFragmentDoc,
    "\n  fragment AnswerForm on Query {\n    viewer {\n      formToken\n    }\n    topic(slug: $slug) {\n      id\n      slug\n      audience\n      viewerCan\n      space {\n        ...SpaceReaders\n      }\n      ...AnswerTopic\n      ...MergeSearch @include(if: $merge)\n    }\n    ...AnswerExtra\n  }\n": typeof types.AnswerFormFragmentDoc,
    "\n  fragment AnswerMenu on Topic {\n    slug\n    viewerCan\n    ...AnswerTopic\n  }\n": typeof types.AnswerMenuFragmentDoc,
    "\n  fragment AnswerTopic on Topic {\n    slug\n    question\n    language\n    term {\n      ...Due\n    }\n  }\n": typeof types.AnswerTopicFragmentDoc,
    "\n  fragment MergeSearch on Topic {\n    slug\n    space {\n      name\n    }\n    mergeCandidates(search: $search) {\n      slug\n      question\n      language\n    }\n  }\n": typeof types.MergeSearchFragmentDoc,
    "\n  fragment Due on ResponseTerm {\n    dueOn\n    workingDaysLate\n    organisation {\n      name\n    }\n  }\n": typeof types.DueFragmentDoc,
    "\n  fragment AskedTopics on Query {\n    ownTopics {\n      slug\n      state\n      ...OwnTopic\n    }\n  }\n": typeof types.AskedTopicsFragmentDoc,
    "\n  fragment OwedAnswers on Query {\n    owedAnswers {\n      id\n      dueOn\n      workingDaysLate\n      organisation {\n        name\n      }\n      topic {\n        slug\n        kind\n        question\n        language\n        space {\n          name\n        }\n      }\n    }\n  }\n": typeof types.OwedAnswersFragmentDoc,
    "\n  fragment OwnTopic on Topic {\n    slug\n    kind\n    state\n    question\n    language\n    latestAt\n    latestKind\n    space {\n      name\n    }\n  }\n": typeof types.OwnTopicFragmentDoc,
    "\n  fragment OwnTopics on Query {\n    ownTopics {\n      slug\n      state\n      ...OwnTopic\n    }\n  }\n": typeof types.OwnTopicsFragmentDoc,
    "\n  mutation WithdrawTopic($id: ID!) {\n    withdrawTopic(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawTopicDocument,
    "\n  mutation DiscardTopic($id: ID!) {\n    discardTopic(id: $id) {\n      id\n    }\n  }\n": typeof types.DiscardTopicDocument,
    "\n  fragment ConfirmPage on Topic {\n    id\n    slug\n    question\n    language\n    viewerCan\n    ...AnswerTopic\n  }\n": typeof types.ConfirmPageFragmentDoc,
    "\n  query StoredDraft($slug: String!) {\n    topic(slug: $slug) {\n      ...Draft\n    }\n  }\n": typeof types.StoredDraftDocument,
    "\n  mutation EditTopic($id: ID!, $input: TopicInput!) {\n    editTopic(id: $id, input: $input) {\n      slug\n    }\n  }\n": typeof types.EditTopicDocument,
    "\n  mutation SubmitTopic($id: ID!) {\n    submitTopic(id: $id) {\n      id\n    }\n  }\n": typeof types.SubmitTopicDocument,
    "\n  fragment DraftPage on Query {\n    viewer {\n      formToken\n      ...Author\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    topic(slug: $slug) {\n      ...Draft\n    }\n  }\n": typeof types.DraftPageFragmentDoc,
    "\n  fragment Draft on Topic {\n    id\n    slug\n    state\n    kind\n    themeSlug\n    question\n    why\n    goodOutcome\n    language\n    audience\n    organisationId\n    municipalityCode\n    municipality {\n      code\n      name\n    }\n    viewerCan\n    space {\n      id\n      name\n      ...SpaceReaders\n      expectedAnswer {\n        workingDays\n        dueOn\n        organisation {\n          name\n        }\n      }\n    }\n    organisation {\n      name\n    }\n    story {\n      kind\n      text\n      language\n      organisation {\n        name\n      }\n      participant {\n        displayName\n      }\n    }\n  }\n": typeof types.DraftFragmentDoc,
    "\n  query MunicipalitiesNamed($name: String!) {\n    municipalitiesNamed(name: $name) {\n      code\n      name\n    }\n  }\n": typeof types.MunicipalitiesNamedDocument,
    "\n  mutation ProposeTopic($input: TopicInput!) {\n    proposeTopic(input: $input) {\n      slug\n    }\n  }\n": typeof types.ProposeTopicDocument,
    "\n  fragment ProposeStart on Query {\n    viewer {\n      signedIn\n      formToken\n      standings {\n        space {\n          id\n          slug\n          name\n          kind\n          municipality {\n            code\n          }\n        }\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": typeof types.ProposeStartFragmentDoc,
    "\n  fragment Author on Viewer {\n    standings {\n      space {\n        id\n      }\n      participant {\n        displayName\n      }\n      organisations {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AuthorFragmentDoc,
    "\n  fragment SpaceReaders on Space {\n    name\n    readers {\n      members\n      government\n    }\n  }\n": typeof types.SpaceReadersFragmentDoc,
    "\n  fragment SealedAsk on Space {\n    id\n    slug\n    name\n    sealedWay {\n      offer\n      tokenKeys\n      viewerReceives\n    }\n  }\n": typeof types.SealedAskFragmentDoc,
    "\n  mutation GiveSealedKey($spaceId: ID!, $publicKey: String!) {\n    giveSealedKey(spaceId: $spaceId, publicKey: $publicKey) {\n      id\n    }\n  }\n": typeof types.GiveSealedKeyDocument,
    "\n  mutation ReplySealed($input: SealedReplyInput!) {\n    replySealed(input: $input) {\n      id\n    }\n  }\n": typeof types.ReplySealedDocument,
    "\n  fragment SealedRead on Space {\n    id\n    name\n    slug\n    sealedWay {\n      viewerReceives\n      keys {\n        own\n      }\n    }\n    sealedMessages(after: $after) {\n      nodes {\n        id\n        role\n        envelopes\n        ciphertext\n        replyKey\n        receivedOn\n        withdrawnOn\n        replyCount\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.SealedReadFragmentDoc,
    "\n  mutation AskSealedToken($spaceId: ID!, $blinded: String!) {\n    askSealedToken(spaceId: $spaceId, blinded: $blinded) {\n      signed\n    }\n  }\n": typeof types.AskSealedTokenDocument,
    "\n  mutation SendSealed($input: SealedMessageInput!) {\n    sendSealed(input: $input) {\n      id\n    }\n  }\n": typeof types.SendSealedDocument,
    "\n  query SealedReceipt($id: ID!, $authority: String!) {\n    sealedReceipt(id: $id, authority: $authority) {\n      receivedOn\n      withdrawnOn\n      replies {\n        role\n        ciphertext\n        repliedOn\n      }\n    }\n  }\n": typeof types.SealedReceiptDocument,
    "\n  mutation WithdrawSealed($id: ID!, $authority: String!) {\n    withdrawSealed(id: $id, authority: $authority) {\n      id\n    }\n  }\n": typeof types.WithdrawSealedDocument,
    "\n  mutation DestroySealed($id: ID!, $authority: String!) {\n    destroySealed(id: $id, authority: $authority) {\n      id\n    }\n  }\n": typeof types.DestroySealedDocument,
    "\n  fragment SealedSection on Space {\n    slug\n    sealedWay {\n      offer\n      viewerReceives\n    }\n  }\n": typeof types.SealedSectionFragmentDoc,
    "\n  fragment SealedWrite on Space {\n    id\n    slug\n    name\n    sealedWay {\n      offer\n      tokenKeys\n      keys {\n        id\n        role\n        publicKey\n      }\n    }\n  }\n": typeof types.SealedWriteFragmentDoc,
    "\n  fragment TopicSummary on Topic {\n    slug\n    question\n    why\n    language\n    kind\n    state\n    themeSlug\n    organisation {\n      name\n    }\n    supportCount\n    contributionCount\n    latestAt\n    latestKind\n    viewerSupports\n  }\n": typeof types.TopicSummaryFragmentDoc,
    "\n  fragment ContributeForm on Topic {\n    id\n    audience\n    pseudonymOffer\n    space {\n      id\n      ...SpaceReaders\n    }\n  }\n": typeof types.ContributeFormFragmentDoc,
    "\n  fragment Contributor on Query {\n    viewer {\n      formToken\n      standings {\n        space {\n          id\n        }\n        participant {\n          displayName\n        }\n        organisations {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ContributorFragmentDoc,
    "\n  fragment ContributionVoice on Contribution {\n    id\n    text\n    language\n    at\n    withdrawnAt\n    pseudonym\n    viewerWrote\n    viewerCanWithdraw\n    participant {\n      displayName\n      government\n    }\n    organisation {\n      name\n    }\n  }\n": typeof types.ContributionVoiceFragmentDoc,
    "\n  fragment DraftTopic on Topic {\n    slug\n    ...TopicHead\n  }\n": typeof types.DraftTopicFragmentDoc,
    "\n  fragment StoryEvent on TopicEvent {\n    id\n    kind\n    at\n    text\n    whatWouldChange\n    language\n    participant {\n      displayName\n    }\n    organisation {\n      name\n      answersWithin\n    }\n    otherTopic {\n      slug\n      question\n      language\n    }\n  }\n": typeof types.StoryEventFragmentDoc,
    "\n  fragment StoryNext on Topic {\n    state\n    viewerCan\n    term {\n      dueOn\n      workingDaysLate\n      organisation {\n        name\n      }\n    }\n  }\n": typeof types.StoryNextFragmentDoc,
    "\n  mutation SupportTopic($id: ID!, $on: Boolean!) {\n    supportTopic(id: $id, on: $on) {\n      id\n    }\n  }\n": typeof types.SupportTopicDocument,
    "\n  mutation FollowTopic($id: ID!, $on: Boolean!) {\n    followTopic(id: $id, on: $on) {\n      id\n    }\n  }\n": typeof types.FollowTopicDocument,
    "\n  mutation Contribute($input: ContributionInput!) {\n    contribute(input: $input) {\n      id\n    }\n  }\n": typeof types.ContributeDocument,
    "\n  mutation WithdrawContribution($id: ID!) {\n    withdrawContribution(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawContributionDocument,
    "\n  fragment TopicAside on Topic {\n    slug\n    audience\n    viewerCan\n    space {\n      ...SpaceReaders\n    }\n    term {\n      ...Due\n    }\n  }\n": typeof types.TopicAsideFragmentDoc,
    "\n  fragment TopicContributions on Topic {\n    slug\n    state\n    contributionCount\n    viewerCan\n    contributions(after: $after) {\n      nodes {\n        id\n        ...ContributionVoice\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    ...ContributeForm\n  }\n": typeof types.TopicContributionsFragmentDoc,
    "\n  fragment TopicDone on Topic {\n    term {\n      ...Due\n    }\n    contributions(after: $after) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.TopicDoneFragmentDoc,
    "\n  fragment TopicHead on Topic {\n    kind\n    state\n    question\n    why\n    language\n    submittedAt\n    theme {\n      name(language: $language)\n    }\n    municipality {\n      name\n    }\n    term {\n      dueOn\n      workingDaysLate\n      organisation {\n        name\n      }\n    }\n    mergedInto {\n      slug\n      question\n      language\n    }\n  }\n": typeof types.TopicHeadFragmentDoc,
    "\n  fragment TopicPage on Topic {\n    slug\n    state\n    why\n    goodOutcome\n    language\n    theme {\n      slug\n      name(language: $language)\n    }\n    ...DraftTopic\n    ...TopicHead\n    ...TopicAside\n    ...TopicStory\n    ...TopicSupport\n    ...TopicContributions\n  }\n": typeof types.TopicPageFragmentDoc,
    "\n  fragment TopicStory on Topic {\n    ...StoryNext\n    story {\n      id\n      kind\n      at\n      ...StoryEvent\n    }\n  }\n": typeof types.TopicStoryFragmentDoc,
    "\n  fragment TopicSupport on Topic {\n    id\n    supportCount\n    viewerCan\n    viewerSupports\n    viewerFollows\n  }\n": typeof types.TopicSupportFragmentDoc,
    "\n  fragment WaitingTooLong on ResponseTerm {\n    workingDaysLate\n    organisation {\n      name\n    }\n    topic {\n      slug\n      question\n      language\n    }\n  }\n": typeof types.WaitingTooLongFragmentDoc,
    "\n  fragment ActPage on Session {\n    slug\n    title\n    language\n    state\n  }\n": typeof types.ActPageFragmentDoc,
    "\n  mutation MoveItem($item: ID!, $up: Boolean!) {\n    moveItem(item: $item, up: $up) {\n      id\n    }\n  }\n": typeof types.MoveItemDocument,
    "\n  mutation TakeOffAgenda($item: ID!) {\n    takeOffAgenda(item: $item) {\n      id\n    }\n  }\n": typeof types.TakeOffAgendaDocument,
    "\n  mutation FixAgenda($session: ID!) {\n    fixAgenda(session: $session) {\n      id\n    }\n  }\n": typeof types.FixAgendaDocument,
    "\n  mutation AskToMove($item: ID!, $reason: ReasonInput!) {\n    askToMove(item: $item, reason: $reason) {\n      id\n    }\n  }\n": typeof types.AskToMoveDocument,
    "\n  fragment AgendaBoard on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      viewerCan\n      minutesLeft\n      balance {\n        communities\n        government\n      }\n      items {\n        id\n        minutes\n        viewerCan\n        ...AgendaItemLine\n      }\n      ...ActPage\n    }\n  }\n": typeof types.AgendaBoardFragmentDoc,
    "\n  fragment AskToMove on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      slug\n      items {\n        id\n        viewerCan\n        organisation {\n          name\n        }\n        ...AgendaItemLine\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": typeof types.AskToMoveFragmentDoc,
    "\n  fragment PutOnAgenda on Query {\n    session(slug: $slug) {\n      id\n      slug\n      minutesLeft\n      viewerCan\n      space {\n        id\n        seats {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      topicsToChoose(search: $search) {\n        id\n        question\n        language\n        organisation {\n          name\n        }\n        space {\n          name\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": typeof types.PutOnAgendaFragmentDoc,
    "\n  mutation PutOnAgenda($session: ID!, $input: AgendaItemInput!) {\n    putOnAgenda(session: $session, input: $input) {\n      id\n    }\n  }\n": typeof types.PutOnAgendaDocument,
    "\n  fragment DateNotice on Session {\n    slug\n    state\n    datePoll {\n      outcome\n    }\n  }\n": typeof types.DateNoticeFragmentDoc,
    "\n  mutation ProposeDates($session: ID!, $input: DatesInput!) {\n    proposeDates(session: $session, input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeDatesDocument,
    "\n  mutation ChooseDates($session: ID!, $choices: [DateChoiceInput!]!, $organisation: ID) {\n    chooseDates(session: $session, choices: $choices, organisation: $organisation) {\n      id\n    }\n  }\n": typeof types.ChooseDatesDocument,
    "\n  mutation SettleDate($session: ID!, $input: SettleInput!) {\n    settleDate(session: $session, input: $input) {\n      id\n    }\n  }\n": typeof types.SettleDateDocument,
    "\n  query NotesOfDates($slug: String!, $dates: [ProposedDateInput!]!) {\n    session(slug: $slug) {\n      notesOfDates(dates: $dates) {\n        ...DayNotes\n      }\n    }\n  }\n": typeof types.NotesOfDatesDocument,
    "\n  fragment DatesLink on DatesByLink {\n    title\n    language\n    organisation\n    closesAt\n    dates {\n      id\n      startsAt\n      endsAt\n      choice\n    }\n  }\n": typeof types.DatesLinkFragmentDoc,
    "\n  mutation ChooseDatesByLink($secret: String!, $choices: [DateChoiceInput!]!) {\n    chooseDatesByLink(secret: $secret, choices: $choices) {\n      id\n    }\n  }\n": typeof types.ChooseDatesByLinkDocument,
    "\n  fragment DatesPage on Query {\n    ...OwnSeats\n    session(slug: $slug) {\n      slug\n      title\n      language\n      state\n      viewerCan\n      datePoll {\n        id\n      }\n      ...ProposeDates\n      ...Poll\n    }\n  }\n": typeof types.DatesPageFragmentDoc,
    "\n  fragment PollDates on DatePoll {\n    chosenDateId\n    dates {\n      id\n      startsAt\n      endsAt\n    }\n    answers {\n      dateId\n      seatId\n      choice\n    }\n  }\n": typeof types.PollDatesFragmentDoc,
    "\n  fragment Poll on Session {\n    id\n    state\n    language\n    viewerCan\n    space {\n      id\n    }\n    seats {\n      id\n      side\n      organisation {\n        id\n        name\n      }\n    }\n    datePoll {\n      closesAt\n      closedAt\n      outcome\n      dates {\n        id\n        startsAt\n        endsAt\n        dayNotes {\n          ...DayNotes\n        }\n      }\n      answers {\n        dateId\n        seatId\n        choice\n      }\n      ...PollDates\n    }\n    ...SettleForm\n  }\n": typeof types.PollFragmentDoc,
    "\n  fragment ProposeDates on Session {\n    id\n    slug\n    place\n    link\n  }\n": typeof types.ProposeDatesFragmentDoc,
    "\n  fragment SettleForm on Session {\n    id\n    datePoll {\n      dates {\n        id\n        startsAt\n        endsAt\n      }\n    }\n  }\n": typeof types.SettleFormFragmentDoc,
    "\n  fragment NextSessions on Query {\n    nextSessions(limit: 3) {\n      ...SessionLine\n    }\n  }\n": typeof types.NextSessionsFragmentDoc,
    "\n  fragment SpaceSessions on Space {\n    slug\n    nextSessions(limit: 3) {\n      ...SessionLine\n    }\n  }\n": typeof types.SpaceSessionsFragmentDoc,
    "\n  fragment OrganisationSessions on Organisation {\n    upcomingSessions {\n      ...SessionLine\n    }\n  }\n": typeof types.OrganisationSessionsFragmentDoc,
    "\n  fragment SessionLine on Session {\n    slug\n    title\n    language\n    startsAt\n    endsAt\n    place\n    state\n    space {\n      name\n      language\n    }\n    balance {\n      communities\n      government\n    }\n  }\n": typeof types.SessionLineFragmentDoc,
    "\n  fragment SessionsLists on Query {\n    upcoming: sessions(filter: { when: upcoming, spaceSlug: $space }, after: $furtherAfter) @include(if: $upcoming) {\n      nodes {\n        ...SessionLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    past: sessions(filter: { when: past, spaceSlug: $space }, after: $pastAfter) @include(if: $past) {\n      nodes {\n        ...SessionLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.SessionsListsFragmentDoc,
    "\n  fragment SessionsMonth on Query {\n    month: sessionsOfMonth(month: $month, spaceSlug: $space) @include(if: $byMonth) {\n      ...SessionLine\n    }\n  }\n": typeof types.SessionsMonthFragmentDoc,
    "\n  fragment SessionsOfTopic on Topic {\n    agendaItems {\n      minutes\n      state\n      session {\n        startsAt\n        ...SessionLine\n      }\n    }\n    recommendations {\n      id\n      text\n      language\n      addressedTo {\n        name\n      }\n      session {\n        ...SessionLine\n      }\n    }\n  }\n": typeof types.SessionsOfTopicFragmentDoc,
    "\n  fragment SessionsOverview on Query {\n    viewer {\n      facilitates\n    }\n    spaces(kinds: [network, dialogue_table, partnership, panel]) {\n      slug\n      name\n    }\n    ...SessionsLists\n    ...SessionsMonth\n  }\n": typeof types.SessionsOverviewFragmentDoc,
    "\n  fragment CancelSession on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      state\n      startsAt\n      endsAt\n      viewerCan\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": typeof types.CancelSessionFragmentDoc,
    "\n  mutation CancelSession($id: ID!, $reason: ReasonInput!) {\n    cancelSession(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.CancelSessionDocument,
    "\n  mutation InviteSeat($session: ID!, $organisation: ID!) {\n    inviteSeat(session: $session, organisation: $organisation) {\n      id\n    }\n  }\n": typeof types.InviteSeatDocument,
    "\n  mutation AnnounceObserver($session: ID!, $observer: ObserverInput!) {\n    announceObserver(session: $session, observer: $observer) {\n      id\n    }\n  }\n": typeof types.AnnounceObserverDocument,
    "\n  query DayOfMove($slug: String!, $startsAt: DateTime!, $endsAt: DateTime!, $place: String) {\n    session(slug: $slug) {\n      space {\n        dayNotes(startsAt: $startsAt, endsAt: $endsAt, place: $place) {\n          ...DayNotes\n        }\n      }\n    }\n  }\n": typeof types.DayOfMoveDocument,
    "\n  mutation MoveSession($id: ID!, $to: SessionMoveInput!) {\n    moveSession(id: $id, to: $to) {\n      id\n    }\n  }\n": typeof types.MoveSessionDocument,
    "\n  fragment MoveSession on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      state\n      startsAt\n      endsAt\n      place\n      link\n      viewerCan\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": typeof types.MoveSessionFragmentDoc,
    "\n  mutation PlanSession($input: SessionInput!) {\n    planSession(input: $input) {\n      slug\n    }\n  }\n": typeof types.PlanSessionDocument,
    "\n  query SpaceToPlanIn($slug: String!) {\n    space(slug: $slug) {\n      id\n    }\n  }\n": typeof types.SpaceToPlanInDocument,
    "\n  fragment PlanSession on Query {\n    viewer {\n      formToken\n      standings {\n        roles\n        space {\n          slug\n          name\n          language\n        }\n      }\n    }\n    organisations {\n      id\n      name\n    }\n    space(slug: $space) @include(if: $known) {\n      id\n      slug\n      name\n      language\n      ...SpaceReaders\n      dayNotes(startsAt: $startsAt, endsAt: $endsAt) @include(if: $dated) {\n        ...DayNotes\n      }\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n      series {\n        id\n        name\n        language\n        sessions {\n          state\n          chair {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanSessionFragmentDoc,
    "\n  fragment GuestsForm on Query {\n    viewer {\n      formToken\n    }\n    organisations {\n      id\n      name\n    }\n    session(slug: $slug) {\n      id\n      viewerCan\n      seats {\n        organisation {\n          id\n        }\n      }\n      space {\n        seats {\n          signedAt\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": typeof types.GuestsFormFragmentDoc,
    "\n  fragment HeldForm on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      startsAt\n      viewerCan\n      items {\n        id\n        ...AgendaItemLine\n      }\n      ...ActPage\n    }\n  }\n": typeof types.HeldFormFragmentDoc,
    "\n  mutation HoldSession($id: ID!, $discussed: [ID!]!) {\n    holdSession(id: $id, discussed: $discussed) {\n      id\n    }\n  }\n": typeof types.HoldSessionDocument,
    "\n  fragment ReportPaper on Session {\n    slug\n    title\n    language\n    startsAt\n    endsAt\n    place\n    state\n    space {\n      name\n      language\n    }\n    chair {\n      name\n    }\n    seats {\n      side\n      answer\n      organisation {\n        name\n      }\n    }\n    observers {\n      function\n      organisation {\n        name\n      }\n    }\n    items {\n      id\n      ...AgendaItemLine\n    }\n    recommendations {\n      id\n      text\n      language\n      reportParagraphId\n      addressedTo {\n        name\n      }\n    }\n    events {\n      kind\n      at\n    }\n    report {\n      state\n      language\n      dueOn\n      paragraphs {\n        id\n        position\n        text\n        agendaItemId\n      }\n      approvals {\n        id\n        side\n        verdict\n        at\n        dissent\n        language\n        paragraphId\n        organisation {\n          name\n        }\n      }\n    }\n  }\n": typeof types.ReportPaperFragmentDoc,
    "\n  fragment ParagraphForm on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      items {\n        id\n        ...AgendaItemLine\n      }\n      report {\n        language\n        viewerCan\n        paragraphs {\n          id\n          text\n          agendaItemId\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": typeof types.ParagraphFormFragmentDoc,
    "\n  fragment RecommendForm on Query {\n    viewer {\n      formToken\n    }\n    organisations {\n      id\n      name\n    }\n    session(slug: $slug) {\n      id\n      slug\n      items {\n        id\n        topic {\n          id\n          question\n          language\n        }\n      }\n      report {\n        viewerCan\n        paragraphs {\n          id\n          position\n          agendaItemId\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": typeof types.RecommendFormFragmentDoc,
    "\n  mutation Recommend($session: ID!, $input: RecommendationInput!) {\n    recommend(session: $session, input: $input) {\n      id\n    }\n  }\n": typeof types.RecommendDocument,
    "\n  fragment NotesReaders on Session {\n    space {\n      name\n    }\n  }\n": typeof types.NotesReadersFragmentDoc,
    "\n  mutation AnswerRemark($id: ID!, $input: RemarkAnswerInput!) {\n    answerRemark(id: $id, input: $input) {\n      id\n    }\n  }\n": typeof types.AnswerRemarkDocument,
    "\n  mutation TakeBackRemark($id: ID!) {\n    takeBackRemark(id: $id) {\n      id\n    }\n  }\n": typeof types.TakeBackRemarkDocument,
    "\n  fragment RemarkAnswerPage on Session {\n    space {\n      id\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n        }\n      }\n    }\n    report {\n      language\n      viewerCan\n      paragraphs {\n        id\n        text\n        remarks {\n          id\n          side\n          proposal\n          ...RemarkLine\n        }\n      }\n    }\n    ...ActPage\n    ...NotesReaders\n  }\n": typeof types.RemarkAnswerPageFragmentDoc,
    "\n  fragment RemarkForm on Session {\n    slug\n    space {\n      id\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    report {\n      language\n      viewerCan\n      paragraphs {\n        id\n        text\n      }\n    }\n    ...ActPage\n    ...NotesReaders\n  }\n": typeof types.RemarkFormFragmentDoc,
    "\n  mutation RemarkOnParagraph($paragraph: ID!, $organisation: ID, $input: RemarkInput!) {\n    remarkOnParagraph(paragraph: $paragraph, organisation: $organisation, input: $input) {\n      id\n    }\n  }\n": typeof types.RemarkOnParagraphDocument,
    "\n  fragment RemarkLine on ReportRemark {\n    id\n    side\n    at\n    text\n    language\n    organisation {\n      name\n    }\n    answer {\n      outcome\n      text\n      language\n      at\n      organisation {\n        name\n      }\n    }\n  }\n": typeof types.RemarkLineFragmentDoc,
    "\n  fragment RemarksPage on Session {\n    slug\n    items {\n      id\n    }\n    space {\n      name\n    }\n    report {\n      state\n      dueOn\n      language\n      viewerCan\n      paragraphs {\n        id\n        position\n        agendaItemId\n        text\n        remarks {\n          id\n          ...RemarkLine\n        }\n        versions {\n          id\n          text\n        }\n      }\n    }\n    ...ActPage\n  }\n": typeof types.RemarksPageFragmentDoc,
    "\n  fragment ReportDesk on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      series {\n        reportTermDays\n      }\n      items {\n        id\n        ...AgendaItemLine\n      }\n      recommendations {\n        id\n      }\n      report {\n        language\n        viewerCan\n        paragraphs {\n          id\n          position\n          text\n          agendaItemId\n        }\n        pointedOut {\n          paragraphId\n          from\n          to\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n      ...SessionAdvice\n    }\n  }\n": typeof types.ReportDeskFragmentDoc,
    "\n  fragment ReportText on Session {\n    items {\n      id\n      ...AgendaItemLine\n    }\n    recommendations {\n      id\n      reportParagraphId\n    }\n    report {\n      language\n      paragraphs {\n        id\n        position\n        text\n        agendaItemId\n      }\n      approvals {\n        id\n        side\n        at\n        dissent\n        language\n        paragraphId\n        organisation {\n          name\n        }\n      }\n    }\n  }\n": typeof types.ReportTextFragmentDoc,
    "\n  fragment ReportVerdicts on Report {\n    dueOn\n    approvals {\n      side\n      verdict\n      at\n      organisation {\n        name\n      }\n    }\n  }\n": typeof types.ReportVerdictsFragmentDoc,
    "\n  mutation ApproveReport($session: ID!, $organisation: ID) {\n    approveReport(session: $session, organisation: $organisation) {\n      id\n    }\n  }\n": typeof types.ApproveReportDocument,
    "\n  mutation DissentFromReport($session: ID!, $dissent: DissentInput!) {\n    dissentFromReport(session: $session, dissent: $dissent) {\n      id\n    }\n  }\n": typeof types.DissentFromReportDocument,
    "\n  fragment ReviewPage on Session {\n    id\n    slug\n    items {\n      id\n    }\n    space {\n      id\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    report {\n      dueOn\n      viewerCan\n      paragraphs {\n        id\n        position\n        agendaItemId\n        remarks {\n          id\n          answer {\n            id\n          }\n        }\n      }\n      approvals {\n        side\n      }\n      ...ReportVerdicts\n    }\n    ...ActPage\n    ...SessionReaders\n    ...ReportText\n  }\n": typeof types.ReviewPageFragmentDoc,
    "\n  fragment SessionAdvice on Session {\n    items {\n      id\n    }\n    report {\n      paragraphs {\n        id\n        position\n        agendaItemId\n      }\n    }\n    recommendations {\n      id\n      text\n      language\n      reportParagraphId\n      addressedTo {\n        slug\n        name\n      }\n      topic {\n        slug\n        question\n        language\n      }\n    }\n  }\n": typeof types.SessionAdviceFragmentDoc,
    "\n  fragment SessionReport on Session {\n    slug\n    state\n    space {\n      name\n    }\n    events {\n      kind\n      at\n    }\n    report {\n      state\n      dueOn\n      ...ReportVerdicts\n    }\n    ...ReportText\n  }\n": typeof types.SessionReportFragmentDoc,
    "\n  mutation AddParagraph($session: ID!, $input: ParagraphInput!) {\n    addParagraph(session: $session, input: $input) {\n      id\n    }\n  }\n": typeof types.AddParagraphDocument,
    "\n  mutation EditParagraph($id: ID!, $input: ParagraphInput!) {\n    editParagraph(id: $id, input: $input) {\n      id\n    }\n  }\n": typeof types.EditParagraphDocument,
    "\n  mutation RemoveParagraph($id: ID!) {\n    removeParagraph(id: $id) {\n      id\n    }\n  }\n": typeof types.RemoveParagraphDocument,
    "\n  mutation SendReport($session: ID!, $looked: Boolean) {\n    sendReport(session: $session, looked: $looked) {\n      id\n    }\n  }\n": typeof types.SendReportDocument,
    "\n  mutation RemoveRecommendation($id: ID!) {\n    removeRecommendation(id: $id) {\n      id\n    }\n  }\n": typeof types.RemoveRecommendationDocument,
    "\n  fragment ChangeRule on Query {\n    viewer {\n      formToken\n    }\n    series(slug: $slug) {\n      id\n      slug\n      spaceId\n      viewerCan\n      rules {\n        ...SeriesRule\n      }\n      ...SeriesFormPage\n    }\n  }\n": typeof types.ChangeRuleFragmentDoc,
    "\n  fragment ChangeTerms on Query {\n    viewer {\n      formToken\n    }\n    organisations {\n      id\n      name\n    }\n    series(slug: $slug) {\n      id\n      slug\n      viewerCan\n      place\n      link\n      hosting\n      invitationDays\n      agendaDays\n      reportTermDays\n      rhythm\n      chair {\n        id\n      }\n      observers {\n        function\n        organisation {\n          id\n          name\n        }\n      }\n      space {\n        seats {\n          signedAt\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      ...SeriesFormPage\n    }\n  }\n": typeof types.ChangeTermsFragmentDoc,
    "\n  fragment EndSeries on Query {\n    viewer {\n      formToken\n    }\n    series(slug: $slug) {\n      id\n      slug\n      viewerCan\n      ...SeriesFormPage\n    }\n  }\n": typeof types.EndSeriesFragmentDoc,
    "\n  query SeriesPreview($spaceId: ID!, $rule: SeriesRuleInput!, $series: ID) {\n    seriesPreview(spaceId: $spaceId, rule: $rule, seriesId: $series) {\n      ...SeriesPreview\n    }\n  }\n": typeof types.SeriesPreviewDocument,
    "\n  fragment SeriesPreview on SeriesPreview {\n    total\n    capped\n    meetings {\n      day\n      startsAt\n      endsAt\n    }\n    notes {\n      ...DayNotes\n    }\n    overlaps {\n      meeting {\n        day\n      }\n      organisation {\n        name\n      }\n      session {\n        slug\n        title\n        language\n      }\n    }\n  }\n": typeof types.SeriesPreviewFragmentDoc,
    "\n  fragment SeriesRule on SeriesRule {\n    kind\n    interval\n    weekdays\n    ordinal\n    monthDay\n    month\n    startsOn\n    until\n    count\n    startTime\n    minutes\n    zone\n  }\n": typeof types.SeriesRuleFragmentDoc,
    "\n  mutation StartSeries($input: SeriesInput!) {\n    startSeries(input: $input) {\n      slug\n    }\n  }\n": typeof types.StartSeriesDocument,
    "\n  mutation ChangeSeriesTerms($id: ID!, $to: SeriesTermsInput!, $reason: ReasonInput!) {\n    changeSeriesTerms(id: $id, to: $to, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ChangeSeriesTermsDocument,
    "\n  mutation ChangeSeriesRule($id: ID!, $to: SeriesRuleInput!, $reason: ReasonInput!) {\n    changeSeriesRule(id: $id, to: $to, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ChangeSeriesRuleDocument,
    "\n  mutation EndSeries($id: ID!, $end: SeriesEndInput!) {\n    endSeries(id: $id, end: $end) {\n      id\n    }\n  }\n": typeof types.EndSeriesDocument,
    "\n  fragment SeriesFormPage on DialogueSeries {\n    slug\n    name\n    language\n  }\n": typeof types.SeriesFormPageFragmentDoc,
    "\n  fragment SeriesMeetings on DialogueSeries {\n    slug\n    nextChair {\n      name\n    }\n    sessions {\n      id\n      state\n      startsAt\n      chair {\n        name\n      }\n      ...SessionLine\n    }\n    expected(limit: 6) {\n      day\n      startsAt\n      endsAt\n    }\n  }\n": typeof types.SeriesMeetingsFragmentDoc,
    "\n  fragment SeriesPage on DialogueSeries {\n    slug\n    name\n    language\n    endsOn\n    viewerCan\n    space {\n      slug\n      name\n      language\n      kind\n    }\n    rules {\n      id\n      ...SeriesRule\n    }\n    ...SeriesMeetings\n    ...SeriesTerms\n    ...SeriesStory\n  }\n": typeof types.SeriesPageFragmentDoc,
    "\n  fragment SeriesStory on DialogueSeries {\n    language\n    events {\n      id\n      kind\n      at\n      day\n      text\n      language\n      participant {\n        displayName\n      }\n    }\n  }\n": typeof types.SeriesStoryFragmentDoc,
    "\n  fragment SeriesTerms on DialogueSeries {\n    language\n    rhythm\n    place\n    link\n    hosting\n    invitationDays\n    agendaDays\n    reportTermDays\n    chair {\n      name\n    }\n    observers {\n      id\n      function\n      organisation {\n        name\n      }\n    }\n  }\n": typeof types.SeriesTermsFragmentDoc,
    "\n  fragment SessionChair on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      viewerCan\n      chair {\n        id\n      }\n      host {\n        id\n      }\n      space {\n        seats {\n          signedAt\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      ...ActPage\n    }\n  }\n": typeof types.SessionChairFragmentDoc,
    "\n  mutation ChangeSessionChair($id: ID!, $to: SessionChairInput!) {\n    changeSessionChair(id: $id, to: $to) {\n      id\n    }\n  }\n": typeof types.ChangeSessionChairDocument,
    "\n  fragment SpaceSeries on Space {\n    slug\n    viewerCanStartSeries\n    series {\n      slug\n      name\n      language\n      rule {\n        ...SeriesRule\n      }\n    }\n  }\n": typeof types.SpaceSeriesFragmentDoc,
    "\n  fragment StartSeries on Query {\n    viewer {\n      formToken\n      standings {\n        roles\n        space {\n          slug\n          name\n          language\n        }\n      }\n    }\n    organisations {\n      id\n      name\n    }\n    space(slug: $space) @include(if: $known) {\n      id\n      slug\n      name\n      language\n      ...SpaceReaders\n      seats {\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.StartSeriesFragmentDoc,
    "\n  fragment AgendaItemLine on AgendaItem {\n    id\n    title\n    language\n    minutes\n    side\n    state\n    carried\n    moveRequestedBySide\n    moveReason\n    topicId\n    topic {\n      slug\n      question\n      language\n    }\n    organisation {\n      name\n    }\n  }\n": typeof types.AgendaItemLineFragmentDoc,
    "\n  fragment SessionAnswers on Session {\n    id\n    viewerCan\n    space {\n      id\n    }\n    seats {\n      answer\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SessionAnswersFragmentDoc,
    "\n  fragment OwnSeats on Query {\n    viewer {\n      formToken\n      standings {\n        space {\n          id\n        }\n        organisations {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.OwnSeatsFragmentDoc,
    "\n  fragment SessionActs on Session {\n    id\n    slug\n    state\n    startsAt\n    place\n    link\n    viewerCan\n    report {\n      viewerCan\n    }\n  }\n": typeof types.SessionActsFragmentDoc,
    "\n  mutation AnswerInvitation($session: ID!, $answer: AnswerToInvitation!) {\n    answerInvitation(session: $session, answer: $answer) {\n      id\n    }\n  }\n": typeof types.AnswerInvitationDocument,
    "\n  mutation AnnounceSession($id: ID!) {\n    announceSession(id: $id) {\n      id\n    }\n  }\n": typeof types.AnnounceSessionDocument,
    "\n  mutation DiscardSession($id: ID!) {\n    discardSession(id: $id) {\n      id\n    }\n  }\n": typeof types.DiscardSessionDocument,
    "\n  mutation CloseSession($id: ID!) {\n    closeSession(id: $id) {\n      id\n    }\n  }\n": typeof types.CloseSessionDocument,
    "\n  fragment SessionAgenda on Session {\n    minutesLeft\n    balance {\n      communities\n      government\n    }\n    items {\n      id\n      minutes\n      ...AgendaItemLine\n    }\n  }\n": typeof types.SessionAgendaFragmentDoc,
    "\n  fragment SessionFacts on Session {\n    slug\n    audience\n    place\n    link\n    state\n    chair {\n      slug\n      name\n    }\n    host {\n      slug\n      name\n    }\n    space {\n      name\n      language\n    }\n  }\n": typeof types.SessionFactsFragmentDoc,
    "\n  fragment SessionGuests on Session {\n    language\n    state\n    seats {\n      id\n      side\n      answer\n      organisation {\n        slug\n        name\n      }\n    }\n    observers {\n      id\n      function\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n": typeof types.SessionGuestsFragmentDoc,
    "\n  fragment SessionHead on Session {\n    title\n    language\n    startsAt\n    endsAt\n    state\n    number\n    cancelReason\n    series {\n      name\n      language\n    }\n    events {\n      id\n      kind\n      at\n      text\n      language\n      previousStartsAt\n    }\n  }\n": typeof types.SessionHeadFragmentDoc,
    "\n  fragment SessionPage on Session {\n    slug\n    state\n    viewerCan\n    recommendations {\n      id\n    }\n    ...SessionHead\n    ...DateNotice\n    ...SessionActs\n    ...SessionAnswers\n    ...SessionFacts\n    ...SessionGuests\n    ...SessionReaders\n    ...SessionSeries\n    ...SessionAgenda\n    ...SessionReport\n    ...SessionAdvice\n    ...SessionStory\n  }\n": typeof types.SessionPageFragmentDoc,
    "\n  fragment SessionReaders on Session {\n    audience\n    space {\n      name\n      ...SpaceReaders\n    }\n  }\n": typeof types.SessionReadersFragmentDoc,
    "\n  fragment SessionSeries on Session {\n    startsAt\n    series {\n      slug\n      name\n      rhythm\n      language\n      rule {\n        ...SeriesRule\n      }\n      sessions {\n        slug\n        title\n        language\n        startsAt\n      }\n    }\n  }\n": typeof types.SessionSeriesFragmentDoc,
    "\n  fragment SessionStory on Session {\n    startsAt\n    state\n    language\n    report {\n      state\n      dueOn\n    }\n    events {\n      id\n      kind\n      at\n      text\n      language\n      previousStartsAt\n      participant {\n        displayName\n      }\n      organisation {\n        name\n      }\n    }\n  }\n": typeof types.SessionStoryFragmentDoc,
    "\n  fragment SessionsWaiting on Query {\n    sessionTasks {\n      kind\n      due\n      session {\n        slug\n        title\n        language\n        startsAt\n        endsAt\n      }\n    }\n  }\n": typeof types.SessionsWaitingFragmentDoc,
    "\n  fragment DayNotes on DayNotes {\n    place\n    placeKnown\n    schoolHolidaysUntil\n    notes {\n      kind\n      name\n      day\n      earliest\n      latest\n      regions\n    }\n  }\n": typeof types.DayNotesFragmentDoc,
    "\n  mutation DecideCase($id: ID!, $decision: DecisionInput!) {\n    decideCase(id: $id, decision: $decision) {\n      id\n    }\n  }\n": typeof types.DecideCaseDocument,
    "\n  mutation SecondDecision($id: ID!, $second: SecondInput!) {\n    secondDecision(id: $id, second: $second) {\n      id\n    }\n  }\n": typeof types.SecondDecisionDocument,
    "\n  mutation JudgeAppeal($id: ID!, $judgement: JudgementInput!) {\n    judgeAppeal(id: $id, judgement: $judgement) {\n      id\n    }\n  }\n": typeof types.JudgeAppealDocument,
    "\n  fragment CaseList on Query {\n    moderationCases {\n      id\n      criticism\n      dueOn\n      late\n      burstAt\n      flagCount\n      topic {\n        question\n        language\n      }\n      contribution {\n        id\n      }\n      viewerStep {\n        step\n        hindrance\n      }\n    }\n  }\n": typeof types.CaseListFragmentDoc,
    "\n  fragment CasePage on Query {\n    presentRules {\n      rules {\n        key\n        name(language: $language)\n      }\n    }\n    moderationCase(id: $id) {\n      id\n      dueOn\n      late\n      ...CaseText\n      flags {\n        id\n        rule\n        text\n        language\n        at\n      }\n      decision {\n        ...DecisionFacts\n      }\n      viewerStep {\n        step\n        hindrance\n      }\n    }\n  }\n": typeof types.CasePageFragmentDoc,
    "\n  fragment CaseText on ModerationCase {\n    criticism\n    burstAt\n    organisations {\n      name\n    }\n    topic {\n      question\n      why\n      goodOutcome\n      language\n    }\n    contribution {\n      text\n      language\n    }\n    decision {\n      keptText {\n        question\n        why\n        goodOutcome\n        text\n      }\n    }\n  }\n": typeof types.CaseTextFragmentDoc,
    "\n  fragment CasesWaiting on Query {\n    viewer {\n      moderates\n    }\n    moderationCases {\n      id\n    }\n  }\n": typeof types.CasesWaitingFragmentDoc,
    "\n  fragment DecideForm on Query {\n    viewer {\n      formToken\n    }\n    presentRules {\n      version\n      rules {\n        key\n        name(language: $language)\n      }\n    }\n    organisations {\n      id\n      name\n    }\n    moderationCase(id: $id) {\n      id\n      criticism\n      contribution {\n        id\n      }\n      ...StepFrame\n    }\n  }\n": typeof types.DecideFormFragmentDoc,
    "\n  fragment JudgeForm on Query {\n    viewer {\n      formToken\n    }\n    moderationCase(id: $id) {\n      id\n      contribution {\n        id\n      }\n      decision {\n        ...DecisionFacts\n        appeal {\n          reason\n          language\n        }\n      }\n      ...StepFrame\n    }\n  }\n": typeof types.JudgeFormFragmentDoc,
    "\n  fragment SecondForm on Query {\n    viewer {\n      formToken\n    }\n    moderationCase(id: $id) {\n      id\n      decision {\n        ...DecisionFacts\n      }\n      ...StepFrame\n    }\n  }\n": typeof types.SecondFormFragmentDoc,
    "\n  fragment StepFrame on ModerationCase {\n    id\n    ...CaseText\n    viewerStep {\n      step\n      hindrance\n    }\n  }\n": typeof types.StepFrameFragmentDoc,
    "\n  mutation AppealDecision($id: ID!, $appeal: AppealInput!) {\n    appealDecision(id: $id, appeal: $appeal) {\n      id\n    }\n  }\n": typeof types.AppealDecisionDocument,
    "\n  fragment Appeal on TextDecision {\n    appealUntil\n    endedAt\n    viewerWrote\n    viewerCanAppeal\n    appeal {\n      reason\n      language\n      dueOn\n      outcome\n      answer\n      answerLanguage\n      judgedAt\n    }\n  }\n": typeof types.AppealFragmentDoc,
    "\n  fragment DecisionFacts on TextDecision {\n    measure\n    ruleVersion\n    inForceAt\n    until\n    side\n    secondSide\n    body {\n      name\n    }\n    ground {\n      kind\n      source\n      name(language: $language)\n      text(language: $language)\n    }\n    statement {\n      facts\n      secondNote\n      language\n    }\n  }\n": typeof types.DecisionFactsFragmentDoc,
    "\n  fragment DecisionPage on Query {\n    viewer {\n      formToken\n    }\n    textDecision(id: $id) {\n      id\n      inForceAt\n      endedAt\n      measure\n      viewerWrote\n      topic {\n        slug\n        language\n      }\n      contribution {\n        language\n      }\n      keptText {\n        question\n        why\n        goodOutcome\n        text\n      }\n      steps {\n        id\n        kind\n        at\n      }\n      ...DecisionFacts\n      ...Appeal\n    }\n  }\n": typeof types.DecisionPageFragmentDoc,
    "\n  mutation FlagText($flag: FlagInput!) {\n    flagText(flag: $flag) {\n      id\n    }\n  }\n": typeof types.FlagTextDocument,
    "\n  fragment FlagPage on Query {\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      id\n      slug\n      question\n      language\n      viewerCanFlag\n      viewerCanFlagReplies\n      reply(id: $reply) {\n        id\n        text\n        language\n        measure\n        viewerWrote\n        withdrawnAt\n      }\n    }\n    presentRules {\n      rules {\n        key\n        kind\n        name(language: $language)\n        text(language: $language)\n      }\n    }\n    organisations {\n      id\n      name\n    }\n  }\n": typeof types.FlagPageFragmentDoc,
    "\n  fragment FiguresPage on Query {\n    moderationFigures {\n      before\n      decided\n      appeals\n      inTime\n      measures {\n        name\n        count\n      }\n      outcomes {\n        name\n        count\n      }\n    }\n  }\n": typeof types.FiguresPageFragmentDoc,
    "\n  fragment RulesPage on Query {\n    moderationRules {\n      version\n      from\n      rules {\n        key\n        kind\n        source\n        name(language: $language)\n        text(language: $language)\n      }\n    }\n  }\n": typeof types.RulesPageFragmentDoc,
    "\n  fragment TextNotice on TextDecision {\n    id\n    measure\n    ruleVersion\n    until\n    viewerWrote\n    ground {\n      name(language: $language)\n    }\n  }\n": typeof types.TextNoticeFragmentDoc,
    "\n  fragment TopicModeration on Topic {\n    slug\n    viewerCanFlag\n    viewerCanFlagReplies\n    decision {\n      ...TextNotice\n    }\n    contributions(after: $after) {\n      nodes {\n        id\n        measure\n        viewerWrote\n        withdrawnAt\n        decision {\n          ...TextNotice\n        }\n      }\n    }\n  }\n": typeof types.TopicModerationFragmentDoc,
    "\n  mutation ChooseCalendar($choice: CalendarChoiceInput!) {\n    chooseCalendar(choice: $choice) {\n      id\n    }\n  }\n": typeof types.ChooseCalendarDocument,
    "\n  mutation MakeCalendarLink {\n    makeCalendarLink {\n      url\n    }\n  }\n": typeof types.MakeCalendarLinkDocument,
    "\n  mutation WithdrawCalendarLink {\n    withdrawCalendarLink {\n      id\n    }\n  }\n": typeof types.WithdrawCalendarLinkDocument,
    "\n  fragment CalendarChoice on OwnCalendar {\n    invites\n    neutral\n  }\n": typeof types.CalendarChoiceFragmentDoc,
    "\n  fragment CalendarLink on OwnCalendar {\n    linkMadeAt\n  }\n": typeof types.CalendarLinkFragmentDoc,
    "\n  fragment OwnCalendar on Query {\n    viewer {\n      formToken\n    }\n    ownCalendar {\n      ...CalendarChoice\n      ...CalendarLink\n    }\n  }\n": typeof types.OwnCalendarFragmentDoc,
    "\n  fragment MailPreference on Query {\n    viewer {\n      formToken\n    }\n    mailPreference\n  }\n": typeof types.MailPreferenceFragmentDoc,
    "\n  mutation ClearNotifications {\n    clearNotifications {\n      id\n    }\n  }\n": typeof types.ClearNotificationsDocument,
    "\n  mutation SetMailPreference($mail: MailFrequency!) {\n    setMailPreference(mail: $mail) {\n      id\n    }\n  }\n": typeof types.SetMailPreferenceDocument,
    "\n  fragment News on Notification {\n    id\n    at\n    kind\n    topic {\n      slug\n      question\n      language\n    }\n    topicEvent {\n      kind\n    }\n    session {\n      slug\n      title\n      language\n    }\n    sessionEvent {\n      kind\n    }\n    series {\n      slug\n      name\n      language\n    }\n    seriesEvent {\n      kind\n    }\n    commitment {\n      slug\n      title\n      language\n    }\n    progressUpdate {\n      kind\n    }\n    space {\n      slug\n      name\n      language\n    }\n    placeEvent {\n      kind\n    }\n    decision {\n      id\n    }\n    decisionStep {\n      kind\n    }\n  }\n": typeof types.NewsFragmentDoc,
    "\n  fragment NewsList on Query {\n    viewer {\n      formToken\n    }\n    notifications(after: $after) {\n      nodes {\n        ...News\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.NewsListFragmentDoc,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      id\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation RequestFreshSignIn($language: Language!, $next: String) {\n    requestFreshSignIn(language: $language, next: $next) {\n      id\n    }\n  }\n": typeof types.RequestFreshSignInDocument,
    "\n  fragment OwnSessions on Viewer {\n    formToken\n    sessions {\n      id\n      since\n      means\n      current\n    }\n  }\n": typeof types.OwnSessionsFragmentDoc,
    "\n  mutation AskAddressChange($email: String!) {\n    askAddressChange(email: $email) {\n      id\n    }\n  }\n": typeof types.AskAddressChangeDocument,
    "\n  mutation ConfirmAddressByCode($request: ID!, $code: String!) {\n    confirmAddressByCode(request: $request, code: $code) {\n      id\n    }\n  }\n": typeof types.ConfirmAddressByCodeDocument,
    "\n  mutation ConfirmAddressByLink($secret: String!) {\n    confirmAddressByLink(secret: $secret) {\n      id\n    }\n  }\n": typeof types.ConfirmAddressByLinkDocument,
    "\n  mutation UndoAddressChange($secret: String!) {\n    undoAddressChange(secret: $secret) {\n      id\n    }\n  }\n": typeof types.UndoAddressChangeDocument,
    "\n  fragment AddressForm on Viewer {\n    formToken\n    mailAddress\n  }\n": typeof types.AddressFormFragmentDoc,
    "\n  fragment OwnAddress on Viewer {\n    mailAddress\n  }\n": typeof types.OwnAddressFragmentDoc,
    "\n  fragment FormSender on Viewer {\n    signedIn\n    formToken\n  }\n": typeof types.FormSenderFragmentDoc,
    "\n  query FormPage {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n    }\n  }\n": typeof types.FormPageDocument,
    "\n  fragment MailLanguage on Viewer {\n    formToken\n    mailLanguage\n  }\n": typeof types.MailLanguageFragmentDoc,
    "\n  mutation ChooseMailLanguage($language: Language!) {\n    chooseMailLanguage(language: $language) {\n      id\n    }\n  }\n": typeof types.ChooseMailLanguageDocument,
    "\n  fragment PasskeyCreation on Query {\n    viewer {\n      formToken\n      passkeyStep\n    }\n    passkeyCreation\n  }\n": typeof types.PasskeyCreationFragmentDoc,
    "\n  mutation AddPasskey($answer: String!) {\n    addPasskey(answer: $answer) {\n      id\n    }\n  }\n": typeof types.AddPasskeyDocument,
    "\n  fragment OwnPasskeys on Viewer {\n    formToken\n    passkeys {\n      id\n      number\n      createdAt\n    }\n  }\n": typeof types.OwnPasskeysFragmentDoc,
    "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id) {\n      id\n    }\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  fragment PasskeySignIn on Query {\n    viewer {\n      signedIn\n      formToken\n      passkeyStep\n    }\n    passkeyRequest\n  }\n": typeof types.PasskeySignInFragmentDoc,
    "\n  mutation SignInByPasskey($answer: String!) {\n    signInByPasskey(answer: $answer) {\n      id\n    }\n  }\n": typeof types.SignInByPasskeyDocument,
    "\n  fragment ProviderList on Query {\n    signInProviders(next: $next) {\n      key\n      name\n      href\n    }\n  }\n": typeof types.ProviderListFragmentDoc,
    "\n  mutation SignInByProvider($provider: String!, $answer: String!) {\n    signInByProvider(provider: $provider, answer: $answer) {\n      slug\n    }\n  }\n": typeof types.SignInByProviderDocument,
    "\n  query SignInJourney {\n    signInJourney\n  }\n": typeof types.SignInJourneyDocument,
    "\n  fragment AskRecovery on Viewer {\n    formToken\n    recoverableAs\n    standings {\n      participantId\n      space {\n        name\n        language\n      }\n      participant {\n        displayName\n      }\n    }\n  }\n": typeof types.AskRecoveryFragmentDoc,
    "\n  fragment LostPasskey on Viewer {\n    formToken\n    recovery {\n      state\n      ...RecoveryUnderWay\n    }\n    recoverableAs\n    ...AskRecovery\n  }\n": typeof types.LostPasskeyFragmentDoc,
    "\n  mutation AskRecovery($participantId: ID!) {\n    askRecovery(participantId: $participantId) {\n      id\n    }\n  }\n": typeof types.AskRecoveryDocument,
    "\n  mutation WithdrawRecovery {\n    withdrawRecovery {\n      id\n    }\n  }\n": typeof types.WithdrawRecoveryDocument,
    "\n  query FoundRecovery($code: String!) {\n    recovery(code: $code) {\n      sides\n      participant {\n        displayName\n      }\n      space {\n        name\n        language\n      }\n    }\n  }\n": typeof types.FoundRecoveryDocument,
    "\n  mutation ConfirmRecovery($code: String!, $spoke: Boolean!) {\n    confirmRecovery(code: $code, spoke: $spoke) {\n      id\n    }\n  }\n": typeof types.ConfirmRecoveryDocument,
    "\n  fragment RecoveryUnderWay on OwnRecoveryRequest {\n    state\n    code\n    until\n    sides\n  }\n": typeof types.RecoveryUnderWayFragmentDoc,
    "\n  mutation RequestSignIn($email: String!, $language: Language!, $next: String) {\n    requestSignIn(email: $email, language: $language, next: $next) {\n      id\n    }\n  }\n": typeof types.RequestSignInDocument,
    "\n  mutation SignInByCode($attempt: String!, $code: String!) {\n    signInByCode(attempt: $attempt, code: $code) {\n      slug\n    }\n  }\n": typeof types.SignInByCodeDocument,
    "\n  mutation SignInByLink($secret: String!) {\n    signInByLink(secret: $secret) {\n      slug\n    }\n  }\n": typeof types.SignInByLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      id\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  fragment HeldTable on HeldTable {\n    table\n    columns {\n      column\n      purpose\n    }\n  }\n": typeof types.HeldTableFragmentDoc,
    "\n  fragment HoldingsPage on Query {\n    holdings {\n      tables {\n        store\n        table\n        ...HeldTable\n      }\n      carried {\n        carrier\n        name\n        purpose\n      }\n    }\n  }\n": typeof types.HoldingsPageFragmentDoc,
    "\n  fragment RegisterHistory on Register {\n    history {\n      version\n      release\n      differences {\n        kind\n        purpose\n        item {\n          place\n          name\n          seenBy\n          keepFor\n          keepFrom\n          erase\n        }\n      }\n    }\n  }\n": typeof types.RegisterHistoryFragmentDoc,
    "\n  fragment RegisterPage on Query {\n    register(version: $version) {\n      version\n      latest\n      release\n      entries {\n        purpose\n        ...Registered\n      }\n      ...RegisterHistory\n    }\n  }\n": typeof types.RegisterPageFragmentDoc,
    "\n  fragment Registered on RegisteredProcessing {\n    purpose\n    grounds\n    items {\n      place\n      name\n      seenBy\n      keepFor\n      keepFrom\n      erase\n    }\n  }\n": typeof types.RegisteredFragmentDoc,
    "\n  fragment CheckProof on Query {\n    proofKey\n  }\n": typeof types.CheckProofFragmentDoc,
    "\n  fragment EraseAccount on Query {\n    viewer {\n      formToken\n    }\n    erasurePreview @include(if: $me) {\n      places\n      mandates\n      choices\n      questions\n      drafts\n      explanations\n      onlyManagerOf\n      appeals\n      texts {\n        id\n        topic\n        text\n        language\n        at\n      }\n      pseudonymous {\n        id\n        text\n        language\n        at\n      }\n    }\n  }\n": typeof types.EraseAccountFragmentDoc,
    "\n  mutation EraseMe($erasure: ErasureInput!) {\n    eraseMe(erasure: $erasure) {\n      proof\n    }\n  }\n": typeof types.EraseMeDocument,
    "\n  mutation AskWithCode($help: HelpInput!) {\n    askWithCode(help: $help) {\n      id\n    }\n  }\n": typeof types.AskWithCodeDocument,
    "\n  query HelpAnswer($code: String!) {\n    helpAnswer(code: $code) {\n      cases {\n        id\n        language\n        text\n        answer\n        askedAt\n      }\n      looks {\n        questionId\n        body\n        function\n        fields\n        writtenAt\n      }\n    }\n  }\n": typeof types.HelpAnswerDocument,
    "\n  mutation MakeHelpCode {\n    makeHelpCode {\n      code\n    }\n  }\n": typeof types.MakeHelpCodeDocument,
    "\n  mutation WithdrawHelpCode {\n    withdrawHelpCode {\n      id\n    }\n  }\n": typeof types.WithdrawHelpCodeDocument,
    "\n  fragment OwnHelpCode on Query {\n    viewer {\n      formToken\n    }\n    ownHelpCode {\n      madeAt\n      worksUntil\n    }\n  }\n": typeof types.OwnHelpCodeFragmentDoc,
    "\n  mutation AskPrivacyOfficer($question: QuestionInput!) {\n    askPrivacyOfficer(question: $question) {\n      id\n    }\n  }\n": typeof types.AskPrivacyOfficerDocument,
    "\n  mutation AnswerQuestion($id: ID!, $answer: AnswerQuestionInput!) {\n    answerQuestion(id: $id, answer: $answer) {\n      id\n    }\n  }\n": typeof types.AnswerQuestionDocument,
    "\n  mutation WriteLook($question: ID!, $purpose: LookPurpose, $fields: [LookField!]!) {\n    writeLook(question: $question, purpose: $purpose, fields: $fields) {\n      id\n    }\n  }\n": typeof types.WriteLookDocument,
    "\n  mutation TakeLook($ticket: ID!) {\n    takeLook(ticket: $ticket) {\n      email\n      language\n      since\n      places\n    }\n  }\n": typeof types.TakeLookDocument,
    "\n  fragment OfficerQuestion on Query {\n    viewer {\n      formToken\n    }\n    privacyQuestion(id: $id) {\n      kind\n      language\n      text\n      answer\n      askedAt\n      purpose\n      fields\n    }\n  }\n": typeof types.OfficerQuestionFragmentDoc,
    "\n  fragment OfficerQuestions on Query {\n    viewer {\n      formToken\n    }\n    open: privacyQuestions(answered: false) {\n      id\n      kind\n      askedAt\n    }\n    done: privacyQuestions(answered: true) {\n      id\n      kind\n      askedAt\n    }\n  }\n": typeof types.OfficerQuestionsFragmentDoc,
    "\n  fragment OwnLooks on Query {\n    viewer {\n      formToken\n    }\n    ownLooks {\n      id\n      purpose\n      registerVersion\n      fields\n      body\n      function\n      employee\n      writtenAt\n      usedAt\n    }\n    ...OwnQuestions\n  }\n": typeof types.OwnLooksFragmentDoc,
    "\n  fragment OwnQuestions on Query {\n    ownQuestions {\n      id\n      kind\n      language\n      text\n      answer\n      askedAt\n      answeredAt\n    }\n  }\n": typeof types.OwnQuestionsFragmentDoc,
    "\n  fragment PrivacyWaiting on Query {\n    viewer {\n      privacyOfficer\n    }\n  }\n": typeof types.PrivacyWaitingFragmentDoc,
    "\n  fragment DownloadPage on Query {\n    viewer {\n      formToken\n    }\n    ownDownload(id: $id) {\n      id\n      until\n      used\n    }\n  }\n": typeof types.DownloadPageFragmentDoc,
    "\n  mutation AskForOwnData {\n    askForOwnData {\n      id\n    }\n  }\n": typeof types.AskForOwnDataDocument,
    "\n  mutation UseOwnDownload($id: ID!) {\n    useOwnDownload(id: $id) {\n      id\n    }\n  }\n": typeof types.UseOwnDownloadDocument,
    "\n  query OwnDataFile($key: String!) {\n    ownDataFile(key: $key) {\n      store\n      table\n      group\n      count\n      fields {\n        column\n        value\n        kind\n        label\n      }\n    }\n  }\n": typeof types.OwnDataFileDocument,
    "\n  fragment OwnDataPage on Query {\n    viewer {\n      formToken\n    }\n    ownData(limit: 20) {\n      store\n      table\n      group\n      count\n      fields {\n        column\n        value\n        kind\n        label\n      }\n    }\n  }\n": typeof types.OwnDataPageFragmentDoc,
    "\n  fragment ActLine on RegisterLine {\n    serial\n    hash\n    kind\n    at\n    body\n    space\n    title\n    language\n    subject\n    slug\n    when\n    chair\n    function\n    role\n    measure\n  }\n": typeof types.ActLineFragmentDoc,
    "\n  fragment ActsPage on Query {\n    registerOfActs(filter: $filter, before: $before) {\n      nodes {\n        serial\n        ...ActLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    registerSeal {\n      size\n      at\n      publicKey\n    }\n    organisations {\n      id\n      name\n    }\n  }\n": typeof types.ActsPageFragmentDoc,
    "\n  fragment RetentionPage on Query {\n    retention {\n      lastRunAt\n      stoppedAt\n      reason\n      washedAt\n      unwashedSince\n      rules {\n        table\n        keepFor\n        keepFrom\n        lateMinutes\n        doneAt\n        failingSince\n      }\n    }\n  }\n": typeof types.RetentionPageFragmentDoc,
    "\n  fragment DeedForm on Commitment {\n    id\n    slug\n    audience\n    dueOn\n    space {\n      ...SpaceReaders\n    }\n  }\n": typeof types.DeedFormFragmentDoc,
    "\n  fragment DeedPage on Commitment {\n    slug\n    title\n    language\n    state\n    counterpartSide\n    counterpart {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    space {\n      id\n    }\n    viewerCan\n    ...DeedForm\n  }\n": typeof types.DeedPageFragmentDoc,
    "\n  fragment ProgressActor on Query {\n    viewer {\n      signedIn\n      formToken\n      standings {\n        space {\n          id\n        }\n        organisations {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.ProgressActorFragmentDoc,
    "\n  mutation ReportProgress($id: ID!, $input: ProgressInput!) {\n    reportProgress(id: $id, input: $input) {\n      id\n    }\n  }\n": typeof types.ReportProgressDocument,
    "\n  mutation Deliver($id: ID!, $input: DeliveryInput!) {\n    deliver(id: $id, input: $input) {\n      id\n    }\n  }\n": typeof types.DeliverDocument,
    "\n  mutation ConfirmDelivery($id: ID!, $input: ConfirmationInput!) {\n    confirmDelivery(id: $id, input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmDeliveryDocument,
    "\n  mutation DisputeDelivery($id: ID!, $input: DisputeInput!) {\n    disputeDelivery(id: $id, input: $input) {\n      id\n    }\n  }\n": typeof types.DisputeDeliveryDocument,
    "\n  fragment CommitmentLine on Commitment {\n    slug\n    title\n    language\n    state\n    lateSince\n    dueOn\n    owner {\n      name\n    }\n  }\n": typeof types.CommitmentLineFragmentDoc,
    "\n  fragment CommitmentsOfOrganisation on Organisation {\n    id\n    commitments(limit: 5) {\n      ...CommitmentLine\n    }\n  }\n": typeof types.CommitmentsOfOrganisationFragmentDoc,
    "\n  fragment CommitmentsOfSession on Session {\n    slug\n    startsAt\n    commitments {\n      ...CommitmentLine\n    }\n    space {\n      viewerPromisesFor {\n        id\n      }\n    }\n  }\n": typeof types.CommitmentsOfSessionFragmentDoc,
    "\n  fragment CommitmentsOfSpace on Space {\n    id\n    slug\n    kind\n    commitments(limit: 5) {\n      ...CommitmentLine\n    }\n    viewerPromisesFor {\n      id\n    }\n  }\n": typeof types.CommitmentsOfSpaceFragmentDoc,
    "\n  fragment CommitmentsOfTopic on Topic {\n    slug\n    commitments {\n      ...CommitmentLine\n    }\n    space {\n      viewerPromisesFor {\n        id\n      }\n    }\n  }\n": typeof types.CommitmentsOfTopicFragmentDoc,
    "\n  fragment LateCommitment on Commitment {\n    slug\n    title\n    language\n    dueOn\n    owner {\n      name\n    }\n  }\n": typeof types.LateCommitmentFragmentDoc,
    "\n  fragment StoryCommitments on Topic {\n    story {\n      id\n      commitment {\n        ...CommitmentLine\n      }\n    }\n  }\n": typeof types.StoryCommitmentsFragmentDoc,
    "\n  fragment CommitmentsWaiting on Query {\n    deliveriesToConfirm {\n      ...CommitmentLine\n    }\n    owedUpdates {\n      ...CommitmentLine\n    }\n  }\n": typeof types.CommitmentsWaitingFragmentDoc,
    "\n  fragment CommitmentList on Query {\n    progressAtAGlance(spaceId: $spaceId) {\n      ...PromiseGlance\n    }\n    commitments(filter: $filter, after: $after) {\n      nodes {\n        slug\n        ...CommitmentSummary\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    organisations {\n      id\n      name\n    }\n  }\n": typeof types.CommitmentListFragmentDoc,
    "\n  fragment CommitmentSummary on Commitment {\n    slug\n    title\n    language\n    themeSlug\n    state\n    lateSince\n    agreedOn\n    dueOn\n    originalDueOn\n    latestAt\n    latestKind\n    owner {\n      name\n    }\n  }\n": typeof types.CommitmentSummaryFragmentDoc,
    "\n  mutation MakeCommitment($input: CommitmentInput!) {\n    makeCommitment(input: $input) {\n      slug\n    }\n  }\n": typeof types.MakeCommitmentDocument,
    "\n  fragment PromisePlace on Space {\n    id\n    name\n    viewerPromisesFor {\n      id\n      name\n    }\n    seats {\n      organisation {\n        id\n        name\n      }\n    }\n    ...SpaceReaders\n  }\n": typeof types.PromisePlaceFragmentDoc,
    "\n  fragment MakeSession on Session {\n    id\n    slug\n    title\n    language\n    startsAt\n    audience\n    recommendations {\n      id\n      text\n      addressedToId\n      topicId\n    }\n    space {\n      ...PromisePlace\n    }\n  }\n": typeof types.MakeSessionFragmentDoc,
    "\n  fragment MakeTopic on Topic {\n    id\n    slug\n    question\n    language\n    audience\n    themeSlug\n    space {\n      ...PromisePlace\n    }\n  }\n": typeof types.MakeTopicFragmentDoc,
    "\n  fragment MakePage on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $session) @include(if: $fromSession) {\n      ...MakeSession\n    }\n    topic(slug: $topic) @include(if: $fromTopic) {\n      ...MakeTopic\n    }\n    space(slug: $space) @include(if: $fromSpace) {\n      ...PromisePlace\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": typeof types.MakePageFragmentDoc,
    "\n  fragment MemoryList on Memory {\n    lines(kind: $kind, year: $year, side: $side, organisation: $organisation, after: $after) {\n      nodes {\n        id\n        kind\n        at\n        title\n        language\n        organisation {\n          name\n        }\n        session {\n          slug\n          title\n          language\n        }\n        topic {\n          slug\n          question\n          language\n        }\n        commitment {\n          slug\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.MemoryListFragmentDoc,
    "\n  fragment MemoryFigures on Memory {\n    counts {\n      kind\n      year\n      side\n      count\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MemoryFiguresFragmentDoc,
    "\n  fragment CommitmentDeedsPanel on Commitment {\n    slug\n    viewerCan\n  }\n": typeof types.CommitmentDeedsPanelFragmentDoc,
    "\n  fragment CommitmentFacts on Commitment {\n    source\n    agreedOn\n    dueOn\n    confirmedAt\n    audience\n    counterpartSide\n    counterpart {\n      slug\n      name\n    }\n    owner {\n      slug\n      name\n    }\n    space {\n      name\n      language\n    }\n    updates {\n      id\n      kind\n      previousDueOn\n    }\n  }\n": typeof types.CommitmentFactsFragmentDoc,
    "\n  fragment CommitmentHead on Commitment {\n    title\n    language\n    state\n    lateSince\n    agreedOn\n    dueOn\n    owner {\n      name\n    }\n    theme {\n      name(language: $language)\n    }\n  }\n": typeof types.CommitmentHeadFragmentDoc,
    "\n  fragment CommitmentOrigin on Commitment {\n    topic {\n      slug\n      question\n      language\n    }\n    session {\n      slug\n      title\n      language\n      startsAt\n    }\n    recommendation {\n      text\n      language\n    }\n  }\n": typeof types.CommitmentOriginFragmentDoc,
    "\n  fragment CommitmentPage on Commitment {\n    text\n    language\n    theme {\n      slug\n      name(language: $language)\n    }\n    ...CommitmentHead\n    ...CommitmentDeedsPanel\n    ...CommitmentFacts\n    ...CommitmentOrigin\n    ...CommitmentSides\n    ...CommitmentStory\n  }\n": typeof types.CommitmentPageFragmentDoc,
    "\n  fragment CommitmentSides on Commitment {\n    state\n    counterpartSide\n    counterpart {\n      name\n    }\n    owner {\n      name\n    }\n  }\n": typeof types.CommitmentSidesFragmentDoc,
    "\n  fragment CommitmentStory on Commitment {\n    state\n    dueOn\n    lateSince\n    counterpartSide\n    counterpart {\n      name\n    }\n    updates {\n      id\n      ...CommitmentStoryLine\n    }\n  }\n": typeof types.CommitmentStoryFragmentDoc,
    "\n  fragment CommitmentStoryLine on ProgressUpdate {\n    id\n    kind\n    at\n    text\n    language\n    evidenceUrl\n    newDueOn\n    previousDueOn\n    reason\n    organisation {\n      name\n    }\n  }\n": typeof types.CommitmentStoryLineFragmentDoc,
    "\n  fragment PromiseGlance on ProgressAtAGlance {\n    confirmed\n    delivered\n    running\n    late\n    total\n  }\n": typeof types.PromiseGlanceFragmentDoc,
    "\n  fragment SiteViewer on Query {\n    viewer {\n      signedIn\n      formToken\n      facilitates\n      passkeyStep\n    }\n  }\n": typeof types.SiteViewerFragmentDoc,
    "\n  query SiteViewer {\n    ...SiteViewer\n  }\n": typeof types.SiteViewerDocument,
    "\n  fragment AcceptInvitation on OpenInvitation {\n    shownAs\n    space {\n      kind\n    }\n  }\n": typeof types.AcceptInvitationFragmentDoc,
    "\n  mutation JoinByInvitation($secret: String!, $email: String!, $language: Language!) {\n    joinByInvitation(secret: $secret, email: $email, language: $language) {\n      id\n    }\n  }\n": typeof types.JoinByInvitationDocument,
    "\n  mutation AcceptInvitation($secret: String!, $input: AcceptanceInput!) {\n    acceptInvitation(secret: $secret, input: $input) {\n      slug\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  fragment MemberAlready on Space {\n    slug\n    kind\n    name\n  }\n": typeof types.MemberAlreadyFragmentDoc,
    "\n  fragment InvitationPage on OpenInvitation {\n    expiresAt\n    space {\n      slug\n      name\n      ...MemberAlready\n    }\n    ...InvitationStory\n    ...AcceptInvitation\n  }\n": typeof types.InvitationPageFragmentDoc,
    "\n  fragment Invitee on Viewer {\n    signedIn\n    standings {\n      space {\n        slug\n      }\n    }\n  }\n": typeof types.InviteeFragmentDoc,
    "\n  fragment InvitationStory on OpenInvitation {\n    function\n    mayPromise\n    shownAs\n    organisation {\n      name\n    }\n    space {\n      kind\n      charter\n      language\n      answeredBy {\n        name\n      }\n    }\n  }\n": typeof types.InvitationStoryFragmentDoc,
    "\n  fragment InviteChoice on Space {\n    slug\n    viewerCanInviteMembers\n    invitationChoices {\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n": typeof types.InviteChoiceFragmentDoc,
    "\n  fragment InviteForm on Space {\n    id\n    slug\n    viewerCanMakeManagers\n    invitationChoices {\n      mayPromise\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n": typeof types.InviteFormFragmentDoc,
    "\n  fragment InvitePage on Space {\n    slug\n    kind\n    name\n    ...InviteChoice\n    ...InviteForm\n    ownInvitations {\n      id\n      ...MadeInvitation\n      ...MadeLink\n    }\n  }\n": typeof types.InvitePageFragmentDoc,
    "\n  mutation Invite($input: InvitationInput!) {\n    invite(input: $input) {\n      id\n    }\n  }\n": typeof types.InviteDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  fragment MadeInvitation on MadeInvitation {\n    id\n    state\n    function\n    manager\n    madeAt\n    expiresAt\n    organisation {\n      name\n    }\n  }\n": typeof types.MadeInvitationFragmentDoc,
    "\n  fragment MadeLink on MadeInvitation {\n    id\n    secret\n    language\n    expiresAt\n    organisation {\n      name\n    }\n    space {\n      name\n    }\n  }\n": typeof types.MadeLinkFragmentDoc,
    "\n  fragment OrganisationDetail on Organisation {\n    name\n    kind\n    about\n    language\n    answersWithin\n    municipality {\n      name\n    }\n    spaces {\n      slug\n      kind\n      name\n    }\n  }\n": typeof types.OrganisationDetailFragmentDoc,
    "\n  fragment OrganisationList on Query {\n    organisations {\n      slug\n      name\n      kind\n      municipality {\n        name\n      }\n    }\n  }\n": typeof types.OrganisationListFragmentDoc,
    "\n  fragment OwnName on OwnStanding {\n    space {\n      id\n      slug\n      name\n    }\n    participant {\n      displayName\n      government\n    }\n  }\n": typeof types.OwnNameFragmentDoc,
    "\n  mutation RenameYourself($spaceId: ID!, $input: OwnNameInput!) {\n    renameYourself(spaceId: $spaceId, input: $input) {\n      id\n    }\n  }\n": typeof types.RenameYourselfDocument,
    "\n  fragment OwnPlace on OwnStanding {\n    roles\n    space {\n      slug\n      kind\n      name\n      language\n      viewerCanInvite\n      viewerCanChangePlaces\n    }\n    participant {\n      displayName\n      government\n      mandates {\n        id\n        function\n        mayPromise\n        organisation {\n          name\n        }\n      }\n    }\n  }\n": typeof types.OwnPlaceFragmentDoc,
    "\n  fragment GiveSeat on Space {\n    id\n    seatChoices {\n      id\n      name\n    }\n  }\n": typeof types.GiveSeatFragmentDoc,
    "\n  fragment OwnRepresentatives on Space {\n    slug\n    ownRepresentatives {\n      id\n      name\n      function\n      mayPromise\n      since\n      own\n      mayEnd\n      organisation {\n        slug\n        kind\n        name\n      }\n    }\n  }\n": typeof types.OwnRepresentativesFragmentDoc,
    "\n  mutation GiveSeat($space: ID!, $organisation: ID!) {\n    giveSeat(space: $space, organisation: $organisation) {\n      id\n    }\n  }\n": typeof types.GiveSeatDocument,
    "\n  mutation EndSeat($seat: ID!) {\n    endSeat(seat: $seat) {\n      id\n    }\n  }\n": typeof types.EndSeatDocument,
    "\n  mutation EndMandate($mandate: ID!) {\n    endMandate(mandate: $mandate) {\n      id\n    }\n  }\n": typeof types.EndMandateDocument,
    "\n  mutation EndTasks($participant: ID!) {\n    endTasks(participant: $participant) {\n      id\n    }\n  }\n": typeof types.EndTasksDocument,
    "\n  fragment SeatsPage on Space {\n    slug\n    kind\n    name\n    ownRepresentatives {\n      id\n    }\n    taskHolders {\n      id\n    }\n    seatChoices {\n      id\n    }\n    seats {\n      viewerCanEnd\n    }\n    ...OwnRepresentatives\n    ...SeatsToEnd\n    ...GiveSeat\n    ...TaskHolders\n  }\n": typeof types.SeatsPageFragmentDoc,
    "\n  fragment SeatsToEnd on Space {\n    ownRepresentatives {\n      organisation {\n        slug\n      }\n    }\n    seats {\n      id\n      side\n      signedAt\n      viewerCanEnd\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n": typeof types.SeatsToEndFragmentDoc,
    "\n  fragment TaskHolders on Space {\n    taskHolders {\n      id\n      name\n      tasks\n      own\n    }\n  }\n": typeof types.TaskHoldersFragmentDoc,
    "\n  fragment CharterToSign on Space {\n    slug\n    kind\n    name\n    language\n    charter\n    seats {\n      id\n      viewerCanSign\n      organisation {\n        name\n      }\n    }\n  }\n": typeof types.CharterToSignFragmentDoc,
    "\n  mutation SignCharter($seat: ID!) {\n    signCharter(seat: $seat) {\n      id\n    }\n  }\n": typeof types.SignCharterDocument,
    "\n  fragment SpaceCard on Space {\n    slug\n    kind\n    name\n    language\n    municipality {\n      name\n    }\n    seats {\n      signedAt\n      organisation {\n        name\n      }\n    }\n  }\n": typeof types.SpaceCardFragmentDoc,
    "\n  fragment SpaceDetail on Space {\n    slug\n    kind\n    name\n    language\n    charter\n    municipality {\n      name\n    }\n    answeredBy {\n      name\n      answersWithin\n    }\n    viewerCanInvite\n    viewerCanChangePlaces\n    seats {\n      signedAt\n      viewerCanSign\n      organisation {\n        name\n      }\n    }\n    ...SpaceSeats\n    ...SpacePeople\n  }\n": typeof types.SpaceDetailFragmentDoc,
    "\n  fragment SpaceDone on Space {\n    slug\n    name\n    seats {\n      viewerCanSign\n      organisation {\n        name\n      }\n    }\n  }\n": typeof types.SpaceDoneFragmentDoc,
    "\n  fragment SpacePeople on Space {\n    readers {\n      members\n      government\n    }\n  }\n": typeof types.SpacePeopleFragmentDoc,
    "\n  fragment SpaceSeats on Space {\n    seats {\n      id\n      side\n      signedAt\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n": typeof types.SpaceSeatsFragmentDoc,
};
const documents: Documents = {
    "\n  fragment TopicAdditions on Topic {\n    story {\n      id\n      session {\n        ...SessionLine\n      }\n    }\n    ...StoryCommitments\n    ...CommitmentsOfTopic\n    ...TopicModeration\n  }\n": types.TopicAdditionsFragmentDoc,
    "\n  query DraftRoute($slug: String!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...DraftPage\n  }\n": types.DraftRouteDocument,
    "\n  query AnswerPage($slug: String!, $search: String, $merge: Boolean = false, $refer: Boolean = false) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...AnswerForm\n  }\n": types.AnswerPageDocument,
    "\n  query AnswerMenuPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    topic(slug: $slug) {\n      ...AnswerMenu\n    }\n  }\n": types.AnswerMenuPageDocument,
    "\n  query Topic($slug: String!, $after: String, $language: Language!) {\n    ...SiteViewer\n    ...Contributor\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      question\n      ...TopicDone\n      ...TopicPage\n      ...TopicAdditions\n    }\n  }\n": types.TopicDocument,
    "\n  query WithdrawPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      ...ConfirmPage\n    }\n  }\n": types.WithdrawPageDocument,
    "\n  query FlagRoute($slug: String!, $reply: ID, $language: Language!) {\n    ...SiteViewer\n    ...FlagPage\n  }\n": types.FlagRouteDocument,
    "\n  query DiscardPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      ...ConfirmPage\n    }\n  }\n": types.DiscardPageDocument,
    "\n  query Agenda($filter: AgendaFilter, $after: String, $place: String!, $language: Language!) {\n    ...SiteViewer\n    ...AgendaList\n  }\n": types.AgendaDocument,
    "\n  query ProposePage($language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ProposeStart\n  }\n": types.ProposePageDocument,
    "\n  query News($after: String) {\n    ...SiteViewer\n    ...NewsList\n  }\n": types.NewsDocument,
    "\n  query OwnCalendarRoute {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnCalendar\n  }\n": types.OwnCalendarRouteDocument,
    "\n  query MailPreferencePage {\n    ...SiteViewer\n    ...MailPreference\n  }\n": types.MailPreferencePageDocument,
    "\n  query DatesLinkRoute($secret: String!) {\n    ...SiteViewer\n    viewer {\n      formToken\n    }\n    datesByLink(secret: $secret) {\n      ...DatesLink\n    }\n  }\n": types.DatesLinkRouteDocument,
    "\n  query RecommendPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...RecommendForm\n  }\n": types.RecommendPageDocument,
    "\n  query CancelSessionPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...CancelSession\n  }\n": types.CancelSessionPageDocument,
    "\n  query AskToMovePage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...AskToMove\n  }\n": types.AskToMovePageDocument,
    "\n  query AgendaBoardPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...AgendaBoard\n  }\n": types.AgendaBoardPageDocument,
    "\n  query PutOnAgendaPage($slug: String!, $search: String) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    ...PutOnAgenda\n  }\n": types.PutOnAgendaPageDocument,
    "\n  query DatesPageRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...DatesPage\n  }\n": types.DatesPageRouteDocument,
    "\n  query GuestsPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...GuestsForm\n  }\n": types.GuestsPageDocument,
    "\n  query HeldPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...HeldForm\n  }\n": types.HeldPageDocument,
    "\n  query Session($slug: String!) {\n    ...SiteViewer\n    ...OwnSeats\n    session(slug: $slug) {\n      title\n      ...SessionPage\n      ...CommitmentsOfSession\n    }\n  }\n": types.SessionDocument,
    "\n  query ParagraphPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ParagraphForm\n  }\n": types.ParagraphPageDocument,
    "\n  query ReportDeskPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ReportDesk\n  }\n": types.ReportDeskPageDocument,
    "\n  query ReportToRead($slug: String!) {\n    ...SiteViewer\n    session(slug: $slug) {\n      title\n      ...ReportPaper\n      ...ReportText\n      ...SessionAdvice\n    }\n  }\n": types.ReportToReadDocument,
    "\n  query ReviewReportPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    session(slug: $slug) {\n      ...ReviewPage\n    }\n  }\n": types.ReviewReportPageDocument,
    "\n  query RemarkRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    session(slug: $slug) {\n      ...RemarkAnswerPage\n    }\n  }\n": types.RemarkRouteDocument,
    "\n  query RemarksRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    session(slug: $slug) {\n      ...RemarksPage\n    }\n  }\n": types.RemarksRouteDocument,
    "\n  query NewRemarkRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    session(slug: $slug) {\n      ...RemarkForm\n    }\n  }\n": types.NewRemarkRouteDocument,
    "\n  query ReportAsFile($slug: String!) {\n    session(slug: $slug) {\n      ...ReportPaper\n    }\n  }\n": types.ReportAsFileDocument,
    "\n  query MoveSessionPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...MoveSession\n  }\n": types.MoveSessionPageDocument,
    "\n  query SessionChairPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...SessionChair\n  }\n": types.SessionChairPageDocument,
    "\n  query Sessions(\n    $space: String\n    $month: String!\n    $byMonth: Boolean!\n    $upcoming: Boolean!\n    $past: Boolean!\n    $pastAfter: String\n    $furtherAfter: String\n  ) {\n    ...SiteViewer\n    ...SessionsOverview\n  }\n": types.SessionsDocument,
    "\n  query PlanSessionPage($space: String!, $known: Boolean!, $startsAt: DateTime!, $endsAt: DateTime!, $dated: Boolean!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...PlanSession\n  }\n": types.PlanSessionPageDocument,
    "\n  query WitnessPage {\n    ...SiteViewer\n    mayWitness\n    viewer {\n      ...FormSender\n    }\n  }\n": types.WitnessPageDocument,
    "\n  query Today($language: Language!) {\n    ...SiteViewer\n    ...NextSessions\n    progressAtAGlance {\n      ...PromiseGlance\n    }\n    lateAnswers(limit: 3) {\n      ...WaitingTooLong\n    }\n    agenda {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": types.TodayDocument,
    "\n  query FreshSignInPage {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...FormSender\n    }\n  }\n": types.FreshSignInPageDocument,
    "\n  query ProvidersPage($next: String) {\n    ...SiteViewer\n    ...ProviderList\n  }\n": types.ProvidersPageDocument,
    "\n  query PasskeySignInPage {\n    ...SiteViewer\n    ...PasskeySignIn\n  }\n": types.PasskeySignInPageDocument,
    "\n  query ChangeAddress {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...AddressForm\n    }\n  }\n": types.ChangeAddressDocument,
    "\n  query ProveAddress {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...FormSender\n    }\n  }\n": types.ProveAddressDocument,
    "\n  query OwnAccount {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...OwnAddress\n      ...OwnPasskeys\n      ...OwnSessions\n    }\n  }\n": types.OwnAccountDocument,
    "\n  query LostPasskeyPage {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...LostPasskey\n    }\n  }\n": types.LostPasskeyPageDocument,
    "\n  query PasskeyCreationPage {\n    ...SiteViewer\n    ...PasskeyCreation\n  }\n": types.PasskeyCreationPageDocument,
    "\n  query HelpCodeRoute {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnHelpCode\n  }\n": types.HelpCodeRouteDocument,
    "\n  query OwnData {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnDataPage\n  }\n": types.OwnDataDocument,
    "\n  query OwnDownload($id: ID!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ownDownload(id: $id) {\n      used\n    }\n    ...DownloadPage\n  }\n": types.OwnDownloadDocument,
    "\n  query WhoLooked {\n    ...SiteViewer\n    ...OwnLooks\n  }\n": types.WhoLookedDocument,
    "\n  query EraseAccountPage($me: Boolean!) {\n    ...SiteViewer\n    ...EraseAccount\n  }\n": types.EraseAccountPageDocument,
    "\n  query OwnTopicsPage {\n    ...SiteViewer\n    ...OwnTopics\n  }\n": types.OwnTopicsPageDocument,
    "\n  query OwnPlaces {\n    ...SiteViewer\n    viewer {\n      ...MailLanguage\n      standings {\n        participantId\n        ...OwnPlace\n      }\n    }\n  }\n": types.OwnPlacesDocument,
    "\n  query OwnNamePage {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n      mailLanguage\n      standings {\n        participantId\n        ...OwnName\n      }\n    }\n  }\n": types.OwnNamePageDocument,
    "\n  query DecisionRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    ...DecisionPage\n  }\n": types.DecisionRouteDocument,
    "\n  query Cases {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...CaseList\n  }\n": types.CasesDocument,
    "\n  query DecideRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...DecideForm\n  }\n": types.DecideRouteDocument,
    "\n  query JudgeRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...JudgeForm\n  }\n": types.JudgeRouteDocument,
    "\n  query CaseRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...CasePage\n  }\n": types.CaseRouteDocument,
    "\n  query SecondRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...SecondForm\n  }\n": types.SecondRouteDocument,
    "\n  query OrganisationPage($slug: String!, $language: Language!) {\n    ...SiteViewer\n    organisation(slug: $slug) {\n      name\n      topics(limit: 5) {\n        slug\n        ...TopicSummary\n      }\n      ...OrganisationDetail\n      ...OrganisationSessions\n      ...CommitmentsOfOrganisation\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": types.OrganisationPageDocument,
    "\n  query OrganisationsPage {\n    ...SiteViewer\n    ...OrganisationList\n  }\n": types.OrganisationsPageDocument,
    "\n  query Local {\n    ...SiteViewer\n    partnerships: spaces(kinds: [partnership]) {\n      slug\n      ...SpaceCard\n    }\n    national: spaces(kinds: [network, dialogue_table, panel]) {\n      slug\n      ...SpaceCard\n    }\n  }\n": types.LocalDocument,
    "\n  query PrivacyQuestionPage($id: ID!) {\n    ...SiteViewer\n    ...OfficerQuestion\n  }\n": types.PrivacyQuestionPageDocument,
    "\n  query PrivacyQuestionsPage {\n    ...SiteViewer\n    ...OfficerQuestions\n  }\n": types.PrivacyQuestionsPageDocument,
    "\n  query ChangeTermsPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ChangeTerms\n  }\n": types.ChangeTermsPageDocument,
    "\n  query SeriesMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {\n    ...SiteViewer\n    series(slug: $slug) {\n      slug\n      name\n      language\n      memory {\n        ...MemoryFigures\n        ...MemoryList @include(if: $listed)\n      }\n    }\n  }\n": types.SeriesMemoryDocument,
    "\n  query Series($slug: String!) {\n    ...SiteViewer\n    series(slug: $slug) {\n      name\n      ...SeriesPage\n    }\n  }\n": types.SeriesDocument,
    "\n  query ChangeRulePage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ChangeRule\n  }\n": types.ChangeRulePageDocument,
    "\n  query EndSeriesPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...EndSeries\n  }\n": types.EndSeriesPageDocument,
    "\n  query StartSeriesPage($space: String!, $known: Boolean!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...StartSeries\n  }\n": types.StartSeriesPageDocument,
    "\n  query SpaceMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {\n    ...SiteViewer\n    space(slug: $slug) {\n      slug\n      name\n      language\n      kind\n      memory {\n        ...MemoryFigures\n        ...MemoryList @include(if: $listed)\n      }\n    }\n  }\n": types.SpaceMemoryDocument,
    "\n  query SpacePage($slug: String!, $language: Language!) {\n    ...SiteViewer\n    space(slug: $slug) {\n      name\n      ...SealedSection\n      topics(limit: 5) {\n        slug\n        ...TopicSummary\n      }\n      ...SpaceDetail\n      ...SpaceDone\n      ...SpaceSessions\n      ...SpaceSeries\n      ...CommitmentsOfSpace\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": types.SpacePageDocument,
    "\n  query SeatsRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...FormSender\n    }\n    space(slug: $slug) {\n      ...SeatsPage\n    }\n  }\n": types.SeatsRouteDocument,
    "\n  query SignCharterPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n      mailLanguage\n    }\n    space(slug: $slug) {\n      name\n      ...CharterToSign\n    }\n  }\n": types.SignCharterPageDocument,
    "\n  query InviteRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n    }\n    space(slug: $slug) {\n      viewerCanInvite\n      ...InvitePage\n    }\n  }\n": types.InviteRouteDocument,
    "\n  query SealedAskPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    space(slug: $slug) {\n      ...SealedAsk\n    }\n  }\n": types.SealedAskPageDocument,
    "\n  query SealedReadPage($slug: String!, $after: String) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    space(slug: $slug) {\n      ...SealedRead\n    }\n  }\n": types.SealedReadPageDocument,
    "\n  query ToDoPage {\n    ...SiteViewer\n    ...OwedAnswers\n    ...AskedTopics\n    ...SessionsWaiting\n    ...CommitmentsWaiting\n    ...CasesWaiting\n    ...PrivacyWaiting\n  }\n": types.ToDoPageDocument,
    "\n  query CommitmentDeed($slug: String!) {\n    ...SiteViewer\n    ...ProgressActor\n    viewer {\n      signedIn\n    }\n    commitment(slug: $slug) {\n      ...DeedPage\n    }\n  }\n": types.CommitmentDeedDocument,
    "\n  query Commitment($slug: String!, $language: Language!) {\n    ...SiteViewer\n    commitment(slug: $slug) {\n      title\n      ...CommitmentPage\n    }\n  }\n": types.CommitmentDocument,
    "\n  query Commitments($filter: CommitmentFilter, $after: String, $spaceId: ID, $language: Language!) {\n    ...SiteViewer\n    ...CommitmentList\n  }\n": types.CommitmentsDocument,
    "\n  query NewCommitment(\n    $session: String!\n    $fromSession: Boolean!\n    $topic: String!\n    $fromTopic: Boolean!\n    $space: String!\n    $fromSpace: Boolean!\n    $language: Language!\n  ) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...MakePage\n  }\n": types.NewCommitmentDocument,
    "\n  query Invitation($secret: String!) {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n      ...Invitee\n    }\n    invitation(secret: $secret) {\n      ...InvitationPage\n    }\n  }\n": types.InvitationDocument,
    "\n  query Acts($filter: ActFilter, $before: Int) {\n    ...SiteViewer\n    ...ActsPage\n  }\n": types.ActsDocument,
    "\n  query Retention {\n    ...SiteViewer\n    ...RetentionPage\n  }\n": types.RetentionDocument,
    "\n  query CheckProofPage {\n    ...SiteViewer\n    ...CheckProof\n  }\n": types.CheckProofPageDocument,
    "\n  query RulesRoute($language: Language!) {\n    ...SiteViewer\n    ...RulesPage\n  }\n": types.RulesRouteDocument,
    "\n  query FiguresRoute {\n    ...SiteViewer\n    ...FiguresPage\n  }\n": types.FiguresRouteDocument,
    "\n  query PublicRegister($version: Int) {\n    ...SiteViewer\n    ...RegisterPage\n  }\n": types.PublicRegisterDocument,
    "\n  query WhatWeHold {\n    ...SiteViewer\n    ...HoldingsPage\n  }\n": types.WhatWeHoldDocument,
    "\n  query SealedWritePage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      formToken\n    }\n    space(slug: $slug) {\n      ...SealedWrite\n    }\n  }\n": types.SealedWritePageDocument,
    "\n  query SealedReceiptPage {\n    ...SiteViewer\n    viewer {\n      formToken\n    }\n  }\n": types.SealedReceiptPageDocument,
    "\n  fragment AgendaList on Query {\n    agenda(filter: $filter, after: $after) {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    municipalitiesNamed(name: $place) {\n      code\n    }\n  }\n": types.AgendaListFragmentDoc,
    "\n  mutation OpenTopic($id: ID!, $answer: OpenInput) {\n    openTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": types.OpenTopicDocument,
    "\n  mutation ReturnTopic($id: ID!, $answer: AnswerInput!) {\n    returnTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": types.ReturnTopicDocument,
    "\n  mutation DeclineTopic($id: ID!, $answer: DeclineInput!) {\n    declineTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": types.DeclineTopicDocument,
    "\n  mutation ReferTopic($id: ID!, $answer: ReferInput!) {\n    referTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": types.ReferTopicDocument,
    "\n  mutation MergeTopic($id: ID!, $answer: MergeInput!) {\n    mergeTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": types.MergeTopicDocument,
    "\n  mutation CloseTopic($id: ID!, $answer: AnswerInput!) {\n    closeTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n": types.CloseTopicDocument,
    "\n  fragment AnswerExtra on Query {\n    answeringBodies @include(if: $refer) {\n      id\n      name\n    }\n    topic(slug: $slug) {\n      term {\n        organisation {\n          id\n        }\n      }\n      ...MergeSearch @include(if: $merge)\n    }\n  }\n": types.AnswerExtraFragmentDoc,
    "\n  fragment AnswerForm on Query {\n    viewer {\n      formToken\n    }\n    topic(slug: $slug) {\n      id\n      slug\n      audience\n      viewerCan\n      space {\n        ...SpaceReaders\n      }\n      ...AnswerTopic\n      ...MergeSearch @include(if: $merge)\n    }\n    ...AnswerExtra\n  }\n": types.AnswerFormFragmentDoc,
    "\n  fragment AnswerMenu on Topic {\n    slug\n    viewerCan\n    ...AnswerTopic\n  }\n": types.AnswerMenuFragmentDoc,
    "\n  fragment AnswerTopic on Topic {\n    slug\n    question\n    language\n    term {\n      ...Due\n    }\n  }\n": types.AnswerTopicFragmentDoc,
    "\n  fragment MergeSearch on Topic {\n    slug\n    space {\n      name\n    }\n    mergeCandidates(search: $search) {\n      slug\n      question\n      language\n    }\n  }\n": types.MergeSearchFragmentDoc,
    "\n  fragment Due on ResponseTerm {\n    dueOn\n    workingDaysLate\n    organisation {\n      name\n    }\n  }\n": types.DueFragmentDoc,
    "\n  fragment AskedTopics on Query {\n    ownTopics {\n      slug\n      state\n      ...OwnTopic\n    }\n  }\n": types.AskedTopicsFragmentDoc,
    "\n  fragment OwedAnswers on Query {\n    owedAnswers {\n      id\n      dueOn\n      workingDaysLate\n      organisation {\n        name\n      }\n      topic {\n        slug\n        kind\n        question\n        language\n        space {\n          name\n        }\n      }\n    }\n  }\n": types.OwedAnswersFragmentDoc,
    "\n  fragment OwnTopic on Topic {\n    slug\n    kind\n    state\n    question\n    language\n    latestAt\n    latestKind\n    space {\n      name\n    }\n  }\n": types.OwnTopicFragmentDoc,
    "\n  fragment OwnTopics on Query {\n    ownTopics {\n      slug\n      state\n      ...OwnTopic\n    }\n  }\n": types.OwnTopicsFragmentDoc,
    "\n  mutation WithdrawTopic($id: ID!) {\n    withdrawTopic(id: $id) {\n      id\n    }\n  }\n": types.WithdrawTopicDocument,
    "\n  mutation DiscardTopic($id: ID!) {\n    discardTopic(id: $id) {\n      id\n    }\n  }\n": types.DiscardTopicDocument,
    "\n  fragment ConfirmPage on Topic {\n    id\n    slug\n    question\n    language\n    viewerCan\n    ...AnswerTopic\n  }\n": types.ConfirmPageFragmentDoc,
    "\n  query StoredDraft($slug: String!) {\n    topic(slug: $slug) {\n      ...Draft\n    }\n  }\n": types.StoredDraftDocument,
    "\n  mutation EditTopic($id: ID!, $input: TopicInput!) {\n    editTopic(id: $id, input: $input) {\n      slug\n    }\n  }\n": types.EditTopicDocument,
    "\n  mutation SubmitTopic($id: ID!) {\n    submitTopic(id: $id) {\n      id\n    }\n  }\n": types.SubmitTopicDocument,
    "\n  fragment DraftPage on Query {\n    viewer {\n      formToken\n      ...Author\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    topic(slug: $slug) {\n      ...Draft\n    }\n  }\n": types.DraftPageFragmentDoc,
    "\n  fragment Draft on Topic {\n    id\n    slug\n    state\n    kind\n    themeSlug\n    question\n    why\n    goodOutcome\n    language\n    audience\n    organisationId\n    municipalityCode\n    municipality {\n      code\n      name\n    }\n    viewerCan\n    space {\n      id\n      name\n      ...SpaceReaders\n      expectedAnswer {\n        workingDays\n        dueOn\n        organisation {\n          name\n        }\n      }\n    }\n    organisation {\n      name\n    }\n    story {\n      kind\n      text\n      language\n      organisation {\n        name\n      }\n      participant {\n        displayName\n      }\n    }\n  }\n": types.DraftFragmentDoc,
    "\n  query MunicipalitiesNamed($name: String!) {\n    municipalitiesNamed(name: $name) {\n      code\n      name\n    }\n  }\n": types.MunicipalitiesNamedDocument,
    "\n  mutation ProposeTopic($input: TopicInput!) {\n    proposeTopic(input: $input) {\n      slug\n    }\n  }\n": types.ProposeTopicDocument,
    "\n  fragment ProposeStart on Query {\n    viewer {\n      signedIn\n      formToken\n      standings {\n        space {\n          id\n          slug\n          name\n          kind\n          municipality {\n            code\n          }\n        }\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": types.ProposeStartFragmentDoc,
    "\n  fragment Author on Viewer {\n    standings {\n      space {\n        id\n      }\n      participant {\n        displayName\n      }\n      organisations {\n        id\n        name\n      }\n    }\n  }\n": types.AuthorFragmentDoc,
    "\n  fragment SpaceReaders on Space {\n    name\n    readers {\n      members\n      government\n    }\n  }\n": types.SpaceReadersFragmentDoc,
    "\n  fragment SealedAsk on Space {\n    id\n    slug\n    name\n    sealedWay {\n      offer\n      tokenKeys\n      viewerReceives\n    }\n  }\n": types.SealedAskFragmentDoc,
    "\n  mutation GiveSealedKey($spaceId: ID!, $publicKey: String!) {\n    giveSealedKey(spaceId: $spaceId, publicKey: $publicKey) {\n      id\n    }\n  }\n": types.GiveSealedKeyDocument,
    "\n  mutation ReplySealed($input: SealedReplyInput!) {\n    replySealed(input: $input) {\n      id\n    }\n  }\n": types.ReplySealedDocument,
    "\n  fragment SealedRead on Space {\n    id\n    name\n    slug\n    sealedWay {\n      viewerReceives\n      keys {\n        own\n      }\n    }\n    sealedMessages(after: $after) {\n      nodes {\n        id\n        role\n        envelopes\n        ciphertext\n        replyKey\n        receivedOn\n        withdrawnOn\n        replyCount\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.SealedReadFragmentDoc,
    "\n  mutation AskSealedToken($spaceId: ID!, $blinded: String!) {\n    askSealedToken(spaceId: $spaceId, blinded: $blinded) {\n      signed\n    }\n  }\n": types.AskSealedTokenDocument,
    "\n  mutation SendSealed($input: SealedMessageInput!) {\n    sendSealed(input: $input) {\n      id\n    }\n  }\n": types.SendSealedDocument,
    "\n  query SealedReceipt($id: ID!, $authority: String!) {\n    sealedReceipt(id: $id, authority: $authority) {\n      receivedOn\n      withdrawnOn\n      replies {\n        role\n        ciphertext\n        repliedOn\n      }\n    }\n  }\n": types.SealedReceiptDocument,
    "\n  mutation WithdrawSealed($id: ID!, $authority: String!) {\n    withdrawSealed(id: $id, authority: $authority) {\n      id\n    }\n  }\n": types.WithdrawSealedDocument,
    "\n  mutation DestroySealed($id: ID!, $authority: String!) {\n    destroySealed(id: $id, authority: $authority) {\n      id\n    }\n  }\n": types.DestroySealedDocument,
    "\n  fragment SealedSection on Space {\n    slug\n    sealedWay {\n      offer\n      viewerReceives\n    }\n  }\n": types.SealedSectionFragmentDoc,
    "\n  fragment SealedWrite on Space {\n    id\n    slug\n    name\n    sealedWay {\n      offer\n      tokenKeys\n      keys {\n        id\n        role\n        publicKey\n      }\n    }\n  }\n": types.SealedWriteFragmentDoc,
    "\n  fragment TopicSummary on Topic {\n    slug\n    question\n    why\n    language\n    kind\n    state\n    themeSlug\n    organisation {\n      name\n    }\n    supportCount\n    contributionCount\n    latestAt\n    latestKind\n    viewerSupports\n  }\n": types.TopicSummaryFragmentDoc,
    "\n  fragment ContributeForm on Topic {\n    id\n    audience\n    pseudonymOffer\n    space {\n      id\n      ...SpaceReaders\n    }\n  }\n": types.ContributeFormFragmentDoc,
    "\n  fragment Contributor on Query {\n    viewer {\n      formToken\n      standings {\n        space {\n          id\n        }\n        participant {\n          displayName\n        }\n        organisations {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ContributorFragmentDoc,
    "\n  fragment ContributionVoice on Contribution {\n    id\n    text\n    language\n    at\n    withdrawnAt\n    pseudonym\n    viewerWrote\n    viewerCanWithdraw\n    participant {\n      displayName\n      government\n    }\n    organisation {\n      name\n    }\n  }\n": types.ContributionVoiceFragmentDoc,
    "\n  fragment DraftTopic on Topic {\n    slug\n    ...TopicHead\n  }\n": types.DraftTopicFragmentDoc,
    "\n  fragment StoryEvent on TopicEvent {\n    id\n    kind\n    at\n    text\n    whatWouldChange\n    language\n    participant {\n      displayName\n    }\n    organisation {\n      name\n      answersWithin\n    }\n    otherTopic {\n      slug\n      question\n      language\n    }\n  }\n": types.StoryEventFragmentDoc,
    "\n  fragment StoryNext on Topic {\n    state\n    viewerCan\n    term {\n      dueOn\n      workingDaysLate\n      organisation {\n        name\n      }\n    }\n  }\n": types.StoryNextFragmentDoc,
    "\n  mutation SupportTopic($id: ID!, $on: Boolean!) {\n    supportTopic(id: $id, on: $on) {\n      id\n    }\n  }\n": types.SupportTopicDocument,
    "\n  mutation FollowTopic($id: ID!, $on: Boolean!) {\n    followTopic(id: $id, on: $on) {\n      id\n    }\n  }\n": types.FollowTopicDocument,
    "\n  mutation Contribute($input: ContributionInput!) {\n    contribute(input: $input) {\n      id\n    }\n  }\n": types.ContributeDocument,
    "\n  mutation WithdrawContribution($id: ID!) {\n    withdrawContribution(id: $id) {\n      id\n    }\n  }\n": types.WithdrawContributionDocument,
    "\n  fragment TopicAside on Topic {\n    slug\n    audience\n    viewerCan\n    space {\n      ...SpaceReaders\n    }\n    term {\n      ...Due\n    }\n  }\n": types.TopicAsideFragmentDoc,
    "\n  fragment TopicContributions on Topic {\n    slug\n    state\n    contributionCount\n    viewerCan\n    contributions(after: $after) {\n      nodes {\n        id\n        ...ContributionVoice\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    ...ContributeForm\n  }\n": types.TopicContributionsFragmentDoc,
    "\n  fragment TopicDone on Topic {\n    term {\n      ...Due\n    }\n    contributions(after: $after) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.TopicDoneFragmentDoc,
    "\n  fragment TopicHead on Topic {\n    kind\n    state\n    question\n    why\n    language\n    submittedAt\n    theme {\n      name(language: $language)\n    }\n    municipality {\n      name\n    }\n    term {\n      dueOn\n      workingDaysLate\n      organisation {\n        name\n      }\n    }\n    mergedInto {\n      slug\n      question\n      language\n    }\n  }\n": types.TopicHeadFragmentDoc,
    "\n  fragment TopicPage on Topic {\n    slug\n    state\n    why\n    goodOutcome\n    language\n    theme {\n      slug\n      name(language: $language)\n    }\n    ...DraftTopic\n    ...TopicHead\n    ...TopicAside\n    ...TopicStory\n    ...TopicSupport\n    ...TopicContributions\n  }\n": types.TopicPageFragmentDoc,
    "\n  fragment TopicStory on Topic {\n    ...StoryNext\n    story {\n      id\n      kind\n      at\n      ...StoryEvent\n    }\n  }\n": types.TopicStoryFragmentDoc,
    "\n  fragment TopicSupport on Topic {\n    id\n    supportCount\n    viewerCan\n    viewerSupports\n    viewerFollows\n  }\n": types.TopicSupportFragmentDoc,
    "\n  fragment WaitingTooLong on ResponseTerm {\n    workingDaysLate\n    organisation {\n      name\n    }\n    topic {\n      slug\n      question\n      language\n    }\n  }\n": types.WaitingTooLongFragmentDoc,
    "\n  fragment ActPage on Session {\n    slug\n    title\n    language\n    state\n  }\n": types.ActPageFragmentDoc,
    "\n  mutation MoveItem($item: ID!, $up: Boolean!) {\n    moveItem(item: $item, up: $up) {\n      id\n    }\n  }\n": types.MoveItemDocument,
    "\n  mutation TakeOffAgenda($item: ID!) {\n    takeOffAgenda(item: $item) {\n      id\n    }\n  }\n": types.TakeOffAgendaDocument,
    "\n  mutation FixAgenda($session: ID!) {\n    fixAgenda(session: $session) {\n      id\n    }\n  }\n": types.FixAgendaDocument,
    "\n  mutation AskToMove($item: ID!, $reason: ReasonInput!) {\n    askToMove(item: $item, reason: $reason) {\n      id\n    }\n  }\n": types.AskToMoveDocument,
    "\n  fragment AgendaBoard on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      viewerCan\n      minutesLeft\n      balance {\n        communities\n        government\n      }\n      items {\n        id\n        minutes\n        viewerCan\n        ...AgendaItemLine\n      }\n      ...ActPage\n    }\n  }\n": types.AgendaBoardFragmentDoc,
    "\n  fragment AskToMove on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      slug\n      items {\n        id\n        viewerCan\n        organisation {\n          name\n        }\n        ...AgendaItemLine\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": types.AskToMoveFragmentDoc,
    "\n  fragment PutOnAgenda on Query {\n    session(slug: $slug) {\n      id\n      slug\n      minutesLeft\n      viewerCan\n      space {\n        id\n        seats {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      topicsToChoose(search: $search) {\n        id\n        question\n        language\n        organisation {\n          name\n        }\n        space {\n          name\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": types.PutOnAgendaFragmentDoc,
    "\n  mutation PutOnAgenda($session: ID!, $input: AgendaItemInput!) {\n    putOnAgenda(session: $session, input: $input) {\n      id\n    }\n  }\n": types.PutOnAgendaDocument,
    "\n  fragment DateNotice on Session {\n    slug\n    state\n    datePoll {\n      outcome\n    }\n  }\n": types.DateNoticeFragmentDoc,
    "\n  mutation ProposeDates($session: ID!, $input: DatesInput!) {\n    proposeDates(session: $session, input: $input) {\n      id\n    }\n  }\n": types.ProposeDatesDocument,
    "\n  mutation ChooseDates($session: ID!, $choices: [DateChoiceInput!]!, $organisation: ID) {\n    chooseDates(session: $session, choices: $choices, organisation: $organisation) {\n      id\n    }\n  }\n": types.ChooseDatesDocument,
    "\n  mutation SettleDate($session: ID!, $input: SettleInput!) {\n    settleDate(session: $session, input: $input) {\n      id\n    }\n  }\n": types.SettleDateDocument,
    "\n  query NotesOfDates($slug: String!, $dates: [ProposedDateInput!]!) {\n    session(slug: $slug) {\n      notesOfDates(dates: $dates) {\n        ...DayNotes\n      }\n    }\n  }\n": types.NotesOfDatesDocument,
    "\n  fragment DatesLink on DatesByLink {\n    title\n    language\n    organisation\n    closesAt\n    dates {\n      id\n      startsAt\n      endsAt\n      choice\n    }\n  }\n": types.DatesLinkFragmentDoc,
    "\n  mutation ChooseDatesByLink($secret: String!, $choices: [DateChoiceInput!]!) {\n    chooseDatesByLink(secret: $secret, choices: $choices) {\n      id\n    }\n  }\n": types.ChooseDatesByLinkDocument,
    "\n  fragment DatesPage on Query {\n    ...OwnSeats\n    session(slug: $slug) {\n      slug\n      title\n      language\n      state\n      viewerCan\n      datePoll {\n        id\n      }\n      ...ProposeDates\n      ...Poll\n    }\n  }\n": types.DatesPageFragmentDoc,
    "\n  fragment PollDates on DatePoll {\n    chosenDateId\n    dates {\n      id\n      startsAt\n      endsAt\n    }\n    answers {\n      dateId\n      seatId\n      choice\n    }\n  }\n": types.PollDatesFragmentDoc,
    "\n  fragment Poll on Session {\n    id\n    state\n    language\n    viewerCan\n    space {\n      id\n    }\n    seats {\n      id\n      side\n      organisation {\n        id\n        name\n      }\n    }\n    datePoll {\n      closesAt\n      closedAt\n      outcome\n      dates {\n        id\n        startsAt\n        endsAt\n        dayNotes {\n          ...DayNotes\n        }\n      }\n      answers {\n        dateId\n        seatId\n        choice\n      }\n      ...PollDates\n    }\n    ...SettleForm\n  }\n": types.PollFragmentDoc,
    "\n  fragment ProposeDates on Session {\n    id\n    slug\n    place\n    link\n  }\n": types.ProposeDatesFragmentDoc,
    "\n  fragment SettleForm on Session {\n    id\n    datePoll {\n      dates {\n        id\n        startsAt\n        endsAt\n      }\n    }\n  }\n": types.SettleFormFragmentDoc,
    "\n  fragment NextSessions on Query {\n    nextSessions(limit: 3) {\n      ...SessionLine\n    }\n  }\n": types.NextSessionsFragmentDoc,
    "\n  fragment SpaceSessions on Space {\n    slug\n    nextSessions(limit: 3) {\n      ...SessionLine\n    }\n  }\n": types.SpaceSessionsFragmentDoc,
    "\n  fragment OrganisationSessions on Organisation {\n    upcomingSessions {\n      ...SessionLine\n    }\n  }\n": types.OrganisationSessionsFragmentDoc,
    "\n  fragment SessionLine on Session {\n    slug\n    title\n    language\n    startsAt\n    endsAt\n    place\n    state\n    space {\n      name\n      language\n    }\n    balance {\n      communities\n      government\n    }\n  }\n": types.SessionLineFragmentDoc,
    "\n  fragment SessionsLists on Query {\n    upcoming: sessions(filter: { when: upcoming, spaceSlug: $space }, after: $furtherAfter) @include(if: $upcoming) {\n      nodes {\n        ...SessionLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    past: sessions(filter: { when: past, spaceSlug: $space }, after: $pastAfter) @include(if: $past) {\n      nodes {\n        ...SessionLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.SessionsListsFragmentDoc,
    "\n  fragment SessionsMonth on Query {\n    month: sessionsOfMonth(month: $month, spaceSlug: $space) @include(if: $byMonth) {\n      ...SessionLine\n    }\n  }\n": types.SessionsMonthFragmentDoc,
    "\n  fragment SessionsOfTopic on Topic {\n    agendaItems {\n      minutes\n      state\n      session {\n        startsAt\n        ...SessionLine\n      }\n    }\n    recommendations {\n      id\n      text\n      language\n      addressedTo {\n        name\n      }\n      session {\n        ...SessionLine\n      }\n    }\n  }\n": types.SessionsOfTopicFragmentDoc,
    "\n  fragment SessionsOverview on Query {\n    viewer {\n      facilitates\n    }\n    spaces(kinds: [network, dialogue_table, partnership, panel]) {\n      slug\n      name\n    }\n    ...SessionsLists\n    ...SessionsMonth\n  }\n": types.SessionsOverviewFragmentDoc,
    "\n  fragment CancelSession on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      state\n      startsAt\n      endsAt\n      viewerCan\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": types.CancelSessionFragmentDoc,
    "\n  mutation CancelSession($id: ID!, $reason: ReasonInput!) {\n    cancelSession(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.CancelSessionDocument,
    "\n  mutation InviteSeat($session: ID!, $organisation: ID!) {\n    inviteSeat(session: $session, organisation: $organisation) {\n      id\n    }\n  }\n": types.InviteSeatDocument,
    "\n  mutation AnnounceObserver($session: ID!, $observer: ObserverInput!) {\n    announceObserver(session: $session, observer: $observer) {\n      id\n    }\n  }\n": types.AnnounceObserverDocument,
    "\n  query DayOfMove($slug: String!, $startsAt: DateTime!, $endsAt: DateTime!, $place: String) {\n    session(slug: $slug) {\n      space {\n        dayNotes(startsAt: $startsAt, endsAt: $endsAt, place: $place) {\n          ...DayNotes\n        }\n      }\n    }\n  }\n": types.DayOfMoveDocument,
    "\n  mutation MoveSession($id: ID!, $to: SessionMoveInput!) {\n    moveSession(id: $id, to: $to) {\n      id\n    }\n  }\n": types.MoveSessionDocument,
    "\n  fragment MoveSession on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      state\n      startsAt\n      endsAt\n      place\n      link\n      viewerCan\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": types.MoveSessionFragmentDoc,
    "\n  mutation PlanSession($input: SessionInput!) {\n    planSession(input: $input) {\n      slug\n    }\n  }\n": types.PlanSessionDocument,
    "\n  query SpaceToPlanIn($slug: String!) {\n    space(slug: $slug) {\n      id\n    }\n  }\n": types.SpaceToPlanInDocument,
    "\n  fragment PlanSession on Query {\n    viewer {\n      formToken\n      standings {\n        roles\n        space {\n          slug\n          name\n          language\n        }\n      }\n    }\n    organisations {\n      id\n      name\n    }\n    space(slug: $space) @include(if: $known) {\n      id\n      slug\n      name\n      language\n      ...SpaceReaders\n      dayNotes(startsAt: $startsAt, endsAt: $endsAt) @include(if: $dated) {\n        ...DayNotes\n      }\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n      series {\n        id\n        name\n        language\n        sessions {\n          state\n          chair {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PlanSessionFragmentDoc,
    "\n  fragment GuestsForm on Query {\n    viewer {\n      formToken\n    }\n    organisations {\n      id\n      name\n    }\n    session(slug: $slug) {\n      id\n      viewerCan\n      seats {\n        organisation {\n          id\n        }\n      }\n      space {\n        seats {\n          signedAt\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": types.GuestsFormFragmentDoc,
    "\n  fragment HeldForm on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      startsAt\n      viewerCan\n      items {\n        id\n        ...AgendaItemLine\n      }\n      ...ActPage\n    }\n  }\n": types.HeldFormFragmentDoc,
    "\n  mutation HoldSession($id: ID!, $discussed: [ID!]!) {\n    holdSession(id: $id, discussed: $discussed) {\n      id\n    }\n  }\n": types.HoldSessionDocument,
    "\n  fragment ReportPaper on Session {\n    slug\n    title\n    language\n    startsAt\n    endsAt\n    place\n    state\n    space {\n      name\n      language\n    }\n    chair {\n      name\n    }\n    seats {\n      side\n      answer\n      organisation {\n        name\n      }\n    }\n    observers {\n      function\n      organisation {\n        name\n      }\n    }\n    items {\n      id\n      ...AgendaItemLine\n    }\n    recommendations {\n      id\n      text\n      language\n      reportParagraphId\n      addressedTo {\n        name\n      }\n    }\n    events {\n      kind\n      at\n    }\n    report {\n      state\n      language\n      dueOn\n      paragraphs {\n        id\n        position\n        text\n        agendaItemId\n      }\n      approvals {\n        id\n        side\n        verdict\n        at\n        dissent\n        language\n        paragraphId\n        organisation {\n          name\n        }\n      }\n    }\n  }\n": types.ReportPaperFragmentDoc,
    "\n  fragment ParagraphForm on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      items {\n        id\n        ...AgendaItemLine\n      }\n      report {\n        language\n        viewerCan\n        paragraphs {\n          id\n          text\n          agendaItemId\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": types.ParagraphFormFragmentDoc,
    "\n  fragment RecommendForm on Query {\n    viewer {\n      formToken\n    }\n    organisations {\n      id\n      name\n    }\n    session(slug: $slug) {\n      id\n      slug\n      items {\n        id\n        topic {\n          id\n          question\n          language\n        }\n      }\n      report {\n        viewerCan\n        paragraphs {\n          id\n          position\n          agendaItemId\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n": types.RecommendFormFragmentDoc,
    "\n  mutation Recommend($session: ID!, $input: RecommendationInput!) {\n    recommend(session: $session, input: $input) {\n      id\n    }\n  }\n": types.RecommendDocument,
    "\n  fragment NotesReaders on Session {\n    space {\n      name\n    }\n  }\n": types.NotesReadersFragmentDoc,
    "\n  mutation AnswerRemark($id: ID!, $input: RemarkAnswerInput!) {\n    answerRemark(id: $id, input: $input) {\n      id\n    }\n  }\n": types.AnswerRemarkDocument,
    "\n  mutation TakeBackRemark($id: ID!) {\n    takeBackRemark(id: $id) {\n      id\n    }\n  }\n": types.TakeBackRemarkDocument,
    "\n  fragment RemarkAnswerPage on Session {\n    space {\n      id\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n        }\n      }\n    }\n    report {\n      language\n      viewerCan\n      paragraphs {\n        id\n        text\n        remarks {\n          id\n          side\n          proposal\n          ...RemarkLine\n        }\n      }\n    }\n    ...ActPage\n    ...NotesReaders\n  }\n": types.RemarkAnswerPageFragmentDoc,
    "\n  fragment RemarkForm on Session {\n    slug\n    space {\n      id\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    report {\n      language\n      viewerCan\n      paragraphs {\n        id\n        text\n      }\n    }\n    ...ActPage\n    ...NotesReaders\n  }\n": types.RemarkFormFragmentDoc,
    "\n  mutation RemarkOnParagraph($paragraph: ID!, $organisation: ID, $input: RemarkInput!) {\n    remarkOnParagraph(paragraph: $paragraph, organisation: $organisation, input: $input) {\n      id\n    }\n  }\n": types.RemarkOnParagraphDocument,
    "\n  fragment RemarkLine on ReportRemark {\n    id\n    side\n    at\n    text\n    language\n    organisation {\n      name\n    }\n    answer {\n      outcome\n      text\n      language\n      at\n      organisation {\n        name\n      }\n    }\n  }\n": types.RemarkLineFragmentDoc,
    "\n  fragment RemarksPage on Session {\n    slug\n    items {\n      id\n    }\n    space {\n      name\n    }\n    report {\n      state\n      dueOn\n      language\n      viewerCan\n      paragraphs {\n        id\n        position\n        agendaItemId\n        text\n        remarks {\n          id\n          ...RemarkLine\n        }\n        versions {\n          id\n          text\n        }\n      }\n    }\n    ...ActPage\n  }\n": types.RemarksPageFragmentDoc,
    "\n  fragment ReportDesk on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      series {\n        reportTermDays\n      }\n      items {\n        id\n        ...AgendaItemLine\n      }\n      recommendations {\n        id\n      }\n      report {\n        language\n        viewerCan\n        paragraphs {\n          id\n          position\n          text\n          agendaItemId\n        }\n        pointedOut {\n          paragraphId\n          from\n          to\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n      ...SessionAdvice\n    }\n  }\n": types.ReportDeskFragmentDoc,
    "\n  fragment ReportText on Session {\n    items {\n      id\n      ...AgendaItemLine\n    }\n    recommendations {\n      id\n      reportParagraphId\n    }\n    report {\n      language\n      paragraphs {\n        id\n        position\n        text\n        agendaItemId\n      }\n      approvals {\n        id\n        side\n        at\n        dissent\n        language\n        paragraphId\n        organisation {\n          name\n        }\n      }\n    }\n  }\n": types.ReportTextFragmentDoc,
    "\n  fragment ReportVerdicts on Report {\n    dueOn\n    approvals {\n      side\n      verdict\n      at\n      organisation {\n        name\n      }\n    }\n  }\n": types.ReportVerdictsFragmentDoc,
    "\n  mutation ApproveReport($session: ID!, $organisation: ID) {\n    approveReport(session: $session, organisation: $organisation) {\n      id\n    }\n  }\n": types.ApproveReportDocument,
    "\n  mutation DissentFromReport($session: ID!, $dissent: DissentInput!) {\n    dissentFromReport(session: $session, dissent: $dissent) {\n      id\n    }\n  }\n": types.DissentFromReportDocument,
    "\n  fragment ReviewPage on Session {\n    id\n    slug\n    items {\n      id\n    }\n    space {\n      id\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    report {\n      dueOn\n      viewerCan\n      paragraphs {\n        id\n        position\n        agendaItemId\n        remarks {\n          id\n          answer {\n            id\n          }\n        }\n      }\n      approvals {\n        side\n      }\n      ...ReportVerdicts\n    }\n    ...ActPage\n    ...SessionReaders\n    ...ReportText\n  }\n": types.ReviewPageFragmentDoc,
    "\n  fragment SessionAdvice on Session {\n    items {\n      id\n    }\n    report {\n      paragraphs {\n        id\n        position\n        agendaItemId\n      }\n    }\n    recommendations {\n      id\n      text\n      language\n      reportParagraphId\n      addressedTo {\n        slug\n        name\n      }\n      topic {\n        slug\n        question\n        language\n      }\n    }\n  }\n": types.SessionAdviceFragmentDoc,
    "\n  fragment SessionReport on Session {\n    slug\n    state\n    space {\n      name\n    }\n    events {\n      kind\n      at\n    }\n    report {\n      state\n      dueOn\n      ...ReportVerdicts\n    }\n    ...ReportText\n  }\n": types.SessionReportFragmentDoc,
    "\n  mutation AddParagraph($session: ID!, $input: ParagraphInput!) {\n    addParagraph(session: $session, input: $input) {\n      id\n    }\n  }\n": types.AddParagraphDocument,
    "\n  mutation EditParagraph($id: ID!, $input: ParagraphInput!) {\n    editParagraph(id: $id, input: $input) {\n      id\n    }\n  }\n": types.EditParagraphDocument,
    "\n  mutation RemoveParagraph($id: ID!) {\n    removeParagraph(id: $id) {\n      id\n    }\n  }\n": types.RemoveParagraphDocument,
    "\n  mutation SendReport($session: ID!, $looked: Boolean) {\n    sendReport(session: $session, looked: $looked) {\n      id\n    }\n  }\n": types.SendReportDocument,
    "\n  mutation RemoveRecommendation($id: ID!) {\n    removeRecommendation(id: $id) {\n      id\n    }\n  }\n": types.RemoveRecommendationDocument,
    "\n  fragment ChangeRule on Query {\n    viewer {\n      formToken\n    }\n    series(slug: $slug) {\n      id\n      slug\n      spaceId\n      viewerCan\n      rules {\n        ...SeriesRule\n      }\n      ...SeriesFormPage\n    }\n  }\n": types.ChangeRuleFragmentDoc,
    "\n  fragment ChangeTerms on Query {\n    viewer {\n      formToken\n    }\n    organisations {\n      id\n      name\n    }\n    series(slug: $slug) {\n      id\n      slug\n      viewerCan\n      place\n      link\n      hosting\n      invitationDays\n      agendaDays\n      reportTermDays\n      rhythm\n      chair {\n        id\n      }\n      observers {\n        function\n        organisation {\n          id\n          name\n        }\n      }\n      space {\n        seats {\n          signedAt\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      ...SeriesFormPage\n    }\n  }\n": types.ChangeTermsFragmentDoc,
    "\n  fragment EndSeries on Query {\n    viewer {\n      formToken\n    }\n    series(slug: $slug) {\n      id\n      slug\n      viewerCan\n      ...SeriesFormPage\n    }\n  }\n": types.EndSeriesFragmentDoc,
    "\n  query SeriesPreview($spaceId: ID!, $rule: SeriesRuleInput!, $series: ID) {\n    seriesPreview(spaceId: $spaceId, rule: $rule, seriesId: $series) {\n      ...SeriesPreview\n    }\n  }\n": types.SeriesPreviewDocument,
    "\n  fragment SeriesPreview on SeriesPreview {\n    total\n    capped\n    meetings {\n      day\n      startsAt\n      endsAt\n    }\n    notes {\n      ...DayNotes\n    }\n    overlaps {\n      meeting {\n        day\n      }\n      organisation {\n        name\n      }\n      session {\n        slug\n        title\n        language\n      }\n    }\n  }\n": types.SeriesPreviewFragmentDoc,
    "\n  fragment SeriesRule on SeriesRule {\n    kind\n    interval\n    weekdays\n    ordinal\n    monthDay\n    month\n    startsOn\n    until\n    count\n    startTime\n    minutes\n    zone\n  }\n": types.SeriesRuleFragmentDoc,
    "\n  mutation StartSeries($input: SeriesInput!) {\n    startSeries(input: $input) {\n      slug\n    }\n  }\n": types.StartSeriesDocument,
    "\n  mutation ChangeSeriesTerms($id: ID!, $to: SeriesTermsInput!, $reason: ReasonInput!) {\n    changeSeriesTerms(id: $id, to: $to, reason: $reason) {\n      id\n    }\n  }\n": types.ChangeSeriesTermsDocument,
    "\n  mutation ChangeSeriesRule($id: ID!, $to: SeriesRuleInput!, $reason: ReasonInput!) {\n    changeSeriesRule(id: $id, to: $to, reason: $reason) {\n      id\n    }\n  }\n": types.ChangeSeriesRuleDocument,
    "\n  mutation EndSeries($id: ID!, $end: SeriesEndInput!) {\n    endSeries(id: $id, end: $end) {\n      id\n    }\n  }\n": types.EndSeriesDocument,
    "\n  fragment SeriesFormPage on DialogueSeries {\n    slug\n    name\n    language\n  }\n": types.SeriesFormPageFragmentDoc,
    "\n  fragment SeriesMeetings on DialogueSeries {\n    slug\n    nextChair {\n      name\n    }\n    sessions {\n      id\n      state\n      startsAt\n      chair {\n        name\n      }\n      ...SessionLine\n    }\n    expected(limit: 6) {\n      day\n      startsAt\n      endsAt\n    }\n  }\n": types.SeriesMeetingsFragmentDoc,
    "\n  fragment SeriesPage on DialogueSeries {\n    slug\n    name\n    language\n    endsOn\n    viewerCan\n    space {\n      slug\n      name\n      language\n      kind\n    }\n    rules {\n      id\n      ...SeriesRule\n    }\n    ...SeriesMeetings\n    ...SeriesTerms\n    ...SeriesStory\n  }\n": types.SeriesPageFragmentDoc,
    "\n  fragment SeriesStory on DialogueSeries {\n    language\n    events {\n      id\n      kind\n      at\n      day\n      text\n      language\n      participant {\n        displayName\n      }\n    }\n  }\n": types.SeriesStoryFragmentDoc,
    "\n  fragment SeriesTerms on DialogueSeries {\n    language\n    rhythm\n    place\n    link\n    hosting\n    invitationDays\n    agendaDays\n    reportTermDays\n    chair {\n      name\n    }\n    observers {\n      id\n      function\n      organisation {\n        name\n      }\n    }\n  }\n": types.SeriesTermsFragmentDoc,
    "\n  fragment SessionChair on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      viewerCan\n      chair {\n        id\n      }\n      host {\n        id\n      }\n      space {\n        seats {\n          signedAt\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      ...ActPage\n    }\n  }\n": types.SessionChairFragmentDoc,
    "\n  mutation ChangeSessionChair($id: ID!, $to: SessionChairInput!) {\n    changeSessionChair(id: $id, to: $to) {\n      id\n    }\n  }\n": types.ChangeSessionChairDocument,
    "\n  fragment SpaceSeries on Space {\n    slug\n    viewerCanStartSeries\n    series {\n      slug\n      name\n      language\n      rule {\n        ...SeriesRule\n      }\n    }\n  }\n": types.SpaceSeriesFragmentDoc,
    "\n  fragment StartSeries on Query {\n    viewer {\n      formToken\n      standings {\n        roles\n        space {\n          slug\n          name\n          language\n        }\n      }\n    }\n    organisations {\n      id\n      name\n    }\n    space(slug: $space) @include(if: $known) {\n      id\n      slug\n      name\n      language\n      ...SpaceReaders\n      seats {\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.StartSeriesFragmentDoc,
    "\n  fragment AgendaItemLine on AgendaItem {\n    id\n    title\n    language\n    minutes\n    side\n    state\n    carried\n    moveRequestedBySide\n    moveReason\n    topicId\n    topic {\n      slug\n      question\n      language\n    }\n    organisation {\n      name\n    }\n  }\n": types.AgendaItemLineFragmentDoc,
    "\n  fragment SessionAnswers on Session {\n    id\n    viewerCan\n    space {\n      id\n    }\n    seats {\n      answer\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.SessionAnswersFragmentDoc,
    "\n  fragment OwnSeats on Query {\n    viewer {\n      formToken\n      standings {\n        space {\n          id\n        }\n        organisations {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.OwnSeatsFragmentDoc,
    "\n  fragment SessionActs on Session {\n    id\n    slug\n    state\n    startsAt\n    place\n    link\n    viewerCan\n    report {\n      viewerCan\n    }\n  }\n": types.SessionActsFragmentDoc,
    "\n  mutation AnswerInvitation($session: ID!, $answer: AnswerToInvitation!) {\n    answerInvitation(session: $session, answer: $answer) {\n      id\n    }\n  }\n": types.AnswerInvitationDocument,
    "\n  mutation AnnounceSession($id: ID!) {\n    announceSession(id: $id) {\n      id\n    }\n  }\n": types.AnnounceSessionDocument,
    "\n  mutation DiscardSession($id: ID!) {\n    discardSession(id: $id) {\n      id\n    }\n  }\n": types.DiscardSessionDocument,
    "\n  mutation CloseSession($id: ID!) {\n    closeSession(id: $id) {\n      id\n    }\n  }\n": types.CloseSessionDocument,
    "\n  fragment SessionAgenda on Session {\n    minutesLeft\n    balance {\n      communities\n      government\n    }\n    items {\n      id\n      minutes\n      ...AgendaItemLine\n    }\n  }\n": types.SessionAgendaFragmentDoc,
    "\n  fragment SessionFacts on Session {\n    slug\n    audience\n    place\n    link\n    state\n    chair {\n      slug\n      name\n    }\n    host {\n      slug\n      name\n    }\n    space {\n      name\n      language\n    }\n  }\n": types.SessionFactsFragmentDoc,
    "\n  fragment SessionGuests on Session {\n    language\n    state\n    seats {\n      id\n      side\n      answer\n      organisation {\n        slug\n        name\n      }\n    }\n    observers {\n      id\n      function\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n": types.SessionGuestsFragmentDoc,
    "\n  fragment SessionHead on Session {\n    title\n    language\n    startsAt\n    endsAt\n    state\n    number\n    cancelReason\n    series {\n      name\n      language\n    }\n    events {\n      id\n      kind\n      at\n      text\n      language\n      previousStartsAt\n    }\n  }\n": types.SessionHeadFragmentDoc,
    "\n  fragment SessionPage on Session {\n    slug\n    state\n    viewerCan\n    recommendations {\n      id\n    }\n    ...SessionHead\n    ...DateNotice\n    ...SessionActs\n    ...SessionAnswers\n    ...SessionFacts\n    ...SessionGuests\n    ...SessionReaders\n    ...SessionSeries\n    ...SessionAgenda\n    ...SessionReport\n    ...SessionAdvice\n    ...SessionStory\n  }\n": types.SessionPageFragmentDoc,
    "\n  fragment SessionReaders on Session {\n    audience\n    space {\n      name\n      ...SpaceReaders\n    }\n  }\n": types.SessionReadersFragmentDoc,
    "\n  fragment SessionSeries on Session {\n    startsAt\n    series {\n      slug\n      name\n      rhythm\n      language\n      rule {\n        ...SeriesRule\n      }\n      sessions {\n        slug\n        title\n        language\n        startsAt\n      }\n    }\n  }\n": types.SessionSeriesFragmentDoc,
    "\n  fragment SessionStory on Session {\n    startsAt\n    state\n    language\n    report {\n      state\n      dueOn\n    }\n    events {\n      id\n      kind\n      at\n      text\n      language\n      previousStartsAt\n      participant {\n        displayName\n      }\n      organisation {\n        name\n      }\n    }\n  }\n": types.SessionStoryFragmentDoc,
    "\n  fragment SessionsWaiting on Query {\n    sessionTasks {\n      kind\n      due\n      session {\n        slug\n        title\n        language\n        startsAt\n        endsAt\n      }\n    }\n  }\n": types.SessionsWaitingFragmentDoc,
    "\n  fragment DayNotes on DayNotes {\n    place\n    placeKnown\n    schoolHolidaysUntil\n    notes {\n      kind\n      name\n      day\n      earliest\n      latest\n      regions\n    }\n  }\n": types.DayNotesFragmentDoc,
    "\n  mutation DecideCase($id: ID!, $decision: DecisionInput!) {\n    decideCase(id: $id, decision: $decision) {\n      id\n    }\n  }\n": types.DecideCaseDocument,
    "\n  mutation SecondDecision($id: ID!, $second: SecondInput!) {\n    secondDecision(id: $id, second: $second) {\n      id\n    }\n  }\n": types.SecondDecisionDocument,
    "\n  mutation JudgeAppeal($id: ID!, $judgement: JudgementInput!) {\n    judgeAppeal(id: $id, judgement: $judgement) {\n      id\n    }\n  }\n": types.JudgeAppealDocument,
    "\n  fragment CaseList on Query {\n    moderationCases {\n      id\n      criticism\n      dueOn\n      late\n      burstAt\n      flagCount\n      topic {\n        question\n        language\n      }\n      contribution {\n        id\n      }\n      viewerStep {\n        step\n        hindrance\n      }\n    }\n  }\n": types.CaseListFragmentDoc,
    "\n  fragment CasePage on Query {\n    presentRules {\n      rules {\n        key\n        name(language: $language)\n      }\n    }\n    moderationCase(id: $id) {\n      id\n      dueOn\n      late\n      ...CaseText\n      flags {\n        id\n        rule\n        text\n        language\n        at\n      }\n      decision {\n        ...DecisionFacts\n      }\n      viewerStep {\n        step\n        hindrance\n      }\n    }\n  }\n": types.CasePageFragmentDoc,
    "\n  fragment CaseText on ModerationCase {\n    criticism\n    burstAt\n    organisations {\n      name\n    }\n    topic {\n      question\n      why\n      goodOutcome\n      language\n    }\n    contribution {\n      text\n      language\n    }\n    decision {\n      keptText {\n        question\n        why\n        goodOutcome\n        text\n      }\n    }\n  }\n": types.CaseTextFragmentDoc,
    "\n  fragment CasesWaiting on Query {\n    viewer {\n      moderates\n    }\n    moderationCases {\n      id\n    }\n  }\n": types.CasesWaitingFragmentDoc,
    "\n  fragment DecideForm on Query {\n    viewer {\n      formToken\n    }\n    presentRules {\n      version\n      rules {\n        key\n        name(language: $language)\n      }\n    }\n    organisations {\n      id\n      name\n    }\n    moderationCase(id: $id) {\n      id\n      criticism\n      contribution {\n        id\n      }\n      ...StepFrame\n    }\n  }\n": types.DecideFormFragmentDoc,
    "\n  fragment JudgeForm on Query {\n    viewer {\n      formToken\n    }\n    moderationCase(id: $id) {\n      id\n      contribution {\n        id\n      }\n      decision {\n        ...DecisionFacts\n        appeal {\n          reason\n          language\n        }\n      }\n      ...StepFrame\n    }\n  }\n": types.JudgeFormFragmentDoc,
    "\n  fragment SecondForm on Query {\n    viewer {\n      formToken\n    }\n    moderationCase(id: $id) {\n      id\n      decision {\n        ...DecisionFacts\n      }\n      ...StepFrame\n    }\n  }\n": types.SecondFormFragmentDoc,
    "\n  fragment StepFrame on ModerationCase {\n    id\n    ...CaseText\n    viewerStep {\n      step\n      hindrance\n    }\n  }\n": types.StepFrameFragmentDoc,
    "\n  mutation AppealDecision($id: ID!, $appeal: AppealInput!) {\n    appealDecision(id: $id, appeal: $appeal) {\n      id\n    }\n  }\n": types.AppealDecisionDocument,
    "\n  fragment Appeal on TextDecision {\n    appealUntil\n    endedAt\n    viewerWrote\n    viewerCanAppeal\n    appeal {\n      reason\n      language\n      dueOn\n      outcome\n      answer\n      answerLanguage\n      judgedAt\n    }\n  }\n": types.AppealFragmentDoc,
    "\n  fragment DecisionFacts on TextDecision {\n    measure\n    ruleVersion\n    inForceAt\n    until\n    side\n    secondSide\n    body {\n      name\n    }\n    ground {\n      kind\n      source\n      name(language: $language)\n      text(language: $language)\n    }\n    statement {\n      facts\n      secondNote\n      language\n    }\n  }\n": types.DecisionFactsFragmentDoc,
    "\n  fragment DecisionPage on Query {\n    viewer {\n      formToken\n    }\n    textDecision(id: $id) {\n      id\n      inForceAt\n      endedAt\n      measure\n      viewerWrote\n      topic {\n        slug\n        language\n      }\n      contribution {\n        language\n      }\n      keptText {\n        question\n        why\n        goodOutcome\n        text\n      }\n      steps {\n        id\n        kind\n        at\n      }\n      ...DecisionFacts\n      ...Appeal\n    }\n  }\n": types.DecisionPageFragmentDoc,
    "\n  mutation FlagText($flag: FlagInput!) {\n    flagText(flag: $flag) {\n      id\n    }\n  }\n": types.FlagTextDocument,
    "\n  fragment FlagPage on Query {\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      id\n      slug\n      question\n      language\n      viewerCanFlag\n      viewerCanFlagReplies\n      reply(id: $reply) {\n        id\n        text\n        language\n        measure\n        viewerWrote\n        withdrawnAt\n      }\n    }\n    presentRules {\n      rules {\n        key\n        kind\n        name(language: $language)\n        text(language: $language)\n      }\n    }\n    organisations {\n      id\n      name\n    }\n  }\n": types.FlagPageFragmentDoc,
    "\n  fragment FiguresPage on Query {\n    moderationFigures {\n      before\n      decided\n      appeals\n      inTime\n      measures {\n        name\n        count\n      }\n      outcomes {\n        name\n        count\n      }\n    }\n  }\n": types.FiguresPageFragmentDoc,
    "\n  fragment RulesPage on Query {\n    moderationRules {\n      version\n      from\n      rules {\n        key\n        kind\n        source\n        name(language: $language)\n        text(language: $language)\n      }\n    }\n  }\n": types.RulesPageFragmentDoc,
    "\n  fragment TextNotice on TextDecision {\n    id\n    measure\n    ruleVersion\n    until\n    viewerWrote\n    ground {\n      name(language: $language)\n    }\n  }\n": types.TextNoticeFragmentDoc,
    "\n  fragment TopicModeration on Topic {\n    slug\n    viewerCanFlag\n    viewerCanFlagReplies\n    decision {\n      ...TextNotice\n    }\n    contributions(after: $after) {\n      nodes {\n        id\n        measure\n        viewerWrote\n        withdrawnAt\n        decision {\n          ...TextNotice\n        }\n      }\n    }\n  }\n": types.TopicModerationFragmentDoc,
    "\n  mutation ChooseCalendar($choice: CalendarChoiceInput!) {\n    chooseCalendar(choice: $choice) {\n      id\n    }\n  }\n": types.ChooseCalendarDocument,
    "\n  mutation MakeCalendarLink {\n    makeCalendarLink {\n      url\n    }\n  }\n": types.MakeCalendarLinkDocument,
    "\n  mutation WithdrawCalendarLink {\n    withdrawCalendarLink {\n      id\n    }\n  }\n": types.WithdrawCalendarLinkDocument,
    "\n  fragment CalendarChoice on OwnCalendar {\n    invites\n    neutral\n  }\n": types.CalendarChoiceFragmentDoc,
    "\n  fragment CalendarLink on OwnCalendar {\n    linkMadeAt\n  }\n": types.CalendarLinkFragmentDoc,
    "\n  fragment OwnCalendar on Query {\n    viewer {\n      formToken\n    }\n    ownCalendar {\n      ...CalendarChoice\n      ...CalendarLink\n    }\n  }\n": types.OwnCalendarFragmentDoc,
    "\n  fragment MailPreference on Query {\n    viewer {\n      formToken\n    }\n    mailPreference\n  }\n": types.MailPreferenceFragmentDoc,
    "\n  mutation ClearNotifications {\n    clearNotifications {\n      id\n    }\n  }\n": types.ClearNotificationsDocument,
    "\n  mutation SetMailPreference($mail: MailFrequency!) {\n    setMailPreference(mail: $mail) {\n      id\n    }\n  }\n": types.SetMailPreferenceDocument,
    "\n  fragment News on Notification {\n    id\n    at\n    kind\n    topic {\n      slug\n      question\n      language\n    }\n    topicEvent {\n      kind\n    }\n    session {\n      slug\n      title\n      language\n    }\n    sessionEvent {\n      kind\n    }\n    series {\n      slug\n      name\n      language\n    }\n    seriesEvent {\n      kind\n    }\n    commitment {\n      slug\n      title\n      language\n    }\n    progressUpdate {\n      kind\n    }\n    space {\n      slug\n      name\n      language\n    }\n    placeEvent {\n      kind\n    }\n    decision {\n      id\n    }\n    decisionStep {\n      kind\n    }\n  }\n": types.NewsFragmentDoc,
    "\n  fragment NewsList on Query {\n    viewer {\n      formToken\n    }\n    notifications(after: $after) {\n      nodes {\n        ...News\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.NewsListFragmentDoc,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      id\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation RequestFreshSignIn($language: Language!, $next: String) {\n    requestFreshSignIn(language: $language, next: $next) {\n      id\n    }\n  }\n": types.RequestFreshSignInDocument,
    "\n  fragment OwnSessions on Viewer {\n    formToken\n    sessions {\n      id\n      since\n      means\n      current\n    }\n  }\n": types.OwnSessionsFragmentDoc,
    "\n  mutation AskAddressChange($email: String!) {\n    askAddressChange(email: $email) {\n      id\n    }\n  }\n": types.AskAddressChangeDocument,
    "\n  mutation ConfirmAddressByCode($request: ID!, $code: String!) {\n    confirmAddressByCode(request: $request, code: $code) {\n      id\n    }\n  }\n": types.ConfirmAddressByCodeDocument,
    "\n  mutation ConfirmAddressByLink($secret: String!) {\n    confirmAddressByLink(secret: $secret) {\n      id\n    }\n  }\n": types.ConfirmAddressByLinkDocument,
    "\n  mutation UndoAddressChange($secret: String!) {\n    undoAddressChange(secret: $secret) {\n      id\n    }\n  }\n": types.UndoAddressChangeDocument,
    "\n  fragment AddressForm on Viewer {\n    formToken\n    mailAddress\n  }\n": types.AddressFormFragmentDoc,
    "\n  fragment OwnAddress on Viewer {\n    mailAddress\n  }\n": types.OwnAddressFragmentDoc,
    "\n  fragment FormSender on Viewer {\n    signedIn\n    formToken\n  }\n": types.FormSenderFragmentDoc,
    "\n  query FormPage {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n    }\n  }\n": types.FormPageDocument,
    "\n  fragment MailLanguage on Viewer {\n    formToken\n    mailLanguage\n  }\n": types.MailLanguageFragmentDoc,
    "\n  mutation ChooseMailLanguage($language: Language!) {\n    chooseMailLanguage(language: $language) {\n      id\n    }\n  }\n": types.ChooseMailLanguageDocument,
    "\n  fragment PasskeyCreation on Query {\n    viewer {\n      formToken\n      passkeyStep\n    }\n    passkeyCreation\n  }\n": types.PasskeyCreationFragmentDoc,
    "\n  mutation AddPasskey($answer: String!) {\n    addPasskey(answer: $answer) {\n      id\n    }\n  }\n": types.AddPasskeyDocument,
    "\n  fragment OwnPasskeys on Viewer {\n    formToken\n    passkeys {\n      id\n      number\n      createdAt\n    }\n  }\n": types.OwnPasskeysFragmentDoc,
    "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id) {\n      id\n    }\n  }\n": types.RemovePasskeyDocument,
    "\n  fragment PasskeySignIn on Query {\n    viewer {\n      signedIn\n      formToken\n      passkeyStep\n    }\n    passkeyRequest\n  }\n": types.PasskeySignInFragmentDoc,
    "\n  mutation SignInByPasskey($answer: String!) {\n    signInByPasskey(answer: $answer) {\n      id\n    }\n  }\n": types.SignInByPasskeyDocument,
    "\n  fragment ProviderList on Query {\n    signInProviders(next: $next) {\n      key\n      name\n      href\n    }\n  }\n": types.ProviderListFragmentDoc,
    "\n  mutation SignInByProvider($provider: String!, $answer: String!) {\n    signInByProvider(provider: $provider, answer: $answer) {\n      slug\n    }\n  }\n": types.SignInByProviderDocument,
    "\n  query SignInJourney {\n    signInJourney\n  }\n": types.SignInJourneyDocument,
    "\n  fragment AskRecovery on Viewer {\n    formToken\n    recoverableAs\n    standings {\n      participantId\n      space {\n        name\n        language\n      }\n      participant {\n        displayName\n      }\n    }\n  }\n": types.AskRecoveryFragmentDoc,
    "\n  fragment LostPasskey on Viewer {\n    formToken\n    recovery {\n      state\n      ...RecoveryUnderWay\n    }\n    recoverableAs\n    ...AskRecovery\n  }\n": types.LostPasskeyFragmentDoc,
    "\n  mutation AskRecovery($participantId: ID!) {\n    askRecovery(participantId: $participantId) {\n      id\n    }\n  }\n": types.AskRecoveryDocument,
    "\n  mutation WithdrawRecovery {\n    withdrawRecovery {\n      id\n    }\n  }\n": types.WithdrawRecoveryDocument,
    "\n  query FoundRecovery($code: String!) {\n    recovery(code: $code) {\n      sides\n      participant {\n        displayName\n      }\n      space {\n        name\n        language\n      }\n    }\n  }\n": types.FoundRecoveryDocument,
    "\n  mutation ConfirmRecovery($code: String!, $spoke: Boolean!) {\n    confirmRecovery(code: $code, spoke: $spoke) {\n      id\n    }\n  }\n": types.ConfirmRecoveryDocument,
    "\n  fragment RecoveryUnderWay on OwnRecoveryRequest {\n    state\n    code\n    until\n    sides\n  }\n": types.RecoveryUnderWayFragmentDoc,
    "\n  mutation RequestSignIn($email: String!, $language: Language!, $next: String) {\n    requestSignIn(email: $email, language: $language, next: $next) {\n      id\n    }\n  }\n": types.RequestSignInDocument,
    "\n  mutation SignInByCode($attempt: String!, $code: String!) {\n    signInByCode(attempt: $attempt, code: $code) {\n      slug\n    }\n  }\n": types.SignInByCodeDocument,
    "\n  mutation SignInByLink($secret: String!) {\n    signInByLink(secret: $secret) {\n      slug\n    }\n  }\n": types.SignInByLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      id\n    }\n  }\n": types.SignOutDocument,
    "\n  fragment HeldTable on HeldTable {\n    table\n    columns {\n      column\n      purpose\n    }\n  }\n": types.HeldTableFragmentDoc,
    "\n  fragment HoldingsPage on Query {\n    holdings {\n      tables {\n        store\n        table\n        ...HeldTable\n      }\n      carried {\n        carrier\n        name\n        purpose\n      }\n    }\n  }\n": types.HoldingsPageFragmentDoc,
    "\n  fragment RegisterHistory on Register {\n    history {\n      version\n      release\n      differences {\n        kind\n        purpose\n        item {\n          place\n          name\n          seenBy\n          keepFor\n          keepFrom\n          erase\n        }\n      }\n    }\n  }\n": types.RegisterHistoryFragmentDoc,
    "\n  fragment RegisterPage on Query {\n    register(version: $version) {\n      version\n      latest\n      release\n      entries {\n        purpose\n        ...Registered\n      }\n      ...RegisterHistory\n    }\n  }\n": types.RegisterPageFragmentDoc,
    "\n  fragment Registered on RegisteredProcessing {\n    purpose\n    grounds\n    items {\n      place\n      name\n      seenBy\n      keepFor\n      keepFrom\n      erase\n    }\n  }\n": types.RegisteredFragmentDoc,
    "\n  fragment CheckProof on Query {\n    proofKey\n  }\n": types.CheckProofFragmentDoc,
    "\n  fragment EraseAccount on Query {\n    viewer {\n      formToken\n    }\n    erasurePreview @include(if: $me) {\n      places\n      mandates\n      choices\n      questions\n      drafts\n      explanations\n      onlyManagerOf\n      appeals\n      texts {\n        id\n        topic\n        text\n        language\n        at\n      }\n      pseudonymous {\n        id\n        text\n        language\n        at\n      }\n    }\n  }\n": types.EraseAccountFragmentDoc,
    "\n  mutation EraseMe($erasure: ErasureInput!) {\n    eraseMe(erasure: $erasure) {\n      proof\n    }\n  }\n": types.EraseMeDocument,
    "\n  mutation AskWithCode($help: HelpInput!) {\n    askWithCode(help: $help) {\n      id\n    }\n  }\n": types.AskWithCodeDocument,
    "\n  query HelpAnswer($code: String!) {\n    helpAnswer(code: $code) {\n      cases {\n        id\n        language\n        text\n        answer\n        askedAt\n      }\n      looks {\n        questionId\n        body\n        function\n        fields\n        writtenAt\n      }\n    }\n  }\n": types.HelpAnswerDocument,
    "\n  mutation MakeHelpCode {\n    makeHelpCode {\n      code\n    }\n  }\n": types.MakeHelpCodeDocument,
    "\n  mutation WithdrawHelpCode {\n    withdrawHelpCode {\n      id\n    }\n  }\n": types.WithdrawHelpCodeDocument,
    "\n  fragment OwnHelpCode on Query {\n    viewer {\n      formToken\n    }\n    ownHelpCode {\n      madeAt\n      worksUntil\n    }\n  }\n": types.OwnHelpCodeFragmentDoc,
    "\n  mutation AskPrivacyOfficer($question: QuestionInput!) {\n    askPrivacyOfficer(question: $question) {\n      id\n    }\n  }\n": types.AskPrivacyOfficerDocument,
    "\n  mutation AnswerQuestion($id: ID!, $answer: AnswerQuestionInput!) {\n    answerQuestion(id: $id, answer: $answer) {\n      id\n    }\n  }\n": types.AnswerQuestionDocument,
    "\n  mutation WriteLook($question: ID!, $purpose: LookPurpose, $fields: [LookField!]!) {\n    writeLook(question: $question, purpose: $purpose, fields: $fields) {\n      id\n    }\n  }\n": types.WriteLookDocument,
    "\n  mutation TakeLook($ticket: ID!) {\n    takeLook(ticket: $ticket) {\n      email\n      language\n      since\n      places\n    }\n  }\n": types.TakeLookDocument,
    "\n  fragment OfficerQuestion on Query {\n    viewer {\n      formToken\n    }\n    privacyQuestion(id: $id) {\n      kind\n      language\n      text\n      answer\n      askedAt\n      purpose\n      fields\n    }\n  }\n": types.OfficerQuestionFragmentDoc,
    "\n  fragment OfficerQuestions on Query {\n    viewer {\n      formToken\n    }\n    open: privacyQuestions(answered: false) {\n      id\n      kind\n      askedAt\n    }\n    done: privacyQuestions(answered: true) {\n      id\n      kind\n      askedAt\n    }\n  }\n": types.OfficerQuestionsFragmentDoc,
    "\n  fragment OwnLooks on Query {\n    viewer {\n      formToken\n    }\n    ownLooks {\n      id\n      purpose\n      registerVersion\n      fields\n      body\n      function\n      employee\n      writtenAt\n      usedAt\n    }\n    ...OwnQuestions\n  }\n": types.OwnLooksFragmentDoc,
    "\n  fragment OwnQuestions on Query {\n    ownQuestions {\n      id\n      kind\n      language\n      text\n      answer\n      askedAt\n      answeredAt\n    }\n  }\n": types.OwnQuestionsFragmentDoc,
    "\n  fragment PrivacyWaiting on Query {\n    viewer {\n      privacyOfficer\n    }\n  }\n": types.PrivacyWaitingFragmentDoc,
    "\n  fragment DownloadPage on Query {\n    viewer {\n      formToken\n    }\n    ownDownload(id: $id) {\n      id\n      until\n      used\n    }\n  }\n": types.DownloadPageFragmentDoc,
    "\n  mutation AskForOwnData {\n    askForOwnData {\n      id\n    }\n  }\n": types.AskForOwnDataDocument,
    "\n  mutation UseOwnDownload($id: ID!) {\n    useOwnDownload(id: $id) {\n      id\n    }\n  }\n": types.UseOwnDownloadDocument,
    "\n  query OwnDataFile($key: String!) {\n    ownDataFile(key: $key) {\n      store\n      table\n      group\n      count\n      fields {\n        column\n        value\n        kind\n        label\n      }\n    }\n  }\n": types.OwnDataFileDocument,
    "\n  fragment OwnDataPage on Query {\n    viewer {\n      formToken\n    }\n    ownData(limit: 20) {\n      store\n      table\n      group\n      count\n      fields {\n        column\n        value\n        kind\n        label\n      }\n    }\n  }\n": types.OwnDataPageFragmentDoc,
    "\n  fragment ActLine on RegisterLine {\n    serial\n    hash\n    kind\n    at\n    body\n    space\n    title\n    language\n    subject\n    slug\n    when\n    chair\n    function\n    role\n    measure\n  }\n": types.ActLineFragmentDoc,
    "\n  fragment ActsPage on Query {\n    registerOfActs(filter: $filter, before: $before) {\n      nodes {\n        serial\n        ...ActLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    registerSeal {\n      size\n      at\n      publicKey\n    }\n    organisations {\n      id\n      name\n    }\n  }\n": types.ActsPageFragmentDoc,
    "\n  fragment RetentionPage on Query {\n    retention {\n      lastRunAt\n      stoppedAt\n      reason\n      washedAt\n      unwashedSince\n      rules {\n        table\n        keepFor\n        keepFrom\n        lateMinutes\n        doneAt\n        failingSince\n      }\n    }\n  }\n": types.RetentionPageFragmentDoc,
    "\n  fragment DeedForm on Commitment {\n    id\n    slug\n    audience\n    dueOn\n    space {\n      ...SpaceReaders\n    }\n  }\n": types.DeedFormFragmentDoc,
    "\n  fragment DeedPage on Commitment {\n    slug\n    title\n    language\n    state\n    counterpartSide\n    counterpart {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    space {\n      id\n    }\n    viewerCan\n    ...DeedForm\n  }\n": types.DeedPageFragmentDoc,
    "\n  fragment ProgressActor on Query {\n    viewer {\n      signedIn\n      formToken\n      standings {\n        space {\n          id\n        }\n        organisations {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.ProgressActorFragmentDoc,
    "\n  mutation ReportProgress($id: ID!, $input: ProgressInput!) {\n    reportProgress(id: $id, input: $input) {\n      id\n    }\n  }\n": types.ReportProgressDocument,
    "\n  mutation Deliver($id: ID!, $input: DeliveryInput!) {\n    deliver(id: $id, input: $input) {\n      id\n    }\n  }\n": types.DeliverDocument,
    "\n  mutation ConfirmDelivery($id: ID!, $input: ConfirmationInput!) {\n    confirmDelivery(id: $id, input: $input) {\n      id\n    }\n  }\n": types.ConfirmDeliveryDocument,
    "\n  mutation DisputeDelivery($id: ID!, $input: DisputeInput!) {\n    disputeDelivery(id: $id, input: $input) {\n      id\n    }\n  }\n": types.DisputeDeliveryDocument,
    "\n  fragment CommitmentLine on Commitment {\n    slug\n    title\n    language\n    state\n    lateSince\n    dueOn\n    owner {\n      name\n    }\n  }\n": types.CommitmentLineFragmentDoc,
    "\n  fragment CommitmentsOfOrganisation on Organisation {\n    id\n    commitments(limit: 5) {\n      ...CommitmentLine\n    }\n  }\n": types.CommitmentsOfOrganisationFragmentDoc,
    "\n  fragment CommitmentsOfSession on Session {\n    slug\n    startsAt\n    commitments {\n      ...CommitmentLine\n    }\n    space {\n      viewerPromisesFor {\n        id\n      }\n    }\n  }\n": types.CommitmentsOfSessionFragmentDoc,
    "\n  fragment CommitmentsOfSpace on Space {\n    id\n    slug\n    kind\n    commitments(limit: 5) {\n      ...CommitmentLine\n    }\n    viewerPromisesFor {\n      id\n    }\n  }\n": types.CommitmentsOfSpaceFragmentDoc,
    "\n  fragment CommitmentsOfTopic on Topic {\n    slug\n    commitments {\n      ...CommitmentLine\n    }\n    space {\n      viewerPromisesFor {\n        id\n      }\n    }\n  }\n": types.CommitmentsOfTopicFragmentDoc,
    "\n  fragment LateCommitment on Commitment {\n    slug\n    title\n    language\n    dueOn\n    owner {\n      name\n    }\n  }\n": types.LateCommitmentFragmentDoc,
    "\n  fragment StoryCommitments on Topic {\n    story {\n      id\n      commitment {\n        ...CommitmentLine\n      }\n    }\n  }\n": types.StoryCommitmentsFragmentDoc,
    "\n  fragment CommitmentsWaiting on Query {\n    deliveriesToConfirm {\n      ...CommitmentLine\n    }\n    owedUpdates {\n      ...CommitmentLine\n    }\n  }\n": types.CommitmentsWaitingFragmentDoc,
    "\n  fragment CommitmentList on Query {\n    progressAtAGlance(spaceId: $spaceId) {\n      ...PromiseGlance\n    }\n    commitments(filter: $filter, after: $after) {\n      nodes {\n        slug\n        ...CommitmentSummary\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    organisations {\n      id\n      name\n    }\n  }\n": types.CommitmentListFragmentDoc,
    "\n  fragment CommitmentSummary on Commitment {\n    slug\n    title\n    language\n    themeSlug\n    state\n    lateSince\n    agreedOn\n    dueOn\n    originalDueOn\n    latestAt\n    latestKind\n    owner {\n      name\n    }\n  }\n": types.CommitmentSummaryFragmentDoc,
    "\n  mutation MakeCommitment($input: CommitmentInput!) {\n    makeCommitment(input: $input) {\n      slug\n    }\n  }\n": types.MakeCommitmentDocument,
    "\n  fragment PromisePlace on Space {\n    id\n    name\n    viewerPromisesFor {\n      id\n      name\n    }\n    seats {\n      organisation {\n        id\n        name\n      }\n    }\n    ...SpaceReaders\n  }\n": types.PromisePlaceFragmentDoc,
    "\n  fragment MakeSession on Session {\n    id\n    slug\n    title\n    language\n    startsAt\n    audience\n    recommendations {\n      id\n      text\n      addressedToId\n      topicId\n    }\n    space {\n      ...PromisePlace\n    }\n  }\n": types.MakeSessionFragmentDoc,
    "\n  fragment MakeTopic on Topic {\n    id\n    slug\n    question\n    language\n    audience\n    themeSlug\n    space {\n      ...PromisePlace\n    }\n  }\n": types.MakeTopicFragmentDoc,
    "\n  fragment MakePage on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $session) @include(if: $fromSession) {\n      ...MakeSession\n    }\n    topic(slug: $topic) @include(if: $fromTopic) {\n      ...MakeTopic\n    }\n    space(slug: $space) @include(if: $fromSpace) {\n      ...PromisePlace\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n": types.MakePageFragmentDoc,
    "\n  fragment MemoryList on Memory {\n    lines(kind: $kind, year: $year, side: $side, organisation: $organisation, after: $after) {\n      nodes {\n        id\n        kind\n        at\n        title\n        language\n        organisation {\n          name\n        }\n        session {\n          slug\n          title\n          language\n        }\n        topic {\n          slug\n          question\n          language\n        }\n        commitment {\n          slug\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.MemoryListFragmentDoc,
    "\n  fragment MemoryFigures on Memory {\n    counts {\n      kind\n      year\n      side\n      count\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.MemoryFiguresFragmentDoc,
    "\n  fragment CommitmentDeedsPanel on Commitment {\n    slug\n    viewerCan\n  }\n": types.CommitmentDeedsPanelFragmentDoc,
    "\n  fragment CommitmentFacts on Commitment {\n    source\n    agreedOn\n    dueOn\n    confirmedAt\n    audience\n    counterpartSide\n    counterpart {\n      slug\n      name\n    }\n    owner {\n      slug\n      name\n    }\n    space {\n      name\n      language\n    }\n    updates {\n      id\n      kind\n      previousDueOn\n    }\n  }\n": types.CommitmentFactsFragmentDoc,
    "\n  fragment CommitmentHead on Commitment {\n    title\n    language\n    state\n    lateSince\n    agreedOn\n    dueOn\n    owner {\n      name\n    }\n    theme {\n      name(language: $language)\n    }\n  }\n": types.CommitmentHeadFragmentDoc,
    "\n  fragment CommitmentOrigin on Commitment {\n    topic {\n      slug\n      question\n      language\n    }\n    session {\n      slug\n      title\n      language\n      startsAt\n    }\n    recommendation {\n      text\n      language\n    }\n  }\n": types.CommitmentOriginFragmentDoc,
    "\n  fragment CommitmentPage on Commitment {\n    text\n    language\n    theme {\n      slug\n      name(language: $language)\n    }\n    ...CommitmentHead\n    ...CommitmentDeedsPanel\n    ...CommitmentFacts\n    ...CommitmentOrigin\n    ...CommitmentSides\n    ...CommitmentStory\n  }\n": types.CommitmentPageFragmentDoc,
    "\n  fragment CommitmentSides on Commitment {\n    state\n    counterpartSide\n    counterpart {\n      name\n    }\n    owner {\n      name\n    }\n  }\n": types.CommitmentSidesFragmentDoc,
    "\n  fragment CommitmentStory on Commitment {\n    state\n    dueOn\n    lateSince\n    counterpartSide\n    counterpart {\n      name\n    }\n    updates {\n      id\n      ...CommitmentStoryLine\n    }\n  }\n": types.CommitmentStoryFragmentDoc,
    "\n  fragment CommitmentStoryLine on ProgressUpdate {\n    id\n    kind\n    at\n    text\n    language\n    evidenceUrl\n    newDueOn\n    previousDueOn\n    reason\n    organisation {\n      name\n    }\n  }\n": types.CommitmentStoryLineFragmentDoc,
    "\n  fragment PromiseGlance on ProgressAtAGlance {\n    confirmed\n    delivered\n    running\n    late\n    total\n  }\n": types.PromiseGlanceFragmentDoc,
    "\n  fragment SiteViewer on Query {\n    viewer {\n      signedIn\n      formToken\n      facilitates\n      passkeyStep\n    }\n  }\n": types.SiteViewerFragmentDoc,
    "\n  query SiteViewer {\n    ...SiteViewer\n  }\n": types.SiteViewerDocument,
    "\n  fragment AcceptInvitation on OpenInvitation {\n    shownAs\n    space {\n      kind\n    }\n  }\n": types.AcceptInvitationFragmentDoc,
    "\n  mutation JoinByInvitation($secret: String!, $email: String!, $language: Language!) {\n    joinByInvitation(secret: $secret, email: $email, language: $language) {\n      id\n    }\n  }\n": types.JoinByInvitationDocument,
    "\n  mutation AcceptInvitation($secret: String!, $input: AcceptanceInput!) {\n    acceptInvitation(secret: $secret, input: $input) {\n      slug\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  fragment MemberAlready on Space {\n    slug\n    kind\n    name\n  }\n": types.MemberAlreadyFragmentDoc,
    "\n  fragment InvitationPage on OpenInvitation {\n    expiresAt\n    space {\n      slug\n      name\n      ...MemberAlready\n    }\n    ...InvitationStory\n    ...AcceptInvitation\n  }\n": types.InvitationPageFragmentDoc,
    "\n  fragment Invitee on Viewer {\n    signedIn\n    standings {\n      space {\n        slug\n      }\n    }\n  }\n": types.InviteeFragmentDoc,
    "\n  fragment InvitationStory on OpenInvitation {\n    function\n    mayPromise\n    shownAs\n    organisation {\n      name\n    }\n    space {\n      kind\n      charter\n      language\n      answeredBy {\n        name\n      }\n    }\n  }\n": types.InvitationStoryFragmentDoc,
    "\n  fragment InviteChoice on Space {\n    slug\n    viewerCanInviteMembers\n    invitationChoices {\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n": types.InviteChoiceFragmentDoc,
    "\n  fragment InviteForm on Space {\n    id\n    slug\n    viewerCanMakeManagers\n    invitationChoices {\n      mayPromise\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n": types.InviteFormFragmentDoc,
    "\n  fragment InvitePage on Space {\n    slug\n    kind\n    name\n    ...InviteChoice\n    ...InviteForm\n    ownInvitations {\n      id\n      ...MadeInvitation\n      ...MadeLink\n    }\n  }\n": types.InvitePageFragmentDoc,
    "\n  mutation Invite($input: InvitationInput!) {\n    invite(input: $input) {\n      id\n    }\n  }\n": types.InviteDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  fragment MadeInvitation on MadeInvitation {\n    id\n    state\n    function\n    manager\n    madeAt\n    expiresAt\n    organisation {\n      name\n    }\n  }\n": types.MadeInvitationFragmentDoc,
    "\n  fragment MadeLink on MadeInvitation {\n    id\n    secret\n    language\n    expiresAt\n    organisation {\n      name\n    }\n    space {\n      name\n    }\n  }\n": types.MadeLinkFragmentDoc,
    "\n  fragment OrganisationDetail on Organisation {\n    name\n    kind\n    about\n    language\n    answersWithin\n    municipality {\n      name\n    }\n    spaces {\n      slug\n      kind\n      name\n    }\n  }\n": types.OrganisationDetailFragmentDoc,
    "\n  fragment OrganisationList on Query {\n    organisations {\n      slug\n      name\n      kind\n      municipality {\n        name\n      }\n    }\n  }\n": types.OrganisationListFragmentDoc,
    "\n  fragment OwnName on OwnStanding {\n    space {\n      id\n      slug\n      name\n    }\n    participant {\n      displayName\n      government\n    }\n  }\n": types.OwnNameFragmentDoc,
    "\n  mutation RenameYourself($spaceId: ID!, $input: OwnNameInput!) {\n    renameYourself(spaceId: $spaceId, input: $input) {\n      id\n    }\n  }\n": types.RenameYourselfDocument,
    "\n  fragment OwnPlace on OwnStanding {\n    roles\n    space {\n      slug\n      kind\n      name\n      language\n      viewerCanInvite\n      viewerCanChangePlaces\n    }\n    participant {\n      displayName\n      government\n      mandates {\n        id\n        function\n        mayPromise\n        organisation {\n          name\n        }\n      }\n    }\n  }\n": types.OwnPlaceFragmentDoc,
    "\n  fragment GiveSeat on Space {\n    id\n    seatChoices {\n      id\n      name\n    }\n  }\n": types.GiveSeatFragmentDoc,
    "\n  fragment OwnRepresentatives on Space {\n    slug\n    ownRepresentatives {\n      id\n      name\n      function\n      mayPromise\n      since\n      own\n      mayEnd\n      organisation {\n        slug\n        kind\n        name\n      }\n    }\n  }\n": types.OwnRepresentativesFragmentDoc,
    "\n  mutation GiveSeat($space: ID!, $organisation: ID!) {\n    giveSeat(space: $space, organisation: $organisation) {\n      id\n    }\n  }\n": types.GiveSeatDocument,
    "\n  mutation EndSeat($seat: ID!) {\n    endSeat(seat: $seat) {\n      id\n    }\n  }\n": types.EndSeatDocument,
    "\n  mutation EndMandate($mandate: ID!) {\n    endMandate(mandate: $mandate) {\n      id\n    }\n  }\n": types.EndMandateDocument,
    "\n  mutation EndTasks($participant: ID!) {\n    endTasks(participant: $participant) {\n      id\n    }\n  }\n": types.EndTasksDocument,
    "\n  fragment SeatsPage on Space {\n    slug\n    kind\n    name\n    ownRepresentatives {\n      id\n    }\n    taskHolders {\n      id\n    }\n    seatChoices {\n      id\n    }\n    seats {\n      viewerCanEnd\n    }\n    ...OwnRepresentatives\n    ...SeatsToEnd\n    ...GiveSeat\n    ...TaskHolders\n  }\n": types.SeatsPageFragmentDoc,
    "\n  fragment SeatsToEnd on Space {\n    ownRepresentatives {\n      organisation {\n        slug\n      }\n    }\n    seats {\n      id\n      side\n      signedAt\n      viewerCanEnd\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n": types.SeatsToEndFragmentDoc,
    "\n  fragment TaskHolders on Space {\n    taskHolders {\n      id\n      name\n      tasks\n      own\n    }\n  }\n": types.TaskHoldersFragmentDoc,
    "\n  fragment CharterToSign on Space {\n    slug\n    kind\n    name\n    language\n    charter\n    seats {\n      id\n      viewerCanSign\n      organisation {\n        name\n      }\n    }\n  }\n": types.CharterToSignFragmentDoc,
    "\n  mutation SignCharter($seat: ID!) {\n    signCharter(seat: $seat) {\n      id\n    }\n  }\n": types.SignCharterDocument,
    "\n  fragment SpaceCard on Space {\n    slug\n    kind\n    name\n    language\n    municipality {\n      name\n    }\n    seats {\n      signedAt\n      organisation {\n        name\n      }\n    }\n  }\n": types.SpaceCardFragmentDoc,
    "\n  fragment SpaceDetail on Space {\n    slug\n    kind\n    name\n    language\n    charter\n    municipality {\n      name\n    }\n    answeredBy {\n      name\n      answersWithin\n    }\n    viewerCanInvite\n    viewerCanChangePlaces\n    seats {\n      signedAt\n      viewerCanSign\n      organisation {\n        name\n      }\n    }\n    ...SpaceSeats\n    ...SpacePeople\n  }\n": types.SpaceDetailFragmentDoc,
    "\n  fragment SpaceDone on Space {\n    slug\n    name\n    seats {\n      viewerCanSign\n      organisation {\n        name\n      }\n    }\n  }\n": types.SpaceDoneFragmentDoc,
    "\n  fragment SpacePeople on Space {\n    readers {\n      members\n      government\n    }\n  }\n": types.SpacePeopleFragmentDoc,
    "\n  fragment SpaceSeats on Space {\n    seats {\n      id\n      side\n      signedAt\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n": types.SpaceSeatsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicAdditions on Topic {\n    story {\n      id\n      session {\n        ...SessionLine\n      }\n    }\n    ...StoryCommitments\n    ...CommitmentsOfTopic\n    ...TopicModeration\n  }\n"): typeof import('./graphql').TopicAdditionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftRoute($slug: String!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...DraftPage\n  }\n"): typeof import('./graphql').DraftRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerPage($slug: String!, $search: String, $merge: Boolean = false, $refer: Boolean = false) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...AnswerForm\n  }\n"): typeof import('./graphql').AnswerPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerMenuPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    topic(slug: $slug) {\n      ...AnswerMenu\n    }\n  }\n"): typeof import('./graphql').AnswerMenuPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topic($slug: String!, $after: String, $language: Language!) {\n    ...SiteViewer\n    ...Contributor\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      question\n      ...TopicDone\n      ...TopicPage\n      ...TopicAdditions\n    }\n  }\n"): typeof import('./graphql').TopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WithdrawPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      ...ConfirmPage\n    }\n  }\n"): typeof import('./graphql').WithdrawPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlagRoute($slug: String!, $reply: ID, $language: Language!) {\n    ...SiteViewer\n    ...FlagPage\n  }\n"): typeof import('./graphql').FlagRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DiscardPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      ...ConfirmPage\n    }\n  }\n"): typeof import('./graphql').DiscardPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda($filter: AgendaFilter, $after: String, $place: String!, $language: Language!) {\n    ...SiteViewer\n    ...AgendaList\n  }\n"): typeof import('./graphql').AgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposePage($language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ProposeStart\n  }\n"): typeof import('./graphql').ProposePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query News($after: String) {\n    ...SiteViewer\n    ...NewsList\n  }\n"): typeof import('./graphql').NewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCalendarRoute {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnCalendar\n  }\n"): typeof import('./graphql').OwnCalendarRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailPreferencePage {\n    ...SiteViewer\n    ...MailPreference\n  }\n"): typeof import('./graphql').MailPreferencePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DatesLinkRoute($secret: String!) {\n    ...SiteViewer\n    viewer {\n      formToken\n    }\n    datesByLink(secret: $secret) {\n      ...DatesLink\n    }\n  }\n"): typeof import('./graphql').DatesLinkRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecommendPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...RecommendForm\n  }\n"): typeof import('./graphql').RecommendPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CancelSessionPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...CancelSession\n  }\n"): typeof import('./graphql').CancelSessionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskToMovePage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...AskToMove\n  }\n"): typeof import('./graphql').AskToMovePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgendaBoardPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...AgendaBoard\n  }\n"): typeof import('./graphql').AgendaBoardPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PutOnAgendaPage($slug: String!, $search: String) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    ...PutOnAgenda\n  }\n"): typeof import('./graphql').PutOnAgendaPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DatesPageRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...DatesPage\n  }\n"): typeof import('./graphql').DatesPageRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuestsPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...GuestsForm\n  }\n"): typeof import('./graphql').GuestsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...HeldForm\n  }\n"): typeof import('./graphql').HeldPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session($slug: String!) {\n    ...SiteViewer\n    ...OwnSeats\n    session(slug: $slug) {\n      title\n      ...SessionPage\n      ...CommitmentsOfSession\n    }\n  }\n"): typeof import('./graphql').SessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParagraphPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ParagraphForm\n  }\n"): typeof import('./graphql').ParagraphPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportDeskPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ReportDesk\n  }\n"): typeof import('./graphql').ReportDeskPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportToRead($slug: String!) {\n    ...SiteViewer\n    session(slug: $slug) {\n      title\n      ...ReportPaper\n      ...ReportText\n      ...SessionAdvice\n    }\n  }\n"): typeof import('./graphql').ReportToReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewReportPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    session(slug: $slug) {\n      ...ReviewPage\n    }\n  }\n"): typeof import('./graphql').ReviewReportPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemarkRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    session(slug: $slug) {\n      ...RemarkAnswerPage\n    }\n  }\n"): typeof import('./graphql').RemarkRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemarksRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    session(slug: $slug) {\n      ...RemarksPage\n    }\n  }\n"): typeof import('./graphql').RemarksRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewRemarkRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnSeats\n    session(slug: $slug) {\n      ...RemarkForm\n    }\n  }\n"): typeof import('./graphql').NewRemarkRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportAsFile($slug: String!) {\n    session(slug: $slug) {\n      ...ReportPaper\n    }\n  }\n"): typeof import('./graphql').ReportAsFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoveSessionPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...MoveSession\n  }\n"): typeof import('./graphql').MoveSessionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionChairPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...SessionChair\n  }\n"): typeof import('./graphql').SessionChairPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions(\n    $space: String\n    $month: String!\n    $byMonth: Boolean!\n    $upcoming: Boolean!\n    $past: Boolean!\n    $pastAfter: String\n    $furtherAfter: String\n  ) {\n    ...SiteViewer\n    ...SessionsOverview\n  }\n"): typeof import('./graphql').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSessionPage($space: String!, $known: Boolean!, $startsAt: DateTime!, $endsAt: DateTime!, $dated: Boolean!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...PlanSession\n  }\n"): typeof import('./graphql').PlanSessionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WitnessPage {\n    ...SiteViewer\n    mayWitness\n    viewer {\n      ...FormSender\n    }\n  }\n"): typeof import('./graphql').WitnessPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($language: Language!) {\n    ...SiteViewer\n    ...NextSessions\n    progressAtAGlance {\n      ...PromiseGlance\n    }\n    lateAnswers(limit: 3) {\n      ...WaitingTooLong\n    }\n    agenda {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').TodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreshSignInPage {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...FormSender\n    }\n  }\n"): typeof import('./graphql').FreshSignInPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvidersPage($next: String) {\n    ...SiteViewer\n    ...ProviderList\n  }\n"): typeof import('./graphql').ProvidersPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasskeySignInPage {\n    ...SiteViewer\n    ...PasskeySignIn\n  }\n"): typeof import('./graphql').PasskeySignInPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeAddress {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...AddressForm\n    }\n  }\n"): typeof import('./graphql').ChangeAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProveAddress {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...FormSender\n    }\n  }\n"): typeof import('./graphql').ProveAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAccount {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...OwnAddress\n      ...OwnPasskeys\n      ...OwnSessions\n    }\n  }\n"): typeof import('./graphql').OwnAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LostPasskeyPage {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...LostPasskey\n    }\n  }\n"): typeof import('./graphql').LostPasskeyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasskeyCreationPage {\n    ...SiteViewer\n    ...PasskeyCreation\n  }\n"): typeof import('./graphql').PasskeyCreationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpCodeRoute {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnHelpCode\n  }\n"): typeof import('./graphql').HelpCodeRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnData {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...OwnDataPage\n  }\n"): typeof import('./graphql').OwnDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDownload($id: ID!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ownDownload(id: $id) {\n      used\n    }\n    ...DownloadPage\n  }\n"): typeof import('./graphql').OwnDownloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoLooked {\n    ...SiteViewer\n    ...OwnLooks\n  }\n"): typeof import('./graphql').WhoLookedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EraseAccountPage($me: Boolean!) {\n    ...SiteViewer\n    ...EraseAccount\n  }\n"): typeof import('./graphql').EraseAccountPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnTopicsPage {\n    ...SiteViewer\n    ...OwnTopics\n  }\n"): typeof import('./graphql').OwnTopicsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPlaces {\n    ...SiteViewer\n    viewer {\n      ...MailLanguage\n      standings {\n        participantId\n        ...OwnPlace\n      }\n    }\n  }\n"): typeof import('./graphql').OwnPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnNamePage {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n      mailLanguage\n      standings {\n        participantId\n        ...OwnName\n      }\n    }\n  }\n"): typeof import('./graphql').OwnNamePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    ...DecisionPage\n  }\n"): typeof import('./graphql').DecisionRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...CaseList\n  }\n"): typeof import('./graphql').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecideRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...DecideForm\n  }\n"): typeof import('./graphql').DecideRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JudgeRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...JudgeForm\n  }\n"): typeof import('./graphql').JudgeRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...CasePage\n  }\n"): typeof import('./graphql').CaseRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondRoute($id: ID!, $language: Language!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...SecondForm\n  }\n"): typeof import('./graphql').SecondRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationPage($slug: String!, $language: Language!) {\n    ...SiteViewer\n    organisation(slug: $slug) {\n      name\n      topics(limit: 5) {\n        slug\n        ...TopicSummary\n      }\n      ...OrganisationDetail\n      ...OrganisationSessions\n      ...CommitmentsOfOrganisation\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').OrganisationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsPage {\n    ...SiteViewer\n    ...OrganisationList\n  }\n"): typeof import('./graphql').OrganisationsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Local {\n    ...SiteViewer\n    partnerships: spaces(kinds: [partnership]) {\n      slug\n      ...SpaceCard\n    }\n    national: spaces(kinds: [network, dialogue_table, panel]) {\n      slug\n      ...SpaceCard\n    }\n  }\n"): typeof import('./graphql').LocalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyQuestionPage($id: ID!) {\n    ...SiteViewer\n    ...OfficerQuestion\n  }\n"): typeof import('./graphql').PrivacyQuestionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyQuestionsPage {\n    ...SiteViewer\n    ...OfficerQuestions\n  }\n"): typeof import('./graphql').PrivacyQuestionsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeTermsPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ChangeTerms\n  }\n"): typeof import('./graphql').ChangeTermsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriesMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {\n    ...SiteViewer\n    series(slug: $slug) {\n      slug\n      name\n      language\n      memory {\n        ...MemoryFigures\n        ...MemoryList @include(if: $listed)\n      }\n    }\n  }\n"): typeof import('./graphql').SeriesMemoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Series($slug: String!) {\n    ...SiteViewer\n    series(slug: $slug) {\n      name\n      ...SeriesPage\n    }\n  }\n"): typeof import('./graphql').SeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeRulePage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...ChangeRule\n  }\n"): typeof import('./graphql').ChangeRulePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EndSeriesPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...EndSeries\n  }\n"): typeof import('./graphql').EndSeriesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartSeriesPage($space: String!, $known: Boolean!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...StartSeries\n  }\n"): typeof import('./graphql').StartSeriesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {\n    ...SiteViewer\n    space(slug: $slug) {\n      slug\n      name\n      language\n      kind\n      memory {\n        ...MemoryFigures\n        ...MemoryList @include(if: $listed)\n      }\n    }\n  }\n"): typeof import('./graphql').SpaceMemoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpacePage($slug: String!, $language: Language!) {\n    ...SiteViewer\n    space(slug: $slug) {\n      name\n      ...SealedSection\n      topics(limit: 5) {\n        slug\n        ...TopicSummary\n      }\n      ...SpaceDetail\n      ...SpaceDone\n      ...SpaceSessions\n      ...SpaceSeries\n      ...CommitmentsOfSpace\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').SpacePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatsRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      ...FormSender\n    }\n    space(slug: $slug) {\n      ...SeatsPage\n    }\n  }\n"): typeof import('./graphql').SeatsRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignCharterPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n      mailLanguage\n    }\n    space(slug: $slug) {\n      name\n      ...CharterToSign\n    }\n  }\n"): typeof import('./graphql').SignCharterPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InviteRoute($slug: String!) {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n    }\n    space(slug: $slug) {\n      viewerCanInvite\n      ...InvitePage\n    }\n  }\n"): typeof import('./graphql').InviteRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SealedAskPage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    space(slug: $slug) {\n      ...SealedAsk\n    }\n  }\n"): typeof import('./graphql').SealedAskPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SealedReadPage($slug: String!, $after: String) {\n    ...SiteViewer\n    viewer {\n      signedIn\n      formToken\n    }\n    space(slug: $slug) {\n      ...SealedRead\n    }\n  }\n"): typeof import('./graphql').SealedReadPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToDoPage {\n    ...SiteViewer\n    ...OwedAnswers\n    ...AskedTopics\n    ...SessionsWaiting\n    ...CommitmentsWaiting\n    ...CasesWaiting\n    ...PrivacyWaiting\n  }\n"): typeof import('./graphql').ToDoPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitmentDeed($slug: String!) {\n    ...SiteViewer\n    ...ProgressActor\n    viewer {\n      signedIn\n    }\n    commitment(slug: $slug) {\n      ...DeedPage\n    }\n  }\n"): typeof import('./graphql').CommitmentDeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commitment($slug: String!, $language: Language!) {\n    ...SiteViewer\n    commitment(slug: $slug) {\n      title\n      ...CommitmentPage\n    }\n  }\n"): typeof import('./graphql').CommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commitments($filter: CommitmentFilter, $after: String, $spaceId: ID, $language: Language!) {\n    ...SiteViewer\n    ...CommitmentList\n  }\n"): typeof import('./graphql').CommitmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewCommitment(\n    $session: String!\n    $fromSession: Boolean!\n    $topic: String!\n    $fromTopic: Boolean!\n    $space: String!\n    $fromSpace: Boolean!\n    $language: Language!\n  ) {\n    ...SiteViewer\n    viewer {\n      signedIn\n    }\n    ...MakePage\n  }\n"): typeof import('./graphql').NewCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($secret: String!) {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n      ...Invitee\n    }\n    invitation(secret: $secret) {\n      ...InvitationPage\n    }\n  }\n"): typeof import('./graphql').InvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Acts($filter: ActFilter, $before: Int) {\n    ...SiteViewer\n    ...ActsPage\n  }\n"): typeof import('./graphql').ActsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Retention {\n    ...SiteViewer\n    ...RetentionPage\n  }\n"): typeof import('./graphql').RetentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckProofPage {\n    ...SiteViewer\n    ...CheckProof\n  }\n"): typeof import('./graphql').CheckProofPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RulesRoute($language: Language!) {\n    ...SiteViewer\n    ...RulesPage\n  }\n"): typeof import('./graphql').RulesRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiguresRoute {\n    ...SiteViewer\n    ...FiguresPage\n  }\n"): typeof import('./graphql').FiguresRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicRegister($version: Int) {\n    ...SiteViewer\n    ...RegisterPage\n  }\n"): typeof import('./graphql').PublicRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatWeHold {\n    ...SiteViewer\n    ...HoldingsPage\n  }\n"): typeof import('./graphql').WhatWeHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SealedWritePage($slug: String!) {\n    ...SiteViewer\n    viewer {\n      formToken\n    }\n    space(slug: $slug) {\n      ...SealedWrite\n    }\n  }\n"): typeof import('./graphql').SealedWritePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SealedReceiptPage {\n    ...SiteViewer\n    viewer {\n      formToken\n    }\n  }\n"): typeof import('./graphql').SealedReceiptPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaList on Query {\n    agenda(filter: $filter, after: $after) {\n      nodes {\n        slug\n        ...TopicSummary\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    municipalitiesNamed(name: $place) {\n      code\n    }\n  }\n"): typeof import('./graphql').AgendaListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenTopic($id: ID!, $answer: OpenInput) {\n    openTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnTopic($id: ID!, $answer: AnswerInput!) {\n    returnTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReturnTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineTopic($id: ID!, $answer: DeclineInput!) {\n    declineTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclineTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReferTopic($id: ID!, $answer: ReferInput!) {\n    referTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReferTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeTopic($id: ID!, $answer: MergeInput!) {\n    mergeTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').MergeTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseTopic($id: ID!, $answer: AnswerInput!) {\n    closeTopic(id: $id, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerExtra on Query {\n    answeringBodies @include(if: $refer) {\n      id\n      name\n    }\n    topic(slug: $slug) {\n      term {\n        organisation {\n          id\n        }\n      }\n      ...MergeSearch @include(if: $merge)\n    }\n  }\n"): typeof import('./graphql').AnswerExtraFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerForm on Query {\n    viewer {\n      formToken\n    }\n    topic(slug: $slug) {\n      id\n      slug\n      audience\n      viewerCan\n      space {\n        ...SpaceReaders\n      }\n      ...AnswerTopic\n      ...MergeSearch @include(if: $merge)\n    }\n    ...AnswerExtra\n  }\n"): typeof import('./graphql').AnswerFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerMenu on Topic {\n    slug\n    viewerCan\n    ...AnswerTopic\n  }\n"): typeof import('./graphql').AnswerMenuFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerTopic on Topic {\n    slug\n    question\n    language\n    term {\n      ...Due\n    }\n  }\n"): typeof import('./graphql').AnswerTopicFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MergeSearch on Topic {\n    slug\n    space {\n      name\n    }\n    mergeCandidates(search: $search) {\n      slug\n      question\n      language\n    }\n  }\n"): typeof import('./graphql').MergeSearchFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Due on ResponseTerm {\n    dueOn\n    workingDaysLate\n    organisation {\n      name\n    }\n  }\n"): typeof import('./graphql').DueFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedTopics on Query {\n    ownTopics {\n      slug\n      state\n      ...OwnTopic\n    }\n  }\n"): typeof import('./graphql').AskedTopicsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwedAnswers on Query {\n    owedAnswers {\n      id\n      dueOn\n      workingDaysLate\n      organisation {\n        name\n      }\n      topic {\n        slug\n        kind\n        question\n        language\n        space {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwedAnswersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnTopic on Topic {\n    slug\n    kind\n    state\n    question\n    language\n    latestAt\n    latestKind\n    space {\n      name\n    }\n  }\n"): typeof import('./graphql').OwnTopicFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnTopics on Query {\n    ownTopics {\n      slug\n      state\n      ...OwnTopic\n    }\n  }\n"): typeof import('./graphql').OwnTopicsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTopic($id: ID!) {\n    withdrawTopic(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardTopic($id: ID!) {\n    discardTopic(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').DiscardTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConfirmPage on Topic {\n    id\n    slug\n    question\n    language\n    viewerCan\n    ...AnswerTopic\n  }\n"): typeof import('./graphql').ConfirmPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoredDraft($slug: String!) {\n    topic(slug: $slug) {\n      ...Draft\n    }\n  }\n"): typeof import('./graphql').StoredDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditTopic($id: ID!, $input: TopicInput!) {\n    editTopic(id: $id, input: $input) {\n      slug\n    }\n  }\n"): typeof import('./graphql').EditTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitTopic($id: ID!) {\n    submitTopic(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').SubmitTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftPage on Query {\n    viewer {\n      formToken\n      ...Author\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    topic(slug: $slug) {\n      ...Draft\n    }\n  }\n"): typeof import('./graphql').DraftPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Draft on Topic {\n    id\n    slug\n    state\n    kind\n    themeSlug\n    question\n    why\n    goodOutcome\n    language\n    audience\n    organisationId\n    municipalityCode\n    municipality {\n      code\n      name\n    }\n    viewerCan\n    space {\n      id\n      name\n      ...SpaceReaders\n      expectedAnswer {\n        workingDays\n        dueOn\n        organisation {\n          name\n        }\n      }\n    }\n    organisation {\n      name\n    }\n    story {\n      kind\n      text\n      language\n      organisation {\n        name\n      }\n      participant {\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').DraftFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalitiesNamed($name: String!) {\n    municipalitiesNamed(name: $name) {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').MunicipalitiesNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeTopic($input: TopicInput!) {\n    proposeTopic(input: $input) {\n      slug\n    }\n  }\n"): typeof import('./graphql').ProposeTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposeStart on Query {\n    viewer {\n      signedIn\n      formToken\n      standings {\n        space {\n          id\n          slug\n          name\n          kind\n          municipality {\n            code\n          }\n        }\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').ProposeStartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Author on Viewer {\n    standings {\n      space {\n        id\n      }\n      participant {\n        displayName\n      }\n      organisations {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').AuthorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceReaders on Space {\n    name\n    readers {\n      members\n      government\n    }\n  }\n"): typeof import('./graphql').SpaceReadersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SealedAsk on Space {\n    id\n    slug\n    name\n    sealedWay {\n      offer\n      tokenKeys\n      viewerReceives\n    }\n  }\n"): typeof import('./graphql').SealedAskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveSealedKey($spaceId: ID!, $publicKey: String!) {\n    giveSealedKey(spaceId: $spaceId, publicKey: $publicKey) {\n      id\n    }\n  }\n"): typeof import('./graphql').GiveSealedKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplySealed($input: SealedReplyInput!) {\n    replySealed(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReplySealedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SealedRead on Space {\n    id\n    name\n    slug\n    sealedWay {\n      viewerReceives\n      keys {\n        own\n      }\n    }\n    sealedMessages(after: $after) {\n      nodes {\n        id\n        role\n        envelopes\n        ciphertext\n        replyKey\n        receivedOn\n        withdrawnOn\n        replyCount\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').SealedReadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskSealedToken($spaceId: ID!, $blinded: String!) {\n    askSealedToken(spaceId: $spaceId, blinded: $blinded) {\n      signed\n    }\n  }\n"): typeof import('./graphql').AskSealedTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendSealed($input: SealedMessageInput!) {\n    sendSealed(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SendSealedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SealedReceipt($id: ID!, $authority: String!) {\n    sealedReceipt(id: $id, authority: $authority) {\n      receivedOn\n      withdrawnOn\n      replies {\n        role\n        ciphertext\n        repliedOn\n      }\n    }\n  }\n"): typeof import('./graphql').SealedReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSealed($id: ID!, $authority: String!) {\n    withdrawSealed(id: $id, authority: $authority) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawSealedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DestroySealed($id: ID!, $authority: String!) {\n    destroySealed(id: $id, authority: $authority) {\n      id\n    }\n  }\n"): typeof import('./graphql').DestroySealedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SealedSection on Space {\n    slug\n    sealedWay {\n      offer\n      viewerReceives\n    }\n  }\n"): typeof import('./graphql').SealedSectionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SealedWrite on Space {\n    id\n    slug\n    name\n    sealedWay {\n      offer\n      tokenKeys\n      keys {\n        id\n        role\n        publicKey\n      }\n    }\n  }\n"): typeof import('./graphql').SealedWriteFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicSummary on Topic {\n    slug\n    question\n    why\n    language\n    kind\n    state\n    themeSlug\n    organisation {\n      name\n    }\n    supportCount\n    contributionCount\n    latestAt\n    latestKind\n    viewerSupports\n  }\n"): typeof import('./graphql').TopicSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContributeForm on Topic {\n    id\n    audience\n    pseudonymOffer\n    space {\n      id\n      ...SpaceReaders\n    }\n  }\n"): typeof import('./graphql').ContributeFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Contributor on Query {\n    viewer {\n      formToken\n      standings {\n        space {\n          id\n        }\n        participant {\n          displayName\n        }\n        organisations {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ContributorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContributionVoice on Contribution {\n    id\n    text\n    language\n    at\n    withdrawnAt\n    pseudonym\n    viewerWrote\n    viewerCanWithdraw\n    participant {\n      displayName\n      government\n    }\n    organisation {\n      name\n    }\n  }\n"): typeof import('./graphql').ContributionVoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftTopic on Topic {\n    slug\n    ...TopicHead\n  }\n"): typeof import('./graphql').DraftTopicFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryEvent on TopicEvent {\n    id\n    kind\n    at\n    text\n    whatWouldChange\n    language\n    participant {\n      displayName\n    }\n    organisation {\n      name\n      answersWithin\n    }\n    otherTopic {\n      slug\n      question\n      language\n    }\n  }\n"): typeof import('./graphql').StoryEventFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryNext on Topic {\n    state\n    viewerCan\n    term {\n      dueOn\n      workingDaysLate\n      organisation {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').StoryNextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupportTopic($id: ID!, $on: Boolean!) {\n    supportTopic(id: $id, on: $on) {\n      id\n    }\n  }\n"): typeof import('./graphql').SupportTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowTopic($id: ID!, $on: Boolean!) {\n    followTopic(id: $id, on: $on) {\n      id\n    }\n  }\n"): typeof import('./graphql').FollowTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Contribute($input: ContributionInput!) {\n    contribute(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ContributeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawContribution($id: ID!) {\n    withdrawContribution(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicAside on Topic {\n    slug\n    audience\n    viewerCan\n    space {\n      ...SpaceReaders\n    }\n    term {\n      ...Due\n    }\n  }\n"): typeof import('./graphql').TopicAsideFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicContributions on Topic {\n    slug\n    state\n    contributionCount\n    viewerCan\n    contributions(after: $after) {\n      nodes {\n        id\n        ...ContributionVoice\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    ...ContributeForm\n  }\n"): typeof import('./graphql').TopicContributionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicDone on Topic {\n    term {\n      ...Due\n    }\n    contributions(after: $after) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').TopicDoneFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicHead on Topic {\n    kind\n    state\n    question\n    why\n    language\n    submittedAt\n    theme {\n      name(language: $language)\n    }\n    municipality {\n      name\n    }\n    term {\n      dueOn\n      workingDaysLate\n      organisation {\n        name\n      }\n    }\n    mergedInto {\n      slug\n      question\n      language\n    }\n  }\n"): typeof import('./graphql').TopicHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicPage on Topic {\n    slug\n    state\n    why\n    goodOutcome\n    language\n    theme {\n      slug\n      name(language: $language)\n    }\n    ...DraftTopic\n    ...TopicHead\n    ...TopicAside\n    ...TopicStory\n    ...TopicSupport\n    ...TopicContributions\n  }\n"): typeof import('./graphql').TopicPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicStory on Topic {\n    ...StoryNext\n    story {\n      id\n      kind\n      at\n      ...StoryEvent\n    }\n  }\n"): typeof import('./graphql').TopicStoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicSupport on Topic {\n    id\n    supportCount\n    viewerCan\n    viewerSupports\n    viewerFollows\n  }\n"): typeof import('./graphql').TopicSupportFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingTooLong on ResponseTerm {\n    workingDaysLate\n    organisation {\n      name\n    }\n    topic {\n      slug\n      question\n      language\n    }\n  }\n"): typeof import('./graphql').WaitingTooLongFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActPage on Session {\n    slug\n    title\n    language\n    state\n  }\n"): typeof import('./graphql').ActPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveItem($item: ID!, $up: Boolean!) {\n    moveItem(item: $item, up: $up) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOffAgenda($item: ID!) {\n    takeOffAgenda(item: $item) {\n      id\n    }\n  }\n"): typeof import('./graphql').TakeOffAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FixAgenda($session: ID!) {\n    fixAgenda(session: $session) {\n      id\n    }\n  }\n"): typeof import('./graphql').FixAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskToMove($item: ID!, $reason: ReasonInput!) {\n    askToMove(item: $item, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').AskToMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaBoard on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      viewerCan\n      minutesLeft\n      balance {\n        communities\n        government\n      }\n      items {\n        id\n        minutes\n        viewerCan\n        ...AgendaItemLine\n      }\n      ...ActPage\n    }\n  }\n"): typeof import('./graphql').AgendaBoardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskToMove on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      slug\n      items {\n        id\n        viewerCan\n        organisation {\n          name\n        }\n        ...AgendaItemLine\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n"): typeof import('./graphql').AskToMoveFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PutOnAgenda on Query {\n    session(slug: $slug) {\n      id\n      slug\n      minutesLeft\n      viewerCan\n      space {\n        id\n        seats {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      topicsToChoose(search: $search) {\n        id\n        question\n        language\n        organisation {\n          name\n        }\n        space {\n          name\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n"): typeof import('./graphql').PutOnAgendaFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutOnAgenda($session: ID!, $input: AgendaItemInput!) {\n    putOnAgenda(session: $session, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutOnAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DateNotice on Session {\n    slug\n    state\n    datePoll {\n      outcome\n    }\n  }\n"): typeof import('./graphql').DateNoticeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeDates($session: ID!, $input: DatesInput!) {\n    proposeDates(session: $session, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeDatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseDates($session: ID!, $choices: [DateChoiceInput!]!, $organisation: ID) {\n    chooseDates(session: $session, choices: $choices, organisation: $organisation) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChooseDatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleDate($session: ID!, $input: SettleInput!) {\n    settleDate(session: $session, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SettleDateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotesOfDates($slug: String!, $dates: [ProposedDateInput!]!) {\n    session(slug: $slug) {\n      notesOfDates(dates: $dates) {\n        ...DayNotes\n      }\n    }\n  }\n"): typeof import('./graphql').NotesOfDatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DatesLink on DatesByLink {\n    title\n    language\n    organisation\n    closesAt\n    dates {\n      id\n      startsAt\n      endsAt\n      choice\n    }\n  }\n"): typeof import('./graphql').DatesLinkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseDatesByLink($secret: String!, $choices: [DateChoiceInput!]!) {\n    chooseDatesByLink(secret: $secret, choices: $choices) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChooseDatesByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DatesPage on Query {\n    ...OwnSeats\n    session(slug: $slug) {\n      slug\n      title\n      language\n      state\n      viewerCan\n      datePoll {\n        id\n      }\n      ...ProposeDates\n      ...Poll\n    }\n  }\n"): typeof import('./graphql').DatesPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PollDates on DatePoll {\n    chosenDateId\n    dates {\n      id\n      startsAt\n      endsAt\n    }\n    answers {\n      dateId\n      seatId\n      choice\n    }\n  }\n"): typeof import('./graphql').PollDatesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Poll on Session {\n    id\n    state\n    language\n    viewerCan\n    space {\n      id\n    }\n    seats {\n      id\n      side\n      organisation {\n        id\n        name\n      }\n    }\n    datePoll {\n      closesAt\n      closedAt\n      outcome\n      dates {\n        id\n        startsAt\n        endsAt\n        dayNotes {\n          ...DayNotes\n        }\n      }\n      answers {\n        dateId\n        seatId\n        choice\n      }\n      ...PollDates\n    }\n    ...SettleForm\n  }\n"): typeof import('./graphql').PollFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposeDates on Session {\n    id\n    slug\n    place\n    link\n  }\n"): typeof import('./graphql').ProposeDatesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettleForm on Session {\n    id\n    datePoll {\n      dates {\n        id\n        startsAt\n        endsAt\n      }\n    }\n  }\n"): typeof import('./graphql').SettleFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextSessions on Query {\n    nextSessions(limit: 3) {\n      ...SessionLine\n    }\n  }\n"): typeof import('./graphql').NextSessionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceSessions on Space {\n    slug\n    nextSessions(limit: 3) {\n      ...SessionLine\n    }\n  }\n"): typeof import('./graphql').SpaceSessionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationSessions on Organisation {\n    upcomingSessions {\n      ...SessionLine\n    }\n  }\n"): typeof import('./graphql').OrganisationSessionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionLine on Session {\n    slug\n    title\n    language\n    startsAt\n    endsAt\n    place\n    state\n    space {\n      name\n      language\n    }\n    balance {\n      communities\n      government\n    }\n  }\n"): typeof import('./graphql').SessionLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsLists on Query {\n    upcoming: sessions(filter: { when: upcoming, spaceSlug: $space }, after: $furtherAfter) @include(if: $upcoming) {\n      nodes {\n        ...SessionLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    past: sessions(filter: { when: past, spaceSlug: $space }, after: $pastAfter) @include(if: $past) {\n      nodes {\n        ...SessionLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').SessionsListsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsMonth on Query {\n    month: sessionsOfMonth(month: $month, spaceSlug: $space) @include(if: $byMonth) {\n      ...SessionLine\n    }\n  }\n"): typeof import('./graphql').SessionsMonthFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsOfTopic on Topic {\n    agendaItems {\n      minutes\n      state\n      session {\n        startsAt\n        ...SessionLine\n      }\n    }\n    recommendations {\n      id\n      text\n      language\n      addressedTo {\n        name\n      }\n      session {\n        ...SessionLine\n      }\n    }\n  }\n"): typeof import('./graphql').SessionsOfTopicFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsOverview on Query {\n    viewer {\n      facilitates\n    }\n    spaces(kinds: [network, dialogue_table, partnership, panel]) {\n      slug\n      name\n    }\n    ...SessionsLists\n    ...SessionsMonth\n  }\n"): typeof import('./graphql').SessionsOverviewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CancelSession on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      state\n      startsAt\n      endsAt\n      viewerCan\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n"): typeof import('./graphql').CancelSessionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelSession($id: ID!, $reason: ReasonInput!) {\n    cancelSession(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').CancelSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteSeat($session: ID!, $organisation: ID!) {\n    inviteSeat(session: $session, organisation: $organisation) {\n      id\n    }\n  }\n"): typeof import('./graphql').InviteSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnounceObserver($session: ID!, $observer: ObserverInput!) {\n    announceObserver(session: $session, observer: $observer) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnnounceObserverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DayOfMove($slug: String!, $startsAt: DateTime!, $endsAt: DateTime!, $place: String) {\n    session(slug: $slug) {\n      space {\n        dayNotes(startsAt: $startsAt, endsAt: $endsAt, place: $place) {\n          ...DayNotes\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DayOfMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSession($id: ID!, $to: SessionMoveInput!) {\n    moveSession(id: $id, to: $to) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoveSession on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      state\n      startsAt\n      endsAt\n      place\n      link\n      viewerCan\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n"): typeof import('./graphql').MoveSessionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanSession($input: SessionInput!) {\n    planSession(input: $input) {\n      slug\n    }\n  }\n"): typeof import('./graphql').PlanSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceToPlanIn($slug: String!) {\n    space(slug: $slug) {\n      id\n    }\n  }\n"): typeof import('./graphql').SpaceToPlanInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanSession on Query {\n    viewer {\n      formToken\n      standings {\n        roles\n        space {\n          slug\n          name\n          language\n        }\n      }\n    }\n    organisations {\n      id\n      name\n    }\n    space(slug: $space) @include(if: $known) {\n      id\n      slug\n      name\n      language\n      ...SpaceReaders\n      dayNotes(startsAt: $startsAt, endsAt: $endsAt) @include(if: $dated) {\n        ...DayNotes\n      }\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n      series {\n        id\n        name\n        language\n        sessions {\n          state\n          chair {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanSessionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuestsForm on Query {\n    viewer {\n      formToken\n    }\n    organisations {\n      id\n      name\n    }\n    session(slug: $slug) {\n      id\n      viewerCan\n      seats {\n        organisation {\n          id\n        }\n      }\n      space {\n        seats {\n          signedAt\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n"): typeof import('./graphql').GuestsFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeldForm on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      startsAt\n      viewerCan\n      items {\n        id\n        ...AgendaItemLine\n      }\n      ...ActPage\n    }\n  }\n"): typeof import('./graphql').HeldFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldSession($id: ID!, $discussed: [ID!]!) {\n    holdSession(id: $id, discussed: $discussed) {\n      id\n    }\n  }\n"): typeof import('./graphql').HoldSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportPaper on Session {\n    slug\n    title\n    language\n    startsAt\n    endsAt\n    place\n    state\n    space {\n      name\n      language\n    }\n    chair {\n      name\n    }\n    seats {\n      side\n      answer\n      organisation {\n        name\n      }\n    }\n    observers {\n      function\n      organisation {\n        name\n      }\n    }\n    items {\n      id\n      ...AgendaItemLine\n    }\n    recommendations {\n      id\n      text\n      language\n      reportParagraphId\n      addressedTo {\n        name\n      }\n    }\n    events {\n      kind\n      at\n    }\n    report {\n      state\n      language\n      dueOn\n      paragraphs {\n        id\n        position\n        text\n        agendaItemId\n      }\n      approvals {\n        id\n        side\n        verdict\n        at\n        dissent\n        language\n        paragraphId\n        organisation {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReportPaperFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParagraphForm on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      items {\n        id\n        ...AgendaItemLine\n      }\n      report {\n        language\n        viewerCan\n        paragraphs {\n          id\n          text\n          agendaItemId\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n"): typeof import('./graphql').ParagraphFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecommendForm on Query {\n    viewer {\n      formToken\n    }\n    organisations {\n      id\n      name\n    }\n    session(slug: $slug) {\n      id\n      slug\n      items {\n        id\n        topic {\n          id\n          question\n          language\n        }\n      }\n      report {\n        viewerCan\n        paragraphs {\n          id\n          position\n          agendaItemId\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n    }\n  }\n"): typeof import('./graphql').RecommendFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Recommend($session: ID!, $input: RecommendationInput!) {\n    recommend(session: $session, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecommendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotesReaders on Session {\n    space {\n      name\n    }\n  }\n"): typeof import('./graphql').NotesReadersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRemark($id: ID!, $input: RemarkAnswerInput!) {\n    answerRemark(id: $id, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerRemarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackRemark($id: ID!) {\n    takeBackRemark(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').TakeBackRemarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemarkAnswerPage on Session {\n    space {\n      id\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n        }\n      }\n    }\n    report {\n      language\n      viewerCan\n      paragraphs {\n        id\n        text\n        remarks {\n          id\n          side\n          proposal\n          ...RemarkLine\n        }\n      }\n    }\n    ...ActPage\n    ...NotesReaders\n  }\n"): typeof import('./graphql').RemarkAnswerPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemarkForm on Session {\n    slug\n    space {\n      id\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    report {\n      language\n      viewerCan\n      paragraphs {\n        id\n        text\n      }\n    }\n    ...ActPage\n    ...NotesReaders\n  }\n"): typeof import('./graphql').RemarkFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemarkOnParagraph($paragraph: ID!, $organisation: ID, $input: RemarkInput!) {\n    remarkOnParagraph(paragraph: $paragraph, organisation: $organisation, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemarkOnParagraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemarkLine on ReportRemark {\n    id\n    side\n    at\n    text\n    language\n    organisation {\n      name\n    }\n    answer {\n      outcome\n      text\n      language\n      at\n      organisation {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').RemarkLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemarksPage on Session {\n    slug\n    items {\n      id\n    }\n    space {\n      name\n    }\n    report {\n      state\n      dueOn\n      language\n      viewerCan\n      paragraphs {\n        id\n        position\n        agendaItemId\n        text\n        remarks {\n          id\n          ...RemarkLine\n        }\n        versions {\n          id\n          text\n        }\n      }\n    }\n    ...ActPage\n  }\n"): typeof import('./graphql').RemarksPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportDesk on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      series {\n        reportTermDays\n      }\n      items {\n        id\n        ...AgendaItemLine\n      }\n      recommendations {\n        id\n      }\n      report {\n        language\n        viewerCan\n        paragraphs {\n          id\n          position\n          text\n          agendaItemId\n        }\n        pointedOut {\n          paragraphId\n          from\n          to\n        }\n      }\n      ...ActPage\n      ...SessionReaders\n      ...SessionAdvice\n    }\n  }\n"): typeof import('./graphql').ReportDeskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportText on Session {\n    items {\n      id\n      ...AgendaItemLine\n    }\n    recommendations {\n      id\n      reportParagraphId\n    }\n    report {\n      language\n      paragraphs {\n        id\n        position\n        text\n        agendaItemId\n      }\n      approvals {\n        id\n        side\n        at\n        dissent\n        language\n        paragraphId\n        organisation {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReportTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportVerdicts on Report {\n    dueOn\n    approvals {\n      side\n      verdict\n      at\n      organisation {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ReportVerdictsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveReport($session: ID!, $organisation: ID) {\n    approveReport(session: $session, organisation: $organisation) {\n      id\n    }\n  }\n"): typeof import('./graphql').ApproveReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DissentFromReport($session: ID!, $dissent: DissentInput!) {\n    dissentFromReport(session: $session, dissent: $dissent) {\n      id\n    }\n  }\n"): typeof import('./graphql').DissentFromReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewPage on Session {\n    id\n    slug\n    items {\n      id\n    }\n    space {\n      id\n      seats {\n        side\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    report {\n      dueOn\n      viewerCan\n      paragraphs {\n        id\n        position\n        agendaItemId\n        remarks {\n          id\n          answer {\n            id\n          }\n        }\n      }\n      approvals {\n        side\n      }\n      ...ReportVerdicts\n    }\n    ...ActPage\n    ...SessionReaders\n    ...ReportText\n  }\n"): typeof import('./graphql').ReviewPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionAdvice on Session {\n    items {\n      id\n    }\n    report {\n      paragraphs {\n        id\n        position\n        agendaItemId\n      }\n    }\n    recommendations {\n      id\n      text\n      language\n      reportParagraphId\n      addressedTo {\n        slug\n        name\n      }\n      topic {\n        slug\n        question\n        language\n      }\n    }\n  }\n"): typeof import('./graphql').SessionAdviceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionReport on Session {\n    slug\n    state\n    space {\n      name\n    }\n    events {\n      kind\n      at\n    }\n    report {\n      state\n      dueOn\n      ...ReportVerdicts\n    }\n    ...ReportText\n  }\n"): typeof import('./graphql').SessionReportFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddParagraph($session: ID!, $input: ParagraphInput!) {\n    addParagraph(session: $session, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddParagraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditParagraph($id: ID!, $input: ParagraphInput!) {\n    editParagraph(id: $id, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EditParagraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveParagraph($id: ID!) {\n    removeParagraph(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveParagraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReport($session: ID!, $looked: Boolean) {\n    sendReport(session: $session, looked: $looked) {\n      id\n    }\n  }\n"): typeof import('./graphql').SendReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveRecommendation($id: ID!) {\n    removeRecommendation(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeRule on Query {\n    viewer {\n      formToken\n    }\n    series(slug: $slug) {\n      id\n      slug\n      spaceId\n      viewerCan\n      rules {\n        ...SeriesRule\n      }\n      ...SeriesFormPage\n    }\n  }\n"): typeof import('./graphql').ChangeRuleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeTerms on Query {\n    viewer {\n      formToken\n    }\n    organisations {\n      id\n      name\n    }\n    series(slug: $slug) {\n      id\n      slug\n      viewerCan\n      place\n      link\n      hosting\n      invitationDays\n      agendaDays\n      reportTermDays\n      rhythm\n      chair {\n        id\n      }\n      observers {\n        function\n        organisation {\n          id\n          name\n        }\n      }\n      space {\n        seats {\n          signedAt\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      ...SeriesFormPage\n    }\n  }\n"): typeof import('./graphql').ChangeTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EndSeries on Query {\n    viewer {\n      formToken\n    }\n    series(slug: $slug) {\n      id\n      slug\n      viewerCan\n      ...SeriesFormPage\n    }\n  }\n"): typeof import('./graphql').EndSeriesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriesPreview($spaceId: ID!, $rule: SeriesRuleInput!, $series: ID) {\n    seriesPreview(spaceId: $spaceId, rule: $rule, seriesId: $series) {\n      ...SeriesPreview\n    }\n  }\n"): typeof import('./graphql').SeriesPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesPreview on SeriesPreview {\n    total\n    capped\n    meetings {\n      day\n      startsAt\n      endsAt\n    }\n    notes {\n      ...DayNotes\n    }\n    overlaps {\n      meeting {\n        day\n      }\n      organisation {\n        name\n      }\n      session {\n        slug\n        title\n        language\n      }\n    }\n  }\n"): typeof import('./graphql').SeriesPreviewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesRule on SeriesRule {\n    kind\n    interval\n    weekdays\n    ordinal\n    monthDay\n    month\n    startsOn\n    until\n    count\n    startTime\n    minutes\n    zone\n  }\n"): typeof import('./graphql').SeriesRuleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartSeries($input: SeriesInput!) {\n    startSeries(input: $input) {\n      slug\n    }\n  }\n"): typeof import('./graphql').StartSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSeriesTerms($id: ID!, $to: SeriesTermsInput!, $reason: ReasonInput!) {\n    changeSeriesTerms(id: $id, to: $to, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeSeriesTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSeriesRule($id: ID!, $to: SeriesRuleInput!, $reason: ReasonInput!) {\n    changeSeriesRule(id: $id, to: $to, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeSeriesRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeries($id: ID!, $end: SeriesEndInput!) {\n    endSeries(id: $id, end: $end) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesFormPage on DialogueSeries {\n    slug\n    name\n    language\n  }\n"): typeof import('./graphql').SeriesFormPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesMeetings on DialogueSeries {\n    slug\n    nextChair {\n      name\n    }\n    sessions {\n      id\n      state\n      startsAt\n      chair {\n        name\n      }\n      ...SessionLine\n    }\n    expected(limit: 6) {\n      day\n      startsAt\n      endsAt\n    }\n  }\n"): typeof import('./graphql').SeriesMeetingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesPage on DialogueSeries {\n    slug\n    name\n    language\n    endsOn\n    viewerCan\n    space {\n      slug\n      name\n      language\n      kind\n    }\n    rules {\n      id\n      ...SeriesRule\n    }\n    ...SeriesMeetings\n    ...SeriesTerms\n    ...SeriesStory\n  }\n"): typeof import('./graphql').SeriesPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesStory on DialogueSeries {\n    language\n    events {\n      id\n      kind\n      at\n      day\n      text\n      language\n      participant {\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').SeriesStoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesTerms on DialogueSeries {\n    language\n    rhythm\n    place\n    link\n    hosting\n    invitationDays\n    agendaDays\n    reportTermDays\n    chair {\n      name\n    }\n    observers {\n      id\n      function\n      organisation {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SeriesTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionChair on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $slug) {\n      id\n      slug\n      viewerCan\n      chair {\n        id\n      }\n      host {\n        id\n      }\n      space {\n        seats {\n          signedAt\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      ...ActPage\n    }\n  }\n"): typeof import('./graphql').SessionChairFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSessionChair($id: ID!, $to: SessionChairInput!) {\n    changeSessionChair(id: $id, to: $to) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeSessionChairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceSeries on Space {\n    slug\n    viewerCanStartSeries\n    series {\n      slug\n      name\n      language\n      rule {\n        ...SeriesRule\n      }\n    }\n  }\n"): typeof import('./graphql').SpaceSeriesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StartSeries on Query {\n    viewer {\n      formToken\n      standings {\n        roles\n        space {\n          slug\n          name\n          language\n        }\n      }\n    }\n    organisations {\n      id\n      name\n    }\n    space(slug: $space) @include(if: $known) {\n      id\n      slug\n      name\n      language\n      ...SpaceReaders\n      seats {\n        signedAt\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartSeriesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaItemLine on AgendaItem {\n    id\n    title\n    language\n    minutes\n    side\n    state\n    carried\n    moveRequestedBySide\n    moveReason\n    topicId\n    topic {\n      slug\n      question\n      language\n    }\n    organisation {\n      name\n    }\n  }\n"): typeof import('./graphql').AgendaItemLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionAnswers on Session {\n    id\n    viewerCan\n    space {\n      id\n    }\n    seats {\n      answer\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SessionAnswersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnSeats on Query {\n    viewer {\n      formToken\n      standings {\n        space {\n          id\n        }\n        organisations {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnSeatsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionActs on Session {\n    id\n    slug\n    state\n    startsAt\n    place\n    link\n    viewerCan\n    report {\n      viewerCan\n    }\n  }\n"): typeof import('./graphql').SessionActsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInvitation($session: ID!, $answer: AnswerToInvitation!) {\n    answerInvitation(session: $session, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnounceSession($id: ID!) {\n    announceSession(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnnounceSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardSession($id: ID!) {\n    discardSession(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').DiscardSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSession($id: ID!) {\n    closeSession(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionAgenda on Session {\n    minutesLeft\n    balance {\n      communities\n      government\n    }\n    items {\n      id\n      minutes\n      ...AgendaItemLine\n    }\n  }\n"): typeof import('./graphql').SessionAgendaFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionFacts on Session {\n    slug\n    audience\n    place\n    link\n    state\n    chair {\n      slug\n      name\n    }\n    host {\n      slug\n      name\n    }\n    space {\n      name\n      language\n    }\n  }\n"): typeof import('./graphql').SessionFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionGuests on Session {\n    language\n    state\n    seats {\n      id\n      side\n      answer\n      organisation {\n        slug\n        name\n      }\n    }\n    observers {\n      id\n      function\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SessionGuestsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionHead on Session {\n    title\n    language\n    startsAt\n    endsAt\n    state\n    number\n    cancelReason\n    series {\n      name\n      language\n    }\n    events {\n      id\n      kind\n      at\n      text\n      language\n      previousStartsAt\n    }\n  }\n"): typeof import('./graphql').SessionHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionPage on Session {\n    slug\n    state\n    viewerCan\n    recommendations {\n      id\n    }\n    ...SessionHead\n    ...DateNotice\n    ...SessionActs\n    ...SessionAnswers\n    ...SessionFacts\n    ...SessionGuests\n    ...SessionReaders\n    ...SessionSeries\n    ...SessionAgenda\n    ...SessionReport\n    ...SessionAdvice\n    ...SessionStory\n  }\n"): typeof import('./graphql').SessionPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionReaders on Session {\n    audience\n    space {\n      name\n      ...SpaceReaders\n    }\n  }\n"): typeof import('./graphql').SessionReadersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionSeries on Session {\n    startsAt\n    series {\n      slug\n      name\n      rhythm\n      language\n      rule {\n        ...SeriesRule\n      }\n      sessions {\n        slug\n        title\n        language\n        startsAt\n      }\n    }\n  }\n"): typeof import('./graphql').SessionSeriesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionStory on Session {\n    startsAt\n    state\n    language\n    report {\n      state\n      dueOn\n    }\n    events {\n      id\n      kind\n      at\n      text\n      language\n      previousStartsAt\n      participant {\n        displayName\n      }\n      organisation {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SessionStoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsWaiting on Query {\n    sessionTasks {\n      kind\n      due\n      session {\n        slug\n        title\n        language\n        startsAt\n        endsAt\n      }\n    }\n  }\n"): typeof import('./graphql').SessionsWaitingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayNotes on DayNotes {\n    place\n    placeKnown\n    schoolHolidaysUntil\n    notes {\n      kind\n      name\n      day\n      earliest\n      latest\n      regions\n    }\n  }\n"): typeof import('./graphql').DayNotesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCase($id: ID!, $decision: DecisionInput!) {\n    decideCase(id: $id, decision: $decision) {\n      id\n    }\n  }\n"): typeof import('./graphql').DecideCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondDecision($id: ID!, $second: SecondInput!) {\n    secondDecision(id: $id, second: $second) {\n      id\n    }\n  }\n"): typeof import('./graphql').SecondDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeAppeal($id: ID!, $judgement: JudgementInput!) {\n    judgeAppeal(id: $id, judgement: $judgement) {\n      id\n    }\n  }\n"): typeof import('./graphql').JudgeAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseList on Query {\n    moderationCases {\n      id\n      criticism\n      dueOn\n      late\n      burstAt\n      flagCount\n      topic {\n        question\n        language\n      }\n      contribution {\n        id\n      }\n      viewerStep {\n        step\n        hindrance\n      }\n    }\n  }\n"): typeof import('./graphql').CaseListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CasePage on Query {\n    presentRules {\n      rules {\n        key\n        name(language: $language)\n      }\n    }\n    moderationCase(id: $id) {\n      id\n      dueOn\n      late\n      ...CaseText\n      flags {\n        id\n        rule\n        text\n        language\n        at\n      }\n      decision {\n        ...DecisionFacts\n      }\n      viewerStep {\n        step\n        hindrance\n      }\n    }\n  }\n"): typeof import('./graphql').CasePageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseText on ModerationCase {\n    criticism\n    burstAt\n    organisations {\n      name\n    }\n    topic {\n      question\n      why\n      goodOutcome\n      language\n    }\n    contribution {\n      text\n      language\n    }\n    decision {\n      keptText {\n        question\n        why\n        goodOutcome\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').CaseTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CasesWaiting on Query {\n    viewer {\n      moderates\n    }\n    moderationCases {\n      id\n    }\n  }\n"): typeof import('./graphql').CasesWaitingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecideForm on Query {\n    viewer {\n      formToken\n    }\n    presentRules {\n      version\n      rules {\n        key\n        name(language: $language)\n      }\n    }\n    organisations {\n      id\n      name\n    }\n    moderationCase(id: $id) {\n      id\n      criticism\n      contribution {\n        id\n      }\n      ...StepFrame\n    }\n  }\n"): typeof import('./graphql').DecideFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JudgeForm on Query {\n    viewer {\n      formToken\n    }\n    moderationCase(id: $id) {\n      id\n      contribution {\n        id\n      }\n      decision {\n        ...DecisionFacts\n        appeal {\n          reason\n          language\n        }\n      }\n      ...StepFrame\n    }\n  }\n"): typeof import('./graphql').JudgeFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondForm on Query {\n    viewer {\n      formToken\n    }\n    moderationCase(id: $id) {\n      id\n      decision {\n        ...DecisionFacts\n      }\n      ...StepFrame\n    }\n  }\n"): typeof import('./graphql').SecondFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepFrame on ModerationCase {\n    id\n    ...CaseText\n    viewerStep {\n      step\n      hindrance\n    }\n  }\n"): typeof import('./graphql').StepFrameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppealDecision($id: ID!, $appeal: AppealInput!) {\n    appealDecision(id: $id, appeal: $appeal) {\n      id\n    }\n  }\n"): typeof import('./graphql').AppealDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Appeal on TextDecision {\n    appealUntil\n    endedAt\n    viewerWrote\n    viewerCanAppeal\n    appeal {\n      reason\n      language\n      dueOn\n      outcome\n      answer\n      answerLanguage\n      judgedAt\n    }\n  }\n"): typeof import('./graphql').AppealFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionFacts on TextDecision {\n    measure\n    ruleVersion\n    inForceAt\n    until\n    side\n    secondSide\n    body {\n      name\n    }\n    ground {\n      kind\n      source\n      name(language: $language)\n      text(language: $language)\n    }\n    statement {\n      facts\n      secondNote\n      language\n    }\n  }\n"): typeof import('./graphql').DecisionFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionPage on Query {\n    viewer {\n      formToken\n    }\n    textDecision(id: $id) {\n      id\n      inForceAt\n      endedAt\n      measure\n      viewerWrote\n      topic {\n        slug\n        language\n      }\n      contribution {\n        language\n      }\n      keptText {\n        question\n        why\n        goodOutcome\n        text\n      }\n      steps {\n        id\n        kind\n        at\n      }\n      ...DecisionFacts\n      ...Appeal\n    }\n  }\n"): typeof import('./graphql').DecisionPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FlagText($flag: FlagInput!) {\n    flagText(flag: $flag) {\n      id\n    }\n  }\n"): typeof import('./graphql').FlagTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FlagPage on Query {\n    viewer {\n      signedIn\n      formToken\n    }\n    topic(slug: $slug) {\n      id\n      slug\n      question\n      language\n      viewerCanFlag\n      viewerCanFlagReplies\n      reply(id: $reply) {\n        id\n        text\n        language\n        measure\n        viewerWrote\n        withdrawnAt\n      }\n    }\n    presentRules {\n      rules {\n        key\n        kind\n        name(language: $language)\n        text(language: $language)\n      }\n    }\n    organisations {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').FlagPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FiguresPage on Query {\n    moderationFigures {\n      before\n      decided\n      appeals\n      inTime\n      measures {\n        name\n        count\n      }\n      outcomes {\n        name\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').FiguresPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RulesPage on Query {\n    moderationRules {\n      version\n      from\n      rules {\n        key\n        kind\n        source\n        name(language: $language)\n        text(language: $language)\n      }\n    }\n  }\n"): typeof import('./graphql').RulesPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TextNotice on TextDecision {\n    id\n    measure\n    ruleVersion\n    until\n    viewerWrote\n    ground {\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').TextNoticeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicModeration on Topic {\n    slug\n    viewerCanFlag\n    viewerCanFlagReplies\n    decision {\n      ...TextNotice\n    }\n    contributions(after: $after) {\n      nodes {\n        id\n        measure\n        viewerWrote\n        withdrawnAt\n        decision {\n          ...TextNotice\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TopicModerationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseCalendar($choice: CalendarChoiceInput!) {\n    chooseCalendar(choice: $choice) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChooseCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarLink {\n    makeCalendarLink {\n      url\n    }\n  }\n"): typeof import('./graphql').MakeCalendarLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCalendarLink {\n    withdrawCalendarLink {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawCalendarLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarChoice on OwnCalendar {\n    invites\n    neutral\n  }\n"): typeof import('./graphql').CalendarChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarLink on OwnCalendar {\n    linkMadeAt\n  }\n"): typeof import('./graphql').CalendarLinkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnCalendar on Query {\n    viewer {\n      formToken\n    }\n    ownCalendar {\n      ...CalendarChoice\n      ...CalendarLink\n    }\n  }\n"): typeof import('./graphql').OwnCalendarFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailPreference on Query {\n    viewer {\n      formToken\n    }\n    mailPreference\n  }\n"): typeof import('./graphql').MailPreferenceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearNotifications {\n    clearNotifications {\n      id\n    }\n  }\n"): typeof import('./graphql').ClearNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMailPreference($mail: MailFrequency!) {\n    setMailPreference(mail: $mail) {\n      id\n    }\n  }\n"): typeof import('./graphql').SetMailPreferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment News on Notification {\n    id\n    at\n    kind\n    topic {\n      slug\n      question\n      language\n    }\n    topicEvent {\n      kind\n    }\n    session {\n      slug\n      title\n      language\n    }\n    sessionEvent {\n      kind\n    }\n    series {\n      slug\n      name\n      language\n    }\n    seriesEvent {\n      kind\n    }\n    commitment {\n      slug\n      title\n      language\n    }\n    progressUpdate {\n      kind\n    }\n    space {\n      slug\n      name\n      language\n    }\n    placeEvent {\n      kind\n    }\n    decision {\n      id\n    }\n    decisionStep {\n      kind\n    }\n  }\n"): typeof import('./graphql').NewsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewsList on Query {\n    viewer {\n      formToken\n    }\n    notifications(after: $after) {\n      nodes {\n        ...News\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').NewsListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n"): typeof import('./graphql').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestFreshSignIn($language: Language!, $next: String) {\n    requestFreshSignIn(language: $language, next: $next) {\n      id\n    }\n  }\n"): typeof import('./graphql').RequestFreshSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnSessions on Viewer {\n    formToken\n    sessions {\n      id\n      since\n      means\n      current\n    }\n  }\n"): typeof import('./graphql').OwnSessionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskAddressChange($email: String!) {\n    askAddressChange(email: $email) {\n      id\n    }\n  }\n"): typeof import('./graphql').AskAddressChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddressByCode($request: ID!, $code: String!) {\n    confirmAddressByCode(request: $request, code: $code) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmAddressByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddressByLink($secret: String!) {\n    confirmAddressByLink(secret: $secret) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmAddressByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoAddressChange($secret: String!) {\n    undoAddressChange(secret: $secret) {\n      id\n    }\n  }\n"): typeof import('./graphql').UndoAddressChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AddressForm on Viewer {\n    formToken\n    mailAddress\n  }\n"): typeof import('./graphql').AddressFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnAddress on Viewer {\n    mailAddress\n  }\n"): typeof import('./graphql').OwnAddressFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormSender on Viewer {\n    signedIn\n    formToken\n  }\n"): typeof import('./graphql').FormSenderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormPage {\n    ...SiteViewer\n    viewer {\n      ...FormSender\n    }\n  }\n"): typeof import('./graphql').FormPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailLanguage on Viewer {\n    formToken\n    mailLanguage\n  }\n"): typeof import('./graphql').MailLanguageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMailLanguage($language: Language!) {\n    chooseMailLanguage(language: $language) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChooseMailLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PasskeyCreation on Query {\n    viewer {\n      formToken\n      passkeyStep\n    }\n    passkeyCreation\n  }\n"): typeof import('./graphql').PasskeyCreationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPasskey($answer: String!) {\n    addPasskey(answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnPasskeys on Viewer {\n    formToken\n    passkeys {\n      id\n      number\n      createdAt\n    }\n  }\n"): typeof import('./graphql').OwnPasskeysFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemovePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PasskeySignIn on Query {\n    viewer {\n      signedIn\n      formToken\n      passkeyStep\n    }\n    passkeyRequest\n  }\n"): typeof import('./graphql').PasskeySignInFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByPasskey($answer: String!) {\n    signInByPasskey(answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').SignInByPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProviderList on Query {\n    signInProviders(next: $next) {\n      key\n      name\n      href\n    }\n  }\n"): typeof import('./graphql').ProviderListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByProvider($provider: String!, $answer: String!) {\n    signInByProvider(provider: $provider, answer: $answer) {\n      slug\n    }\n  }\n"): typeof import('./graphql').SignInByProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInJourney {\n    signInJourney\n  }\n"): typeof import('./graphql').SignInJourneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskRecovery on Viewer {\n    formToken\n    recoverableAs\n    standings {\n      participantId\n      space {\n        name\n        language\n      }\n      participant {\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').AskRecoveryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LostPasskey on Viewer {\n    formToken\n    recovery {\n      state\n      ...RecoveryUnderWay\n    }\n    recoverableAs\n    ...AskRecovery\n  }\n"): typeof import('./graphql').LostPasskeyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskRecovery($participantId: ID!) {\n    askRecovery(participantId: $participantId) {\n      id\n    }\n  }\n"): typeof import('./graphql').AskRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRecovery {\n    withdrawRecovery {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundRecovery($code: String!) {\n    recovery(code: $code) {\n      sides\n      participant {\n        displayName\n      }\n      space {\n        name\n        language\n      }\n    }\n  }\n"): typeof import('./graphql').FoundRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRecovery($code: String!, $spoke: Boolean!) {\n    confirmRecovery(code: $code, spoke: $spoke) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecoveryUnderWay on OwnRecoveryRequest {\n    state\n    code\n    until\n    sides\n  }\n"): typeof import('./graphql').RecoveryUnderWayFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignIn($email: String!, $language: Language!, $next: String) {\n    requestSignIn(email: $email, language: $language, next: $next) {\n      id\n    }\n  }\n"): typeof import('./graphql').RequestSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByCode($attempt: String!, $code: String!) {\n    signInByCode(attempt: $attempt, code: $code) {\n      slug\n    }\n  }\n"): typeof import('./graphql').SignInByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByLink($secret: String!) {\n    signInByLink(secret: $secret) {\n      slug\n    }\n  }\n"): typeof import('./graphql').SignInByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      id\n    }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeldTable on HeldTable {\n    table\n    columns {\n      column\n      purpose\n    }\n  }\n"): typeof import('./graphql').HeldTableFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HoldingsPage on Query {\n    holdings {\n      tables {\n        store\n        table\n        ...HeldTable\n      }\n      carried {\n        carrier\n        name\n        purpose\n      }\n    }\n  }\n"): typeof import('./graphql').HoldingsPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegisterHistory on Register {\n    history {\n      version\n      release\n      differences {\n        kind\n        purpose\n        item {\n          place\n          name\n          seenBy\n          keepFor\n          keepFrom\n          erase\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterHistoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegisterPage on Query {\n    register(version: $version) {\n      version\n      latest\n      release\n      entries {\n        purpose\n        ...Registered\n      }\n      ...RegisterHistory\n    }\n  }\n"): typeof import('./graphql').RegisterPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Registered on RegisteredProcessing {\n    purpose\n    grounds\n    items {\n      place\n      name\n      seenBy\n      keepFor\n      keepFrom\n      erase\n    }\n  }\n"): typeof import('./graphql').RegisteredFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckProof on Query {\n    proofKey\n  }\n"): typeof import('./graphql').CheckProofFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EraseAccount on Query {\n    viewer {\n      formToken\n    }\n    erasurePreview @include(if: $me) {\n      places\n      mandates\n      choices\n      questions\n      drafts\n      explanations\n      onlyManagerOf\n      appeals\n      texts {\n        id\n        topic\n        text\n        language\n        at\n      }\n      pseudonymous {\n        id\n        text\n        language\n        at\n      }\n    }\n  }\n"): typeof import('./graphql').EraseAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseMe($erasure: ErasureInput!) {\n    eraseMe(erasure: $erasure) {\n      proof\n    }\n  }\n"): typeof import('./graphql').EraseMeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskWithCode($help: HelpInput!) {\n    askWithCode(help: $help) {\n      id\n    }\n  }\n"): typeof import('./graphql').AskWithCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpAnswer($code: String!) {\n    helpAnswer(code: $code) {\n      cases {\n        id\n        language\n        text\n        answer\n        askedAt\n      }\n      looks {\n        questionId\n        body\n        function\n        fields\n        writtenAt\n      }\n    }\n  }\n"): typeof import('./graphql').HelpAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeHelpCode {\n    makeHelpCode {\n      code\n    }\n  }\n"): typeof import('./graphql').MakeHelpCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawHelpCode {\n    withdrawHelpCode {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawHelpCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnHelpCode on Query {\n    viewer {\n      formToken\n    }\n    ownHelpCode {\n      madeAt\n      worksUntil\n    }\n  }\n"): typeof import('./graphql').OwnHelpCodeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskPrivacyOfficer($question: QuestionInput!) {\n    askPrivacyOfficer(question: $question) {\n      id\n    }\n  }\n"): typeof import('./graphql').AskPrivacyOfficerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerQuestion($id: ID!, $answer: AnswerQuestionInput!) {\n    answerQuestion(id: $id, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteLook($question: ID!, $purpose: LookPurpose, $fields: [LookField!]!) {\n    writeLook(question: $question, purpose: $purpose, fields: $fields) {\n      id\n    }\n  }\n"): typeof import('./graphql').WriteLookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeLook($ticket: ID!) {\n    takeLook(ticket: $ticket) {\n      email\n      language\n      since\n      places\n    }\n  }\n"): typeof import('./graphql').TakeLookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfficerQuestion on Query {\n    viewer {\n      formToken\n    }\n    privacyQuestion(id: $id) {\n      kind\n      language\n      text\n      answer\n      askedAt\n      purpose\n      fields\n    }\n  }\n"): typeof import('./graphql').OfficerQuestionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfficerQuestions on Query {\n    viewer {\n      formToken\n    }\n    open: privacyQuestions(answered: false) {\n      id\n      kind\n      askedAt\n    }\n    done: privacyQuestions(answered: true) {\n      id\n      kind\n      askedAt\n    }\n  }\n"): typeof import('./graphql').OfficerQuestionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnLooks on Query {\n    viewer {\n      formToken\n    }\n    ownLooks {\n      id\n      purpose\n      registerVersion\n      fields\n      body\n      function\n      employee\n      writtenAt\n      usedAt\n    }\n    ...OwnQuestions\n  }\n"): typeof import('./graphql').OwnLooksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnQuestions on Query {\n    ownQuestions {\n      id\n      kind\n      language\n      text\n      answer\n      askedAt\n      answeredAt\n    }\n  }\n"): typeof import('./graphql').OwnQuestionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrivacyWaiting on Query {\n    viewer {\n      privacyOfficer\n    }\n  }\n"): typeof import('./graphql').PrivacyWaitingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DownloadPage on Query {\n    viewer {\n      formToken\n    }\n    ownDownload(id: $id) {\n      id\n      until\n      used\n    }\n  }\n"): typeof import('./graphql').DownloadPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForOwnData {\n    askForOwnData {\n      id\n    }\n  }\n"): typeof import('./graphql').AskForOwnDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseOwnDownload($id: ID!) {\n    useOwnDownload(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').UseOwnDownloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDataFile($key: String!) {\n    ownDataFile(key: $key) {\n      store\n      table\n      group\n      count\n      fields {\n        column\n        value\n        kind\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').OwnDataFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnDataPage on Query {\n    viewer {\n      formToken\n    }\n    ownData(limit: 20) {\n      store\n      table\n      group\n      count\n      fields {\n        column\n        value\n        kind\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').OwnDataPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActLine on RegisterLine {\n    serial\n    hash\n    kind\n    at\n    body\n    space\n    title\n    language\n    subject\n    slug\n    when\n    chair\n    function\n    role\n    measure\n  }\n"): typeof import('./graphql').ActLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActsPage on Query {\n    registerOfActs(filter: $filter, before: $before) {\n      nodes {\n        serial\n        ...ActLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    registerSeal {\n      size\n      at\n      publicKey\n    }\n    organisations {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ActsPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RetentionPage on Query {\n    retention {\n      lastRunAt\n      stoppedAt\n      reason\n      washedAt\n      unwashedSince\n      rules {\n        table\n        keepFor\n        keepFrom\n        lateMinutes\n        doneAt\n        failingSince\n      }\n    }\n  }\n"): typeof import('./graphql').RetentionPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeedForm on Commitment {\n    id\n    slug\n    audience\n    dueOn\n    space {\n      ...SpaceReaders\n    }\n  }\n"): typeof import('./graphql').DeedFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeedPage on Commitment {\n    slug\n    title\n    language\n    state\n    counterpartSide\n    counterpart {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    space {\n      id\n    }\n    viewerCan\n    ...DeedForm\n  }\n"): typeof import('./graphql').DeedPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressActor on Query {\n    viewer {\n      signedIn\n      formToken\n      standings {\n        space {\n          id\n        }\n        organisations {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProgressActorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportProgress($id: ID!, $input: ProgressInput!) {\n    reportProgress(id: $id, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReportProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Deliver($id: ID!, $input: DeliveryInput!) {\n    deliver(id: $id, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeliverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmDelivery($id: ID!, $input: ConfirmationInput!) {\n    confirmDelivery(id: $id, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeDelivery($id: ID!, $input: DisputeInput!) {\n    disputeDelivery(id: $id, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DisputeDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentLine on Commitment {\n    slug\n    title\n    language\n    state\n    lateSince\n    dueOn\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql').CommitmentLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentsOfOrganisation on Organisation {\n    id\n    commitments(limit: 5) {\n      ...CommitmentLine\n    }\n  }\n"): typeof import('./graphql').CommitmentsOfOrganisationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentsOfSession on Session {\n    slug\n    startsAt\n    commitments {\n      ...CommitmentLine\n    }\n    space {\n      viewerPromisesFor {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CommitmentsOfSessionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentsOfSpace on Space {\n    id\n    slug\n    kind\n    commitments(limit: 5) {\n      ...CommitmentLine\n    }\n    viewerPromisesFor {\n      id\n    }\n  }\n"): typeof import('./graphql').CommitmentsOfSpaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentsOfTopic on Topic {\n    slug\n    commitments {\n      ...CommitmentLine\n    }\n    space {\n      viewerPromisesFor {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CommitmentsOfTopicFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LateCommitment on Commitment {\n    slug\n    title\n    language\n    dueOn\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql').LateCommitmentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryCommitments on Topic {\n    story {\n      id\n      commitment {\n        ...CommitmentLine\n      }\n    }\n  }\n"): typeof import('./graphql').StoryCommitmentsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentsWaiting on Query {\n    deliveriesToConfirm {\n      ...CommitmentLine\n    }\n    owedUpdates {\n      ...CommitmentLine\n    }\n  }\n"): typeof import('./graphql').CommitmentsWaitingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentList on Query {\n    progressAtAGlance(spaceId: $spaceId) {\n      ...PromiseGlance\n    }\n    commitments(filter: $filter, after: $after) {\n      nodes {\n        slug\n        ...CommitmentSummary\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n    organisations {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CommitmentListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentSummary on Commitment {\n    slug\n    title\n    language\n    themeSlug\n    state\n    lateSince\n    agreedOn\n    dueOn\n    originalDueOn\n    latestAt\n    latestKind\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql').CommitmentSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCommitment($input: CommitmentInput!) {\n    makeCommitment(input: $input) {\n      slug\n    }\n  }\n"): typeof import('./graphql').MakeCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromisePlace on Space {\n    id\n    name\n    viewerPromisesFor {\n      id\n      name\n    }\n    seats {\n      organisation {\n        id\n        name\n      }\n    }\n    ...SpaceReaders\n  }\n"): typeof import('./graphql').PromisePlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MakeSession on Session {\n    id\n    slug\n    title\n    language\n    startsAt\n    audience\n    recommendations {\n      id\n      text\n      addressedToId\n      topicId\n    }\n    space {\n      ...PromisePlace\n    }\n  }\n"): typeof import('./graphql').MakeSessionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MakeTopic on Topic {\n    id\n    slug\n    question\n    language\n    audience\n    themeSlug\n    space {\n      ...PromisePlace\n    }\n  }\n"): typeof import('./graphql').MakeTopicFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MakePage on Query {\n    viewer {\n      formToken\n    }\n    session(slug: $session) @include(if: $fromSession) {\n      ...MakeSession\n    }\n    topic(slug: $topic) @include(if: $fromTopic) {\n      ...MakeTopic\n    }\n    space(slug: $space) @include(if: $fromSpace) {\n      ...PromisePlace\n    }\n    themes {\n      slug\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').MakePageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemoryList on Memory {\n    lines(kind: $kind, year: $year, side: $side, organisation: $organisation, after: $after) {\n      nodes {\n        id\n        kind\n        at\n        title\n        language\n        organisation {\n          name\n        }\n        session {\n          slug\n          title\n          language\n        }\n        topic {\n          slug\n          question\n          language\n        }\n        commitment {\n          slug\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').MemoryListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemoryFigures on Memory {\n    counts {\n      kind\n      year\n      side\n      count\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').MemoryFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentDeedsPanel on Commitment {\n    slug\n    viewerCan\n  }\n"): typeof import('./graphql').CommitmentDeedsPanelFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentFacts on Commitment {\n    source\n    agreedOn\n    dueOn\n    confirmedAt\n    audience\n    counterpartSide\n    counterpart {\n      slug\n      name\n    }\n    owner {\n      slug\n      name\n    }\n    space {\n      name\n      language\n    }\n    updates {\n      id\n      kind\n      previousDueOn\n    }\n  }\n"): typeof import('./graphql').CommitmentFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentHead on Commitment {\n    title\n    language\n    state\n    lateSince\n    agreedOn\n    dueOn\n    owner {\n      name\n    }\n    theme {\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').CommitmentHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentOrigin on Commitment {\n    topic {\n      slug\n      question\n      language\n    }\n    session {\n      slug\n      title\n      language\n      startsAt\n    }\n    recommendation {\n      text\n      language\n    }\n  }\n"): typeof import('./graphql').CommitmentOriginFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentPage on Commitment {\n    text\n    language\n    theme {\n      slug\n      name(language: $language)\n    }\n    ...CommitmentHead\n    ...CommitmentDeedsPanel\n    ...CommitmentFacts\n    ...CommitmentOrigin\n    ...CommitmentSides\n    ...CommitmentStory\n  }\n"): typeof import('./graphql').CommitmentPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentSides on Commitment {\n    state\n    counterpartSide\n    counterpart {\n      name\n    }\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql').CommitmentSidesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentStory on Commitment {\n    state\n    dueOn\n    lateSince\n    counterpartSide\n    counterpart {\n      name\n    }\n    updates {\n      id\n      ...CommitmentStoryLine\n    }\n  }\n"): typeof import('./graphql').CommitmentStoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentStoryLine on ProgressUpdate {\n    id\n    kind\n    at\n    text\n    language\n    evidenceUrl\n    newDueOn\n    previousDueOn\n    reason\n    organisation {\n      name\n    }\n  }\n"): typeof import('./graphql').CommitmentStoryLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromiseGlance on ProgressAtAGlance {\n    confirmed\n    delivered\n    running\n    late\n    total\n  }\n"): typeof import('./graphql').PromiseGlanceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SiteViewer on Query {\n    viewer {\n      signedIn\n      formToken\n      facilitates\n      passkeyStep\n    }\n  }\n"): typeof import('./graphql').SiteViewerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteViewer {\n    ...SiteViewer\n  }\n"): typeof import('./graphql').SiteViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AcceptInvitation on OpenInvitation {\n    shownAs\n    space {\n      kind\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinByInvitation($secret: String!, $email: String!, $language: Language!) {\n    joinByInvitation(secret: $secret, email: $email, language: $language) {\n      id\n    }\n  }\n"): typeof import('./graphql').JoinByInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($secret: String!, $input: AcceptanceInput!) {\n    acceptInvitation(secret: $secret, input: $input) {\n      slug\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberAlready on Space {\n    slug\n    kind\n    name\n  }\n"): typeof import('./graphql').MemberAlreadyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationPage on OpenInvitation {\n    expiresAt\n    space {\n      slug\n      name\n      ...MemberAlready\n    }\n    ...InvitationStory\n    ...AcceptInvitation\n  }\n"): typeof import('./graphql').InvitationPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Invitee on Viewer {\n    signedIn\n    standings {\n      space {\n        slug\n      }\n    }\n  }\n"): typeof import('./graphql').InviteeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationStory on OpenInvitation {\n    function\n    mayPromise\n    shownAs\n    organisation {\n      name\n    }\n    space {\n      kind\n      charter\n      language\n      answeredBy {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationStoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InviteChoice on Space {\n    slug\n    viewerCanInviteMembers\n    invitationChoices {\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').InviteChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InviteForm on Space {\n    id\n    slug\n    viewerCanMakeManagers\n    invitationChoices {\n      mayPromise\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').InviteFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitePage on Space {\n    slug\n    kind\n    name\n    ...InviteChoice\n    ...InviteForm\n    ownInvitations {\n      id\n      ...MadeInvitation\n      ...MadeLink\n    }\n  }\n"): typeof import('./graphql').InvitePageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($input: InvitationInput!) {\n    invite(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').InviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MadeInvitation on MadeInvitation {\n    id\n    state\n    function\n    manager\n    madeAt\n    expiresAt\n    organisation {\n      name\n    }\n  }\n"): typeof import('./graphql').MadeInvitationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MadeLink on MadeInvitation {\n    id\n    secret\n    language\n    expiresAt\n    organisation {\n      name\n    }\n    space {\n      name\n    }\n  }\n"): typeof import('./graphql').MadeLinkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationDetail on Organisation {\n    name\n    kind\n    about\n    language\n    answersWithin\n    municipality {\n      name\n    }\n    spaces {\n      slug\n      kind\n      name\n    }\n  }\n"): typeof import('./graphql').OrganisationDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationList on Query {\n    organisations {\n      slug\n      name\n      kind\n      municipality {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnName on OwnStanding {\n    space {\n      id\n      slug\n      name\n    }\n    participant {\n      displayName\n      government\n    }\n  }\n"): typeof import('./graphql').OwnNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameYourself($spaceId: ID!, $input: OwnNameInput!) {\n    renameYourself(spaceId: $spaceId, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RenameYourselfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnPlace on OwnStanding {\n    roles\n    space {\n      slug\n      kind\n      name\n      language\n      viewerCanInvite\n      viewerCanChangePlaces\n    }\n    participant {\n      displayName\n      government\n      mandates {\n        id\n        function\n        mayPromise\n        organisation {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnPlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GiveSeat on Space {\n    id\n    seatChoices {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').GiveSeatFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnRepresentatives on Space {\n    slug\n    ownRepresentatives {\n      id\n      name\n      function\n      mayPromise\n      since\n      own\n      mayEnd\n      organisation {\n        slug\n        kind\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').OwnRepresentativesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveSeat($space: ID!, $organisation: ID!) {\n    giveSeat(space: $space, organisation: $organisation) {\n      id\n    }\n  }\n"): typeof import('./graphql').GiveSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeat($seat: ID!) {\n    endSeat(seat: $seat) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMandate($mandate: ID!) {\n    endMandate(mandate: $mandate) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTasks($participant: ID!) {\n    endTasks(participant: $participant) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatsPage on Space {\n    slug\n    kind\n    name\n    ownRepresentatives {\n      id\n    }\n    taskHolders {\n      id\n    }\n    seatChoices {\n      id\n    }\n    seats {\n      viewerCanEnd\n    }\n    ...OwnRepresentatives\n    ...SeatsToEnd\n    ...GiveSeat\n    ...TaskHolders\n  }\n"): typeof import('./graphql').SeatsPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatsToEnd on Space {\n    ownRepresentatives {\n      organisation {\n        slug\n      }\n    }\n    seats {\n      id\n      side\n      signedAt\n      viewerCanEnd\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SeatsToEndFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskHolders on Space {\n    taskHolders {\n      id\n      name\n      tasks\n      own\n    }\n  }\n"): typeof import('./graphql').TaskHoldersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CharterToSign on Space {\n    slug\n    kind\n    name\n    language\n    charter\n    seats {\n      id\n      viewerCanSign\n      organisation {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CharterToSignFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignCharter($seat: ID!) {\n    signCharter(seat: $seat) {\n      id\n    }\n  }\n"): typeof import('./graphql').SignCharterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceCard on Space {\n    slug\n    kind\n    name\n    language\n    municipality {\n      name\n    }\n    seats {\n      signedAt\n      organisation {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SpaceCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceDetail on Space {\n    slug\n    kind\n    name\n    language\n    charter\n    municipality {\n      name\n    }\n    answeredBy {\n      name\n      answersWithin\n    }\n    viewerCanInvite\n    viewerCanChangePlaces\n    seats {\n      signedAt\n      viewerCanSign\n      organisation {\n        name\n      }\n    }\n    ...SpaceSeats\n    ...SpacePeople\n  }\n"): typeof import('./graphql').SpaceDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceDone on Space {\n    slug\n    name\n    seats {\n      viewerCanSign\n      organisation {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SpaceDoneFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpacePeople on Space {\n    readers {\n      members\n      government\n    }\n  }\n"): typeof import('./graphql').SpacePeopleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceSeats on Space {\n    seats {\n      id\n      side\n      signedAt\n      organisation {\n        slug\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SpaceSeatsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
