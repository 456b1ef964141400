// Exists so that every name and address of the network in the data is found, and those of ill repute are told apart.
import { type ByteSlice, byteAt, byteClass, offsetOf, runEnd, runStart, textAt } from './byte-slice.ts';
import { type ContactPlace, contactPlaces, miningSchemes } from './contact-hosts.ts';
import type { DataNotes } from './data-notes.ts';
import { domainAtStart } from './domain-name.ts';
import { isInert, someParent } from './inert-hosts.ts';
import { ipv4Reach, ipv6Reach } from './ip-address.ts';
import type { Hit, Lead } from './lead.ts';
import { noteSecret } from './note-secret.ts';

const schemeRun = { of: byteClass('A-Za-z0-9+.-'), most: 24 };
const authorityRun = { of: byteClass("A-Za-z0-9._~%!$&'()*+,;=:@[]-"), most: 320 };
const hostClass = byteClass('A-Za-z0-9_-');
const quadRun = { of: byteClass('0-9.'), most: 16 };
const sixRun = { of: byteClass('0-9a-fA-F:.'), most: 46 };
const digits = Array.from({ length: 10 }, (_, digit) => String(digit));

/** Protocols that reach another machine. Text may stand right before them. */
const knownScheme =
  /(?:stratum2?\+(?:tcp|ssl|tls)|stratum|https?|wss?|s?ftps?|tcp|tls|udp|ssh|git|rediss?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|amqps?|mqtts?|smtps?|socks5h?|ldaps?)$/;

const contactDomains = new Map(
  contactPlaces.filter(({ place }) => !place.includes('/')).map((one) => [one.place, one]),
);

interface Address {
  readonly host: string;
  readonly scheme?: string;
  readonly offset: number;
}

/** `https://host/…`, with a name or a number for the host. */
export const urlLead: Lead = {
  words: ['://'],
  read({ slice, at }, notes) {
    const start = runStart(slice, at, schemeRun);
    const scheme = textAt(slice, start, at).toLowerCase();
    const known = knownScheme.exec(scheme)?.[0];
    const named = known ?? scheme;
    if (!/^[a-z]/.test(named)) return;
    const from = at + 3;
    const authority = textAt(slice, from, runEnd(slice, from, authorityRun));
    const behindUser = authority.lastIndexOf('@') + 1;
    const host = hostAtStart(authority.slice(behindUser));
    const offset = offsetOf(slice, at - named.length);
    if (miningSchemes.includes(named)) {
      noteContact(notes, { kind: 'pool', place: `${named}://${host ?? ''}`, reason: 'a protocol of miners' }, offset);
    }
    if (host === undefined) return;
    noteAddress(notes, { host, scheme: named, offset });
    if (known !== undefined && behindUser > 0)
      notePassword(notes, { slice, from, userinfo: authority.slice(0, behindUser - 1), host });
  },
};

function hostAtStart(text: string): string | undefined {
  const six = /^\[([0-9A-Fa-f:.]{2,45})\]/.exec(text)?.[1];
  if (six !== undefined) return ipv6Reach(six) === undefined ? undefined : six.toLowerCase();
  const quad = /^[0-9.]{7,15}(?![0-9A-Za-z.])/.exec(text)?.[0];
  if (quad !== undefined && ipv4Reach(quad) !== undefined) return quad;
  const name = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+/.exec(text)?.[0];
  return name === undefined || name.length > 253 ? undefined : domainAtStart(name);
}

function noteAddress(notes: DataNotes, address: Address): void {
  const { host, offset } = address;
  const reach = ipv4Reach(host) ?? ipv6Reach(host);
  if (reach === 'public') {
    noteContact(
      notes,
      { kind: 'raw-address', place: host, reason: 'an address without a name, which nobody can look up' },
      offset,
    );
  } else if (reach === undefined && !isInert(host)) {
    notes.hosts.add(host, address);
    someParent(host, (domain) => {
      const contact = contactDomains.get(domain);
      if (contact !== undefined) noteContact(notes, { ...contact, place: host }, offset);
      return contact !== undefined;
    });
  }
}

