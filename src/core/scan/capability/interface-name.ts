// Exists so that an interface and its version are told apart in one way.

export interface InterfaceName {
  /** `wasi:io/poll` of `wasi:io/poll@0.2.6`; other forms of names stay as they are. */
  readonly id: string;
  readonly version?: string;
}

export function parseInterfaceName(name: string): InterfaceName {
  const parts = /^([^@<]+)@([^@<]+)$/.exec(name);
  const [, id, version] = parts ?? [];
  return id === undefined || version === undefined ? { id: name } : { id, version };
}

/** What a host that offers one version offers the other too: `0.2` of 0.2.6, `1` of 1.4.0, all of a prerelease. */
export function compatibleVersion(version: string): string {
  if (version.includes('-')) return version;
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `0.${minor}` : major;
}
