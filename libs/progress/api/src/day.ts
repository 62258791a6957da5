import { ValidateBy } from 'class-validator';

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists, as an ISO date. */
export const isDay = (value: unknown): boolean =>
  typeof value === 'string' && shape.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

/** A day as an ISO date; reported under the name that the forms know for dates. */
export const IsDay = (): PropertyDecorator => ValidateBy({ name: 'isDate', validator: { validate: isDay } });
