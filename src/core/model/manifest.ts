// Exists so that what an author says about a release is one typed value, however it was written.
import type { Abi } from './abi.ts';
import type { Sha256 } from './digest.ts';
import { validateManifest } from './generated/validate-manifest.js';
import type { HostRequirements } from './host-requirements.ts';
import { type JsonDocument, type JsonObject, type JsonValue, parseJson } from './json.ts';
import { appendPointer } from './json-pointer.ts';
import type { Permissions } from './permissions.ts';
import { type PluginName, parsePluginName } from './plugin-name.ts';
import { failed, type Problem, type Result } from './result.ts';
import { conform } from './schema.ts';
import { isTag, parseVersion, parseVersionRange, type Version, type VersionRange } from './version.ts';

/** The manifest of a release, `plugin.json`; see `schemas/manifest.schema.json`. */
export interface Manifest {
  readonly plugyard: 1;
  readonly name: PluginName;
  readonly version: Version;
  readonly description: string;
  /** An SPDX expression. */
  readonly license: string;
  readonly abi: Abi;
  readonly authors?: readonly { readonly name: string; readonly email?: string; readonly url?: string }[];
  readonly links?: Readonly<Partial<Record<LinkKind, string>>>;
  readonly keywords?: readonly string[];
  readonly category?: string;
  /** Where the artifact is, when it does not lie beside the manifest. */
  readonly artifact?: { readonly url: string; readonly sha256: Sha256; readonly size: number };
  readonly functions?: Readonly<Record<string, FunctionDescription>>;
  readonly permissions?: Permissions;
  readonly limits?: ResourceLimits;
  readonly dependencies?: Readonly<Record<PluginName, Requirement>>;
  readonly requires?: HostRequirements;
  readonly configuration?: {
    readonly schema?: JsonValue;
    readonly default?: JsonValue;
    readonly examples?: readonly JsonValue[];
  };
  readonly provides?: readonly string[];
}

type LinkKind = 'homepage' | 'repository' | 'documentation' | 'issues' | 'changelog';

/** A function that hosts may call. Strings in examples are raw text, other values their JSON. */
interface FunctionDescription {
  readonly description?: string;
  readonly input?: JsonValue;
  readonly output?: JsonValue;
  readonly examples?: readonly { readonly title?: string; readonly input: JsonValue; readonly output: JsonValue }[];
}

/** Memory in bytes, time in milliseconds. */
interface ResourceLimits {
  readonly memory?: number;
  readonly timeoutMs?: number;
  readonly fuel?: number;
  readonly openFiles?: number;
}

type Requirement = VersionRange | { readonly version: VersionRange; readonly optional?: boolean };

/** One dependency, as the resolver reads it. */
export interface Dependency {
  readonly name: PluginName;
  readonly range: VersionRange;
  readonly optional: boolean;
}

export function parseManifest(text: string): Result<Manifest> {
  const document = parseJson(text);
  if (!document.ok) {
    return document;
  }
  const manifest = conform<Manifest>(document.value, validateManifest);
  if (!manifest.ok) {
    return { ok: false, problems: withoutTwins(manifest.problems.map((problem) => refine(problem, document.value))) };
  }
  const problems = meaningProblems(manifest.value, document.value);
  return problems.length > 0 ? { ok: false, problems } : manifest;
}

/** The dependencies of a manifest, in the order of its text. */
export function dependenciesOf(manifest: Manifest): readonly Dependency[] {
  return Object.entries(manifest.dependencies ?? {}).map(([name, requirement]) => ({
    name: name as PluginName,
    range: typeof requirement === 'string' ? requirement : requirement.version,
    optional: typeof requirement === 'string' ? false : (requirement.optional ?? false),
  }));
}

/** What the schema says twice of a value, as too long and of the wrong form, has one better answer. */
function withoutTwins(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ pointer, message }, index) =>
      problems.findIndex((other) => other.pointer === pointer && other.message === message) === index,
  );
}

/** Names and versions have better answers than "does not match": they come with the right spelling. */
function refine(problem: Problem, document: JsonDocument): Problem {
  const field = problem.pointer === '/name' ? 'name' : problem.pointer === '/version' ? 'version' : undefined;
  if (field === undefined) {
    return problem;
  }
  const text = (document.value as JsonObject)[field];
  const parse = field === 'name' ? parsePluginName : parseVersion;
  const better = typeof text === 'string' ? parse(text) : undefined;
  return better?.ok === false ? { ...problem, ...better.problems[0] } : problem;
}

/** What the schema cannot say: lengths of the parts of a name, and ranges. */
function meaningProblems(manifest: Manifest, document: JsonDocument): readonly Problem[] {
  const names: readonly [string, string][] = [
    ['/name', manifest.name],
    ...Object.keys(manifest.dependencies ?? {}).map((name): [string, string] => [
      appendPointer('/dependencies', name),
      name,
    ]),
  ];
  const ranges: readonly [string, string][] = [
    ...dependenciesOf(manifest).map(({ name, range }): [string, string] => [
      appendPointer('/dependencies', name),
      range,
    ]),
  ];
  const hosts = Object.entries(manifest.requires?.hosts ?? {}).map(([host, range]): [string, string] => [
    appendPointer('/requires/hosts', host),
    range,
  ]);
  return [
    ...names.flatMap(([pointer, name]) => located(parsePluginName(name), pointer, document)),
    ...ranges.flatMap(([pointer, range]) => located(parseVersionRange(range), pointer, document)),
    ...hosts.flatMap(([pointer, range]) => located(parseHostRange(range), pointer, document)),
  ];
}

/** Nobody publishes hosts here, so that no word could mean a version of theirs. */
function parseHostRange(text: string): Result<VersionRange> {
  return isTag(text)
    ? failed({ message: `"${text}" is a tag, and hosts have none`, fix: 'Write a range such as ">=1.2.0".' })
    : parseVersionRange(text);
}

function located(result: Result<unknown>, pointer: string, document: JsonDocument): readonly Problem[] {
  return result.ok ? [] : result.problems.map((problem) => ({ ...problem, pointer, ...document.locate(pointer) }));
}
