// Exists so that this repository is a registry with the files that it gives to others, and runs in them what it holds itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegistry } from '../core/model/registry.ts';
import { codeOwners } from '../core/setup/code-owners.ts';
import { buildRuleset, requiredSettings } from '../core/setup/required-settings.ts';
import { workflowNames } from '../core/setup/workflow.ts';
import { buildWorkflow } from '../core/setup/workflows.ts';
import type { GeneratedFiles } from './generated-files.ts';

/** What the Action is built from decides as much as the rules do. */
const sources = [
  '/src/',
  '/package.json',
  '/package-lock.json',
  '/tsconfig.json',
  '/action.yml',
  '/test/corpus/package.json',
  '/test/corpus/package-lock.json',
] as const;

export function generateOwnRegistry(root: string): GeneratedFiles {
  const registry = parseRegistry(readFileSync(join(root, 'registry/registry.json'), 'utf8'));
  if (!registry.ok) throw new Error('registry/registry.json is invalid');
  const { url, administrators } = registry.value;
  const plan = { action: 'own', url, private: false } as const;
  const settings = requiredSettings(plan, { administrators: administrators.length, verdict: true });
  const workflows = workflowNames.map((name) => buildWorkflow(name, plan));
  return {
    ...Object.fromEntries(workflows.map(({ path, text }) => [path, text])),
    '.github/CODEOWNERS': codeOwners(administrators, sources),
    '.github/ruleset.json': `${JSON.stringify(buildRuleset(settings), undefined, 2)}\n`,
  };
}
