// Exists so that every command that opens a private key takes its passphrase in the same way.

export interface PassphraseOptions {
  readonly passphraseFile?: string;
}

export const passphraseFileOption: readonly [string, string] = [
  '--passphrase-file <file>',
  'the passphrase of the key; default: PLUGYARD_PASSPHRASE, or asked at a terminal',
];
