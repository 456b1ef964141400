// Exists so that thousands of names are submitted by the real way, from listings to a report, to a registry of names alone.
import { readFileSync } from 'node:fs';
import { manifestNameIsNotLookalike } from '../../src/core/checks/manifest/name-is-not-lookalike.ts';
import { runChecks } from '../../src/core/checks/run-checks.ts';
import { classifyChange } from '../../src/core/model/change.ts';
import { known } from '../../src/core/model/fact.ts';
import type { Finding } from '../../src/core/model/report.ts';
import { gatherNameFacts } from '../../src/flows/gather/gather-names.ts';
import type { Tree, TreeEntry } from '../../src/ports.ts';
import { mallory, newPlugin } from '../support/case-registry.ts';
import { seed } from '../support/seed.ts';
import { gatherCase } from '../support/submission-case.ts';

const submission = await gatherCase({ name: '', change: await newPlugin(), verdict: 'HOLD', findings: [] });

export interface NameRegistry {
  readonly names: Set<string>;
  /** What the check finds in a submission of that name, by somebody who owns nothing here. */
  submit(name: string): Promise<readonly Finding[]>;
}

/** A registry whose plugins have that many releases each, and no ratings. */
export function nameRegistry(names: Iterable<string>, releases: number): NameRegistry {
  const taken = new Set(names);
  const base = namesTree(taken, releases);
  return {
    names: taken,
    submit: async (name) => {
      const paths = ['record.json', '1.0.0/plugin.json'].map((file) => `registry/plugins/${name}/${file}`);
      const change = classifyChange(paths.map((path) => ({ path, status: 'added', mode: '100644' })));
      const facts = await gatherNameFacts(base, change, known(mallory));
      return runChecks({ ...submission, facts: { ...submission.facts, change: known(change), ...facts } }, [
        manifestNameIsNotLookalike,
      ]).findings;
    },
  };
}

/** The directories of a registry, without a file in them. */
function namesTree(names: ReadonlySet<string>, releases: number): Tree {
  const root = 'registry/plugins';
  const versions = Array.from({ length: releases }, (_, index) => `1.${index}.0`);
  let top: readonly TreeEntry[] = [];
  const scopes = (): readonly TreeEntry[] => {
    if (top.length !== names.size) {
      top = [...names].map((name) => toDirectory(name.replace(/\/.*/, '')));
    }
    return top;
  };
  const inside = (directory: string): readonly string[] => {
    const place = directory.slice(root.length + 1);
    const scoped = [...names].filter((name) => name.startsWith(`${place}/`));
    return names.has(place) ? versions : scoped.map((name) => name.slice(place.length + 1));
  };
  return {
    commit: undefined,
    read: async () => undefined,
    walk: async () => [],
    list: async (directory) => (directory === root ? scopes() : inside(directory).map(toDirectory)),
  };
}

function toDirectory(name: string): TreeEntry {
  return { name, kind: 'directory' };
}

export const lists = ['kubectl-plugins', 'editor-extensions'] as const;

/** The names of a list that can be names here. */
export function realNames(list: (typeof lists)[number]): readonly string[] {
  const text = readFileSync(new URL(`${list}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((name) => name.length >= 2);
}

/** Numbers from 0 up to, not with, 1. */
export function seededNumbers(): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  return items
    .map((item) => ({ item, place: next() }))
    .sort((left, right) => left.place - right.place)
    .map(({ item }) => item);
}

export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}
