// Exists so that a new registry is complete: its rules, its people, its workflows, and what its operator does next.
import { actionCommands } from '../model/action-command.ts';
import type { Policy } from '../model/policy.ts';
import type { Registry } from '../model/registry.ts';
import { codeOwners } from './code-owners.ts';
import { operatingGuide, readme, trustReadme } from './registry-guides.ts';
import type { RegistryPlan } from './registry-plan.ts';
import { releaseHostOf } from './release-host.ts';
import { buildRuleset, requiredSettings } from './required-settings.ts';
import { buildWorkflows, type WaitingWorkflow } from './workflows.ts';

export interface NewRegistry {
  /** Texts by path, in the order in which people read them. */
  readonly files: ReadonlyMap<string, string>;
  /** Workflows that need commands which the Action does not have; they are not among the files. */
  readonly waiting: readonly WaitingWorkflow[];
}

/** Pure: the same plan gives the same bytes. `commands` are those of the Action. */
export function buildNewRegistry(plan: RegistryPlan, commands: readonly string[] = actionCommands): NewRegistry {
  const { ready, waiting } = buildWorkflows(plan, commands);
  const verdict = ready.some(({ name }) => name === 'review');
  const settings = requiredSettings(plan, { administrators: plan.administrators.length, verdict });
  const files = new Map([
    ['README.md', readme(plan)],
    ['.github/OPERATING.md', operatingGuide(plan, { settings, waiting })],
    ['.github/CODEOWNERS', codeOwners(plan.administrators)],
    ['.github/ruleset.json', toText(buildRuleset(settings))],
    ...ready.map(({ path, text }) => [path, text] as const),
    ['.gitattributes', gitAttributes],
    ['.gitignore', gitIgnore],
    ['registry/registry.json', toText(registryFile(plan))],
    ['registry/policy.json', toText(policyFile)],
    ['registry/trust/README.md', trustReadme],
    ...organisationFiles(plan),
  ]);
  return { files, waiting };
}

const schemas = 'https://plugyard.github.io/plugyard/schemas';

function registryFile(plan: RegistryPlan): Registry & { readonly $schema: string } {
  const { name, url, administrators } = plan;
  const releases = releaseHostOf(plan);
  return {
    $schema: `${schemas}/registry.schema.json`,
    format: 1,
    name,
    url,
    administrators,
    reviewers: administrators,
    sequenceBase: 0,
    ...(releases === undefined ? {} : { releases }),
  };
}

/** Sizes in bytes: artifacts up to 32 MiB, 1 MiB of that in the repository, 4 MiB on Pages; memory up to 256 MiB. */
const policyFile: Policy & { readonly $schema: string } = {
  $schema: `${schemas}/policy.schema.json`,
  format: 1,
  limits: { artifactSize: 33_554_432, inTreeSize: 1_048_576, pagesSize: 4_194_304, memory: 268_435_456 },
  waitingHours: { newPlugin: 72, record: 72 },
  requiredTrust: 'untrusted',
  reservedNames: ['admin', 'github', 'official', 'plugyard', 'registry', 'wasi', 'wasm', 'webassembly'],
  autoMerge: 'signed',
};

function organisationFiles({ organisation, administrators }: RegistryPlan): readonly (readonly [string, string])[] {
  if (organisation === undefined) {
    return [];
  }
  const members = administrators.map((account) => ({ ...account, role: 'admin' }));
  const file = { $schema: `${schemas}/organisation.schema.json`, format: 1, members };
  return [[`registry/orgs/${organisation}.json`, toText(file)]];
}

/** What is signed must be the same bytes in every clone. */
const gitAttributes = `# Signatures cover bytes: git changes no line end of any file.
* -text
*.wasm binary
`;

const gitIgnore = `# Private keys and built trees never belong here.
*.key
/public/
`;

function toText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
