import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';

const trim = Transform(({ value }) => (typeof value === 'string' ? value.replace(/\r\n/g, '\n').replaceAll('\0', '').trim() : value));
const limited = (limit: number) => MaxLength(limit, { context: { limit } });

/** A text someone must give; `limit` in UTF-16 units, as browsers count. */
export const RequiredText = (limit: number): PropertyDecorator =>
  applyDecorators(trim, IsNotEmpty() as PropertyDecorator, limited(limit) as PropertyDecorator);

/** A text that may stay empty. */
export const OptionalText = (limit: number): PropertyDecorator =>
  applyDecorators(trim, IsOptional() as PropertyDecorator, limited(limit) as PropertyDecorator);
