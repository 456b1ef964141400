// Exists so that a failure of the world is one class with a closed list of codes, a hint, and an exit code.

/** Every code, with the exit code of the CLI (DESIGN section 8). */
export const exitCodes = {
  MANIFEST_INVALID: 1,
  REGISTRY_INVALID: 1,
  INDEX_INVALID: 5,
  USAGE: 2,
  INVALID_NAME: 2,
  PLUGIN_NOT_FOUND: 3,
  VERSION_NOT_FOUND: 3,
  CHECK_NOT_FOUND: 3,
  FILE_NOT_FOUND: 3,
  REVISION_NOT_FOUND: 3,
  HISTORY_SHALLOW: 1,
  DEPENDENCY_NOT_FOUND: 4,
  DEPENDENCY_CONFLICT: 4,
  TOO_COMPLEX: 4,
  SYSTEM_REQUIREMENTS_NOT_MET: 4,
  SIGNATURE_VERIFICATION_FAILED: 5,
  CHECKSUM_MISMATCH: 5,
  TRUST_MISMATCH: 5,
  TRUST_TOO_LOW: 5,
  PUBLISHER_REVOKED: 5,
  ARTIFACT_BANNED: 5,
  ROOT_NOT_PINNED: 5,
  INDEX_UNSIGNED: 5,
  INDEX_FOREIGN: 5,
  INDEX_ROLLED_BACK: 5,
  INDEX_EXPIRED: 5,
  INDEX_MIXED: 5,
  INDEX_OVERSIZED: 5,
  INDEX_TAMPERED: 5,
  INDEX_STALE: 5,
  ROTATION_REFUSED: 5,
  PERMISSIONS_ERROR: 6,
  RELEASE_REMOVED: 3,
  DOWNLOAD_FAILED: 1,
  DISCOVERY_SOURCE_UNREACHABLE: 1,
  LOCKFILE_INVALID: 9,
  TOO_LARGE: 1,
  DISK_FAILED: 1,
  GIT_FAILED: 1,
  KEY_INVALID: 1,
  PASSPHRASE_MISSING: 7,
  IDENTITY_TOKEN_MISSING: 7,
  SIGNING_FAILED: 1,
  TRUST_INVALID: 1,
  METADATA_CONFLICT: 1,
  OFFLINE_MISS: 8,
  FILE_EXISTS: 1,
  WASM_INVALID: 1,
  HAND_OVER_INVALID: 5,
  FORGE_UNREACHABLE: 1,
  FORGE_FORBIDDEN: 7,
  FORGE_NOT_FOUND: 3,
  FORGE_REFUSED: 1,
} as const;

export type ErrorCode = keyof typeof exitCodes;

interface ErrorParts {
  readonly hint?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** The world failed, or cannot give what was asked for. Thrown in adapters and flows, caught at the front doors. */
export class PlugyardError extends Error {
  override readonly name: string = 'PlugyardError';
  readonly code: ErrorCode;
  /** What to do about it. */
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, { hint, details, cause }: ErrorParts = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.hint = hint;
    this.details = details ?? {};
  }
}

/** Whether something thrown is a failure of the world with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly ErrorCode[]): error is PlugyardError {
  return error instanceof PlugyardError && (codes.length === 0 || codes.includes(error.code));
}
