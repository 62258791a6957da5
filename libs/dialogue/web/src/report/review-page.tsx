import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, type ReviewPageFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Notice, Section, SelectField, TextArea } from '@samenspraak/shared-ui';
import { type FormState, type Language, dayText, isolated } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { BehalfField } from '../agenda/behalf-field';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { OwnSeatsFields, type OwnSeatsData, ownSeats } from '../session/own-seats';
import { SessionReaders } from '../session/session-readers';
import { sessionForm } from '../session-form';
import { LookAgain, asSent } from './look-again';
import { inAgendaOrder } from './report-order';
import { ReportText } from './report-text';
import { ReportVerdicts } from './report-verdicts';

export const ReviewPageFields = graphql(`
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
`);

export interface ReviewPageProps {
  session: FragmentType<typeof ReviewPageFields>;
  own: OwnSeatsData;
  language: Language;
  form: FormState;
}

const openRemarks = (paragraphs: NonNullable<ReviewPageFragment['report']>['paragraphs']): number =>
  paragraphs.flatMap(({ remarks }) => remarks).filter(({ answer }) => !answer).length;

/** The seats of sides that have not spoken. */
function seatsToSpeak({ space, report }: ReviewPageFragment, own: OwnSeatsData) {
  const spoken = report?.approvals.map(({ side }) => side) ?? [];
  const open = space.seats.filter(({ side, signedAt }) => signedAt && !spoken.includes(side));
  return ownSeats(own, space.id, open);
}

/** What a side says of the report: once, for good, and in whose name. */
export function ReviewPage({ session: masked, own, language, form }: ReviewPageProps) {
  const session = read(ReviewPageFields, masked);
  const { report } = session;
  const t = dialogueWords(language);
  const seats = seatsToSpeak(session, own);
  const possible = report !== null && (report.viewerCan.includes('approve') || form.act !== null);
  return (
    <ActPage {...{ session, language }} title={t('review.title')} lead={t('review.lead', { date: dayText(language, report?.dueOn ?? '2000-01-01') })} possible={possible}>
      {report && <ReportVerdicts report={report} language={language} />}
      <Section title={t('review.readFirst')}>
        <ReportText session={session} language={language} />
      </Section>
      {report?.viewerCan.includes('remark') && (
        <Section title={t('review.changeTitle')} intro={t('review.changeText')}>
          <ButtonRow>
            <Button kind="quiet" href={`${sessionHref(language, session.slug)}/verslag/opmerkingen`}>
              {t('review.change', { count: openRemarks(report.paragraphs) })}
            </Button>
          </ButtonRow>
        </Section>
      )}
      <Notice tone="info" title={seats.map(({ side, organisation }) => t(`review.youSpeak.${side}`, { organisation: isolated(organisation.name) })).join(' ')}>
        {t('review.binding')} {t('review.next')}
      </Notice>
      <Approve {...{ session, own, language, form, seats }} />
      <Dissent {...{ session, own, language, form, seats }} />
    </ActPage>
  );
}

type PartProps = Omit<ReviewPageProps, 'session'> & { session: ReviewPageFragment; seats: ReturnType<typeof seatsToSpeak> };

function Approve({ session, own, language, form, seats }: PartProps) {
  const t = dialogueWords(language);
  const kit = sessionForm(language, form, read(OwnSeatsFields, own).viewer, { organisationId: t('onBehalf') }, 'approve');
  return (
    <Section title={t('review.approveTitle')} intro={t('review.approveText')}>
      {kit.failed && <ErrorSummary {...kit.faults} />}
      <Form hidden={{ ...kit.hidden, id: session.id }} label={t('review.approveTitle')}>
        <BehalfField language={language} seats={seats} field={kit.field('organisationId')} />
        <Button>{t('review.approve')}</Button>
      </Form>
    </Section>
  );
}

function Dissent({ session, own, language, form, seats }: PartProps) {
  const t = dialogueWords(language);
  const labels = { text: t('review.dissent'), paragraphId: t('review.paragraph'), language: t('inLanguage'), organisationId: t('onBehalf') };
  const kit = sessionForm(language, form, read(OwnSeatsFields, own).viewer, labels, 'dissent');
  const paragraphs = inAgendaOrder(session.report?.paragraphs ?? [], session.items);
  const options = paragraphs.map(({ id }, place) => ({ value: id, text: t('review.one', { number: place + 1 }) }));
  return (
    <Section title={t('review.dissentTitle')} intro={t('review.dissentText')}>
      {kit.failed && <ErrorSummary {...kit.faults} />}
      <Form hidden={{ ...kit.hidden, id: session.id }} label={t('review.dissentTitle')}>
        <TextArea {...kit.field('text')} hint={t('review.dissentHint')} rows={6} />
        <SelectField {...kit.field('paragraphId')} empty={t('review.whole')} options={options} />
        <LanguageField {...kit.field('language', language)} />
        <BehalfField language={language} seats={seats} field={{ ...kit.field('organisationId'), id: 'dissent-organisation' }} />
        {kit.failed && <LookAgain {...{ language, form }} typed={asSent(form.values['text'])} />}
        <SessionReaders session={session} language={language} ofReport />
        <Button kind="quiet">{t('review.send')}</Button>
      </Form>
    </Section>
  );
}
