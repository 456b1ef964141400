// Exists so that hosts which plugins have no honest business with are data that people can review, each with a reason.
import type { ContactKind } from '../../model/data-facts.ts';

/** Raised by one whenever an entry of this file or of the inert hosts changes. */
export const hostTableVersion = 1;

interface ContactGroup {
  readonly kind: ContactKind;
  /** Why it matters, as a clause behind the host: "pastebin.com/raw/, where …". */
  readonly reason: string;
  /** A domain, for itself and all below it; with a path, that place there only. */
  readonly places: readonly string[];
}

const contactGroups: readonly ContactGroup[] = [
  {
    kind: 'pool',
    reason: 'where miners fetch their work',
    places: [
      '2miners.com',
      'authedmine.com',
      'c3pool.com',
      'coin-hive.com',
      'coinhive.com',
      'coinimp.com',
      'crypto-loot.com',
      'cryptoloot.pro',
      'dwarfpool.com',
      'ethermine.org',
      'f2pool.com',
      'hashvault.pro',
      'herominers.com',
      'jsecoin.com',
      'minergate.com',
      'minero.cc',
      'minexmr.com',
      'miningpoolhub.com',
      'monerominer.rocks',
      'moneroocean.stream',
      'nanopool.org',
      'nicehash.com',
      'poolto.be',
      'prohashing.com',
      'supportxmr.com',
      'unmineable.com',
      'webminepool.com',
      'xmrpool.eu',
      'zpool.ca',
    ],
  },
  {
    kind: 'tunnel',
    reason: 'which hides the machine behind a borrowed name',
    places: [
      'bore.pub',
      'localhost.run',
      'lhr.life',
      'loca.lt',
      'localtunnel.me',
      'ngrok-free.app',
      'ngrok-free.dev',
      'ngrok.app',
      'ngrok.dev',
      'ngrok.io',
      'pagekite.me',
      'pinggy.link',
      'playit.gg',
      'portmap.io',
      'serveo.net',
      'telebit.io',
      'trycloudflare.com',
      'tunnelmole.net',
      'zrok.io',
    ],
  },
  {
    kind: 'webhook',
    reason: 'where anybody can send what was collected',
    places: [
      'api.telegram.org/bot',
      'beeceptor.com',
      'burpcollaborator.net',
      'canarytokens.com',
      'ceye.io',
      'discord.com/api/webhooks/',
      'discordapp.com/api/webhooks/',
      'dnslog.cn',
      'grabify.link',
      'hookbin.com',
      'hooks.slack.com/services/',
      'interact.sh',
      'iplogger.org',
      'oast.fun',
      'oast.live',
      'oast.me',
      'oast.online',
      'oast.pro',
      'oast.site',
      'oastify.com',
      'pipedream.net',
      'postb.in',
      'requestbin.com',
      'requestbin.net',
      'requestcatcher.com',
      'webhook.site',
    ],
  },
  {
    kind: 'paste',
    reason: 'where code and data are left without a name',
    places: [
      '0x0.st',
      'anonfiles.com',
      'bashupload.com',
      'catbox.moe',
      'file.io',
      'ghostbin.com',
      'gofile.io',
      'hastebin.com/raw/',
      'ix.io',
      'paste.ee',
      'pastebin.com/raw/',
      'rentry.co',
      'temp.sh',
      'termbin.com',
      'transfer.sh',
    ],
  },
];

export interface ContactPlace {
  readonly kind: ContactKind;
  readonly reason: string;
  readonly place: string;
}

/** Every place with its kind and reason. */
export const contactPlaces: readonly ContactPlace[] = contactGroups.flatMap(({ kind, reason, places }) =>
  places.map((place) => ({ kind, reason, place })),
);

/** Protocols that only miners speak. */
export const miningSchemes: readonly string[] = [
  'stratum',
  'stratum+ssl',
  'stratum+tcp',
  'stratum+tls',
  'stratum2+tcp',
];
