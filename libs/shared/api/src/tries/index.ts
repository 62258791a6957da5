export * from './limited';
export * from './limiter';
export * from './limits-of-tries';
export * from './source';
export * from './too-many-tries';
