// Exists so that a package has the one name that tools of every ecosystem know it by. Format: purl.
import type { EmbeddedPackage } from './data-facts.ts';

/**
 * `pkg:cargo/serde@1.0.0`, `pkg:golang/golang.org/x/sys@v0.1.0`; `undefined` where there is none. Threat: a name is what
 * a stranger's artifact says, and one that climbs out of its place in an address gets none.
 */
export function packageUrl({ ecosystem, name, version }: EmbeddedPackage): string | undefined {
  const parts = name.split('/');
  if (parts.some((part) => /^\.{0,2}$/.test(part))) return undefined;
  if (ecosystem === 'crates.io') return join('cargo', [name], version);
  if (ecosystem === 'Go') return join('golang', toLowerCase(parts), goVersion(name, version));
  return undefined;
}

function join(type: string, parts: readonly string[], version: string): string {
  return `pkg:${type}/${parts.map(encode).join('/')}@${encode(version)}`;
}

/** The specification asks for it, of Go alone. */
function toLowerCase(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.toLowerCase());
}

/** Modules are known by tags of their repositories, the library by the number of the compiler. */
function goVersion(name: string, version: string): string {
  return name === 'stdlib' ? version : `v${version}`;
}

/** Everything but letters, digits and `-._~`. */
function encode(part: string): string {
  return encodeURIComponent(part).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
