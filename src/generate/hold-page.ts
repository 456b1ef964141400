// Exists so that the page which explains a HOLD shows a real plugin and what is really printed about it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceParts } from './replace-part.ts';

export const holdPage = '.github/A-HOLD-EXPLAINED.md';

/** The page with the source of the plugin and the saved output of its scan. */
export function generateHoldPage(root: string): string {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return replaceParts(holdPage, read(holdPage), {
    'hold-source': `\`\`\`wat\n${read('test/demo/hold/plugin.wat')}\`\`\`\n`,
    hold: `\`\`\`console\n$ plugyard scan greeter\n${read('test/demo/hold/scan.txt')}\`\`\`\n`,
  });
}
