import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, type RemarkAnswerPageFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, Disclosure, ErrorSummary, Form, Section, TextArea } from '@samenspraak/shared-ui';
import { ApiRefusal, type FormState, type Language, type Visit } from '@samenspraak/shared-web';
import { ActPage } from '../../act-page';
import { dialogueWords } from '../../dialogue-words';
import { OwnSeatsFields, type OwnSeatsData, ownSeats } from '../../session/own-seats';
import { sessionForm } from '../../session-form';
import { LookAgain, asSent } from '../look-again';
import { NotesReaders } from './notes-readers';
import { RemarkLine, RemarkLineFields } from './remark-line';
import { TwoVersions } from './two-versions';

export const RemarkAnswerPageFields = graphql(`
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
`);

type Data = FragmentType<typeof RemarkAnswerPageFields>;
type Session = RemarkAnswerPageFragment;

const found = ({ report }: Session, id: string) =>
  report?.paragraphs.flatMap((paragraph) => paragraph.remarks.map((remark) => ({ paragraph, remark }))).find(({ remark }) => remark.id === id);

/** @throws {ApiRefusal} NOT_FOUND when the remark is not there, or is no longer */
export function remarkAsked(visit: Visit, session: Data): string {
  const id = visit.param('opmerking');
  if (!found(read(RemarkAnswerPageFields, session), id)) throw new ApiRefusal('NOT_FOUND');
  return id;
}

export interface RemarkAnswerPageProps {
  session: Data;
  own: OwnSeatsData;
  remark: string;
  language: Language;
  form: FormState;
}

/** One remark: what it would change, and what the other side says to it. */
export function RemarkAnswerPage({ session: masked, own, remark: id, language, form }: RemarkAnswerPageProps) {
  const session = read(RemarkAnswerPageFields, masked);
  const t = dialogueWords(language);
  const asked = found(session, id);
  if (!asked) return null;
  const { paragraph, remark } = asked;
  const { report, space } = session;
  const { answer } = read(RemarkLineFields, remark);
  const sides = ownSeats(own, space.id, space.seats.filter(({ signedAt }) => signedAt)).map(({ side }) => side);
  const open = Boolean(report?.viewerCan.includes('remark')) && !answer;
  const props = { session, own, language, form, id };
  return (
    <ActPage {...{ session, language }} title={t('remarks.oneTitle')} possible={Boolean(report)}>
      <RemarkLine {...{ remark, language }} />
      {remark.proposal && !answer && (
        <Section title={t('remarks.changes')}>
          <TwoVersions language={language} lang={report?.language ?? language} titles={[t('remarks.now'), t('remarks.proposed')]} before={paragraph.text} after={remark.proposal} />
        </Section>
      )}
      {open && sides.some((side) => side !== remark.side) && (
        <>
          {remark.proposal && <TakeOver {...props} />}
          <LeaveIt {...props} />
        </>
      )}
      {open && sides.includes(remark.side) && <TakeBack {...props} />}
    </ActPage>
  );
}

type PartProps = { session: Session; own: OwnSeatsData; language: Language; form: FormState; id: string };

const kitOf = ({ own, language, form }: PartProps, act: string) => {
  const t = dialogueWords(language);
  return sessionForm(language, form, read(OwnSeatsFields, own).viewer, { text: t('remarks.why'), language: t('inLanguage') }, act);
};

function TakeOver(props: PartProps) {
  const t = dialogueWords(props.language);
  const kit = kitOf(props, 'takeOver');
  return (
    <Section title={t('remarks.takeOverTitle')} intro={t('remarks.takeOverText')}>
      {kit.failed && <ErrorSummary {...kit.faults} />}
      <Form hidden={{ ...kit.hidden, remark: props.id }}>
        <Button>{t('remarks.takeOver')}</Button>
      </Form>
    </Section>
  );
}

function LeaveIt(props: PartProps) {
  const { session, language, form } = props;
  const t = dialogueWords(language);
  const kit = kitOf(props, 'leave');
  return (
    <Section title={t('remarks.leaveTitle')} intro={t('remarks.leaveText')}>
      {kit.failed && <ErrorSummary {...kit.faults} />}
      <Form hidden={{ ...kit.hidden, remark: props.id }}>
        <TextArea {...kit.field('text')} hint={t('paragraph.hint')} rows={4} />
        <LanguageField {...kit.field('language', language)} />
        {kit.failed && <LookAgain {...{ language, form }} typed={asSent(form.values['text'])} />}
        <NotesReaders session={session} language={language} />
        <Button kind="quiet">{t('remarks.leave')}</Button>
      </Form>
    </Section>
  );
}

function TakeBack(props: PartProps) {
  const t = dialogueWords(props.language);
  const kit = kitOf(props, 'takeBack');
  return (
    <Disclosure summary={t('remarks.takeBack')}>
      <p>{t('remarks.takeBackText')}</p>
      {kit.failed && <ErrorSummary {...kit.faults} />}
      <Form hidden={{ ...kit.hidden, remark: props.id }}>
        <Button kind="danger">{t('remarks.takeBackSure')}</Button>
      </Form>
    </Disclosure>
  );
}
