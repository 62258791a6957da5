import { createHash, randomUUID } from 'node:crypto';
import { Duty, DutyKind, PersonKey, sealText } from '@samenspraak/people-api';
import { Look, LookField, LookPurpose, PrivacyQuestion, QuestionKind, registerEntry } from '@samenspraak/privacy-api';
import { Language } from '@samenspraak/shared-api';
import { minutesAfter } from './calendar';
import type { Example } from './example';
import { rowsIn, rowsOf, type Rows } from './write';

const office = { body: 'Toezicht Samenspraak', function: 'privacyfunctionaris' };

/** The privacy officer, what one member asked her, and the line of what she saw for it. */
export function plantLooks(example: Example, persons: Rows[]): Rows[] {
  const [personId, officer] = [example.id('person', 'dounia'), example.id('person', 'nadira')];
  const key = rowsIn(persons, PersonKey).find((each) => each.personId === personId);
  if (!key) throw new Error('Whoever asks has no key');
  const seal = (place: string, text: string) => sealText(personId, key.wrapped, place, text);
  const [askedAt, mail] = [example.calendar.moment(-12), randomUUID()];
  const asked = { personId, language: Language.nl, lookId: null };
  const viewer = createHash('sha256').update(personId + officer).digest('hex');
  return [
    rowsOf(Duty, [{ personId: officer, kind: DutyKind.privacy_officer, toldUntil: null, ...office }]),
    rowsOf(PrivacyQuestion, [
      {
        ...{ ...asked, id: mail, kind: QuestionKind.mail, askedAt, answeredAt: minutesAfter(askedAt, 95) },
        sealedText: seal('question', 'Sinds vorige week krijg ik geen mail meer over mijn onderwerpen. Klopt mijn adres wel?'),
        sealedAnswer: seal('answer', 'Uw adres klopt. Kijk of de mail bij ongewenste mail staat. Zet ons adres daarna bij uw contacten.'),
      },
      {
        ...{ ...asked, kind: QuestionKind.data, askedAt: example.calendar.moment(-1) },
        sealedText: seal('question', 'Kan mijn gemeente zien dat ik hier meedoe?'),
      },
    ]),
    rowsOf(Look, [
      {
        ...{ personId, questionId: mail, purpose: LookPurpose.mail_delivery, registerVersion: String(registerEntry('privacyQuestions').version), fields: [LookField.email], ...office },
        ...{ employee: 'A', viewer, transaction: '0', writtenAt: minutesAfter(askedAt, 80), usedAt: minutesAfter(askedAt, 80) },
      },
    ]),
  ];
}
