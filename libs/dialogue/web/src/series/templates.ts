import type { Hosting } from '@samenspraak/shared-graphql';
import type { Language, Visit } from '@samenspraak/shared-web';
import { seriesWords } from './series-words';
import type { Pattern, TypedRule } from './typed-rule';

export const templates = ['tafel', 'partnerschap', 'spanning', 'jongeren'] as const;
export type Template = (typeof templates)[number];

/** What a template says of the rules of the table. All of it can be changed. */
export interface TemplateTerms {
  invitationDays: string;
  agendaDays: string;
  reportTermDays: string;
  hosting: Hosting;
}

interface Rhythm {
  pattern: Pattern;
  interval: string;
  from: string;
  until: string;
}

const rhythms: Record<Template, Rhythm> = {
  tafel: { pattern: 'weekdag', interval: '1', from: '19:30', until: '21:00' },
  partnerschap: { pattern: 'weekdag', interval: '3', from: '16:00', until: '18:00' },
  spanning: { pattern: 'eenmalig', interval: '1', from: '19:30', until: '21:00' },
  jongeren: { pattern: 'wekelijks', interval: '6', from: '18:30', until: '20:00' },
};

const terms: Record<Template, TemplateTerms> = {
  tafel: { invitationDays: '28', agendaDays: '7', reportTermDays: '10', hosting: 'other_side' },
  partnerschap: { invitationDays: '42', agendaDays: '10', reportTermDays: '10', hosting: 'other_side' },
  spanning: { invitationDays: '3', agendaDays: '0', reportTermDays: '3', hosting: 'nobody' },
  jongeren: { invitationDays: '21', agendaDays: '5', reportTermDays: '10', hosting: 'nobody' },
};

export const templateOf = (visit: Visit): Template | null => visit.oneOf('sjabloon', templates);

export const rhythmOfTemplate = (language: Language, template: Template): Partial<TypedRule> => ({
  ...{ name: seriesWords(language)(`templates.${template}.name`), ...rhythms[template] },
});

export const termsOfTemplate = (template: Template | null): TemplateTerms => terms[template ?? 'tafel'];
