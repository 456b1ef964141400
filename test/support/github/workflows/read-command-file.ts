// Exists so that the files by which steps set outputs and variables are read as the runner reads them.
import { readFileSync } from 'node:fs';

/** `name=value`, or `name<<delimiter` and lines up to the delimiter; anything else is an error, as on GitHub. */
export function readCommandFile(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [equals, here] = [line.indexOf('='), line.indexOf('<<')];
    if (here >= 0 && (equals < 0 || here < equals)) {
      const end = lines.indexOf(line.slice(here + 2), at + 1);
      if (end < 0) {
        throw new Error(`Invalid value. Matching delimiter not found '${line.slice(here + 2)}'`);
      }
      values[line.slice(0, here)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (equals > 0) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (line !== '') {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}
