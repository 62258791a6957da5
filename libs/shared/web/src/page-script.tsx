/** The few pages that carry a script of ours: each a `<name>.browser.ts` beside its feature's pages. */
export type ScriptName = 'passkey' | 'sealed';

interface Built {
  src: string;
  /** SHA-384 of the file, as the tag and the policy name it. */
  integrity: string;
}

/** Next writes the build's list in here; empty where nothing was built. */
const built = (): Partial<Record<ScriptName, Built>> => JSON.parse(process.env.PAGE_SCRIPTS ?? '{}') as Record<string, Built>;

/** Scripts that send something themselves, to this site only: without the cookie that says who sends it, which no form can leave out. */
const sending: readonly ScriptName[] = ['sealed'];

/**
 * The policy of a page with one script: that file by its hash and nothing else, not even others of this site. What the
 * script may reach is what the page may reach: nothing, but for `sending`. Text never becomes markup (trusted types).
 * @throws {Error} when the site's policy is not the one this was written for
 */
export function policyWith(name: ScriptName): string {
  const [policy, script] = [process.env.PAGE_POLICY ?? '', built()[name]];
  if (!policy.includes("script-src 'none'")) throw new Error('The policy of pages does not forbid scripts');
  if (!script) return policy;
  const reach = sending.includes(name) ? "; connect-src 'self'" : '';
  return `${policy.replace("script-src 'none'", `script-src '${script.integrity}'`)}${reach}; require-trusted-types-for 'script'; trusted-types 'none'`;
}

/** The tag of a page's own script. The page must ask for it in `serve` too, and must say in words what it is for. */
export function PageScript({ name }: { name: ScriptName }) {
  const script = built()[name];
  return script ? <script src={script.src} integrity={script.integrity} crossOrigin="anonymous" defer /> : null;
}
