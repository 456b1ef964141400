// `plugyard verify-bundle`: any Sigstore bundle against one artifact and one exact signer, offline.
import { answering, type Shell } from '../command.ts';

export interface VerifyBundleOptions {
  readonly staging?: true;
  readonly bundle: string;
  readonly certificateIdentity?: string;
  readonly certificateOidcIssuer?: string;
  readonly key?: string;
  readonly trustedRoot?: string;
}

export function addVerifyBundle(shell: Shell): void {
  shell.program
    .command('verify-bundle')
    .description('Verify a Sigstore bundle, without any network: who signed this file')
    .argument('<file-or-digest>', 'the signed file, or sha256:<64 hex digits>')
    .option('--staging', 'of the staging Sigstore: needs --trusted-root, since no root of it is packaged')
    .requiredOption('--bundle <file>', 'the bundle')
    .option('--certificate-identity <name>', 'who must have signed: the whole name in the certificate, exactly')
    .option('--certificate-oidc-issuer <url>', 'who must have vouched for the name, exactly')
    .option('--key <file>', 'instead of an identity: the public key, as PEM or as base64 of a raw Ed25519 key')
    .option('--trusted-root <file>', 'a Sigstore trusted root; default: the packaged one of the public-good Sigstore')
    .action(
      answering(shell, async (artifact: string, options: VerifyBundleOptions) =>
        (await import('../run/verify-bundle.ts')).verifyBundleFile(shell.terminal, artifact, options),
      ),
    );
}
