// Exists so that keys and passwords in the data are found, and constants of parsers are not taken for them.

import { decodeBase64Url } from './base64.ts';
import { byteAt, byteClass, offsetOf, runEnd, runStart, textAt } from './byte-slice.ts';
import { textEntropy } from './checksums.ts';
import type { Hit, Lead } from './lead.ts';
import { noteSecret } from './note-secret.ts';
import { type SecretPattern, secretPatterns } from './secret-patterns.ts';

/** One lead for each pattern of the table. */
export const tokenLeads: readonly Lead[] = secretPatterns.map(toLead);

function toLead({ kind, words, characters, least, most = least, isReal, revoke }: SecretPattern): Lead {
  const run = { of: byteClass(characters), most };
  return {
    words,
    read({ slice, at, word }, notes) {
      const from = at + word.length;
      const to = runEnd(slice, from, run);
      if (to - from < least) return;
      const body = textAt(slice, from, to);
      if (isReal(body, word)) noteSecret(notes, { kind, text: word + body, revoke, offset: offsetOf(slice, at) });
    },
  };
}

const base64UrlRun = { of: byteClass('A-Za-z0-9_-'), most: 2_000 };

/** Signed tokens: `header.payload.signature`, where the header says how it was signed. */
export const jwtLead: Lead = {
  words: ['eyJhbGciOi', 'eyJ0eXAiOi', 'eyJraWQiOi'],
  read({ slice, at }, notes) {
    const dot = runEnd(slice, at, { of: base64UrlRun.of, most: 300 });
    if (byteAt(slice, dot) !== 0x2e || byteAt(slice, dot + 1) !== 0x65) return;
    const secondDot = runEnd(slice, dot + 1, base64UrlRun);
    const end = runEnd(slice, secondDot + 1, base64UrlRun);
    const isComplete = byteAt(slice, secondDot) === 0x2e && secondDot - dot > 20 && end - secondDot > 40;
    if (!isComplete || !/"alg"\s?:\s?"[A-Z]/.test(decodeBase64Url(textAt(slice, at, dot)))) return;
    noteSecret(notes, {
      kind: 'signed web token',
      text: textAt(slice, at, end),
      revoke: 'Revoke the token where it was issued, or wait until it has expired.',
      offset: offsetOf(slice, at),
    });
  },
};

const headerRun = { of: byteClass('A-Z -'), most: 40 };
const bodyRun = { of: byteClass('A-Za-z0-9+/=\r\n\\'), most: 4_000 };

/** `-----BEGIN … PRIVATE KEY-----` with a key behind it. Parsers hold the line alone. */
export const pemLead: Lead = {
  words: ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----'],
  read({ slice, at, word }: Hit, notes) {
    const start = runStart(slice, at, headerRun);
    const header = /-----BEGIN ([A-Z ]*)$/.exec(textAt(slice, start, at))?.[1];
    if (header === undefined) return;
    const from = at + word.length;
    const body = textAt(slice, from, runEnd(slice, from, bodyRun)).replace(/\\[nr]|[\r\n\\]/g, '');
    if (body.length < 64 || textEntropy(body) < 4.5) return;
    noteSecret(notes, {
      kind: `${header}private key`.toLowerCase(),
      text: body,
      revoke: 'Make a new key, and remove the old one wherever it is trusted.',
      offset: offsetOf(slice, at),
    });
  },
};

const digitRun = { of: byteClass('0-9'), most: 11 };
const botRun = { of: byteClass('A-Za-z0-9_-'), most: 33 };

/** `123456789:AA…`: a bot of Telegram. */
export const telegramLead: Lead = {
  words: [':AA'],
  read({ slice, at }, notes) {
    const from = runStart(slice, at, digitRun);
    const to = runEnd(slice, at + 3, botRun);
    if (at - from < 8 || at - from > 10 || to - at - 3 < 32) return;
    const text = textAt(slice, from, to);
    if (textEntropy(text) < 4) return;
    noteSecret(notes, {
      kind: 'Telegram bot token',
      text,
      revoke: 'Send /revoke to @BotFather.',
      offset: offsetOf(slice, from),
    });
  },
};

const accountRun = { of: byteClass('A-Za-z0-9+/='), most: 88 };

/** Keys of Azure storage accounts: 64 bytes in Base64. */
export const azureLead: Lead = {
  words: ['AccountKey='],
  read({ slice, at, word }, notes) {
    const from = at + word.length;
    const text = textAt(slice, from, runEnd(slice, from, accountRun));
    if (!/^[A-Za-z0-9+/]{86}==$/.test(text) || textEntropy(text) < 4.5) return;
    noteSecret(notes, {
      kind: 'Azure storage key',
      text,
      revoke: 'Rotate the key: az storage account keys renew.',
      offset: offsetOf(slice, at),
    });
  },
};
