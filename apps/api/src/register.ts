import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { registerNow, withVersion, type RegisterVersion } from '@samenspraak/privacy-api';
import './features.module';
import './report';

/**
 * Writes the register of processing as the marks say it now: `register.mjs <committed> <release> <file to write>`.
 * A version whose release is out stays as it is.
 */
const [committed = '', release = '', file = ''] = process.argv.slice(2);
const versions = JSON.parse(readFileSync(committed, 'utf8')) as RegisterVersion[];
writeFileSync(file, `${JSON.stringify(withVersion(versions, release, registerNow()), null, 1)}\n`);
