import type { ReactNode } from 'react';

export function BigNumber({ value, children }: { value: ReactNode; children: ReactNode }) {
  return (
    <p className="big">
      <b>{value}</b> {children}
    </p>
  );
}
