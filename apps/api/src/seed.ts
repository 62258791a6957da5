import 'reflect-metadata';
import { readOwnerConfig } from './config';
import './features.module';
import { ownerSource } from './owner-source';

const { CONTENT_OWNER_URL } = readOwnerConfig();
const content = await ownerSource('content', CONTENT_OWNER_URL).initialize();
await content.destroy();
