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
/** Names the meaning of the predicate; never fetched. */
export const releasePredicateType = 'https://plugyard.github.io/plugyard/release/v1';

/** A file of a release directory, by its path there. */
export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: Sha256 };
}

export interface Statement {
  readonly _type: typeof statementType;
  readonly subject: readonly Subject[];
  readonly predicateType: typeof releasePredicateType;
  readonly predicate: { readonly plugin: PluginName; readonly version: Version };
}

/** The release that a statement speaks of. */
export interface ReleaseId {
  readonly plugin: PluginName;
  readonly version: Version;
}

/** The name of the artifact among the subjects, wherever its bytes are. */
export const artifactSubjectName = 'plugin.wasm';

export function buildStatement(release: ReleaseId, subjects: readonly Subject[]): Statement {
  return {
    _type: statementType,
    subject: [...subjects].sort((left, right) => compareText(left.name, right.name)),
    predicateType: releasePredicateType,
    predicate: { plugin: release.plugin, version: release.version },
  };
}

/** The bytes that are signed. */
export function statementBytes(statement: Statement): Uint8Array {
  return new TextEncoder().encode(toCompactJson(statement));
}

export const parseStatement: Parser<Statement> = parserOf(validateStatement);
