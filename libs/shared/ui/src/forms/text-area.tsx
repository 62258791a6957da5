import { FieldFrame } from './field-frame';
import { wiring, type FieldProps } from './field-props';

export interface TextAreaProps extends FieldProps {
  value?: string;
  rows?: number;
  lang?: string;
  readOnly?: boolean;
}

export function TextArea({ value, rows = 5, lang, readOnly, ...field }: TextAreaProps) {
  return (
    <FieldFrame {...field}>
      <textarea className="control" {...wiring(field)} {...{ rows, lang, readOnly }} dir="auto" defaultValue={value} />
    </FieldFrame>
  );
}
