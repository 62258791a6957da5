export { addressOfStore, openTestStores, type TestStores } from './stores';
export { SentJobs } from './queue';
export { openTestServer, type TestAnswer, type TestServer } from './server';
