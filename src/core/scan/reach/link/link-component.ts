// Exists so that a component is followed as an engine would build it, definition by definition, without running any.
import type { CallStep } from '../../../model/reach-facts.ts';
import type { ComponentBody, Definition, NamedItem } from '../../../wasm/component/component-body.ts';
import { cutName } from '../function-names.ts';
import { Frame } from './frame.ts';
import { LinkFailure, maxInstanceDepth } from './link-failure.ts';
import { type LinkedValue, nothing } from './linked-value.ts';
import type { Linker } from './linker.ts';

/** Gives what an instance of a component imports. */
type Supply = (name: string) => LinkedValue;

interface Site {
  readonly frame: Frame;
  readonly supply: Supply;
  readonly depth: number;
}

/** Carries out the definitions of the outermost component, and exposes what it exports. Throws LinkFailure. */
export function linkComponent(linker: Linker, body: ComponentBody, supply: Supply): void {
  const frame = new Frame(undefined);
  build(linker, body, { frame, supply, depth: 0 });
  for (const definition of body) {
    if (definition.kind !== 'export' || !Frame.tracks(definition.sort)) continue;
    const { name, offset } = definition;
    const step: CallStep = { by: 'export', function: cutName(name), offset };
    linker.expose({ value: frame.exports.get(name) as LinkedValue, step });
  }
}

function build(linker: Linker, body: ComponentBody, site: Site): void {
  for (const definition of body) {
    linker.spend();
    carryOut(linker, definition, site);
  }
}

function carryOut(linker: Linker, definition: Definition, site: Site): void {
  const { frame } = site;
  switch (definition.kind) {
    case 'module':
      frame.add('core module', { kind: 'module', part: linker.partOf(definition.module) });
      break;
    case 'component':
      frame.add('component', { kind: 'component', body: definition.body, outer: frame });
      break;
    case 'instantiate':
      frame.add(definition.sort, instantiate(linker, definition, site));
      break;
    case 'bundle':
      frame.add(definition.sort, { kind: 'instance', exports: gather(linker, frame, definition.exports) });
      break;
    case 'lift':
      frame.add('function', frame.at({ sort: 'core function', index: definition.function }));
      break;
    case 'lower':
      frame.add('core function', frame.at({ sort: 'function', index: definition.function }));
      break;
    case 'built-in':
      frame.add('core function', nothing);
      break;
    case 'alias':
    case 'outer alias':
    case 'import':
    case 'export':
      if (Frame.tracks(definition.sort)) rename(linker, definition, site);
      break;
    default:
      callByEngine(linker, definition, frame);
  }
}

function rename(
  linker: Linker,
  definition: Extract<Definition, { kind: 'alias' | 'outer alias' | 'import' | 'export' }>,
  { frame, supply }: Site,
): void {
  const value = find();
  frame.add(definition.sort, value);
  if (definition.kind === 'export') frame.exports.set(definition.name, value);

  function find(): LinkedValue {
    switch (definition.kind) {
      case 'alias':
        return linker.exportOf(frame.at({ sort: definition.of, index: definition.instance }), definition.name);
      case 'outer alias':
        return frame.outside(definition.levels).at(definition);
      case 'import':
        return supply(definition.name);
      case 'export':
        return frame.at(definition);
    }
  }
}

/** What the engine calls by itself counts as called from outside. */
function callByEngine(
  linker: Linker,
  definition: Extract<Definition, { kind: 'helper' | 'thread table' | 'start' }>,
  frame: Frame,
): void {
  const { kind, offset } = definition;
  if (kind === 'thread table') {
    const value = frame.at({ sort: 'core table', index: definition.table });
    linker.expose({ value, step: { by: 'export', function: 'a thread of the engine', offset } });
  } else if (kind === 'start') {
    const value = frame.at({ sort: 'function', index: definition.function });
    linker.expose({ value, step: { by: 'start', function: 'start', offset }, atStart: true });
  } else {
    const value = frame.at({ sort: 'core function', index: definition.function });
    linker.expose({ value, step: { by: 'export', function: 'a call by the engine', offset } });
  }
}

function instantiate(
  linker: Linker,
  definition: Extract<Definition, { kind: 'instantiate' }>,
  { frame, depth }: Site,
): LinkedValue {
  const isCore = definition.sort === 'core instance';
  const target = frame.at({ sort: isCore ? 'core module' : 'component', index: definition.of });
  const given = gather(linker, frame, definition.with);
  if (target.kind === 'module') return linker.instantiate(target.part, given);
  if (target.kind === 'component') return instantiateComponent(linker, target, { given, depth: depth + 1 });
  if (target.kind !== 'imported') throw new LinkFailure('something is instantiated that is no module or component');
  // Threat: what the host brings can call all that it is given.
  const step: CallStep = {
    by: 'export',
    function: target.label,
    offset: linker.offsetOf(target),
  };
  linker.expose({ value: { kind: 'instance', exports: given }, step });
  return target;
}

function instantiateComponent(
  linker: Linker,
  { body, outer }: Extract<LinkedValue, { kind: 'component' }>,
  { given, depth }: { readonly given: ReadonlyMap<string, LinkedValue>; readonly depth: number },
): LinkedValue {
  // Threat: a component that is handed to itself would be instantiated for ever.
  if (depth > maxInstanceDepth) throw new LinkFailure(`instances stand deeper than ${maxInstanceDepth} levels`);
  const frame = new Frame(outer);
  const supply: Supply = (name) => {
    const value = given.get(name);
    if (value === undefined) throw new LinkFailure('a component is instantiated without what it imports');
    return value;
  };
  build(linker, body, { frame, supply, depth });
  return { kind: 'instance', exports: frame.exports };
}

function gather(linker: Linker, frame: Frame, items: readonly NamedItem[]): ReadonlyMap<string, LinkedValue> {
  const values = new Map<string, LinkedValue>();
  for (const item of items) {
    linker.spend();
    if (Frame.tracks(item.sort)) values.set(item.name, frame.at(item));
  }
  return values;
}
