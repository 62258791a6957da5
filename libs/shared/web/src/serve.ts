import type { GetServerSideProps, GetServerSidePropsContext } from 'next';
import { ApiRefusal } from './api';
import { Form, FormState, KeptForm, freshForm, keptForm, refusedForm } from './form';
import { Language, isLanguage } from './languages';
import { leadsTo } from './leads-to';
import { requireOwnForm } from './own-form';
import { type ScriptName, policyWith } from './page-script';
import { SiteViewerDocument, type SiteViewerData } from './site-viewer';
import { Visit } from './visit';

/** What every page gets. `data` is the page's own query; it spreads `...SiteViewer`. */
export interface PageProps<Data, Shown = unknown> {
  language: Language;
  /** The address below the language, to switch languages without losing the page. */
  path: string;
  form: FormState;
  data: Data;
  /** What a form of the page brought up, for this one answer; null when the page was only asked for. */
  shown: Shown | null;
}

/** A page that could not be shown, and why. */
export interface RefusedProps {
  language: Language;
  path: string;
  refusal: { code: string; reference: string | null; facts?: ApiRefusal['facts'] };
  data: SiteViewerData | null;
  /** What was typed, when signing in is needed first. */
  kept?: KeptForm;
}

/** What was asked for stands at another address of this site: thrown while loading a page. */
export class Elsewhere extends Error {
  constructor(readonly address: string) {
    super('elsewhere');
  }
}

/** What a form of the page does; answers with the address below the language to go to. */
export type Act = (visit: Visit, form: Form) => Promise<string>;

/** What a form of the page brings up: shown in the answer itself, and nowhere kept. */
export type Show = (visit: Visit, form: Form) => Promise<unknown>;

export interface Served<Data> {
  load: (visit: Visit) => Promise<Data>;
  /** By the form's hidden field `act`; a page with one form calls it `send`. */
  acts?: Record<string, Act>;
  /** The same, for what may be seen once only and therefore has no address to go to. */
  shows?: Record<string, Show>;
  /** The one script of ours that this page may run (`PageScript` puts it there). Without it the policy forbids every script. */
  script?: ScriptName;
  /** Never says to the API who sends the request: on this page nobody is signed in. */
  nameless?: boolean;
}

/**
 * A page that answers GET and POST by itself, without script: GET shows; POST does and redirects (303), or shows the same
 * page again with what was wrong and what was typed (422).
 */
export function serve<Data extends SiteViewerData>(served: Served<Data>): GetServerSideProps {
  const { load, script, nameless } = served;
  return async (context) => {
    const language = context.params?.['language'];
    if (!isLanguage(language)) return { notFound: true };
    if (!['GET', 'HEAD', 'POST'].includes(context.req.method ?? '')) return refuseMethod(context, language);
    const visit = new Visit(context, language, undefined, nameless);
    try {
      const answer = context.req.method === 'POST' ? await post(context, visit, served) : { props: await pageProps(visit, load, freshForm()) };
      if (script && 'props' in answer) allowScript(context, script);
      return answer;
    } catch (error) {
      return refuse(context, visit, error);
    }
  };
}

/** Development has no policy at all: Next's own tools are scripts. */
function allowScript({ res }: GetServerSidePropsContext, script: ScriptName): void {
  if (process.env.NODE_ENV === 'production') res.setHeader('content-security-policy', policyWith(script));
}

function refuseMethod({ res }: GetServerSidePropsContext, language: Language) {
  res.statusCode = 405;
  res.setHeader('allow', 'GET, HEAD, POST');
  const props: RefusedProps = { language, path: '', refusal: { code: 'NOT_FOUND', reference: null }, data: null };
  return { props };
}

async function pageProps<Data>(visit: Visit, load: Served<Data>['load'], form: FormState, shown: unknown = null): Promise<PageProps<Data>> {
  return { language: visit.language, path: visit.path, form, shown, data: await load(visit) };
}

