// Exists so that every address that a manifest can name is tried: private places in disguise, redirects, names that move.
import type { RequestListener } from 'node:http';
import { digestOf, encode, type FileMap, otherWasm, plainWasm, policy, release } from '../../support/case-registry.ts';
import type { HostilePull, PullGroup } from '../../support/hostile-pull.ts';
import type { Zone } from '../../support/loopback-network.ts';
import { bundleFile, manifestFile } from './places.ts';

const address = 'https://files.example/slugify.wasm';
const home = { 'files.example': [['127.0.0.1']] };
/** Where the address of the artifact stands. */
const place = `${manifestFile}:9:12`;

const remote = async (url: string, bytes: Uint8Array = plainWasm, size: number = bytes.length): Promise<FileMap> =>
  await release({
    wasm: null,
    manifest: { artifact: { url, sha256: digestOf(bytes), size } },
    signed: { wasm: bytes },
  });

const redirect =
  (location: string): RequestListener =>
  (_request, response) =>
    response.writeHead(302, { location }).end();
/** An address that is seen to lead home: it is refused as a link, and never fetched. */
const inside = (attack: string, url: string): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [`manifest/links-are-safe ${place}`, `artifact/is-present ${place}`],
  asks: [],
  pull: async () => ({ head: await remote(url), web: { zone: {}, answer: redirect('/') } }),
});

/** An address of which only the web knows what is wrong with it. */
const served = (
  attack: string,
  asks: readonly string[],
  { answer, zone = home }: { readonly answer: RequestListener; readonly zone?: Zone },
): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [`artifact/is-present ${place}`],
  asks,
  pull: async () => ({ head: await remote(address), web: { zone, answer } }),
});

const start = 'files.example /slugify.wasm';
const page = encode('<!DOCTYPE html><title>Sign in</title>');

const endless: RequestListener = (_request, response) => {
  const pump = (): void => {
    response.write('x'.repeat(500), (error) => error ?? pump());
  };
  pump();
};

const broken: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-length': 33 });
  response.write('half', () => response.destroy());
};

