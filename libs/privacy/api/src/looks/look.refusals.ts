import { InvalidInput, NotFound, Refusal } from '@samenspraak/shared-api';

/** What was asked for was read already: each look is once. */
export class LookUsed extends Refusal {}

/** A ticket is good for fifteen minutes. */
export class LookTooOld extends Refusal {}

/** Nobody may look before the line is there to stay. */
export class LookNotCommitted extends Refusal {}

/** So many open questions at once are answered first. */
export class TooManyQuestions extends Refusal {}

const byCode: Record<string, () => Refusal> = {
  LK001: () => InvalidInput.of('purpose', 'required'),
  LK002: () => InvalidInput.of('fields', 'choice'),
  LK003: () => new NotFound(),
  LK004: () => new NotFound(),
  LK005: () => new LookNotCommitted(),
  LK006: () => new LookUsed(),
  LK007: () => new LookTooOld(),
  LK010: () => new TooManyQuestions(),
};

/** The vault's own no, in the product's words. */
export async function heard<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code = '' } = (error as { driverError?: { code?: string } }).driverError ?? {};
    throw byCode[code]?.() ?? error;
  }
}
