import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKey } from './cipher';
import { KeyRing } from './key-ring';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
const file = join(folder, 'here', 'keys.json');
afterAll(() => rmSync(folder, { recursive: true }));

it('makes its file once, for its owner alone', () => {
  const first = KeyRing.openOrMake(file);
  const again = KeyRing.openOrMake(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(again.newest).toEqual(first.newest);
  expect(again.mark('email', 'a')).toBe(first.mark('email', 'a'));
  expect(again.mark('other', 'a')).not.toBe(first.mark('email', 'a'));
});

it('sees at once what another process did to the file', () => {
  const [one, other] = [KeyRing.open(file), KeyRing.open(file)];
  const early = one.wrap(newKey(), 'x');
  other.addMaster(new Date());
  const late = other.wrap(newKey(), 'x');
  expect(one.unwrap(late, 'x')).toHaveLength(32);
  other.destroyMasters([other.masters[0]?.id ?? '']);
  expect(() => other.unwrap(early, 'x')).toThrow('destroyed');
  expect(one.wrap(newKey(), 'x').subarray(0, 8)).toEqual(late.subarray(0, 8));
  expect(() => one.unwrap(early, 'x')).toThrow('destroyed');
  expect(JSON.parse(readFileSync(file, 'utf8')).masters).toHaveLength(1);
});

it('does not start without its file, and says which', () => {
  expect(() => KeyRing.open(join(folder, 'nowhere.json'))).toThrow(/nowhere\.json \(ENOENT\)/);
});
