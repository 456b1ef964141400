// Exists so that a hundred thousand calls through one table share the set of functions that they may reach.
import type { FunctionType } from '../../model/artifact-facts.ts';
import { kindIn, siteKind, targetIn } from '../../wasm/code/code-record.ts';
import type { GrowingNumbers } from '../../wasm/growing-numbers.ts';
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
  const members = new Members(part, sets, functions.length);
  const called = new Map<number, number>();
  for (const list of [references, ...elements.map((segment) => segment.functions)]) members.addAll(list);
  const sites = code.sites.view();
  for (let at = 0; at < sites.length; at += 2) {
    const packed = sites[at] as number;
    const kind = kindIn(packed);
    if (kind === siteKind.functionReference) members.add(targetIn(packed));
    else if (kind === siteKind.indirectCall || kind === siteKind.referenceCall) called.set(targetIn(packed), 0);
  }
  for (const type of called.keys()) called.set(type, sets.of(part, types[type]));
  return called;
}

/** Functions of a part, each put into its set when it is met first. */
// Threat: millions of elements that name the same few functions.
class Members {
  readonly #part: Part;
  readonly #sets: Sets;
  readonly #met: Uint8Array;

  constructor(part: Part, sets: Sets, functions: number) {
    this.#part = part;
    this.#sets = sets;
    this.#met = new Uint8Array(functions);
  }

  /** Whatever is no function of the part is left out. */
  add(index: number): void {
    if (this.#met[index] !== 0) return;
    this.#met[index] = 1;
    this.#sets.add(this.#part, index);
  }

  addAll(list: GrowingNumbers): void {
    for (let at = 0; at < list.length; at += 1) this.add(list.at(at));
  }
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
