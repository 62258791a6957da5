import { networkOf, sourceOf } from './source';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::', '2001:db8:1:2'],
  ['2001:DB8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['64:ff9b::203.0.113.7', '64:ff9b:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['localhost', undefined],
  ['203.0.113.7, 198.51.100.1', undefined],
  ['', undefined],
])('takes %s for the network %s', (address, network) => expect(networkOf(address)).toBe(network));

const key = 'een-sleutel-van-de-voordeur-en-de-server';

it('believes only who knows the key', () => {
  expect(sourceOf(`${key} 203.0.113.7`, key)).toBe('203.0.113.7');
  for (const said of [undefined, '', '203.0.113.7', `x${key} 203.0.113.7`, `${key.slice(1)} 203.0.113.7`, `${key} elders`]) expect(sourceOf(said, key)).toBe('unknown');
});

it('tells nobody apart where there is no key', () => {
  expect(sourceOf(`${key} 203.0.113.7`, undefined)).toBeUndefined();
  expect(sourceOf(' 203.0.113.7', '')).toBeUndefined();
});
