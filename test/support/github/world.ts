// Exists so that a world is made, asked and changed in the words of GitHub.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createBareRepository } from './git/native-git.ts';
import { refsOf, setRef } from './git/refs.ts';
import type { Account, App, Permissions, Repository, Role, Token, World } from './state.ts';

export function createWorld(folder: string): World {
  mkdirSync(join(folder, 'repositories'), { recursive: true });
  const world: World = {
    folder,
    url: '',
    now: Date.parse('2026-01-01T00:00:00Z'),
    nextId: 1000,
    accounts: [],
    apps: [],
    repositories: [],
    tokens: new Map(),
    events: [],
    listeners: [],
    violations: [],
    askedByWorkflows: [],
    onAsked: undefined,
    faults: [],
    limits: { person: 5000, workflow: 1000, nobody: 60, writesPerMinute: 80 },
    asIfPrivate: true,
    spent: new Map(),
    storageVisits: [],
  };
  addApp(world, 'github-actions', 15_368);
  return world;
}

export function newId(world: World): number {
  world.nextId += 1;
  return world.nextId;
}

/** The time as GitHub writes it, to the second. */
export function stamp(world: World): string {
  return `${new Date(world.now).toISOString().slice(0, 19)}Z`;
}

export function addAccount(world: World, login: string, type: Account['type'] = 'User'): Account {
  const account = { id: newId(world), login, type, createdAt: stamp(world), members: new Map(), teams: [] };
  world.accounts.push(account);
  return account;
}

export function addApp(world: World, slug: string, id: number = newId(world)): App {
  const app = { id, slug, bot: addAccount(world, `${slug}[bot]`, 'Bot').id };
  world.apps.push(app);
  return app;
}

/** The token of a person: it may do what the person may. */
export function personToken(world: World, account: Account): string {
  return keep(world, 'ghp_', { account: account.id, permissions: {}, workflow: false });
}

interface AppToken {
  readonly app: App;
  readonly repository: Repository;
  readonly permissions: Permissions;
  readonly workflow?: boolean;
}

/** The token of an app that is installed in one repository; a workflow's token is one of these. */
export function appToken(world: World, { app, repository, permissions, workflow = false }: AppToken): string {
  return keep(world, 'ghs_', { account: app.bot, app, repository: repository.id, permissions, workflow });
}

function keep(world: World, prefix: string, token: Token): string {
  const text = `${prefix}${String(newId(world)).padStart(36, '0')}`;
  world.tokens.set(text, token);
  return text;
}

export function actionsApp(world: World): App {
  return found(world.apps.find(({ slug }) => slug === 'github-actions'));
}

export function accountOf(world: World, id: number): Account {
  return found(world.accounts.find((account) => account.id === id));
}

export function accountNamed(world: World, login: string): Account | undefined {
  return world.accounts.find((account) => account.login.toLowerCase() === login.toLowerCase());
}

export function repositoryOf(world: World, id: number): Repository {
  return found(world.repositories.find((repository) => repository.id === id));
}

export function repositoryNamed(world: World, owner: string, name: string): Repository | undefined {
  const full = `${owner}/${name}`.toLowerCase();
  return world.repositories.find((repository) => fullName(world, repository).toLowerCase() === full);
}

export function fullName(world: World, repository: Repository): string {
  return `${accountOf(world, repository.owner).login}/${repository.name}`;
}

interface NewRepository {
  readonly owner: Account;
  readonly name: string;
  readonly isPrivate?: boolean;
  readonly parent?: Repository;
}

/** A fork keeps its objects where its parent keeps them, as the fork network of GitHub does. */
export function addRepository(world: World, { owner, name, isPrivate = false, parent }: NewRepository): Repository {
  const id = newId(world);
  const directory = join(world.folder, 'repositories', `${id}.git`);
  createBareRepository(directory, parent?.directory);
  if (parent !== undefined) {
    copyBranches(parent.directory, directory);
  }
  const repository: Repository = {
    id,
    owner: owner.id,
    name,
    isPrivate,
    defaultBranch: parent?.defaultBranch ?? 'main',
    parent: parent?.id ?? null,
    createdAt: stamp(world),
    pushedAt: stamp(world),
    directory,
    description: null,
    topics: [],
    archived: false,
    allow: { merge: true, squash: true, rebase: true, autoMerge: false, updateBranch: false },
    deleteBranchOnMerge: false,
    collaborators: new Map(),
    nextNumber: 1,
    pages: null,
    ...emptyLists(),
    secrets: new Map(),
    variables: new Map(),
    actions: { enabled: parent === undefined, allowed: 'all', token: 'read', approve: false, pinned: false },
  };
  world.repositories.push(repository);
  return repository;
}

function copyBranches(from: string, to: string): void {
  for (const [ref, sha] of [...refsOf(from, 'refs/heads'), ...refsOf(from, 'refs/tags')]) {
    setRef(to, ref, sha);
  }
}

function emptyLists() {
  return {
    activities: [],
    issues: [],
    labels: [],
    statuses: [],
    checkRuns: [],
    releases: [],
    rulesets: [],
    environments: [],
    deployments: [],
    attestations: [],
    workflows: [],
    runs: [],
    sarifs: [],
  } satisfies Partial<Repository>;
}

const roles: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export function atLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** What a person may do in a repository: the owner all, members of its organisation and collaborators as was given. */
export function roleOf(world: World, repository: Repository, account: number | undefined): Role {
  const owner = accountOf(world, repository.owner);
  if (account !== undefined && (account === owner.id || owner.members.get(account) === 'admin')) {
    return 'admin';
  }
  const given = account === undefined ? undefined : repository.collaborators.get(account);
  const readable = !repository.isPrivate || (account !== undefined && owner.members.has(account));
  return given ?? (readable ? 'read' : 'none');
}

/** How GitHub calls the author beside what they wrote. */
export function associationOf(world: World, repository: Repository, account: number): string {
  const owner = accountOf(world, repository.owner);
  if (account === owner.id) {
    return 'OWNER';
  }
  if (owner.members.has(account)) {
    return 'MEMBER';
  }
  if (repository.collaborators.has(account)) {
    return 'COLLABORATOR';
  }
  const merged = repository.issues.some(({ author, pull }) => author === account && pull?.mergedAt);
  return merged ? 'CONTRIBUTOR' : 'NONE';
}

export function found<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error('The fake asked for something that it never made');
  }
  return value;
}
