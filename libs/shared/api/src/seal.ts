import { createHmac, timingSafeEqual } from 'node:crypto';

/** Marks only this server can make: HMAC-SHA-256 under its secret, base64url. */
export class Seal {
  private static secret = '';

  static connect(secret: string): void {
    Seal.secret = secret;
  }

  /** @param purpose keeps a seal for one use from being good for another */
  static of(purpose: string, value: string): string {
    if (!Seal.secret) throw new Error('The seal has no secret');
    return createHmac('sha256', Seal.secret).update(`${purpose}:${value}`).digest('base64url');
  }

  static isOf(given: string, purpose: string, value: string): boolean {
    const [a, b] = [Buffer.from(given), Buffer.from(Seal.of(purpose, value))];
    return a.length === b.length && timingSafeEqual(a, b);
  }
}
