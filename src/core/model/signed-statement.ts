// Exists so that a signed statement, ours or another tool's, is read as the little that we believe of it.
import { parseSha256 } from './digest.ts';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from './json.ts';
import type { JsonLimits } from './json-text.ts';
import type { SignedSubject } from './provenance.ts';
import { failed, ok, type Result } from './result.ts';
import { releasePredicateType, statementType } from './statement.ts';

/** Subjects with a SHA-256; and plugin and version, if the predicate is ours. */
export interface SignedStatement {
  readonly subjects: readonly SignedSubject[];
  /** SHA-512 of the subjects that give no SHA-256, lower-case hex: only a file at hand can be held against them. */
  readonly sha512Only: readonly string[];
  readonly predicateType: string;
  readonly release?: { readonly plugin: string; readonly version: string };
}

const limits: JsonLimits = { maxBytes: 4 * 1024 * 1024, maxDepth: 64 };
const maxSubjects = 1000;

/** Threat: the text is signed, but perhaps by a stranger; predicates of other tools are carried, never interpreted. */
export function parseSignedStatement(text: string): Result<SignedStatement> {
  const document =
    text.length > limits.maxBytes ? failed({ message: 'the statement is too long' }) : parseJson(text, limits);
  if (!document.ok) {
    return document;
  }
  const statement = document.value.value;
  if (
    !isJsonObject(statement) ||
    !isStatementType(statement['_type']) ||
    typeof statement['predicateType'] !== 'string'
  ) {
    return failed({ message: 'the payload is not an in-toto statement' });
  }
  const digests = readDigests(statement['subject']);
  if (digests === undefined) {
    return failed({ message: `the statement needs 1 to ${maxSubjects} subjects` });
  }
  const release = readRelease(statement);
  if (statement['predicateType'] === releasePredicateType && release === undefined) {
    return failed({ message: 'the predicate is not exactly { plugin, version }' });
  }
  return ok({
    ...digests,
    predicateType: statement['predicateType'],
    ...(release === undefined ? {} : { release }),
  });
}

function isStatementType(type: JsonValue | undefined): boolean {
  return type === statementType || type === 'https://in-toto.io/Statement/v0.1';
}

/** Subjects without a digest that we know prove nothing to us and are passed over. */
function readDigests(value: JsonValue | undefined): Pick<SignedStatement, 'subjects' | 'sha512Only'> | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > maxSubjects) {
    return undefined;
  }
  const listed = (value as readonly JsonValue[]).filter(isJsonObject);
  return { subjects: listed.flatMap(readSubject), sha512Only: listed.flatMap(readSha512) };
}

function readSubject({ digest, name }: JsonObject): readonly SignedSubject[] {
  const hex = isJsonObject(digest) ? digest['sha256'] : undefined;
  const sha256 = typeof hex === 'string' ? parseSha256(hex) : undefined;
  return sha256?.ok === true ? [{ sha256: sha256.value, ...(typeof name === 'string' ? { name } : {}) }] : [];
}

function readSha512({ digest }: JsonObject): readonly string[] {
  if (!isJsonObject(digest) || Object.hasOwn(digest, 'sha256')) {
    return [];
  }
  const hex = digest['sha512'];
  return typeof hex === 'string' && /^[0-9a-f]{128}$/.test(hex) ? [hex] : [];
}

function readRelease(statement: JsonObject): { plugin: string; version: string } | undefined {
  const predicate = statement['predicate'];
  if (statement['predicateType'] !== releasePredicateType || !isJsonObject(predicate)) {
    return undefined;
  }
  const { plugin, version, ...rest } = predicate;
  return typeof plugin === 'string' && typeof version === 'string' && Object.keys(rest).length === 0
    ? { plugin, version }
    : undefined;
}
