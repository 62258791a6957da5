import everything from '../../jest.config.mjs';
import { folders } from './folders.mjs';

const { globalSetup: _start, globalTeardown: _stop, ...rules } = everything;

/** The tests of one folder's rules alone: without a database, so that they can run hundreds of times. */
export default { ...rules, rootDir: '../..', roots: ['<rootDir>/libs'], watchman: false, testMatch: folders[process.env.MUTANTS_OF ?? 'shared'].tests.map((path) => `<rootDir>/${path}`) };
