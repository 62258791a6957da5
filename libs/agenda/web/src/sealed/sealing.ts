export { openReply, openText, sealReply, sealText } from './seal';
export { newWords, receiptOf, recipientOf } from './words';
