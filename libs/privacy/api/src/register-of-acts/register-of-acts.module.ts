import { Module } from '@nestjs/common';
import { AgendaModule, TopicMoved } from '@samenspraak/agenda-api';
import { DialogueModule, NotesDestroyed, ReportJudged, SeriesMoved, SessionMoved } from '@samenspraak/dialogue-api';
import { DecisionMoved, ModerationModule, WordsSetAside } from '@samenspraak/moderation-api';
import { CommitmentMoved, ProgressModule } from '@samenspraak/progress-api';
import { PasskeyRecovered, RecoveryWitnessed } from '@samenspraak/people-api';
import { Announcer, Jobs } from '@samenspraak/shared-api';
import { BodyInvited, CharterSigned, PlaceMoved, PlaceTaken, SpacesModule } from '@samenspraak/spaces-api';
import { recordInvitation, recordPlace, recordPlaceStep } from './acts-of-places';
import { recordModeration } from './acts-of-moderation';
import { recordRecovery, recordWitness } from './acts-of-recovery';
import { keepRegister } from './append';
import { recordCharter, recordCommitmentStep, recordNotesDestroyed, recordSeriesStep, recordSessionStep, recordTopicStep, recordVerdict } from './record';
import { RegisterResolver } from './register.resolver';
import { followWords } from './set-aside';
import './set-aside.entity';

Announcer.on(TopicMoved, ({ eventId }) => recordTopicStep(eventId));
Announcer.on(SessionMoved, ({ eventId }) => recordSessionStep(eventId));
Announcer.on(SeriesMoved, ({ eventId }) => recordSeriesStep(eventId));
Announcer.on(ReportJudged, ({ approvalId }) => recordVerdict(approvalId));
Announcer.on(NotesDestroyed, recordNotesDestroyed);
Announcer.on(CommitmentMoved, ({ updateId }) => recordCommitmentStep(updateId));
Announcer.on(CharterSigned, ({ seatId }) => recordCharter(seatId));
Announcer.on(BodyInvited, recordInvitation);
Announcer.on(PlaceTaken, recordPlace);
Announcer.on(PlaceMoved, ({ eventId }) => recordPlaceStep(eventId));
Announcer.on(DecisionMoved, ({ stepId }) => recordModeration(stepId));
Announcer.on(WordsSetAside, async (event) => void (await followWords(event)));
Announcer.on(RecoveryWitnessed, recordWitness);
Announcer.on(PasskeyRecovered, recordRecovery);

Jobs.define({ name: 'register.keep', every: '* * * * *', handle: keepRegister });

/** What those who govern did, for everyone to read and to check. */
@Module({ imports: [SpacesModule, AgendaModule, DialogueModule, ProgressModule, ModerationModule], providers: [RegisterResolver] })
export class RegisterOfActsModule {}
