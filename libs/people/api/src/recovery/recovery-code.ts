import { Keys, Seal } from '@samenspraak/shared-api';
import { digitsOf } from '../secret';

/**
 * Twelve figures to read out to somebody. Made from the request's id under the server's secret: whoever asked can see them
 * again, and nothing that is stored gives them away.
 */
export const codeOf = (id: string): string => {
  const number = BigInt(`0x${Buffer.from(Seal.of('recovery', id), 'base64url').toString('hex')}`) % 10n ** 12n;
  return String(number).padStart(12, '0');
};

/** By which a request is found, also when the figures were typed with spaces or in Arabic. */
export const markOfCode = (typed: string): string => Keys.ring.mark('recovery', digitsOf(typed));
