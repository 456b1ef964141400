// `plugyard verify`: what is installed, published or at hand is what was signed, by somebody who may.
import { answering, type Shell } from '../command.ts';
import { type MinimumTrustOption, minimumTrustOption } from '../minimum-trust-option.ts';
import { addRegistryOptions, type RegistryOption } from '../registry-option.ts';

export interface VerifyOptions extends RegistryOption, MinimumTrustOption {
  readonly dir: string;
  readonly key?: string;
  readonly trustRoot?: string;
}

const help = `
  plugyard verify                          everything that plugyard.lock lists
  plugyard verify slugify                  one installed plugin
  plugyard verify slugify@1.1.0            a release of the registry
  plugyard verify ./release --key k.pub    a release directory: every *.sigstore.json in it
  plugyard verify x.wasm --key k.pub       a wasm: x.wasm.sigstore.json and x.sig beside it, whichever is there

Files need somebody whose signature counts: --key, --trust-root, or, inside a registry tree, the record.json there. A
folder of keys holds *.pub (base64 of the 32 bytes of an Ed25519 key) and *.pem (SPKI); a trusted-root.json in it stands
for Sigstore's public one when the publishers of record.json are workflows.

A release of a private registry is read with a token, as "plugyard install --help" says.`;

export function addVerify(shell: Shell): void {
  addRegistryOptions(shell.program.command('verify'))
    .description('Verify signatures: of installed plugins, of a published release, or of files')
    .argument('[what...]', 'installed plugins, name@version, release directories, .wasm files; default: all installed')
    .option('--key <file>', 'for files: a trusted public key, as PEM or as base64 of 32 raw Ed25519 bytes')
    .option('--trust-root <folder>', 'for files: a folder of trusted keys')
    .option('--dir <folder>', 'where the installed plugins are', 'plugins')
    .option(...minimumTrustOption)
    .addHelpText('after', help)
    .action(
      answering(shell, async (what: readonly string[], options: VerifyOptions) =>
        (await import('../run/verify.ts')).verify(shell.terminal, what, options),
      ),
    );
}
