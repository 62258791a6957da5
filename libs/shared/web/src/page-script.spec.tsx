import { renderToStaticMarkup } from 'react-dom/server';
import { PageScript, policyWith } from './page-script';

const policy = "default-src 'none'; script-src 'none'; style-src 'self'";
const passkey = { src: '/script/passkey.0011.js', integrity: 'sha384-abc' };

beforeEach(() => Object.assign(process.env, { PAGE_POLICY: policy, PAGE_SCRIPTS: JSON.stringify({ passkey }) }));

it('lets one file run, by its hash, and nothing else', () => {
  const written = policyWith('passkey');
  expect(written).toContain("script-src 'sha384-abc';");
  expect(written).not.toContain("script-src 'self'");
  expect(written).toContain("default-src 'none'");
  expect(written).not.toContain('connect-src');
  expect(written).toContain("require-trusted-types-for 'script'");
});

it('names the file and its hash in the tag', () => {
  expect(renderToStaticMarkup(<PageScript name="passkey" />)).toBe(
    '<script src="/script/passkey.0011.js" integrity="sha384-abc" crossorigin="anonymous" defer=""></script>',
  );
});

it('keeps forbidding every script when that one was not built', () => {
  expect(policyWith('sealed')).toBe(policy);
  expect(renderToStaticMarkup(<PageScript name="sealed" />)).toBe('');
});

it('stops when the policy it would open is not there', () => {
  process.env.PAGE_POLICY = "default-src 'none'";
  expect(() => policyWith('passkey')).toThrow();
});
