// Exists so that all that the fake knows is plain values; the bytes of repositories are in git.

import type { Issue, Label } from './issue-state.ts';
import type { Workflow, WorkflowRun } from './workflow-state.ts';

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Account {
  readonly id: number;
  login: string;
  readonly type: 'User' | 'Organization' | 'Bot';
  readonly createdAt: string;
  /** Of an organisation. */
  readonly members: Map<number, 'admin' | 'member'>;
  readonly teams: Team[];
}

export interface Team {
  readonly id: number;
  readonly slug: string;
  readonly members: Map<number, 'maintainer' | 'member'>;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly bot: number;
}

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export interface Token {
  /** The account that acts. */
  readonly account: number;
  /** Absent: a person's token, which may do what the person may. */
  readonly app?: App;
  /** The one repository in which an app's token may do anything but read what is public. */
  readonly repository?: number;
  readonly permissions: Permissions;
  /** The token of a workflow: what it does starts no workflow. */
  readonly workflow: boolean;
}

/** An issue, or the conversation of a pull request. */
export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: number;
  readonly app?: App;
  readonly createdAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly app: App;
  sha: string;
  name: string;
  externalId: string | null;
  detailsUrl: string | null;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Record<string, unknown>[];
}

export interface Asset {
  readonly id: number;
  name: string;
  label: string | null;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly uploader: number;
  createdAt: string;
  /** Absent while nobody has touched it. */
  changedAt?: string;
  downloads: number;
  /** `open`: it was cut off while it was sent. */
  state: 'uploaded' | 'open';
  /** As files that are older than the digests of GitHub. */
  hidesDigest: boolean;
}

export interface Release {
  readonly id: number;
  readonly author: number;
  readonly createdAt: string;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  publishedAt: string | null;
  readonly assets: Asset[];
}

export interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface Ruleset {
  readonly id: number;
  readonly createdAt: string;
  name: string;
  target: 'branch' | 'tag';
  enforcement: 'active' | 'disabled' | 'evaluate';
  bypassActors: readonly Readonly<Record<string, unknown>>[];
  include: readonly string[];
  exclude: readonly string[];
  rules: readonly Rule[];
  updatedAt: string;
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  updatedAt: string;
  waitTimer: number;
  preventSelfReview: boolean;
  reviewers: { readonly type: 'User' | 'Team'; readonly id: number }[];
  /** `null`: every branch. */
  branchPolicy: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null;
  readonly branches: { readonly id: number; readonly name: string; readonly type: 'branch' | 'tag' }[];
  /** Values that jobs of this environment see. */
  readonly secrets: Map<string, string>;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly creator: number;
  readonly createdAt: string;
  readonly payload: unknown;
  readonly statuses: DeploymentStatus[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly creator: number;
  readonly createdAt: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
}

export interface Pages {
  buildType: 'legacy' | 'workflow';
  isPublic: boolean;
  /** What visitors see, by path. */
  site: ReadonlyMap<string, Uint8Array>;
  readonly deployments: { readonly id: string; readonly run: number; readonly environment: string; status: string }[];
}

interface Activity {
  readonly id: number;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion';
  readonly actor: number;
  readonly at: string;
}

export interface Repository {
  readonly id: number;
  owner: number;
  name: string;
  isPrivate: boolean;
  defaultBranch: string;
  readonly parent: number | null;
  readonly createdAt: string;
  pushedAt: string;
  /** The bare repository. */
  readonly directory: string;
  description: string | null;
  topics: string[];
  archived: boolean;
  allow: { merge: boolean; squash: boolean; rebase: boolean; autoMerge: boolean; updateBranch: boolean };
  deleteBranchOnMerge: boolean;
  readonly collaborators: Map<number, Role>;
  /** Who moved which branch, the newest last. */
  readonly activities: Activity[];
  nextNumber: number;
  readonly issues: Issue[];
  readonly labels: Label[];
  readonly statuses: Status[];
  readonly checkRuns: CheckRun[];
  readonly releases: Release[];
  readonly rulesets: Ruleset[];
  readonly environments: Environment[];
  readonly deployments: Deployment[];
  pages: Pages | null;
  readonly attestations: { readonly digest: string; readonly bundle: Record<string, unknown>; readonly id: number }[];
  readonly workflows: Workflow[];
  readonly runs: WorkflowRun[];
  readonly secrets: Map<string, string>;
  readonly variables: Map<string, string>;
  readonly sarifs: { readonly id: string; readonly sha: string; readonly ref: string }[];
  actions: {
    enabled: boolean;
    allowed: 'all' | 'local_only' | 'selected';
    token: 'read' | 'write';
    approve: boolean;
    pinned: boolean;
  };
}

/** Something that happened, with the payload that webhooks would carry. */
export interface RaisedEvent {
  readonly name: string;
  readonly repository: number;
  readonly actor: number;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Caused by the token of a workflow. */
  readonly byWorkflow: boolean;
}

/** An answer that replaces the real one, a number of times. */
export interface Fault {
  readonly method?: string;
  /** Matched with the path of the request. */
  readonly path: RegExp;
  left: number;
  /** Requests that still pass before the first is hit. */
  after: number;
  /** `drop`: no answer at all. `drop-after-work`: the work is done, the answer is lost. */
  readonly answer: 'drop' | 'drop-after-work' | FaultAnswer;
}

interface FaultAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Limits {
  /** Requests an hour: of a person or app, of a workflow's token, of nobody. */
  person: number;
  workflow: number;
  nobody: number;
  /** Content-creating requests a minute, after which the secondary limit answers. */
  writesPerMinute: number;
}

export interface Spent {
  windowStart: number;
  used: number;
  writes: number[];
}

export interface World {
  /** The empty folder that everything is written below. */
  readonly folder: string;
  /** The address of the server, without a slash at the end. */
  url: string;
  /** Milliseconds since 1970; moved by the test alone. */
  now: number;
  nextId: number;
  readonly accounts: Account[];
  readonly apps: App[];
  readonly repositories: Repository[];
  readonly tokens: Map<string, Token>;
  readonly events: RaisedEvent[];
  readonly listeners: ((event: RaisedEvent) => void)[];
  readonly violations: string[];
  /** Every request to the API that came with the token of a workflow: `GET /repos/yard/registry/pulls/1`. */
  readonly askedByWorkflows: string[];
  /** Called with each of them before it is answered: the moment for something in between. */
  onAsked: ((line: string) => void) | undefined;
  readonly faults: Fault[];
  readonly limits: Limits;
  /** GitHub lets every token read what is public. A registry may be private, so here the permission is asked for all the same. */
  asIfPrivate: boolean;
  readonly spent: Map<string, Spent>;
  /** What the place where files are kept was asked with. */
  readonly storageVisits: { readonly authorization: string | undefined }[];
}
