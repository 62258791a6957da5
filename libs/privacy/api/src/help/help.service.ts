import { Injectable } from '@nestjs/common';
import { PersonKey, isPrivacyOfficer, sealText } from '@samenspraak/people-api';
import { Clock, InvalidInput, Jobs, Vault, Viewer } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { heard } from '../looks/look.refusals';
import { Look } from '../looks/look.entity';
import { PrivacyQuestion, QuestionKind } from '../looks/privacy-question.entity';
import { opened } from '../looks/questions.service';
import { hashOfHelpCode, readHelpCode } from './help-code';
import { HelpCodeUnknown } from './help.refusals';
import type { HelpAnswer, HelpInput } from './help.types';
import { SupportCode } from './support-code.entity';

/**
 * Help for someone who cannot sign in. Whoever gives the code opens a case about the account it belongs to; nobody else
 * can, and nobody gives an address or a name. A case by itself shows nothing of the account: that takes a look, with its line.
 */
@Injectable()
export class HelpService {
  /** @returns the case @throws {HelpCodeUnknown} {TooManyQuestions} */
  async askWithCode(viewer: Viewer, { code: typed, text, language }: HelpInput): Promise<string> {
    const code = codeIn(typed);
    if (!text && !(await isPrivacyOfficer(viewer))) throw InvalidInput.of('text', 'required');
    const id = await Vault.transaction(async (vault) => {
      const [row] = (await heard(vault.query('select open_case($1, $2, $3) as id', [code, language, Clock.now()]))) as [{ id: string | null }];
      if (!row.id) throw new HelpCodeUnknown();
      const { personId } = await vault.findOneByOrFail(PrivacyQuestion, { id: row.id });
      const { wrapped } = await vault.findOneByOrFail(PersonKey, { personId });
      await vault.update(PrivacyQuestion, { id: row.id }, { sealedText: sealText(personId, wrapped, 'question', text ?? '') });
      return row.id;
    });
    await Jobs.send('privacy.help-mail', { question: id });
    return id;
  }

  /** What was asked with the code of this account, the newest first. @throws {HelpCodeUnknown} */
  async helpAnswer(typed: string): Promise<HelpAnswer> {
    const found = await Vault.manager.findOneBy(SupportCode, { codeHash: hashOfHelpCode(codeIn(typed)) });
    if (!found) throw new HelpCodeUnknown();
    const { personId } = found;
    const asked = await Vault.manager.find(PrivacyQuestion, { where: { personId, kind: QuestionKind.access }, order: { askedAt: 'DESC' }, take: 20 });
    const looks = asked.length ? await Vault.manager.find(Look, { where: { questionId: In(asked.map(({ id }) => id)) }, order: { writtenAt: 'DESC' } }) : [];
    return { cases: await opened(personId, asked), looks };
  }
}

function codeIn(typed: string): string {
  if (!typed.trim()) throw InvalidInput.of('code', 'required');
  const code = readHelpCode(typed);
  if (!code) throw new HelpCodeUnknown();
  return code;
}
