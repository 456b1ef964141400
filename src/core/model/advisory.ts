// Exists so that warnings about packages are read from the format in which the whole trade exchanges them.
import { validateAdvisory } from './generated/validate-advisory.js';
import { type Parser, parserOf } from './schema.ts';

/** One step on the line of versions. OSV allows exactly one of these in each. */
export interface AdvisoryEvent {
  readonly introduced?: string;
  readonly fixed?: string;
  readonly last_affected?: string;
  readonly limit?: string;
}

interface SeverityScore {
  readonly type: string;
  readonly score: string;
}

interface AdvisoryNotes {
  readonly severity?: string | null;
  readonly informational?: string | null;
}

export interface AffectedPackage {
  readonly package?: { readonly ecosystem: string; readonly name: string };
  readonly severity?: readonly SeverityScore[];
  readonly ranges?: readonly {
    readonly type: 'SEMVER' | 'ECOSYSTEM' | 'GIT';
    readonly events: readonly AdvisoryEvent[];
  }[];
  readonly versions?: readonly string[];
  readonly database_specific?: AdvisoryNotes;
}

/** `advisories/<id>.json`: the parts of OSV 1.7 that are read here. Its other fields may be there as well. */
export interface Advisory {
  readonly id: string;
  readonly withdrawn?: string;
  readonly summary?: string;
  readonly severity?: readonly SeverityScore[];
  readonly affected: readonly AffectedPackage[];
  readonly database_specific?: AdvisoryNotes;
}

export const parseAdvisory: Parser<Advisory> = parserOf(validateAdvisory);

/** The ecosystem of the plugins of this registry. */
export const pluginEcosystem = 'Plugyard';

/** An advisory that speaks of a package in the artifact, of the release itself, or of a plugin that it needs. */
export interface AdvisoryMatch {
  readonly id: string;
  readonly summary: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** The first version without the flaw, if there is one. */
  readonly fixed?: string;
  /** High, critical, or of unknown weight. */
  readonly serious: boolean;
}
