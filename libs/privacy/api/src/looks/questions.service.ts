import { Injectable } from '@nestjs/common';
import { PersonKey, openText, sealText } from '@samenspraak/people-api';
import { Clock, InvalidInput, Jobs, NotFound, Vault, Viewer } from '@samenspraak/shared-api';
import { isUUID } from 'class-validator';
import { IsNull, Not } from 'typeorm';
import { TooManyQuestions } from './look.refusals';
import { LookPurpose, fieldsFor } from './look-purpose';
import { Look } from './look.entity';
import { demandOfficer } from './looks.service';
import { Question, QuestionInput } from './looks.types';
import { PrivacyQuestion, QuestionKind } from './privacy-question.entity';

/** Questions of one person that wait at the same time. */
export const openAtOnce = 5;
const most = 100;

/** Asking the privacy officer, and answering. Texts stand under the key of whoever asked. */
@Injectable()
export class QuestionsService {
  /** @throws {TooManyQuestions} {NotFound} about a line that is not one's own */
  async askPrivacyOfficer({ personId = '' }: Viewer, { kind, text, lookId = null, language }: QuestionInput): Promise<string> {
    if (kind === QuestionKind.access) throw InvalidInput.of('kind', 'choice');
    if (kind === QuestionKind.line && !lookId) throw InvalidInput.of('lookId', 'required');
    if (lookId && !(await Vault.manager.existsBy(Look, { id: lookId, personId }))) throw new NotFound();
    const waiting = await Vault.manager.countBy(PrivacyQuestion, { personId, answeredAt: IsNull() });
    if (waiting >= openAtOnce) throw new TooManyQuestions();
    const sealedText = sealText(personId, await keyOf(personId), 'question', text);
    const question = Vault.manager.create(PrivacyQuestion, { personId, kind, lookId, language, sealedText, askedAt: Clock.now() });
    return (await Vault.manager.save(question)).id;
  }

  /** What the viewer asked, the newest first. */
  async ownQuestions({ personId = '' }: Viewer): Promise<Question[]> {
    const asked = await Vault.manager.find(PrivacyQuestion, { where: { personId }, order: { askedAt: 'DESC' }, take: most });
    return opened(personId, asked);
  }

  /** What waits for the privacy officer, the eldest first; then what was answered lately. Never whose it is. */
  async privacyQuestions(viewer: Viewer, answered: boolean): Promise<Question[]> {
    await demandOfficer(viewer);
    const answeredAt = answered ? Not(IsNull()) : IsNull();
    const found = await Vault.manager.find(PrivacyQuestion, { where: { answeredAt }, order: { askedAt: answered ? 'DESC' : 'ASC' }, take: most });
    return Promise.all(found.map(async (each) => readWith(await keyOf(each.personId))(each)));
  }

  /** @throws {NotFound} */
  async privacyQuestion(viewer: Viewer, id: string): Promise<Question> {
    await demandOfficer(viewer);
    const question = await found(id);
    return readWith(await keyOf(question.personId))(question);
  }

  /** Whoever asked reads it at once; a mail tells them that it is there, and nothing of it. @throws {NotFound} when it was answered already */
  async answerQuestion(viewer: Viewer, id: string, text: string): Promise<void> {
    await demandOfficer(viewer);
    const { personId } = await found(id);
    const sealedAnswer = sealText(personId, await keyOf(personId), 'answer', text);
    const { affected } = await Vault.manager.update(PrivacyQuestion, { id, answeredAt: IsNull() }, { sealedAnswer, answeredAt: Clock.now() });
    if (!affected) throw new NotFound();
    await Jobs.send('privacy.answered-mail', { question: id });
  }
}

/** Questions of one person, with their texts. */
export const opened = async (personId: string, asked: PrivacyQuestion[]): Promise<Question[]> => (asked.length ? asked.map(readWith(await keyOf(personId))) : []);

async function found(id: string): Promise<PrivacyQuestion> {
  const question = isUUID(id) ? await Vault.manager.findOneBy(PrivacyQuestion, { id }) : null;
  if (!question) throw new NotFound();
  return question;
}

const keyOf = async (personId: string): Promise<Buffer> => (await Vault.manager.findOneByOrFail(PersonKey, { personId })).wrapped;

const purposes: Partial<Record<QuestionKind, LookPurpose>> = { mail: LookPurpose.mail_delivery, access: LookPurpose.support };
const purposeOf = (kind: QuestionKind): LookPurpose => purposes[kind] ?? LookPurpose.own_data_question;

const readWith = (wrapped: Buffer) => (question: PrivacyQuestion): Question => {
  const { id, personId, kind, language, lookId, askedAt, answeredAt, sealedText, sealedAnswer } = question;
  const purpose = purposeOf(kind);
  return {
    ...{ id, kind, language, lookId, askedAt, answeredAt, purpose, fields: fieldsFor[purpose] },
    text: openText(personId, wrapped, 'question', sealedText),
    answer: sealedAnswer && openText(personId, wrapped, 'answer', sealedAnswer),
  };
};
