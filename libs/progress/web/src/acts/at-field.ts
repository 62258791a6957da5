import { ApiRefusal, type FieldProblem } from '@samenspraak/shared-web';

/** A refusal that is about one field is told at that field. @throws {ApiRefusal} */
export async function atField<T>(fields: Record<string, FieldProblem>, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const problem = error instanceof ApiRefusal ? fields[error.code] : undefined;
    if (!problem) throw error;
    throw new ApiRefusal('INVALID_INPUT', [problem]);
  }
}
