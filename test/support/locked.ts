// Exists so that tests write a lockfile in a few words: plugins, their versions and what they need.
import { emptyLockfile, type Lockfile } from '../../src/core/model/lockfile.ts';
import { range, sha256, version } from './builders.ts';

/** `{ 'csv 1.0.0': { utf8: '^1' } }`, and what the user asks for. */
export function aLockfile(
  requested: Readonly<Record<string, string>>,
  plugins: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Lockfile {
  const ranges = (texts: Readonly<Record<string, string>>): Lockfile['requested'] =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, range(text)]));
  const locked = Object.entries(plugins).map(([plugin, needs]) => {
    const [name = '', release = ''] = plugin.split(' ');
    return [
      name,
      {
        version: version(release),
        sha256: sha256('a'),
        size: 1,
        manifest: sha256('b'),
        publishedSequence: 1,
        dependencies: ranges(needs),
        permissions: [],
      },
    ];
  });
  return { ...emptyLockfile('yard'), requested: ranges(requested), plugins: Object.fromEntries(locked) };
}
