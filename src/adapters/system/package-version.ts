// Exists so that the program knows its own version, from source and from the bundle alike.
import { readFileSync } from 'node:fs';

/** The version in package.json: three folders up in source, one up in `dist/`. */
export function packageVersion(): string {
  for (const path of ['../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<
        string,
        string
      >;
      if (name === 'plugyard' && version !== undefined) {
        return version;
      }
    } catch {
      // The other place, then.
    }
  }
  throw new Error('package.json of plugyard is missing');
}
