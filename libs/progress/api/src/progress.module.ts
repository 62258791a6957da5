import { Module } from '@nestjs/common';
import { AgendaModule } from '@samenspraak/agenda-api';
import { DialogueModule } from '@samenspraak/dialogue-api';
import { Jobs } from '@samenspraak/shared-api';
import { SpacesModule } from '@samenspraak/spaces-api';
import { CommitmentResolver } from './commitment.resolver';
import { CommitmentService } from './commitment.service';
import { OrganisationCommitmentsResolver, SessionCommitmentsResolver, SpaceCommitmentsResolver } from './elsewhere.resolver';
import { TopicCommitmentsResolver, TopicEventCommitmentResolver } from './elsewhere.resolver';
import { markLate } from './late-commitments';
import { MemoryResolver, SeriesMemoryResolver, SpaceMemoryResolver } from './memory/memory.resolver';
import { ProgressResolver } from './progress.resolver';
import { ProgressService } from './progress.service';
import { TopicNews, tellTopic } from './topic-news';

const services = [CommitmentService, ProgressService];
const resolvers = [
  ...[CommitmentResolver, ProgressResolver, TopicCommitmentsResolver, TopicEventCommitmentResolver],
  ...[SessionCommitmentsResolver, SpaceCommitmentsResolver, OrganisationCommitmentsResolver],
  ...[MemoryResolver, SeriesMemoryResolver, SpaceMemoryResolver],
];

Jobs.define({ name: 'progress.mark-late', every: '*/10 * * * *', handle: async () => void (await markLate()) });
Jobs.define({ name: 'progress.tell-topic', payload: { commitment: 'none', topic: 'none', news: 'none' }, handle: tellTopic });

@Module({
  imports: [SpacesModule, AgendaModule, DialogueModule],
  providers: [...services, TopicNews, ...resolvers],
  exports: services,
})
export class ProgressModule {}