function noteContact(notes: DataNotes, { kind, place, reason }: ContactPlace, offset: number): void {
  notes.contacts.add(`${kind} ${place}`, { kind, place, reason, offset });
}

interface Password {
  readonly slice: ByteSlice;
  readonly from: number;
  readonly userinfo: string;
  readonly host: string;
}

/** What examples write for a password. */
const placeholder = /^(?:pass(?:word|wd)?|pw|pwd|secret|token|user(?:name)?|changeme|example|[x*.]+|[%$<].*)$/i;

function notePassword(notes: DataNotes, { slice, from, userinfo, host }: Password): void {
  const password = userinfo.slice(userinfo.indexOf(':') + 1);
  const isPlain = !userinfo.includes(':') || password.length < 6 || placeholder.test(password);
  if (isPlain || isInert(host)) return;
  noteSecret(notes, {
    kind: 'password in an address',
    text: userinfo,
    revoke: `Change the password at ${host}.`,
    offset: offsetOf(slice, from),
  });
}

const byPlace = new Map(contactPlaces.map((one) => [one.place, one]));

/** Places of ill repute, with or without `https://` in front. */
export const contactLead: Lead = {
  words: [...byPlace.keys()],
  read({ slice, at, word }, notes) {
    const contact = byPlace.get(word);
    if (contact === undefined || hostClass[byteAt(slice, at - 1)] === 1) return;
    if (byteAt(slice, at - 1) === 0x2e && !word.includes('/') && isPartOfUrl(slice, at)) return;
    noteContact(notes, contact, offsetOf(slice, at));
  },
};

/** Those are told with their whole host. */
function isPartOfUrl(slice: ByteSlice, at: number): boolean {
  const start = runStart(slice, at, { of: authorityRun.of, most: 253 });
  return byteAt(slice, start - 1) === 0x2f && byteAt(slice, start - 2) === 0x2f;
}

/** `203.0.113.7:4444`, or alone between two bytes that are no text. */
export const quadLead: Lead = {
  words: digits.flatMap((left) => digits.map((right) => `${left}.${right}`)),
  read(hit, notes) {
    const { slice, at } = hit;
    const from = runStart(slice, at, quadRun);
    const to = runEnd(slice, at, quadRun);
    const quad = textAt(slice, from, to);
    // Every dot between digits leads here; the first one speaks for all.
    if (quad.indexOf('.') !== at + 1 - from || ipv4Reach(quad) !== 'public' || isText(byteAt(slice, from - 1))) return;
    const offset = offsetOf(slice, from);
    if (byteAt(slice, to) === 0x3a && isDigit(byteAt(slice, to + 1))) noteAddress(notes, { host: quad, offset });
    // Object identifiers start with 0 to 2, and versions end with 0.
    else if (!isText(byteAt(slice, to)) && !/^[0-2]\.|\.0$/.test(quad)) notes.hosts.add(quad, { host: quad, offset });
  },
};

/** `[2a00:1450::5]:443` */
export const sixLead: Lead = {
  words: digits.map((digit) => `]:${digit}`),
  read({ slice, at }, notes) {
    const from = runStart(slice, at, sixRun);
    const host = textAt(slice, from, at).toLowerCase();
    if (byteAt(slice, from - 1) === 0x5b && ipv6Reach(host) === 'public') {
      noteAddress(notes, { host, offset: offsetOf(slice, from) });
    }
  },
};

/** Hidden services: 16 characters, or 56 of which the last holds the version. */
export const onionLead: Lead = {
  words: ['.onion'],
  read({ slice, at }: Hit, notes) {
    const from = runStart(slice, at, { of: hostClass, most: 57 });
    const name = textAt(slice, from, at).toLowerCase();
    if (/^(?:[a-z2-7]{16}|[a-z2-7]{55}d)$/.test(name)) {
      const place = `${name}.onion`;
      noteContact(notes, { kind: 'onion', place, reason: 'a hidden service' }, offsetOf(slice, from));
    }
  },
};

function isText(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x27;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
