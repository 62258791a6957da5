export { dataMapWords } from './data-map/data-map-words';
export * from './data-map/holdings-page';
export * from './data-map/register-page';
export * from './privacy-words';
export * from './trust-page';
