import { registerEnumType } from '@nestjs/graphql';
import { registerEntry } from '../data-map/versions';

/** Why staff may look into the vault at all: entries of the register of processing. Each has its own fields, in the database too. */
export enum LookPurpose {
  /** Someone asked why no mail reaches them. */
  mail_delivery = 'mail_delivery',
  /** Someone asked something about their own data, or about a line here. */
  own_data_question = 'own_data_question',
  /** Someone who cannot sign in asked for help with the code they have on paper. */
  support = 'support',
}

/** Kinds of data that a look can name; there are no others. */
export enum LookField {
  email = 'email',
  language = 'language',
  since = 'since',
  /** In how many spaces someone takes part: the number alone. */
  places = 'places',
}

/** The version of the register of processing that describes these looks now. */
export const editionNow = (): string => String(registerEntry('privacyQuestions').version);

/** What a purpose may name; `look_fields` in the vault holds it again. */
export const fieldsFor: Record<LookPurpose, LookField[]> = {
  [LookPurpose.mail_delivery]: [LookField.email, LookField.language],
  [LookPurpose.own_data_question]: [LookField.email, LookField.language, LookField.since, LookField.places],
  [LookPurpose.support]: [LookField.email, LookField.language],
};

registerEnumType(LookPurpose, { name: 'LookPurpose' });
registerEnumType(LookField, { name: 'LookField' });
