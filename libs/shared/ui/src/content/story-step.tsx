import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon';

export type StepTone = 'done' | 'now' | 'late' | 'answer';

const icons: Record<StepTone, IconName> = { done: 'done', now: 'clock', late: 'alert', answer: 'speech' };

export interface StoryStepProps {
  /** Machine-readable date or moment; a step that is only explained has none. */
  date?: string;
  dateText?: ReactNode;
  tone?: StepTone;
  /** What happened; the words say it, the tone only colours it. */
  children: ReactNode;
  /** `Deeds`, a `Voice`, or what the author said about the answer. */
  below?: ReactNode;
}

export function StoryStep({ date, dateText, tone = 'done', children, below }: StoryStepProps) {
  return (
    <li className={tone}>
      <Icon name={icons[tone]} />
      {dateText && <time dateTime={date}>{dateText}</time>}
      <div>{children}</div>
      {below}
    </li>
  );
}
