import { FieldFrame } from './field-frame';
import { wiring, type FieldProps } from './field-props';

export interface NativeFieldProps extends FieldProps {
  value?: string;
  min?: string;
  max?: string;
  autoComplete?: string;
}

interface Kind {
  type: 'date' | 'time' | 'text';
  inputMode?: 'numeric';
}

/** A short field whose look the browser knows best. */
function NativeField({ kind, value, min, max, autoComplete, ...field }: NativeFieldProps & { kind: Kind }) {
  return (
    <FieldFrame {...field}>
      <input
        className="control short"
        {...wiring(field)}
        {...kind}
        min={kind.type === 'text' ? undefined : min}
        max={kind.type === 'text' ? undefined : max}
        autoComplete={autoComplete}
        defaultValue={value}
      />
    </FieldFrame>
  );
}

/** ISO dates in and out. */
export function DateField(props: NativeFieldProps) {
  return <NativeField {...props} kind={{ type: 'date' }} />;
}

/** "19:30" in and out. */
export function TimeField(props: NativeFieldProps) {
  return <NativeField {...props} kind={{ type: 'time' }} />;
}

/** Text with a numeric keyboard: `type=number` drops what it does not understand, and then nothing typed is kept. */
export function NumberField(props: Omit<NativeFieldProps, 'min' | 'max'>) {
  return <NativeField {...props} kind={{ type: 'text', inputMode: 'numeric' }} />;
}
