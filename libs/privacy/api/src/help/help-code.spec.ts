import { hashOfHelpCode, newHelpCode, readHelpCode } from './help-code';

it('is a hundred bits, never the same, without letters that look like figures', () => {
  const codes = Array.from({ length: 500 }, newHelpCode);
  expect(new Set(codes).size).toBe(500);
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') expect(codes.join('')).toContain(letter);
});

it('is read as people write it down', () => {
  for (const typed of ['01AB-2CDE-3FGH-4JKM-5NPQ', ' 01ab 2cde 3fgh 4jkm 5npq ', 'olab–2cde—3fgh‑4jkm‐5npq', 'OIAB.2CDE.3FGH.4JKM.5NPQ', '０１ＡＢ2cde3fgh4jkm5npq']) {
    expect(readHelpCode(typed)).toBe('01AB2CDE3FGH4JKM5NPQ');
  }
});

it('takes nothing else for a code, an address or a name least of all', () => {
  for (const typed of ['', '01AB-2CDE', 'iemand@voorbeeld.example', 'Samira Bentahoudi', 'U1AB-2CDE-3FGH-4JKM-5NPQ', '01AB2CDE3FGH4JKM5NPQ0', '%'.repeat(20)]) {
    expect(readHelpCode(typed)).toBeUndefined();
  }
});

it('leaves a fingerprint that is not the code', () => {
  expect(hashOfHelpCode('01AB2CDE3FGH4JKM5NPQ')).toMatch(/^[0-9a-f]{64}$/);
});
