// Exists so that what a publisher signs has one exact form, for ever (SECURITY-DESIGN section 2).
import { toCompactJson } from './canonical-json.ts';
import type { Sha256 } from './digest.ts';
import { validateStatement } from './generated/validate-statement.js';
import { compareText } from './order.ts';
import type { PluginName } from './plugin-name.ts';
import { type Parser, parserOf } from './schema.ts';
import type { Version } from './version.ts';

export const statementPayloadType = 'application/vnd.in-toto+json';
export const statementType = 'https://in-toto.io/Statement/v1';
/** Name the meaning of a predicate; never fetched. */
export const releasePredicateType = 'https://plugyard.github.io/plugyard/release/v1';
export const recordPredicateType = 'https://plugyard.github.io/plugyard/record/v1';

/** A file of a release directory, or the record, by its path there. */
export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: Sha256 };
}

export type Statement = ReleaseStatement | RecordStatement;

interface ReleaseStatement extends About<typeof releasePredicateType, ReleaseId> {}
interface RecordStatement extends About<typeof recordPredicateType, RecordChangeId> {}

interface About<Type, Predicate> {
  readonly _type: typeof statementType;
  readonly subject: readonly Subject[];
  readonly predicateType: Type;
  readonly predicate: Predicate;
}

/** The release that a statement speaks of. */
export interface ReleaseId {
  readonly plugin: PluginName;
  readonly version: Version;
}

/** The change of a record that a statement speaks of. */
export interface RecordChangeId {
  readonly plugin: PluginName;
  /** Digest of the record that the new one takes the place of, so that no old consent is used again. */
  readonly replaces: Sha256;
}

/** The name of the artifact among the subjects, wherever its bytes are. */
export const artifactSubjectName = 'plugin.wasm';
/** The name of the only subject of a record's change. */
export const recordSubjectName = 'record.json';

export function buildStatement(release: ReleaseId, subjects: readonly Subject[]): ReleaseStatement {
  return {
    _type: statementType,
    subject: [...subjects].sort((left, right) => compareText(left.name, right.name)),
    predicateType: releasePredicateType,
    predicate: { plugin: release.plugin, version: release.version },
  };
}

/** What a publisher signs to agree to a new record: its digest, and which one it replaces. */
export function buildRecordStatement({ plugin, replaces }: RecordChangeId, sha256: Sha256): RecordStatement {
  return {
    _type: statementType,
    subject: [{ name: recordSubjectName, digest: { sha256 } }],
    predicateType: recordPredicateType,
    predicate: { plugin, replaces },
  };
}

/** The bytes that are signed. */
export function statementBytes(statement: Statement): Uint8Array {
  return new TextEncoder().encode(toCompactJson(statement));
}

export const parseStatement: Parser<Statement> = parserOf(validateStatement);
