import { type FragmentType, type SessionAnswersFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Form, Panel } from '@samenspraak/shared-ui';
import { type Language, type formKit, isolated } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { type OwnSeatsData, ownSeats } from './own-seats';

export const SessionAnswersFields = graphql(`
  fragment SessionAnswers on Session {
    id
    viewerCan
    space {
      id
    }
    seats {
      answer
      organisation {
        id
        name
      }
    }
  }
`);

export interface AnswerPanelProps {
  session: FragmentType<typeof SessionAnswersFields>;
  own: OwnSeatsData;
  language: Language;
  hidden: ReturnType<typeof formKit>['hidden'];
}

/** Whether the reader's organisation comes: asked once for each of its seats that is invited. */
export function AnswerPanel({ session: masked, own, language, hidden }: AnswerPanelProps) {
  const session = read(SessionAnswersFields, masked);
  const t = dialogueWords(language);
  const seats = session.viewerCan.includes('answer') ? ownSeats(own, session.space.id, session.seats) : [];
  if (!seats.length) return null;
  return (
    <Panel title={t('answer.title')} tone="brand" fine={t('answer.note')} id="antwoord">
      {seats.map((seat) => (
        <Answer key={seat.organisation.id} {...{ seat, language, hidden }} id={session.id} />
      ))}
    </Panel>
  );
}

type Seat = SessionAnswersFragment['seats'][number];

function Answer({ id, seat, language, hidden }: { id: string; seat: Seat } & Pick<AnswerPanelProps, 'language' | 'hidden'>) {
  const t = dialogueWords(language);
  const { answer, organisation } = seat;
  const label = t('answer.for', { organisation: isolated(organisation.name) });
  const key = `${hidden.key}-${organisation.id}`;
  return (
    <Form label={label} hidden={{ ...hidden, key, id, organisationId: organisation.id }}>
      <p>
        <b>{label}</b>
        <br />
        {t(`answer.now.${answer}`)}
      </p>
      <ButtonRow>
        {answers.map((each) =>
          each === answer ? null : (
            <Button key={each} name="answer" value={each} kind={each === 'coming' ? 'primary' : 'quiet'}>
              {t(`answer.${each}`)}
            </Button>
          ),
        )}
      </ButtonRow>
    </Form>
  );
}

const answers = ['coming', 'not_coming'] as const;