export const addresses: PullGroup = {
  title: 'Addresses, redirects and DNS',
  pulls: [
    inside('The artifact is the metadata service of the cloud', 'https://169.254.169.254/latest/meta-data'),
    inside('The metadata service of another cloud', 'https://168.63.129.16/metadata'),
    inside('The metadata service by its name', 'https://metadata.google.internal/computeMetadata/v1/'),
    inside('Loopback as one number', 'https://2130706433/x.wasm'),
    inside('Loopback in hexadecimal with one dot', 'https://0x7f.1/x.wasm'),
    inside('Loopback in octal', 'https://0177.0.0.1/x.wasm'),
    inside('Loopback with parts left out', 'https://127.1/x.wasm'),
    inside('Loopback in full-width digits', 'https://\uff11\uff12\uff17.\uff10.\uff10.\uff11/x.wasm'),
    inside('Loopback with ideographic full stops', 'https://127\u30020\u30020\u30021/x.wasm'),
    inside('Loopback as IPv6', 'https://[::1]/x.wasm'),
    inside('Loopback as an IPv4 address mapped into IPv6', 'https://[::ffff:127.0.0.1]/x.wasm'),
    inside('A private network as an IPv4 address mapped into IPv6, in hexadecimal', 'https://[::ffff:a00:1]/x.wasm'),
    inside('A private network behind NAT64', 'https://[64:ff9b::a00:1]/x.wasm'),
    inside('A private network behind 6to4', 'https://[2002:a00:1::]/x.wasm'),
    inside('A private network', 'https://10.0.0.1/x.wasm'),
    inside('The address of nothing, which many systems take for themselves', 'https://0.0.0.0/x.wasm'),
    inside('localhost with a dot at the end', 'https://localhost./x.wasm'),
    inside('A printer of the local network', 'https://printer.local/x.wasm'),
    inside('A name without a dot, which the search list completes', 'https://intranet/x.wasm'),
    {
      ...inside('Credentials in the address, which a log would keep', 'https://user:hunter2@files.example/x.wasm'),
      hides: 'hunter2',
    },
    inside('A host in the credentials that looks like the real one', 'https://files.example@evil.example/x.wasm'),
    {
      attack: 'A port that is not 443, to talk to another service',
      verdict: 'FAIL',
      finds: ['artifact/is-present registry/plugins/slugify/1.1.0/plugin.json:9:12'],
      asks: [],
      pull: async () => ({
        head: await remote('https://files.example:22/x.wasm'),
        web: { zone: home, answer: redirect('/') },
      }),
    },
    {
      attack: 'An address without encryption',
      verdict: 'FAIL',
      finds: ['manifest/is-valid registry/plugins/slugify/1.1.0/plugin.json:9:12'],
      asks: [],
      pull: async () => ({ head: await remote('http://files.example/x.wasm') }),
    },
    {
      attack: 'A file of the machine that judges',
      verdict: 'FAIL',
      finds: ['manifest/is-valid registry/plugins/slugify/1.1.0/plugin.json:9:12'],
      asks: [],
      pull: async () => ({ head: await remote('file:///etc/passwd') }),
    },
    served('A public name resolves to the metadata service', [], {
      answer: redirect('/'),
      zone: {
        'files.example': [['169.254.169.254']],
      },
    }),
    served('A public name resolves to one public and one private address', [], {
      answer: redirect('/'),
      zone: {
        'files.example': [['127.0.0.1', '10.0.0.1']],
      },
    }),
    served('A public name resolves to IPv6 loopback', [], {
      answer: redirect('/'),
      zone: { 'files.example': [['::1']] },
    }),
    served('A name that was public at the first look is private at the second', [start], {
      answer: redirect('/again'),
      zone: {
        'files.example': [['127.0.0.1'], ['10.0.0.1']],
      },
    }),
    served('An internationalised name that looks like the real one does not exist', [], {
      answer: redirect('/'),
      zone: {},
    }),
    served('A redirect to the metadata service', [start], {
      answer: redirect('https://169.254.169.254/latest/meta-data'),
    }),
    served('A redirect to http', [start], { answer: redirect('http://files.example/x') }),
    served('A redirect to a file', [start], { answer: redirect('file:///etc/passwd') }),
    {
      ...served('A redirect with credentials', [start], { answer: redirect('https://user:hunter2@files.example/x') }),
      hides: 'hunter2',
    },
    served('A redirect to another port', [start], { answer: redirect('https://files.example:8443/x') }),
    served('A redirect to a name that resolves to a private address', [start], {
      answer: redirect('https://evil.example/x'),
      zone: {
        ...home,
        'evil.example': [['192.168.0.1']],
      },
    }),
    served(
      'Redirects in a circle',
      Array.from({ length: 6 }, () => start),
      { answer: redirect('/slugify.wasm') },
    ),
    served('The artifact has vanished: 404', [start], {
      answer: (_request, response) => response.writeHead(404).end(),
    }),
    served('The artifact has vanished for ever: 410', [start], {
      answer: (_request, response) => response.writeHead(410).end(),
    }),
    served('The artifact wants a login: 401', [start], {
      answer: (_request, response) => response.writeHead(401).end(),
    }),
    served('Part of the artifact: 206', [start], {
      answer: (_request, response) => response.writeHead(206).end(plainWasm),
    }),
    served('More bytes than the manifest declares', [start], {
      answer: (_request, response) => response.end(new Uint8Array(4096)),
    }),
    served('A body without end', [start], { answer: endless }),
    served('A body that drips and never finishes', [start], {
      answer: (_request, response) => response.writeHead(200).write('x'),
    }),
    served('A connection that breaks off in the middle', [start], { answer: broken }),
    {
      attack: 'Other bytes than those that were signed, of the same size',
      verdict: 'FAIL',
      finds: [
        'artifact/digest-matches registry/plugins/slugify/1.1.0/plugin.json:10:15',
        'artifact/is-wasm registry/plugins/slugify/1.1.0/plugin.json:9:12',
        'provenance/artifact-is-bound registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json',
      ],
      asks: [start],
      pull: async () => ({
        head: await remote(address, plainWasm),
        web: { zone: home, answer: (_request, response) => response.end(flipped()) },
      }),
    },
    {
      attack: 'Fewer bytes than the manifest declares',
      verdict: 'FAIL',
      finds: [
        'artifact/digest-matches registry/plugins/slugify/1.1.0/plugin.json:10:15',
        'artifact/size-matches registry/plugins/slugify/1.1.0/plugin.json:11:13',
        'artifact/is-wasm registry/plugins/slugify/1.1.0/plugin.json:9:12',
        'provenance/artifact-is-bound registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json',
      ],
      asks: [start],
      pull: async () => ({
        head: await remote(address),
        web: { zone: home, answer: (_request, response) => response.end(plainWasm.subarray(0, 20)) },
      }),
    },
    {
      attack: 'A page to sign in, with the status 200',
      verdict: 'FAIL',
      finds: ['artifact/is-wasm registry/plugins/slugify/1.1.0/plugin.json:9:12'],
      asks: [start],
      pull: async () => ({
        head: await remote(address, page),
        web: { zone: home, answer: (_request, response) => response.end(page) },
      }),
    },
    {
      attack: 'The address answers the review with one artifact, and users with another that is larger',
      verdict: 'FAIL',
      finds: ['artifact/is-present registry/plugins/slugify/1.1.0/plugin.json:9:12'],
      asks: [start],
      pull: async () => ({
        head: await remote(address, plainWasm),
        web: { zone: home, answer: (_request, response) => response.end(otherWasm) },
      }),
    },
    {
      attack: 'An artifact in the repository and another at an address',
      verdict: 'FAIL',
      finds: ['artifact/is-present registry/plugins/slugify/1.1.0/plugin.wasm'],
      asks: [],
      pull: async () => ({
        head: await release({
          manifest: { artifact: { url: address, sha256: digestOf(plainWasm), size: plainWasm.length } },
        }),
      }),
    },
    {
      attack: 'A declared size beyond the limit, so that it would be fetched for hours',
      verdict: 'FAIL',
      finds: ['artifact/size-is-allowed registry/plugins/slugify/1.1.0/plugin.json:9:12'],
      asks: [],
      pull: async () => ({ head: await remote(address, plainWasm, policy.limits.artifactSize + 1) }),
    },
    {
      attack: 'A bundle beside an artifact at an address is that of other bytes',
      verdict: 'FAIL',
      finds: ['provenance/artifact-is-bound registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json'],
      asks: [start],
      pull: async () => ({
        head: {
          ...(await remote(address)),
          [bundleFile]: (await release({ signed: { wasm: otherWasm } }))[bundleFile] ?? null,
        },
        web: { zone: home, answer: (_request, response) => response.end(plainWasm) },
      }),
    },
  ],
};

function flipped(): Uint8Array {
  return plainWasm.with(plainWasm.length - 1, 0x0c);
}
