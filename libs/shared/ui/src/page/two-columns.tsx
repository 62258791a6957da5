import type { ReactNode } from 'react';

export interface TwoColumnsProps {
  /** The page's head. On a phone the aside follows it at once, so that what can be done is not below the whole story. */
  head?: ReactNode;
  children: ReactNode;
  aside: ReactNode;
  asideLabel?: string;
}

/** The story at the start, what belongs beside it at the end; below each other on a phone. */
export function TwoColumns({ head, children, aside, asideLabel }: TwoColumnsProps) {
  return (
    <div className={head ? 'two headed' : 'two'}>
      {head}
      {head && <aside aria-label={asideLabel}>{aside}</aside>}
      <div className="first">{children}</div>
      {!head && <aside aria-label={asideLabel}>{aside}</aside>}
    </div>
  );
}
