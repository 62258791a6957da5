import { TopicEvent, TopicEventKind } from '@samenspraak/agenda-api';
import { Language } from '@samenspraak/shared-api';
import type { Example } from './example';
import type { Line } from './lines';
import { spaces, type TopicEventExample, type TopicExample, type TopicStep } from './network';
import { sessionOf } from './session-times';

/** A step that someone took with a topic. */
export interface StepLine extends Line<Partial<TopicEvent>> {
  step: TopicStep;
  /** The body whose clock starts with this step. */
  asks?: string;
}

const ofTheBody: TopicStep[] = ['opened', 'returned', 'declined', 'closed'];

/** The steps of a topic, as lines on its timeline. */
export function stepsOf(example: Example, topic: TopicExample): StepLine[] {
  let body = spaces.find(({ slug }) => slug === topic.space)?.answeredBy;
  return topic.events.map((event) => {
    if (event.to) body = event.to;
    const { step, on, session } = event;
    const inName = step === 'proposed' ? topic.onBehalfOf : (event.to ?? (ofTheBody.includes(step) ? body : undefined));
    return {
      ...{
        step,
        day: on,
        ...(step === 'discussed' ? afterSession(example, session) : { date: example.calendar.date(on) }),
      },
      asks: step === 'proposed' || step === 'referred' ? body : undefined,
      row: { ...told(example, topic, event), organisationId: inName && example.id('organisation', inName) },
    };
  });
}

function afterSession({ calendar }: Example, session?: string): Pick<Line, 'date' | 'from'> {
  const { on, until } = sessionOf(session);
  return { date: calendar.sessionDate(on), from: until };
}

const told = (example: Example, { space }: TopicExample, event: TopicEventExample): Partial<TopicEvent> => ({
  ...{ kind: TopicEventKind[event.step], text: event.note, whatWouldChange: event.wouldChange },
  language: event.note ? Language[event.noteLanguage ?? 'nl'] : undefined,
  participantId: event.by && example.participantId(event.by, space),
  referenceId: pointedAt(example, event),
});

function pointedAt(example: Example, { session, into }: TopicEventExample): string | undefined {
  if (into) return example.id('topic', into);
  return session && example.id('session', session);
}
