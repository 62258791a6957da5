import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DestructionList } from '@samenspraak/privacy-api';
import { KeyRing, Keys, Seal, SnakeCase, entitiesOf } from '@samenspraak/shared-api';
import type { TestStores } from '@samenspraak/shared-api/testing';
import { DataSource } from 'typeorm';
import { openStores } from '../stores';

interface Postgres {
  port: number;
  pid: number;
  superuserUrl: string;
  exited: Promise<void>;
  stop(): Promise<void>;
  urls: Record<'content' | 'contentOwner' | 'contentWash' | 'vault' | 'vaultOwner' | 'vaultStaff' | 'vaultWash', string>;
}

const local = (await import('../../../../scripts/local/postgres.mjs' as string)) as { startPostgres(options: object): Promise<Postgres> };

/** An installation of this test's own, set as those that people use: its server, files, keys and commands. */
export class OwnServer {
  private closeStores: () => Promise<void> = async () => undefined;
  private owner: DataSource;

  private constructor(
    readonly folder: string,
    public postgres: Postgres,
  ) {}

  static async start(name: string): Promise<OwnServer> {
    const folder = join(process.cwd(), '.data', `test-${name}-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    const server = new OwnServer(folder, await local.startPostgres({ dataDir: folder }));
    server.run('migrate');
    await server.open();
    return server;
  }

  /** Starts the server again, where it stood, after it was killed. */
  async revive(): Promise<void> {
    this.postgres = await local.startPostgres({ dataDir: this.folder, port: this.postgres.port });
  }

  get environment(): Record<string, string> {
    const { content, contentOwner, contentWash, vault, vaultOwner, vaultWash } = this.postgres.urls;
    return {
      ...{ CONTENT_URL: content, CONTENT_OWNER_URL: contentOwner, CONTENT_WASH_URL: contentWash },
      ...{ VAULT_URL: vault, VAULT_OWNER_URL: vaultOwner, VAULT_WASH_URL: vaultWash },
      ...{ KEYS_FILE: join(this.folder, 'keys.json'), DESTRUCTIONS_FILE: join(this.folder, 'destructions.jsonl') },
      ...{ PUBLIC_URL: 'https://samenspraak.test', SECRET: 'x'.repeat(40), SMTP_URL: 'smtp://127.0.0.1:1' },
      REGISTER_KEY_FILE: join(this.folder, 'register-key.pem'),
    };
  }

  /** A program of this build, as an operator runs it. */
  run(program: string, ...args: string[]): { status: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/api/${program}.mjs`, ...args], {
      env: { NODE_ENV: 'test', PATH: process.env['PATH'] ?? '', ...this.environment }, encoding: 'utf8', timeout: 600_000,
    });
    return { status, said: stdout + stderr };
  }

  /** Opens both stores behind the doors, as the server's roles. */
  async open(): Promise<void> {
    const { content, contentOwner, vault, vaultStaff } = this.postgres.urls;
    this.closeStores = await openStores({ content, vault, staff: vaultStaff });
    this.owner = await new DataSource({ type: 'postgres', url: contentOwner, entities: entitiesOf('content'), namingStrategy: new SnakeCase(), extra: { max: 1 } }).initialize();
    Keys.connect(KeyRing.open(this.environment['KEYS_FILE'] ?? ''));
    Seal.connect('a secret for tests only, long enough');
    DestructionList.connect(this.environment['DESTRUCTIONS_FILE'] ?? '');
  }

  async close(): Promise<void> {
    await this.closeStores();
    await this.owner.destroy();
  }

  /** For casts: rows that were there before the story. */
  get stores(): TestStores {
    const given = async (entity: never, row: never) => this.owner.getRepository(entity).save(row) as Promise<never>;
    return { given, owner: this.owner, close: () => this.close() } as TestStores;
  }

  async end(): Promise<void> {
    await this.close();
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
