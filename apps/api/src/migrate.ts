import 'reflect-metadata';
import { readOwnerConfig } from './config';
import './features.module';
import { migrate } from './migrating';

/** `node dist/api/migrate.mjs`: at every start of a new build, before the API and the worker. */
await migrate(readOwnerConfig());
