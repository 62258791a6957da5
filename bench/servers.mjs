import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntilServing } from '../scripts/local/answers.mjs';
import { configuration } from '../scripts/local/configuration.mjs';
import { modules } from '../scripts/local/paths.mjs';
import { anyFreePort } from '../scripts/local/ports.mjs';
import { benchDir, built, source } from './places.mjs';

/** The processes that are measured, each told only what production tells it. */
export class Servers {
  constructor({ crew, postgres, profile }) {
    Object.assign(this, { crew, postgres, profile });
  }

  /** @returns {Promise<{ pid: number, url: string, origin: string }>} */
  async api(name, content) {
    const ports = { door: await anyFreePort(), smtp: 1, api: await anyFreePort(), web: 1 };
    const settings = this.#settings(ports, content);
    const flags = this.profile ? ['--cpu-prof', '--cpu-prof-interval=250', `--cpu-prof-dir=${join(benchDir, 'profiles', name)}`] : [];
    const url = `http://127.0.0.1:${ports.api}`;
    const pid = await this.#serve(name, ['--enable-source-maps', ...flags, built('main')], settings.api, `${url}/gezond`);
    return { pid, url: `${url}/graphql`, origin: settings.publicUrl };
  }

  async bare(name, content, statements) {
    const file = join(benchDir, `statements-${name}.json`);
    writeFileSync(file, JSON.stringify(statements, null, 2));
    const port = String(await anyFreePort());
    const url = `http://127.0.0.1:${port}`;
    const env = { PORT: port, CONTENT_URL: content, VAULT_URL: this.postgres.urls.vault, STATEMENTS: file, NODE_ENV: 'production' };
    return { pid: await this.#serve(name, [source('bench/bare/server.mjs')], env, `${url}/agenda`), url };
  }

  async web(name, api) {
    const ports = { door: await anyFreePort(), smtp: 1, api: Number(new URL(api.url).port), web: await anyFreePort() };
    const { web } = this.#settings(ports, this.postgres.urls.content);
    const url = `http://127.0.0.1:${ports.web}`;
    const next = [join(modules, 'next/dist/bin/next'), 'start', 'apps/web', '-p', String(ports.web), '-H', '127.0.0.1'];
    const folder = process.env.NEXT_DIST ? { NEXT_DIST: process.env.NEXT_DIST } : {};
    return { pid: await this.#serve(name, next, { ...web, ...folder }, `${url}/nl/agenda`), url };
  }

  #settings(ports, content) {
    return configuration({ dataDir: benchDir, ports, urls: { ...this.postgres.urls, content }, development: false });
  }

  async #serve(name, args, env, url) {
    const member = this.crew.keep(name, args, env);
    await waitUntilServing(url, () => this.crew.demandUp(member));
    return member.child.pid;
  }
}
