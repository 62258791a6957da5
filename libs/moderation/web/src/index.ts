export { moderationWords } from './moderation-words';
