export * from './progress-words';
export * from './promise-glance';
