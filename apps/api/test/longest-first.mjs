import { statSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** They take a minute; all others seconds. Begun last, one of them would leave a core idle. */
const long = [/\/drills\//, /\/(paths|confirm-clock|alike)\.spec\./];
const weight = ({ path }) => (long.some((each) => each.test(path)) ? 1 : 0);

/** The drills first, then the largest file: the same order on a machine that never ran the tests before. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => weight(other) - weight(one) || statSync(other.path).size - statSync(one.path).size);
  }
}
