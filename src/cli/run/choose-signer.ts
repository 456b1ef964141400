// Exists so that "with a key, or as the CI job that this is" is decided in one place.
import { PlugyardError } from '../../errors.ts';
import type { BundleSigner } from '../../ports.ts';
import type { KeylessOptions, SignOptions } from '../commands/sign.ts';
import type { Terminal } from '../terminal.ts';
import { fetchGithubToken, openKeylessSigner, publicServices } from '../wire.ts';
import { readSigningKey } from './read-key.ts';
import { readNamedFile } from './read-named-file.ts';

const maxTokenBytes = 64 * 1024;
const bothWays =
  'Sign with --key <file> (plugyard keygen makes one), or in CI with --keyless (GitHub Actions: permissions: id-token: write).';

/** The signer that the options, or the CI around this program, name. Throws `USAGE` for none and for two. */
export async function chooseSigner(terminal: Terminal, options: SignOptions): Promise<BundleSigner> {
  refuseIdle(options);
  if (options.key !== undefined) {
    return await readSigningKey(terminal, options.key, options);
  }
  const token = await findToken(terminal, options);
  if (token !== undefined) {
    return openKeylessSigner(token, {
      fulcio: serviceAddress('--fulcio', options.fulcio) ?? publicServices.fulcio,
      rekor: serviceAddress('--rekor', options.rekor) ?? publicServices.rekor,
      tsa: serviceAddress('--tsa', options.tsa),
    });
  }
  if (options.keyless === true) {
    throw new PlugyardError('IDENTITY_TOKEN_MISSING', 'There is no identity token here to sign with', {
      hint: 'In GitHub Actions give the job "permissions: id-token: write"; elsewhere set SIGSTORE_ID_TOKEN, or use --identity-token <file>.',
    });
  }
  throw new PlugyardError('USAGE', 'It is not said with what to sign', { hint: bothWays });
}

/** Options that would do nothing are mistakes. */
function refuseIdle(options: SignOptions): void {
  const keyless = keylessOptionsOf(options);
  if (options.key !== undefined && keyless.length > 0) {
    throw new PlugyardError('USAGE', `--key and ${keyless.join(', ')} exclude each other`, { hint: bothWays });
  }
  if (options.key === undefined && options.passphraseFile !== undefined) {
    throw new PlugyardError('USAGE', '--passphrase-file needs --key', { hint: bothWays });
  }
}

export function keylessOptionsOf(options: KeylessOptions): readonly string[] {
  const named = {
    '--keyless': options.keyless,
    '--identity-token': options.identityToken,
    '--fulcio': options.fulcio,
    '--rekor': options.rekor,
    '--tsa': options.tsa,
  };
  return Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** A token that is named, else that of the environment, else that of the GitHub job. */
async function findToken(terminal: Terminal, options: KeylessOptions): Promise<string | undefined> {
  if (options.identityToken !== undefined) {
    const { bytes } = await readNamedFile(terminal, options.identityToken, maxTokenBytes);
    return new TextDecoder().decode(bytes).trim();
  }
  const { env } = terminal;
  const given = env['SIGSTORE_ID_TOKEN'];
  if (given !== undefined && given !== '') {
    return given.trim();
  }
  const [url, bearer] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
  return url === undefined || url === '' || bearer === undefined ? undefined : await fetchGithubToken({ url, bearer });
}

/** Threat: the identity token goes to Fulcio; over plain http anyone on the way could sign with it. */
function serviceAddress(option: string, address: string | undefined): string | undefined {
  if (address === undefined) {
    return undefined;
  }
  const url = URL.parse(address);
  const local = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url?.protocol !== 'https:' && !(local && url.protocol === 'http:')) {
    throw new PlugyardError('USAGE', `${option} is "${address}"`, { hint: `Write ${option} https://…` });
  }
  return address.replace(/\/+$/, '');
}
