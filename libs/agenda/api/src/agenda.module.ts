import { Module } from '@nestjs/common';
import { SpacesModule } from '@samenspraak/spaces-api';
import { Jobs } from '@samenspraak/shared-api';
import { AnswerResolver, MergeCandidatesResolver, ResponseTermResolver } from './answer.resolver';
import { AnswerService } from './answer.service';
import { AuthorResolver } from './author.resolver';
import { ContributionResolver, TopicContributionsResolver } from './contribution.resolver';
import { ContributionService } from './contribution.service';
import { ExpectedAnswerResolver } from './expected-answer';
import { InterestService } from './interest.service';
import { PseudonymResolver } from './pseudonym/pseudonym.resolver';
import { markMissedTerms } from './response-clock';
import { forgetTokens, mixRows, sealedProviders } from './sealed';
import { tellSupport } from './tell-support';
import { ThemeResolver } from './theme.resolver';
import { TopicEventResolver } from './topic-event.resolver';
import { TopicLifeService } from './topic-life.service';
import { TopicResolver } from './topic.resolver';
import { TopicService } from './topic.service';
import { OrganisationTopicsResolver, SpaceTopicsResolver } from './topics-elsewhere.resolver';

const services = [TopicService, AnswerService, InterestService, ContributionService, TopicLifeService];
const resolvers = [
  ...[TopicResolver, AuthorResolver, AnswerResolver, MergeCandidatesResolver, ResponseTermResolver, TopicEventResolver],
  ...[ContributionResolver, TopicContributionsResolver, ThemeResolver, ExpectedAnswerResolver, PseudonymResolver],
  ...[SpaceTopicsResolver, OrganisationTopicsResolver],
];

Jobs.define({
  name: 'agenda.mark-missed-terms',
  every: '*/10 * * * *',
  handle: async () => void (await markMissedTerms()),
});

Jobs.define({ name: 'agenda.tell-support', every: '17 1 * * *', handle: tellSupport });

Jobs.define({ name: 'agenda.forget-tokens', every: '41 3 * * *', handle: forgetTokens });
Jobs.define({ name: 'agenda.mix-sealed', every: '23 2 * * *', handle: mixRows });

@Module({ imports: [SpacesModule], providers: [...services, ...resolvers, ...sealedProviders], exports: services })
export class AgendaModule {}