async function post<Data>(context: GetServerSidePropsContext, visit: Visit, { load, acts = {}, shows = {} }: Served<Data>) {
  requireOwnForm(context.req.headers);
  const form = await Form.read(context.req);
  // A button may do something else than its form, by naming it.
  const name = form.all('act').at(-1) || 'send';
  const [act, show] = [ownOf(acts, name), ownOf(shows, name)];
  if (!act && !show) throw new ApiRefusal('NOT_FOUND');
  try {
    return await doOrShowAgain(context, visit, load, { act, show }, form);
  } catch (error) {
    const kept = keptForm(form);
    if (!(error instanceof ApiRefusal) || !(error.code in leadsTo) || !kept.texts.length) throw error;
    return keep(context, visit, error.code, kept);
  }
}

interface Doing {
  act?: Act;
  show?: Show;
}

async function doOrShowAgain<Data>(context: GetServerSidePropsContext, visit: Visit, load: Served<Data>['load'], { act, show }: Doing, form: Form) {
  try {
    const asked = new Visit(context, visit.language, form);
    if (!act) return { props: await pageProps(visit, load, freshForm(), await show?.(asked, form)) };
    const destination = visit.to(await act(asked, form));
    return { redirect: { destination, statusCode: 303 as const } };
  } catch (error) {
    if (!(error instanceof ApiRefusal) || ['NOT_FOUND', 'UNREACHABLE', 'SIGN_IN_NEEDED', 'FRESH_SIGN_IN_NEEDED'].includes(error.code)) throw error;
    context.res.statusCode = error.code === 'TOO_MANY_TRIES' ? 429 : 422;
    askToWait(context, error);
    return { props: await pageProps(visit, load, refusedForm(form, error)) };
  }
}

/** Signing in comes first, and what was typed waits on the page. */
async function keep(context: GetServerSidePropsContext, visit: Visit, code: string, kept: KeptForm) {
  context.res.statusCode = 401;
  const data = await visit.ask(SiteViewerDocument, {}).catch(() => null);
  const props: RefusedProps = { language: visit.language, path: visit.path, refusal: { code, reference: null }, data, kept };
  return { props };
}

const ownOf = <T>(things: Record<string, T>, name: string): T | undefined => (Object.hasOwn(things, name) ? things[name] : undefined);

const statuses: Record<string, number> = { NOT_FOUND: 404, UNREACHABLE: 503, TOO_LARGE: 413, FOREIGN_REQUEST: 403, NOT_ALLOWED: 403, TOO_MANY_TRIES: 429 };

/** In seconds (RFC 6585, section 4). */
function askToWait({ res }: GetServerSidePropsContext, { facts }: ApiRefusal): void {
  if (facts['seconds']) res.setHeader('retry-after', String(facts['seconds']));
}

/** An address with values that cannot be leads nowhere. */
const impossible = ['INVALID_INPUT', 'BAD_REQUEST'];

async function refuse(context: GetServerSidePropsContext, visit: Visit, error: unknown) {
  if (error instanceof Elsewhere) return { redirect: { destination: error.address, statusCode: 303 as const } };
  if (!(error instanceof ApiRefusal)) throw error;
  const { reference } = error;
  const code = impossible.includes(error.code) ? 'NOT_FOUND' : error.code;
  const place = leadsTo[code];
  if (place) {
    const destination = visit.to(`${place}?naar=${encodeURIComponent(visit.to(visit.path))}`);
    return { redirect: { destination, statusCode: 303 as const } };
  }
  context.res.statusCode = statuses[code] ?? 500;
  askToWait(context, error);
  if (code === 'UNREACHABLE') context.res.setHeader('retry-after', '10');
  // Whoever has no room for the page has none for its frame: it is not asked again.
  const data = code === 'UNREACHABLE' ? null : await visit.ask(SiteViewerDocument, {}).catch(() => null);
  const props: RefusedProps = { language: visit.language, path: visit.path, refusal: { code, reference, facts: error.facts }, data };
  return { props };
}

