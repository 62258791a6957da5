import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { ReplyMailbox, receiveReplies } from '@samenspraak/notifications-api';
import { DestructionList, Washing, demandReplayed, openRegisterKey } from '@samenspraak/privacy-api';
import { Jobs, KeyRing, Keys, Post, Seal, Site } from '@samenspraak/shared-api';
import { readConfig } from './config';
import { FeaturesModule } from './features.module';
import { openQueue } from './queue';
import { report } from './report';
import { openStores } from './stores';
import { work } from './work';

const config = readConfig();
Keys.connect(KeyRing.open(config.KEYS_FILE));
const closeStores = await openStores({ content: config.CONTENT_URL, vault: config.VAULT_URL });
DestructionList.connect(config.DESTRUCTIONS_FILE);
await demandReplayed();
await DestructionList.note();
await openRegisterKey(config.REGISTER_KEY_FILE);
Seal.connect(config.SECRET);
Washing.connect({ content: config.CONTENT_WASH_URL, vault: config.VAULT_WASH_URL });
Site.origin = config.PUBLIC_URL;
Post.connect(config.SMTP_URL, config.MAIL_FROM);
ReplyMailbox.connect(config.REPLY_MAILBOX);
const context = await NestFactory.createApplicationContext(FeaturesModule, { logger: ['error', 'warn'] });
const queue = await openQueue(config.CONTENT_URL, { works: true });
await work(queue, [...Jobs.kinds.values()], report);
const replies = config.REPLY_MAILBOX
  ? await receiveReplies({ host: config.HOST, port: config.REPLY_PORT, log: logReply, fail: (error) => report(randomUUID().slice(0, 8), error) })
  : undefined;
console.log('worker is at work');

/** How many answers came and what became of them; nothing of whom, or about what. */
function logReply(calendarReply: string): void {
  console.log(JSON.stringify({ calendarReply }));
}

async function stop(): Promise<void> {
  await replies?.close();
  await queue.stop({ graceful: true, timeout: 10_000 });
  await context.close();
  await closeStores();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
