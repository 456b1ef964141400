// Exists so that one function knows everything that is generated.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAttacksPage } from './attacks-page.ts';
import { generateCheckPages, withCheckIds } from './check-pages.ts';
import { cliReference } from './cli-reference.ts';
import type { GeneratedFiles } from './generated-files.ts';
import { generateHoldPage, holdPage } from './hold-page.ts';
import { generateOwnRegistry } from './own-registry.ts';
import { generateReadme } from './readme.ts';
import { generateValidators } from './validators.ts';

const reportSchema = 'schemas/report.schema.json';

/** Every generated file by its path. Run twice after a new check: its id has to be in the schema before the validator. */
export async function generateAll(root: string): Promise<GeneratedFiles> {
  return {
    [reportSchema]: withCheckIds(readFileSync(join(root, reportSchema), 'utf8')),
    ...(await generateValidators(root)),
    ...generateCheckPages(),
    '.github/CLI.md': cliReference(),
    ...generateOwnRegistry(root),
    'README.md': generateReadme(root),
    [holdPage]: generateHoldPage(root),
    ...(await generateAttacksPage(root)),
  };
}

/** The paths whose text on the disk is not what would be generated now. */
export function staleFiles(root: string, files: GeneratedFiles): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => (readOrNothing(join(root, path)) === text ? [] : [path]));
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
