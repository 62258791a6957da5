import type { TypedDocumentString } from '@samenspraak/shared-graphql';
import type { GetServerSidePropsContext } from 'next';
import { askApi } from './api';
import { Form } from './form';
import type { Language } from './languages';

/** One request of a reader: which page, in which language, and how to ask the API on their behalf. */
export class Visit {
  constructor(
    private readonly context: GetServerSidePropsContext,
    readonly language: Language,
    private readonly form?: Form,
    /** Asks as a visitor, whoever sends the request. */
    private readonly nameless = false,
  ) {}

  /** A part of the address, such as the slug. */
  param(name: string): string {
    const value = this.context.params?.[name];
    return typeof value === 'string' ? value : '';
  }

  /** The text behind `?name=`, or null when absent or empty. */
  query(name: string): string | null {
    const value = this.context.query[name];
    return (typeof value === 'string' ? value.trim() : '') || null;
  }

  /** One of a closed list behind `?name=`; anything else is as good as nothing. */
  oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
    const value = this.query(name);
    return allowed.find((each) => each === value) ?? null;
  }

  /** The address of this page below the language, with its query: `/agenda?thema=…`. */
  get path(): string {
    return this.context.resolvedUrl.replace(/^\/[a-z]{2}(?=\/|\?|$)/, '') || '';
  }

  /** The page says by its status what its words say, such as 410 for a link that is over. */
  answersWith(status: number): void {
    this.context.res.statusCode = status;
  }

  /** Answers with a file to keep instead of a page. Nothing keeps a copy, and nothing in it runs when it is opened. */
  sendFile(name: string, type: string, body: string | Buffer): void {
    const { res } = this.context;
    res.setHeader('content-type', type);
    res.setHeader('content-disposition', `attachment; filename="${name}"`);
    res.setHeader('cache-control', 'no-store');
    res.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'");
    res.setHeader('x-robots-tag', 'noindex');
    res.end(body);
  }

  /** @throws {ApiRefusal} */
  async ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
    const sent = this.form && { token: this.form.text('token'), key: this.form.text('key') };
    const { data, setCookie } = await askApi(document, variables, this.headers, sent);
    if (setCookie.length) this.context.res.setHeader('set-cookie', setCookie);
    return data;
  }

  private get headers() {
    const { headers } = this.context.req;
    return this.nameless ? { ...headers, cookie: undefined } : headers;
  }

  /** An address of this site in the reader's language. */
  to(path: string): string {
    return `/${this.language}${path}`;
  }
}
