import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { LinkTo } from '../link-to';

export interface SectionProps {
  title: ReactNode;
  id?: string;
  /** 2 unless the section stands inside another one. */
  level?: 2 | 3;
  intro?: ReactNode;
  /** Where the rest of it is. */
  more?: LinkTo;
  children: ReactNode;
}

export function Section({ title, id, level = 2, intro, more, children }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="section" id={id}>
      <Heading>{title}</Heading>
      {intro && <p className="intro">{intro}</p>}
      {children}
      {more && (
        <p>
          <a className="strong go" href={more.href}>
            {more.text}
            <Icon name="arrow" />
          </a>
        </p>
      )}
    </section>
  );
}
