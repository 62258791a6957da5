export * from './agenda-choice';
export * from './agenda-list';
export * from './agenda-words';
export * from './topic-states';
export * from './topic-summary';
export * from './waiting-too-long';
