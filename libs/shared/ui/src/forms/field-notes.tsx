import type { FieldProps } from './field-props';

/** The hint and the error of a field, with the ids that `wiring` points at. */
export function FieldNotes({ name, id = name, hint, error }: Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <div className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="utrecht-form-field-error-message" id={`${id}-error`}>
          <b>{error.word}</b> {error.text}
        </p>
      )}
    </>
  );
}
