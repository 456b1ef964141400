// Exists so that the files that decide over everything else cannot change without those who own them.
import { ownedPaths } from './code-owners.ts';
import type { FoundCodeOwners, SettingFinding } from './found-settings.ts';

const place = '.github/CODEOWNERS';

export function compareCodeOwners(found: FoundCodeOwners | null): readonly SettingFinding[] {
  if (found === null) {
    return [
      wrong(`${place} is missing`, 'Write it anew with plugyard registry init in an empty folder, and bring it in.'),
    ];
  }
  const lines = found.text.split('\n').map((line) => line.replace(/#.*$/, '').trim().split(/\s+/));
  return [
    ...ownedPaths.flatMap((path) => comparePath(path, lines)),
    ...found.errors.map(({ line, message }) =>
      wrong(
        `Line ${line} of ${place} is not in force: ${oneLine(message)}`,
        'Name people who may write to the repository.',
      ),
    ),
  ];
}

/** Threat: the last line that matches wins, so that a line further down can take a path away from its owners. */
function comparePath(path: string, lines: readonly (readonly string[])[]): readonly SettingFinding[] {
  const at = lines.findLastIndex(([pattern]) => pattern === path);
  const owners = lines[at]?.slice(1) ?? [];
  if (owners.length === 0) {
    return [wrong(`${place} names nobody for ${path}`, `Write the line: ${path} @<login of each administrator>`)];
  }
  const other = lines.slice(at + 1).find(([pattern = '']) => pattern !== '' && !ownedPaths.includes(pattern));
  return other === undefined
    ? []
    : [
        wrong(
          `The line ${other[0]} of ${place} comes after ${path}, and may take it from its owners`,
          'Move it to the top.',
        ),
      ];
}

/** Threat: it repeats what stands in the file. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 200);
}

function wrong(message: string, fix: string): SettingFinding {
  return { setting: 'Code owners', state: 'wrong', message, fix };
}
