import { ApiRefusal, type FieldProblem, type Form } from '@samenspraak/shared-web';

/**
 * What was typed, read field by field. What the API's types cannot even take (nothing chosen) is gathered here, so that
 * every fault of a page is told at once; all other rules are the API's.
 */
export class Typed {
  private readonly problems: FieldProblem[] = [];

  constructor(private readonly form: Form) {}

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const given = this.form.choice(name);
    const found = allowed.find((each) => each === given);
    if (!found) this.problems.push({ field: name, problem: 'choice' });
    return found ?? allowed[0]!;
  }

  required(name: string): string {
    const text = this.form.text(name).trim();
    if (!text) this.problems.push({ field: name, problem: 'required' });
    return text;
  }

  /** Something of a list whose values only the API knows. */
  chosen(name: string): void {
    if (!this.form.choice(name)) this.problems.push({ field: name, problem: 'choice' });
  }

  /** @throws {ApiRefusal} naming every field that was wrong */
  check(): void {
    if (this.problems.length) throw new ApiRefusal('INVALID_INPUT', this.problems);
  }
}
