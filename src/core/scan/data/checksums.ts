// Exists so that a token with a checksum is told from text that merely looks like one.

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip, gzip and xz have it. */
export function crc32(bytes: Iterable<number>): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] as number);
  return (value ^ 0xffffffff) >>> 0;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Whether the last six characters are the CRC-32 of those before, in base 62: tokens of GitHub and npm since 2021. */
export function hasBase62Checksum(text: string): boolean {
  const body = text.slice(0, -6);
  let rest = crc32(Array.from(body, (character) => character.charCodeAt(0)));
  let checksum = '';
  for (let place = 0; place < 6; place += 1) {
    checksum = base62.charAt(rest % 62) + checksum;
    rest = Math.floor(rest / 62);
  }
  return text.endsWith(checksum);
}

const bech32Letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const bech32 = 1;
const bech32m = 0x2bc830a3;

/** Whether `prefix1data` ends with a checksum of BIP 173 or BIP 350. `text` in lower case. */
export function hasBech32Checksum(prefix: string, data: string): boolean {
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  const values = Array.from(data, (character) => bech32Letters.indexOf(character));
  const all = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values];
  const sum = all.reduce(step, 1);
  return !values.includes(-1) && (sum === bech32 || sum === bech32m);
}

function step(sum: number, value: number): number {
  const top = sum >>> 25;
  const next = ((sum & 0x1ffffff) << 5) ^ value;
  return generator.reduce((mixed, factor, bit) => (((top >>> bit) & 1) === 1 ? mixed ^ factor : mixed), next);
}

/** Bits that each character tells, by how often each stands in the text. */
export function textEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
