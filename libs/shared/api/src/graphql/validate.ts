import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { FieldProblem, InvalidInput } from '../refusal';

const problems: Record<string, string> = {
  isNotEmpty: 'required',
  minLength: 'tooShort',
  maxLength: 'tooLong',
  isEmail: 'email',
  isUrl: 'url',
  isDate: 'date',
  isIn: 'choice',
  isEnum: 'choice',
  isUuid: 'choice',
  isInt: 'number',
  min: 'tooSmall',
  max: 'tooLarge',
};

/** The first broken rule of each field, by the name the form gave it. */
function toProblem({ property, constraints = {}, contexts = {} }: ValidationError): FieldProblem {
  const rule = ['isNotEmpty', ...Object.keys(constraints)].find((each) => each in constraints) ?? 'isIn';
  const limit = (contexts[rule] as { limit?: number } | undefined)?.limit;
  return { field: property, problem: problems[rule] ?? 'choice', ...(limit === undefined ? {} : { limit }) };
}

/** Checks inputs by the rules on the entity's own properties. */
export const inputValidation = new ValidationPipe({
  transform: true,
  whitelist: true,
  stopAtFirstError: false,
  exceptionFactory: (errors) => new InvalidInput(errors.map(toProblem)),
});
