// `plugyard sign`: a signature beside the artifact, by key or by the identity of a workflow.
import { Option } from 'commander';
import type { StatementScope } from '../../flows/sign-release.ts';
import { answering, type Shell } from '../command.ts';
import { type PassphraseOptions, passphraseFileOption } from '../passphrase-option.ts';

export interface KeylessOptions {
  readonly keyless?: true;
  readonly identityToken?: string;
  readonly fulcio?: string;
  readonly rekor?: string;
  readonly tsa?: string;
}

export interface SignOptions extends PassphraseOptions, KeylessOptions {
  readonly key?: string;
  readonly statement?: StatementScope | 'record';
  readonly base?: string;
  readonly raw?: true;
}

const help = `
By key: --key <file>; plugyard keygen makes one, OpenSSL's PKCS#8 PEM files do as well.
Keyless: in CI, with the identity token of the job (GitHub Actions: "permissions: id-token: write"; elsewhere
SIGSTORE_ID_TOKEN or --identity-token). What a public log then shows for ever: the repository, its workflow and commit.

Examples:
  plugyard sign ./release --key plugyard.key
  plugyard sign ./release --keyless --statement release
  plugyard sign registry/plugins/slugify --statement record --key plugyard.key    agrees to a new record.json
  plugyard sign slugify.wasm --raw --key plugyard.key    writes slugify.sig, for hosts that read raw signatures`;

export function addSign(shell: Shell): void {
  shell.program
    .command('sign')
    .description('Sign a release: the artifact, or with --statement release every file of its directory')
    .argument(
      '<path>',
      'a release directory, or the plugin.wasm in it; with --raw any .wasm file; for a record the directory of its plugin',
    )
    .option('--key <file>', 'a private key in PEM: Ed25519, ECDSA P-256, or RSA of 3072 bits or more')
    .option(...passphraseFileOption)
    .option('--keyless', 'sign with the identity of the CI job; the default where there is one and no --key')
    .option('--identity-token <file>', 'sign keyless with the OpenID Connect token in this file')
    .option('--fulcio <url>', "keyless: what certifies the identity; default: Sigstore's public instance")
    .option('--rekor <url>', "keyless: the log; default: Sigstore's public instance")
    .option('--tsa <url>', 'keyless: a timestamp authority to ask as well')
    .addOption(
      new Option('--statement <scope>', 'what is signed; default: artifact').choices(['artifact', 'release', 'record']),
    )
    .option('--base <revision>', 'with --statement record: the tip of the base branch; default: main')
    .option('--raw', 'write <name>.sig instead: base64 of the bare Ed25519 signature over <name>.wasm')
    .addHelpText('after', help)
    .action(
      answering(shell, async (path: string, options: SignOptions) =>
        (await import('../run/sign.ts')).sign(shell.terminal, path, options),
      ),
    );
}
