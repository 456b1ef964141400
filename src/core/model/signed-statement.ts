// Exists so that a signed statement, ours or another tool's, is read as the little that we believe of it.
import { parseSha256 } from './digest.ts';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from './json.ts';
import type { JsonLimits } from './json-text.ts';
import type { SignedSubject } from './provenance.ts';
import { failed, ok, type Result } from './result.ts';
import { recordPredicateType, releasePredicateType, statementType } from './statement.ts';

/** Subjects with a SHA-256; and what the predicate says, if it is ours. */
export interface SignedStatement {
  readonly subjects: readonly SignedSubject[];
  /** SHA-512 of the subjects that give no SHA-256, lower-case hex: only a file at hand can be held against them. */
  readonly sha512Only: readonly string[];
  readonly predicateType: string;
  readonly release?: { readonly plugin: string; readonly version: string };
  readonly recordChange?: { readonly plugin: string; readonly replaces: string };
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
  const predicateType = statement['predicateType'];
  const predicate = readPredicate(predicateType, statement['predicate']);
  return predicate.ok ? ok({ ...digests, predicateType, ...predicate.value }) : predicate;
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

function readPredicate(
  type: string,
  predicate: JsonValue | undefined,
): Result<Pick<SignedStatement, 'release' | 'recordChange'>> {
  switch (type) {
    case releasePredicateType: {
      const release = readTexts(predicate, ['plugin', 'version']);
      return release === undefined
        ? failed({ message: 'the predicate is not exactly { plugin, version }' })
        : ok({ release });
    }
    case recordPredicateType: {
      const recordChange = readTexts(predicate, ['plugin', 'replaces']);
      return recordChange === undefined
        ? failed({ message: 'the predicate is not exactly { plugin, replaces }' })
        : ok({ recordChange });
    }
    default:
      return ok({});
  }
}

/** The members of an object that has exactly these, all of them text. */
function readTexts<Name extends string>(
  value: JsonValue | undefined,
  names: readonly Name[],
): Readonly<Record<Name, string>> | undefined {
  const exact =
    isJsonObject(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => typeof value[name] === 'string');
  return exact ? (value as Readonly<Record<Name, string>>) : undefined;
}
