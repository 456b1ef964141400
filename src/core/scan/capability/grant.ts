// Exists so that every map of imports speaks of what they allow in the same few words.

/** What a manifest can ask for, and `configuration`, which a host hands over for the one plugin without being asked. */
export type Permission =
  | 'network'
  | 'filesystem-read'
  | 'filesystem-write'
  | 'environment'
  | 'clock'
  | 'random'
  | 'process'
  | 'configuration'
  | 'host-function';

/**
 * What a host function is for where no permission fits: it must be named in the manifest, and checks know its kind.
 * `dynamic-code` compiles or loads code, `javascript` can reach anything in a JavaScript host, `foreign` calls whatever
 * the host has registered, `minified` has a name that says nothing,
 * `uncounted` stands for all imports behind those that are judged.
 */
export type Trait =
  | 'device'
  | 'dynamic-code'
  | 'foreign'
  | 'javascript'
  | 'messaging'
  | 'minified'
  | 'storage'
  | 'threads'
  | 'uncounted';

/** `neutral` imports grant nothing that a host would want to refuse. */
export type Grant = Exclude<Permission, 'host-function'> | Trait | 'neutral';

export type GrantTable = ReadonlyMap<string, Grant>;

// Threat: names come from the file. A map, unlike an object, knows no `constructor` that nobody put there.
/** A table from groups of names, each group one text with spaces between the names. */
export function toGrants(groups: Partial<Record<Grant, string>>): GrantTable {
  return new Map(
    Object.entries(groups).flatMap(([grant, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, grant as Grant] as const),
    ),
  );
}
