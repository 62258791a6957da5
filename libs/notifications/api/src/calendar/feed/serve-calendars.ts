import { NotFound } from '@samenspraak/shared-api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { markOfText } from './feed-text';
import { calendarOfLink, calendarOfSession, calendarOfSpace } from './feeds';

type Asked = FastifyRequest<{ Params: { file: string } }>;

interface Feed {
  text: (name: string) => Promise<string>;
  cache: string;
  /** To be saved once, or to be subscribed to. */
  saved?: boolean;
}

const feeds: Record<string, Feed> = {
  ruimte: { text: calendarOfSpace, cache: 'public, max-age=900' },
  gesprek: { text: calendarOfSession, cache: 'public, max-age=900', saved: true },
  // Never kept by anyone between us and its reader; the mark lets that reader ask whether it changed.
  eigen: { text: calendarOfLink, cache: 'private, no-store' },
};

/** `/kalender/{ruimte,gesprek}/<slug>.ics` and `/kalender/eigen/<secret>.ics`: calendars to read, for GET and HEAD. */
export function serveCalendars(app: FastifyInstance): void {
  for (const [kind, feed] of Object.entries(feeds)) app.get(`/kalender/${kind}/:file`, (request: Asked, reply) => answer(feed, request, reply));
}

async function answer({ text, cache, saved }: Feed, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const [, name] = /^(.+)\.ics$/.exec(request.params.file) ?? [];
  if (!name) throw notFound();
  const calendar = await text(name).catch((error: unknown) => {
    throw error instanceof NotFound ? notFound() : error;
  });
  const mark = markOfText(calendar);
  void reply.header('cache-control', cache).header('etag', mark);
  if (isKnown(request.headers['if-none-match'], mark)) return reply.code(304).send();
  const filename = saved ? `attachment; filename="afspraak.ics"` : `inline; filename="samenspraak.ics"`;
  return reply.type('text/calendar; charset=utf-8').header('content-disposition', filename).send(calendar);
}

/** What is not there, what is not for everyone, and a link that was taken away: one answer. */
const notFound = () => Object.assign(new Error('not found'), { statusCode: 404 });

/** RFC 9110, 13.1.2: compared weakly. */
const isKnown = (given: string | undefined, mark: string): boolean =>
  given !== undefined && given.split(',').some((each) => ['*', mark].includes(each.trim().replace(/^W\//, '')));
