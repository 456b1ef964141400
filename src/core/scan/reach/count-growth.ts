// Exists so that it is known where a plugin asks for more memory, and whether it may ask without end.
import type { CallStep, ReachFacts } from '../../model/reach-facts.ts';
import { siteKind } from '../../wasm/code/code-record.ts';
import type { NodeNames } from './node-names.ts';
import type { Part, Program } from './program.ts';

interface GrowthSite {
  readonly part: Part;
  readonly site: number;
}

interface GrowthSites {
  count: number;
  first?: GrowthSite;
}

export function countGrowth(program: Program, names: NodeNames): ReachFacts['growth'] {
  const plain = sitesOf(program, siteKind.growth);
  const inLoops = sitesOf(program, siteKind.growthInLoop);
  const first = inLoops.first ?? plain.first;
  return {
    sites: plain.count + inLoops.count,
    inLoops: inLoops.count,
    ...(first !== undefined && { first: toStep(first, names) }),
  };
}

function sitesOf(program: Program, kind: number): GrowthSites {
  const found: GrowthSites = { count: 0 };
  for (const part of program.parts) {
    const { code } = part.module.space;
    const end = code.firstSiteOf(code.functions);
    for (let site = 0; site < end; site += 1) {
      if (code.kindOf(site) !== kind) continue;
      found.count += 1;
      found.first ??= { part, site };
    }
  }
  return found;
}

function toStep({ part, site }: GrowthSite, names: NodeNames): CallStep {
  const { code } = part.module.space;
  let index = 0;
  while (code.firstSiteOf(index + 1) <= site) index += 1;
  const node = part.base + part.importedFunctions + index;
  return { by: 'call', function: names.of(new Set([node])).get(node) as string, offset: code.offsetOf(site) };
}
