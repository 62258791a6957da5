import { sealedPost } from '@samenspraak/agenda-web';

export const config = { api: { bodyParser: { sizeLimit: '64kb' } } };

export default sealedPost;
