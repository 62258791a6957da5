export * from './privacy-words';
