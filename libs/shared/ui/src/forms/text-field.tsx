import { FieldFrame } from './field-frame';
import { wiring, type FieldProps } from './field-props';

export interface TextFieldProps extends FieldProps {
  value?: string;
  type?: 'text' | 'email' | 'url' | 'tel' | 'search';
  inputMode?: 'text' | 'numeric' | 'email' | 'url' | 'tel';
  autoComplete?: string;
  /** The language the text will be in, where that is known. */
  lang?: string;
  /** To be read and copied, not changed. */
  readOnly?: boolean;
  /** How many characters one expects; sets the width, holds nobody back. */
  size?: number;
}

/** Latin by nature, whatever the page's direction. */
const leftToRight = ['email', 'url', 'tel'];

export function TextField({ value, type = 'text', inputMode, autoComplete, lang, size, readOnly, ...field }: TextFieldProps) {
  return (
    <FieldFrame {...field}>
      <input
        className="control"
        {...wiring(field)}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        lang={lang}
        readOnly={readOnly}
        dir={leftToRight.includes(type) ? 'ltr' : 'auto'}
        size={size}
        defaultValue={value}
      />
    </FieldFrame>
  );
}
