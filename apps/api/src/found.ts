import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Seal } from '@samenspraak/shared-api';
import { readFoundingConfig } from './config';
import './features.module';
import { found } from './founding/found';
import { readPlan } from './founding/plan';
import { ownerSource } from './owner-source';

/** Begins a network, or adds to one, from a plan (JSON) on standard input. Prints a link for each space's first manager. */
const { CONTENT_OWNER_URL, SECRET, PUBLIC_URL } = readFoundingConfig();
const plan = readPlan(JSON.parse(readFileSync(0, 'utf8')));
Seal.connect(SECRET);
const source = await ownerSource('content', CONTENT_OWNER_URL).initialize();
try {
  const links = await source.transaction((manager) => found(manager, plan, PUBLIC_URL));
  for (const { space, function: role, link } of links) console.log(`${space} (${role}), good for 14 days, for one person:\n  ${link}`);
  if (!links.length) console.log('Every space that names a manager has one.');
} finally {
  await source.destroy();
}
