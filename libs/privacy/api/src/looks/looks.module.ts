import { Module } from '@nestjs/common';
import { PeopleModule } from '@samenspraak/people-api';
import { Jobs } from '@samenspraak/shared-api';
import { HelpCodeService } from '../help/help-code.service';
import { HelpResolver } from '../help/help.resolver';
import { HelpService } from '../help/help.service';
import { sendAnsweredMail, sendHelpMail, tellOfficers } from '../help/question-mails';
import { LooksResolver } from './looks.resolver';
import { LooksService } from './looks.service';
import { QuestionsService } from './questions.service';

Jobs.define({ name: 'privacy.answered-mail', payload: { question: 'none' }, handle: ({ question = '' }) => sendAnsweredMail(question) });
Jobs.define({ name: 'privacy.help-mail', payload: { question: 'none' }, handle: ({ question = '' }) => sendHelpMail(question) });
Jobs.define({ name: 'privacy.tell-officers', every: '0 * * * *', handle: tellOfficers });

const help = [HelpCodeService, HelpService, HelpResolver];

@Module({ imports: [PeopleModule], providers: [LooksService, QuestionsService, LooksResolver, ...help] })
export class LooksModule {}
