// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- types of files whose package gives none; whoever imports this needs them
/// <reference path="./tabler-icons.d.ts" />
import { createElement } from 'react';
import { __iconNode as alert } from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs';
import { __iconNode as arrow } from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import { __iconNode as back } from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { __iconNode as calendar } from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import { __iconNode as chevron } from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { __iconNode as circle } from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs';
import { __iconNode as clock } from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import { __iconNode as close } from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { __iconNode as confirmed } from '@tabler/icons-react/dist/esm/icons/IconChecks.mjs';
import { __iconNode as declined } from '@tabler/icons-react/dist/esm/icons/IconCircleMinus.mjs';
import { __iconNode as done } from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { __iconNode as eye } from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import { __iconNode as info } from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs';
import { __iconNode as menu } from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs';
import { __iconNode as person } from '@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs';
import { __iconNode as progress } from '@tabler/icons-react/dist/esm/icons/IconLoader2.mjs';
import { __iconNode as search } from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { __iconNode as speech } from '@tabler/icons-react/dist/esm/icons/IconMessageCircle.mjs';

const icons = {
  alert,
  arrow,
  back,
  calendar,
  chevron,
  circle,
  clock,
  close,
  confirmed,
  declined,
  done,
  eye,
  info,
  menu,
  person,
  progress,
  search,
  speech,
};

/** These point somewhere, so they turn around in a right-to-left page. */
const pointing: readonly IconName[] = ['arrow', 'back', 'chevron'];

export type IconName = keyof typeof icons;

/**
 * A Tabler icon, always decoration: a word beside it says the same.
 * Drawn from the icon's paths, because the package's component repeats nine attributes on every icon of a list.
 */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={pointing.includes(name) ? 'icon points' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      {icons[name].map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  );
}
