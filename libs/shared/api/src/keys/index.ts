export { decrypt, encrypt, newKey } from './cipher';
export { KeyRing, Keys } from './key-ring';
