// Exists so that addresses which money is sent to are found: miners and thieves must carry one.
import { type ByteSlice, byteAt, byteClass, offsetOf, runEnd, runStart, textAt } from './byte-slice.ts';
import { hasBech32Checksum } from './checksums.ts';
import type { DataNotes } from './data-notes.ts';
import type { Lead } from './lead.ts';

const segwitRun = { of: byteClass('02-9ac-hj-np-z'), most: 88 };

/** `bc1…`: Bitcoin since 2017. The older form cannot be told from other text without hashing. */
export const bitcoinLead: Lead = {
  words: ['bc1q', 'bc1p'],
  read({ slice, at }, notes) {
    const body = textAt(slice, at + 3, runEnd(slice, at + 3, segwitRun));
    // Text may stand right behind: the two lengths that are in use, and then the whole run.
    const data = [39, 59]
      .map((length) => body.slice(0, length))
      .find((one) => one.length >= 39 && hasBech32Checksum('bc', one));
    if (data !== undefined) noteWallet(notes, `bc1${data}`, offsetOf(slice, at));
  },
};

const base58 = byteClass('1-9A-HJ-NP-Za-km-z');
const moneroLength = 95;
const backwards = { of: base58, most: moneroLength };
const forwards = { of: base58, most: moneroLength + 1 };

/** Monero: 95 characters in blocks of eleven, each at most 2^64, and the first byte names the network. */
export function noteMoneroWallets(slice: ByteSlice, notes: DataNotes): void {
  // A run of 95 holds exactly one of every 95th byte.
  for (let probe = slice.start; probe < slice.end; probe += moneroLength) {
    if (base58[slice.bytes[probe] as number] !== 1) continue;
    const from = runStart(slice, probe + 1, backwards);
    const to = runEnd(slice, from, forwards);
    if (to - from !== moneroLength || base58[byteAt(slice, from - 1)] === 1) continue;
    const text = textAt(slice, from, to);
    if (isMonero(text)) noteWallet(notes, text, offsetOf(slice, from));
  }
}

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Addresses of the main network, and those below them. */
const networks = [18n, 42n].map((byte) => [toBase58(byte << 56n), toBase58((byte + 1n) << 56n)] as const);
const largestBlock = toBase58((1n << 64n) - 1n);
const largestEnd = toBase58((1n << 40n) - 1n).slice(-7);

function toBase58(block: bigint): string {
  let rest = block;
  let text = '';
  for (let place = 0; place < 11; place += 1) {
    text = alphabet.charAt(Number(rest % 58n)) + text;
    rest /= 58n;
  }
  return text;
}

/** Letters of the alphabet stand in the order of their codes, so that texts compare like numbers. */
function isMonero(text: string): boolean {
  if (!networks.some(([first, next]) => text >= first && text < next)) return false;
  for (let at = 11; at < 88; at += 11) {
    if (text.slice(at, at + 11) > largestBlock) return false;
  }
  return text.slice(88) <= largestEnd;
}

function noteWallet(notes: DataNotes, wallet: string, offset: number): void {
  const place = `${wallet.slice(0, 12)}…`;
  notes.contacts.add(`wallet ${wallet}`, { kind: 'wallet', place, reason: 'where money is sent', offset });
}
