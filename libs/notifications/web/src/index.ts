export * from './calendar/calendar-acts';
export { OwnCalendarPage } from './calendar/own-calendar';
export * from './mail-preference';
export * from './news-acts';
export * from './news-line';
export * from './news-list';
export * from './news-notice';
export * from './notifications-words';
