// Exists so that it is known where a plugin asks for more memory, and whether it may ask without end.
import type { CallStep, ReachFacts } from '../../model/reach-facts.ts';
import { kindIn, siteKind } from '../../wasm/code/code-record.ts';
import type { NodeNames } from './node-names.ts';
import type { Part, Program } from './program.ts';

interface GrowthSite {
  readonly part: Part;
  readonly site: number;
}

export function countGrowth(program: Program, names: NodeNames): ReachFacts['growth'] {
  const plain: GrowthSites = { count: 0 };
  const inLoops: GrowthSites = { count: 0 };
  for (const part of program.parts) {
    const sites = part.module.space.code.sites.view();
    for (let at = 0; at < sites.length; at += 2) {
      const kind = kindIn(sites[at] as number);
      if (kind === siteKind.growth) note(plain, part, at / 2);
      else if (kind === siteKind.growthInLoop) note(inLoops, part, at / 2);
    }
  }
  const first = inLoops.first ?? plain.first;
  return {
    sites: plain.count + inLoops.count,
    inLoops: inLoops.count,
    ...(first !== undefined && { first: toStep(first, names) }),
  };
}

interface GrowthSites {
  count: number;
  first?: GrowthSite;
}

function note(sites: GrowthSites, part: Part, site: number): void {
  sites.count += 1;
  sites.first ??= { part, site };
}

function toStep({ part, site }: GrowthSite, names: NodeNames): CallStep {
  const { code } = part.module.space;
  let index = 0;
  while (code.firstSiteOf(index + 1) <= site) index += 1;
  const node = part.base + part.importedFunctions + index;
  return { by: 'call', function: names.of(new Set([node])).get(node) as string, offset: code.offsetOf(site) };
}
