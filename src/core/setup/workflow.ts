// Exists so that every workflow of a registry is told in one way, and says which commands of the Action it needs.
import type { ActionSource } from './action-source.ts';

export const workflowNames = ['check', 'review', 'deploy', 'maintain'] as const;

export type WorkflowName = (typeof workflowNames)[number];

/** What workflows say of the registry that they run for. */
export interface WorkflowPlan {
  readonly action: ActionSource;
  /** The address of the published index. */
  readonly url: string;
  /** Of a private repository: the tree goes to the branch `published`, and nothing is signed in a public log. */
  readonly private: boolean;
}

export interface Workflow {
  readonly name: WorkflowName;
  /** The file, in the repository. */
  readonly path: string;
  /** Values of the Action's input `command`. */
  readonly commands: readonly string[];
  readonly text: string;
}

/** The actions of others, by the commits of their releases. */
export const pinned = {
  checkout: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
  setupNode: 'actions/setup-node@2028fbc5c25fe9cf00d9f06a71cc4710d4507903 # v6.0.0',
  uploadArtifact: 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2',
  downloadArtifact: 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0',
  uploadPages: 'actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1',
  deployPages: 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
} as const;

export function workflowPath(name: WorkflowName): string {
  return `.github/workflows/${name}.yml`;
}

/** The first lines of every workflow: what it does, and where it comes from. */
export function heading(name: WorkflowName, { action }: WorkflowPlan, purpose: string): string {
  const source = action === 'own' ? 'npm run generate' : `plugyard registry workflow ${name}`;
  return `# ${purpose}\n# Written by: ${source}\nname: ${name}\n`;
}
