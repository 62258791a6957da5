import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon';

export type NoticeTone = 'info' | 'ok' | 'late' | 'error';

const looks: Record<NoticeTone, { icon: IconName; type: string }> = {
  info: { icon: 'info', type: 'info' },
  ok: { icon: 'done', type: 'ok' },
  late: { icon: 'clock', type: 'warning' },
  error: { icon: 'alert', type: 'error' },
};

export interface NoticeProps {
  tone: NoticeTone;
  /** Says in words what the colour says. */
  title: ReactNode;
  children?: ReactNode;
  /** True for the result of what the reader just did, so that it is read out first. */
  live?: boolean;
}

export function Notice({ tone, title, children, live }: NoticeProps) {
  const { icon, type } = looks[tone];
  return (
    <div className={`utrecht-alert utrecht-alert--${type}`} role={live ? 'status' : undefined}>
      <Icon name={icon} />
      <div className="utrecht-alert__content">
        <p className="title">{title}</p>
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
