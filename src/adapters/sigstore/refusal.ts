// Exists so that every step of a verification fails in one way: closed, with its code and a sentence.
import type { RefusalCode, RefusedBundle } from '../../core/model/provenance.ts';

/** A step that failed; caught at the verifier's door and told as a refusal. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The first line of whatever was thrown. */
export function messageOf(error: unknown): string {
  return ((error as Partial<Error> | undefined)?.message ?? String(error)).split('\n')[0] ?? '';
}

const libraryCodes: Readonly<Record<string, RefusalCode>> = {
  TLOG_ERROR: 'LOG_INVALID',
  TLOG_INCLUSION_PROOF_ERROR: 'LOG_INVALID',
  TLOG_INCLUSION_PROMISE_ERROR: 'LOG_INVALID',
  TLOG_MISSING_INCLUSION_ERROR: 'LOG_INVALID',
  TLOG_BODY_ERROR: 'LOG_INVALID',
  CERTIFICATE_ERROR: 'CERTIFICATE_INVALID',
  PUBLIC_KEY_ERROR: 'KEY_UNKNOWN',
  TIMESTAMP_ERROR: 'TIMESTAMP_INVALID',
};

/** Anything thrown on the way is a refusal: the library throws plain errors for some malformed bundles. */
export function asRefusal(error: unknown): RefusedBundle {
  const { code } = error as { readonly code?: string };
  return {
    verified: false,
    code: error instanceof Refusal ? error.code : (libraryCodes[code ?? ''] ?? 'SIGNATURE_INVALID'),
    reason: (messageOf(error) || 'verification failed').slice(0, 300),
  };
}
