import { FieldFrame } from './field-frame';
import { wiring, type FieldProps } from './field-props';

export interface TextAreaProps extends FieldProps {
  value?: string;
  rows?: number;
  lang?: string;
}

export function TextArea({ value, rows = 5, lang, ...field }: TextAreaProps) {
  return (
    <FieldFrame {...field}>
      <textarea className="control" {...wiring(field)} rows={rows} lang={lang} dir="auto" defaultValue={value} />
    </FieldFrame>
  );
}
