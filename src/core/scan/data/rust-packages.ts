// Exists so that the crates of a Rust program are known from the list that cargo-auditable leaves in it.
import type { EmbeddedPackage } from '../../model/data-facts.ts';
import type { Inflate } from '../../model/inflate.ts';
import { isJsonObject, type JsonValue, parseJson } from '../../model/json.ts';
import { decodeText } from '../../model/json-text.ts';

/** The section that holds the list. */
export const rustListSection = '.dep-v0';

/** In bytes. A list of a thousand crates has about 130,000. */
const maxList = 1_048_576;

/**
 * The crates from crates.io that are part of the program; `undefined` if the list cannot be read.
 * What only builds the program, and what came from elsewhere, is in no advisory.
 */
// Threat: a list of a kilobyte can inflate to a gigabyte.
export function readRustPackages(list: Uint8Array, inflate: Inflate): readonly EmbeddedPackage[] | undefined {
  const inflated = inflate(list, maxList);
  const text = inflated === undefined ? undefined : decodeText(inflated, maxList);
  const document = text?.ok === true ? parseJson(text.value) : undefined;
  const value = document?.ok === true ? document.value.value : undefined;
  const packages = isJsonObject(value) ? value['packages'] : undefined;
  return Array.isArray(packages) ? (packages as readonly JsonValue[]).flatMap(toPackage) : undefined;
}

function toPackage(entry: JsonValue): readonly EmbeddedPackage[] {
  if (!isJsonObject(entry)) return [];
  const { name, version, source, kind } = entry;
  const isPart = source === 'crates.io' && kind !== 'build';
  return isPart && isWord(name, /^[A-Za-z0-9_-]{1,64}$/) && isWord(version, /^\d[0-9A-Za-z.+-]{0,63}$/)
    ? [{ ecosystem: 'crates.io', name, version }]
    : [];
}

function isWord(value: JsonValue | undefined, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}
