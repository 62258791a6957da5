export interface ChainState {
  serial: number;
  hash: string;
  sealed: number;
  sealedAt: string | null;
  takenAt: string | null;
  closed: number;
  destroyed: number;
  records: number;
  first: boolean;
}
export function start(): ChainState;
export function check(state: ChainState, text: string, key?: string): void;
export function checkEnd(state: ChainState, takenAt?: string | null): void;
