import type { GetServerSideProps, GetServerSidePropsContext } from 'next';
import { ApiRefusal } from './api';
import { Form, FormState, KeptForm, freshForm, keptForm, refusedForm } from './form';
import { Language, isLanguage } from './languages';
import { leadsTo } from './leads-to';
import { type ScriptName, policyWith } from './page-script';
import { SiteViewerDocument, type SiteViewerData } from './site-viewer';
import { Visit } from './visit';

/** What every page gets. `data` is the page's own query; it spreads `...SiteViewer`. */
export interface PageProps<Data> {
  language: Language;
  /** The address below the language, to switch languages without losing the page. */
  path: string;
  form: FormState;
  data: Data;
}

/** A page that could not be shown, and why. */
export interface RefusedProps {
  language: Language;
  path: string;
  refusal: { code: string; reference: string | null };
  data: SiteViewerData | null;
  /** What was typed, when signing in is needed first. */
  kept?: KeptForm;
}

/** What a form of the page does; answers with the address below the language to go to. */
export type Act = (visit: Visit, form: Form) => Promise<string>;

export interface Served<Data> {
  load: (visit: Visit) => Promise<Data>;
  /** By the form's hidden field `act`; a page with one form calls it `send`. */
  acts?: Record<string, Act>;
  /** The one script of ours that this page may run (`PageScript` puts it there). Without it the policy forbids every script. */
  script?: ScriptName;
}

/**
 * A page that answers GET and POST by itself, without script: GET shows; POST does and redirects (303), or shows the same
 * page again with what was wrong and what was typed (422).
 */
export function serve<Data extends SiteViewerData>({ load, acts = {}, script }: Served<Data>): GetServerSideProps {
  return async (context) => {
    const language = context.params?.['language'];
    if (!isLanguage(language)) return { notFound: true };
    if (!['GET', 'HEAD', 'POST'].includes(context.req.method ?? '')) return refuseMethod(context, language);
    const visit = new Visit(context, language);
    try {
      const answer = context.req.method === 'POST' ? await post(context, visit, load, acts) : { props: await pageProps(visit, load, freshForm()) };
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

async function pageProps<Data>(visit: Visit, load: Served<Data>['load'], form: FormState): Promise<PageProps<Data>> {
  return { language: visit.language, path: visit.path, form, data: await load(visit) };
}

async function post<Data>(context: GetServerSidePropsContext, visit: Visit, load: Served<Data>['load'], acts: Record<string, Act>) {
  const form = await Form.read(context.req);
  const name = form.choice('act') ?? 'send';
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act) throw new ApiRefusal('NOT_FOUND');
  try {
    return await doOrShowAgain(context, visit, load, act, form);
  } catch (error) {
    const kept = keptForm(form);
    if (!(error instanceof ApiRefusal) || !(error.code in leadsTo) || !kept.texts.length) throw error;
    return keep(context, visit, error.code, kept);
  }
}

async function doOrShowAgain<Data>(context: GetServerSidePropsContext, visit: Visit, load: Served<Data>['load'], act: Act, form: Form) {
  try {
    const destination = visit.to(await act(new Visit(context, visit.language, form), form));
    return { redirect: { destination, statusCode: 303 as const } };
  } catch (error) {
    if (!(error instanceof ApiRefusal) || ['NOT_FOUND', 'UNREACHABLE', ...Object.keys(leadsTo)].includes(error.code)) throw error;
    context.res.statusCode = 422;
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

const statuses: Record<string, number> = { NOT_FOUND: 404, UNREACHABLE: 503, TOO_LARGE: 413, FOREIGN_REQUEST: 403, NOT_ALLOWED: 403 };

/** An address with values that cannot be leads nowhere. */
const impossible = ['INVALID_INPUT', 'BAD_REQUEST'];

async function refuse(context: GetServerSidePropsContext, visit: Visit, error: unknown) {
  if (!(error instanceof ApiRefusal)) throw error;
  const { reference } = error;
  const code = impossible.includes(error.code) ? 'NOT_FOUND' : error.code;
  const place = leadsTo[code];
  if (place) {
    const destination = visit.to(`${place}?naar=${encodeURIComponent(visit.to(visit.path))}`);
    return { redirect: { destination, statusCode: 303 as const } };
  }
  context.res.statusCode = statuses[code] ?? 500;
  if (code === 'UNREACHABLE') context.res.setHeader('retry-after', '10');
  const data = await visit.ask(SiteViewerDocument, {}).catch(() => null);
  const props: RefusedProps = { language: visit.language, path: visit.path, refusal: { code, reference }, data };
  return { props };
}

