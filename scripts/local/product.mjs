import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntilServing } from './answers.mjs';
import { configuration } from './configuration.mjs';
import { Crew } from './crew.mjs';
import { bringUp } from './data-state.mjs';
import { startDoor } from './door.mjs';
import { startExampleProvider } from './example-provider.mjs';
import { startMailCatcher } from './mail-catcher.mjs';
import { buildPageScripts } from './page-scripts.mjs';
import { modules, root } from './paths.mjs';
import { anyFreePort, nextFreePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { secretsOf } from './secrets.mjs';
import { isStale } from './stale.mjs';
import { watchApi } from './watch.mjs';

const next = join(modules, 'next/dist/bin/next');
const program = (name) => join(root, 'dist/api', `${name}.mjs`);
const server = (name) => ['--enable-source-maps', program(name === 'api' ? 'main' : name)];

/**
 * The whole product on one data folder: databases, API, worker, web, mail catcher and the door before them.
 * `end` may be called at any moment, also while `start` is under way; it leaves no process behind.
 */
export class Product {
  #ends = [];
  #starting;
  #ended;

  /** @param {{ dataDir: string, note: object, step: Function, say: (line: string) => void, fast?: boolean, watch?: boolean }} options */
  constructor(options) {
    Object.assign(this, options);
    this.crew = new Crew({ logDir: join(this.dataDir, 'log'), note: this.note, say: this.say });
  }

  /** @returns {Promise<{ url: string, mailUrl: string, people: Array<{ name: string, role: string, email: string }> }>} */
  start(wanted) {
    this.#starting = this.#start(wanted);
    return this.#starting;
  }

  async #start({ port, mailPort }) {
    const door = await this.#openDoor(port);
    const mail = await this.#startMail(mailPort);
    const postgres = await this.step('databases', () => this.#startDatabases());
    await this.#build();
    const ports = { door: door.port, smtp: mail.smtpPort, api: await anyFreePort(), web: await anyFreePort() };
    const provider = await this.#startProvider(`http://localhost:${door.port}`);
    const settings = configuration({ dataDir: this.dataDir, ports, urls: postgres.urls, development: this.watch, providers: provider.setting });
    await this.step('migrations and example network', () => this.#fill(postgres, settings));
    const [people] = await this.step('api, worker and web', () => Promise.all([this.#people(settings), this.#serve(settings, ports)]));
    provider.invite(people);
    door.open({ api: `http://127.0.0.1:${ports.api}`, web: `http://127.0.0.1:${ports.web}` });
    return { url: settings.publicUrl, mailUrl: mail.url, people };
  }

  /** Ends everything in the reverse order of its start, also what was still coming up; a second call waits for the first. */
  end() {
    this.#ended ??= (async () => {
      await this.crew.endAll();
      await this.#starting?.catch(() => {});
      await this.crew.endAll();
      for (const close of this.#ends.reverse()) await close();
    })();
    return this.#ended;
  }

  /** Takes the API away and leaves the rest, to see what people see then. */
  stopApi() {
    return this.crew.dismiss(this.api);
  }

  async #openDoor(wanted, attempt = 1) {
    const port = await nextFreePort(wanted);
    try {
      const door = await startDoor({ port, sourceKey: secretsOf(this.dataDir).source });
      this.#ends.push(door.close);
      return { ...door, port };
    } catch (error) {
      // Another program took the port between the look and the opening.
      if (error.code === 'EADDRINUSE' && attempt < 10) return this.#openDoor(port + 1, attempt + 1);
      throw error;
    }
  }

  async #startMail(wanted) {
    const smtpPort = await anyFreePort();
    const pagePort = await nextFreePort(wanted);
    const catcher = await startMailCatcher({ smtpPort, pagePort });
    this.#ends.push(catcher.close);
    return { smtpPort, url: `http://localhost:${pagePort}` };
  }

  /** So that someone without a device for passkeys can act as staff too. */
  async #startProvider(origin) {
    const provider = await startExampleProvider({ port: await anyFreePort(), origin });
    this.#ends.push(provider.close);
    return provider;
  }

  async #startDatabases() {
    const postgres = await startPostgres({ dataDir: this.dataDir, fast: this.fast, log: this.say });
    this.note.started('postgres', postgres.pid);
    this.#ends.push(postgres.stop);
    postgres.exited.then(() => this.#ended ?? this.onLoss?.('PostgreSQL stopped'));
    return postgres;
  }

  async #build() {
    if (this.watch) await this.step('building the scripts of pages', buildPageScripts);
    const stale = (this.watch ? ['api'] : ['api', 'web']).filter(isStale);
    for (const name of stale) {
      await this.step(`building the ${name}`, () => this.crew.run(`build-${name}`, [join(root, 'scripts/build.mjs'), name], { NODE_ENV: 'production' }));
    }
  }

  #fill(postgres, settings) {
    return bringUp({
      dataDir: this.dataDir, postgres, say: this.say,
      runMigrations: () => this.crew.run('migrate', [program('migrate')], settings.owner),
      runSeed: () => this.crew.run('seed', [program('seed')], settings.owner),
    });
  }

  /** The worker comes last: nobody waits for it, and on a small machine it would make the others wait. */
  async #serve(settings, ports) {
    const api = (this.api = this.crew.keep('api', server('api'), settings.api));
    const web = this.crew.keep('web', [next, this.watch ? 'dev' : 'start', 'apps/web', '-p', String(ports.web), '-H', '127.0.0.1'], settings.web);
    await Promise.all([
      waitUntilServing(`http://127.0.0.1:${ports.api}/gezond`, () => this.crew.demandUp(api)),
      waitUntilServing(`http://127.0.0.1:${ports.web}/`, () => this.crew.demandUp(web)),
    ]);
    this.crew.nowServing();
    const worker = this.crew.keep('worker', server('worker'), settings.worker);
    if (this.watch) this.#ends.push(await watchApi({ crew: this.crew, members: [api, worker], settings, server, program, say: this.say }));
  }

  async #people(settings) {
    if (!existsSync(program('seed'))) return [];
    const said = await this.crew.run('who', [program('seed'), '--who'], settings.owner);
    return said.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  }
}
