import fc from 'fast-check';

/** Values that break things: each was somebody's bug once. */
const nasty = [
  '', ' ', '\0', '\u202e', '\ud800', 'İ', '﷽'.repeat(50), "' or 1=1 --", '"; drop table topic; --', '${7*7}', '{{7*7}}', '<script>alert(1)</script>',
  '../../../../etc/passwd', '%00', '%s%n', '\r\nset-cookie: x=y', '__proto__', 'constructor', 'null', 'undefined', 'NaN', '-1', '1e309', '0x10',
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '2026-13-45', '9999999999999999', '+275760-09-13T00:00:00Z', 'x'.repeat(20_000), 'WyJ4IiwieSJd', 'W10', 'bnVsbA',
];

export const hostileText = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...nasty) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) }, { weight: 1, arbitrary: fc.uuid() });

const hostileNumber = fc.oneof(fc.constantFrom(0, -1, 1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 1e308, 0.5, -0), fc.integer());

export const hostileValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: hostileText },
    { weight: 2, arbitrary: hostileNumber },
    { weight: 1, arbitrary: fc.constantFrom(null, true, false, [], {}) },
    { weight: 1, arbitrary: fc.array(tie('any'), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.dictionary(fc.oneof(fc.constantFrom('id', 'text', 'spaceId', '__proto__', 'length'), fc.string({ maxLength: 8 })), tie('any'), { maxKeys: 4 }) },
  ),
})).any;
