import { registerEnumType } from '@nestjs/graphql';

/** The four languages of the interface; also the language someone says a text is written in. */
export enum Language {
  nl = 'nl',
  en = 'en',
  tr = 'tr',
  ar = 'ar',
}

registerEnumType(Language, { name: 'Language' });
