// Exists so that what is reached, and by which shortest way, is found once for all functions: breadth first, over numbers.
import type { CallStep } from '../../model/reach-facts.ts';
import { kindIn, siteKind, targetIn } from '../../wasm/code/code-record.ts';
import type { CallTargets } from './call-targets.ts';
import type { Part, Program, Root } from './program.ts';

const unreached = -1;
/** In place of the node before: the first root; the others lie below it. */
const firstRoot = -2;
const noSite = -1;

/** Whether calls that name no function are followed. */
export type Follow = 'direct' | 'table';

/** How a node was reached first: from outside, or from another node, by the call at `offset` if a single one led there. */
export type Origin = { readonly root: CallStep } | { readonly from: number; readonly offset?: number };

/** How one search reached its nodes. */
export interface Found {
  readonly has: (node: number) => boolean;
  /** Of a node that was reached. */
  readonly originOf: (node: number) => Origin;
}

/** What one search has reached so far. */
class Reached {
  /** Of each node the one before it. */
  readonly before: Int32Array;
  /** Of each node the site of the call that led there. */
  readonly sites: Int32Array;
  readonly #queue: Uint32Array;
  /** Behind the last node in the queue. */
  end = 0;

  constructor(nodes: number, queue: Uint32Array) {
    this.before = new Int32Array(nodes).fill(unreached);
    this.sites = new Int32Array(nodes).fill(noSite);
    this.#queue = queue;
  }

  has(node: number): boolean {
    return (this.before[node] ?? unreached) !== unreached;
  }

  visit(node: number, from: number, site: number): void {
    if (this.before[node] !== unreached) return;
    this.before[node] = from;
    this.sites[node] = site;
    this.#queue[this.end] = node;
    this.end += 1;
  }
}

export class Searcher {
  readonly #program: Program;
  readonly #targets: CallTargets;
  readonly #parts: Uint16Array;
  /** By part. */
  readonly #sites: readonly Uint32Array[];
  /** Used by one search after the other. */
  readonly #queue: Uint32Array;

  constructor(program: Program, targets: CallTargets) {
    this.#program = program;
    this.#targets = targets;
    this.#parts = new Uint16Array(program.functions);
    this.#sites = program.parts.map((part) => part.module.space.code.sites.view());
    this.#queue = new Uint32Array(targets.nodes);
    for (const { index, base, module } of program.parts) {
      this.#parts.fill(index, base, base + module.space.functions.length);
    }
  }

  search(roots: readonly Root[], follow: Follow): Found {
    const reached = new Reached(roots.length === 0 ? 0 : this.#targets.nodes, this.#queue);
    roots.forEach(({ node }, place) => {
      reached.visit(node, firstRoot - place, noSite);
    });
    for (let at = 0; at < reached.end; at += 1) this.#expand(this.#queue[at] as number, follow, reached);
    return {
      has: (node) => reached.has(node),
      originOf: (node) => {
        const from = reached.before[node] as number;
        const root = roots[firstRoot - from];
        return root === undefined ? this.#originOf(from, reached.sites[node] as number) : { root: root.step };
      },
    };
  }

  #originOf(from: number, site: number): Origin {
    if (site === noSite) return { from };
    const part = this.#program.parts[this.#parts[from] as number] as Part;
    return { from, offset: part.module.space.code.offsetOf(site) };
  }

  #expand(node: number, follow: Follow, reached: Reached): void {
    const part = this.#program.parts[this.#parts[node] ?? -1];
    const index = part === undefined ? -1 : node - part.base - part.importedFunctions;
    if (part === undefined || index < 0) {
      const { edges } = this.#targets;
      const last = edges.firstOf(node + 1);
      for (let edge = edges.firstOf(node); edge < last; edge += 1) reached.visit(edges.targetOf(edge), node, noSite);
      return;
    }
    const { code } = part.module.space;
    const sites = this.#sites[part.index] as Uint32Array;
    const end = code.firstSiteOf(index + 1);
    for (let site = code.firstSiteOf(index); site < end; site += 1) {
      const packed = sites[site * 2] as number;
      const kind = kindIn(packed);
      if (kind === siteKind.call) {
        reached.visit(part.base + targetIn(packed), node, site);
      } else if (kind === siteKind.indirectCall || kind === siteKind.referenceCall) {
        const target = this.#unnamedTarget(part, { site, type: targetIn(packed) }, follow);
        if (target !== undefined) reached.visit(target, node, site);
      }
    }
  }

  /** Where a call goes that names no function: to a place of a table, or to a set of functions. */
  #unnamedTarget(
    part: Part,
    call: { readonly site: number; readonly type: number },
    follow: Follow,
  ): number | undefined {
    const slot = this.#targets.slots.bySite[part.index]?.get(call.site);
    if (slot !== undefined || follow === 'direct') return slot;
    return this.#targets.setsByType[part.index]?.get(call.type);
  }
}
