import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon';

export type StateTone = 'open' | 'planned' | 'running' | 'good' | 'late' | 'declined' | 'quiet';

const icons: Record<StateTone, IconName> = {
  open: 'circle',
  planned: 'calendar',
  running: 'progress',
  good: 'done',
  late: 'alert',
  declined: 'declined',
  quiet: 'clock',
};

/** A state, in a word. Shape and colour only repeat it. */
export function StateBadge({ tone, children }: { tone: StateTone; children: ReactNode }) {
  return (
    <span className={`nl-data-badge ${tone}`}>
      <Icon name={icons[tone]} />
      {children}
    </span>
  );
}
