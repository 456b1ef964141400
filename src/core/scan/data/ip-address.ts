// Exists so that an address of the open internet is told from those that lead nowhere, and from version numbers.

/** `public` for one that any machine can be reached at. */
export type AddressReach = 'public' | 'inert';

/** Networks of RFC 6890 and later that lead nowhere outside: first address and length of the prefix. */
const inertNetworks: readonly (readonly [first: number, prefix: number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xc6336400, 24],
  [0xcb007100, 24],
  [0xe0000000, 3],
];

/** Public name servers that resolvers carry as their last resort. */
const nameServers = new Set(['1.0.0.1', '1.1.1.1', '8.8.4.4', '8.8.8.8', '9.9.9.9']);

/** Where a dotted quad leads; `undefined` if the text is none. */
export function ipv4Reach(text: string): AddressReach | undefined {
  const groups = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/
    .exec(text)
    ?.slice(1)
    .map(Number);
  if (groups === undefined || groups.some((group) => group > 255)) return undefined;
  const address = groups.reduce((sum, group) => sum * 256 + group, 0);
  const isInert = inertNetworks.some(([first, prefix]) => address >= first && address < first + 2 ** (32 - prefix));
  return isInert || nameServers.has(text) ? 'inert' : 'public';
}

/** Where an address such as `2a00:1450::5` leads; only 2000::/3 is the open internet, without the parts for examples. */
export function ipv6Reach(text: string): AddressReach | undefined {
  const halves = text.toLowerCase().split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const fits = halves.length === 2 ? groups.length < 8 : halves.length === 1 && groups.length === 8;
  if (!fits || groups.some((group) => !/^[0-9a-f]{1,4}$/.test(group))) return undefined;
  const isOpen = /^[23][0-9a-f]{3}:/.test(text) && !/^2001:0?db8:/i.test(text) && !/^3fff:/i.test(text);
  return isOpen ? 'public' : 'inert';
}
