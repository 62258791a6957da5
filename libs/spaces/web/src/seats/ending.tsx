import { Button, Disclosure, Form } from '@samenspraak/shared-ui';
import type { formKit } from '@samenspraak/shared-web';

export type Kit = ReturnType<typeof formKit>;

interface EndingProps {
  kit: Kit;
  act: string;
  id: string;
  /** Opens it. */
  summary: string;
  /** What happens then. */
  text: string;
  button: string;
  /** Names the form for whoever listens. */
  label: string;
}

/** Ending something in two steps on one page: first what it means, then the button. */
export function Ending({ kit, act, id, summary, text, button, label }: EndingProps) {
  return (
    <Disclosure summary={summary}>
      <Form hidden={{ ...kit.hidden, act, id, key: `${kit.hidden.key}-${id}` }} label={label}>
        <p>{text}</p>
        <Button kind="quiet">{button}</Button>
      </Form>
    </Disclosure>
  );
}
