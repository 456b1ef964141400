// Exists so that a hundred thousand calls through one table share the set of functions that they may reach.
import type { FunctionType } from '../../model/artifact-facts.ts';
import { siteKind } from '../../wasm/code/code-record.ts';
import type { Edges } from './edge-list.ts';
import type { Part, Program } from './program.ts';
import { anySignature, Signatures } from './signatures.ts';
import { placeSlots, type Slots } from './table-slots.ts';

/** Where calls go that name no function. */
export interface CallTargets {
  /** All nodes: functions, leaves, then sets of functions by type, then places of tables. */
  readonly nodes: number;
  readonly firstSlot: number;
  /** From sets and places to functions, and from imported functions to what stands behind them. */
  readonly edges: Edges;
  /** By part and type, the set that a call of that type may reach. */
  readonly setsByType: readonly ReadonlyMap<number, number>[];
  /** By part, the set of all functions that whoever can read its tables may reach. */
  readonly setsOfAll: readonly number[];
  readonly slots: Slots;
}

// Threat: calls times members would be a number of edges that grows with the square of the file.
export function gatherTargets(program: Program): CallTargets {
  const sets = new Sets(program);
  const setsOfAll = program.parts.map((part) => sets.of(part, undefined));
  const setsByType = program.parts.map((part) => gatherSets(part, sets));
  const slots = placeSlots(program, sets.next);
  const nodes = sets.next + slots.count;
  return { nodes, firstSlot: sets.next, edges: program.edges.toEdges(nodes), setsByType, setsOfAll, slots };
}

/** Puts functions that can be called without being named into sets; gives the sets that are called, by type. */
function gatherSets(part: Part, sets: Sets): ReadonlyMap<number, number> {
  const { code, types, functions, elements, references } = part.module.space;
  const members = new Set<number>();
  const called = new Map<number, number>();
  for (const list of [references, ...elements.map((segment) => segment.functions)]) addAll(members, list.view());
  const sites = code.firstSiteOf(code.functions);
  for (let site = 0; site < sites; site += 1) {
    const kind = code.kindOf(site);
    const target = code.targetOf(site);
    if (kind === siteKind.functionReference) members.add(target);
    else if (kind === siteKind.indirectCall || kind === siteKind.referenceCall) called.set(target, target);
  }
  for (const index of members) if (index < functions.length) sets.add(part, index);
  for (const type of called.keys()) called.set(type, sets.of(part, types[type]));
  return called;
}

function addAll(members: Set<number>, list: Uint32Array): void {
  for (const index of list) members.add(index);
}

/** Sets of functions by type, one for each pool of parts that can hand references to each other. */
class Sets {
  readonly #program: Program;
  readonly #signatures = new Signatures();
  readonly #nodes = new Map<number, number>();
  next: number;

  constructor(program: Program) {
    this.#program = program;
    this.next = program.nodes;
  }

  of(part: Part, type: FunctionType | undefined): number {
    return this.#node(this.#program.pools.of(part.index), this.#signatures.of(type));
  }

  add(part: Part, index: number): void {
    this.#program.edges.add(this.of(part, part.module.space.functions[index]), part.base + index);
  }

  #node(pool: number, signature: number): number {
    const key = pool * 2 ** 32 + signature;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = this.next;
    this.next += 1;
    this.#nodes.set(key, node);
    if (signature !== anySignature) this.#program.edges.add(this.#node(pool, anySignature), node);
    return node;
  }
}
