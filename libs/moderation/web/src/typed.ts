import { ApiRefusal, type Form } from '@samenspraak/shared-web';

/** @throws {ApiRefusal} naming every field that was left empty */
export function demand(form: Form, ...fields: string[]): void {
  const missing = fields.filter((field) => !form.text(field).trim());
  if (missing.length) throw new ApiRefusal('INVALID_INPUT', missing.map((field) => ({ field, problem: 'required' })));
}
