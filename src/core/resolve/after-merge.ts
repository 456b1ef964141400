// Exists so that a submission is held against the registry as it will be once it is merged.
import { dependenciesOf, type Manifest } from '../model/manifest.ts';
import type { ClosurePlugin } from '../model/submission.ts';
import type { Candidate, CandidatesOf } from './question.ts';

/** The candidates of the closure, with the submitted release among them. */
export function candidatesAfterMerge(manifest: Manifest, closure: readonly ClosurePlugin[]): CandidatesOf {
  const submitted: Candidate = { version: manifest.version, dependencies: dependenciesOf(manifest) };
  const known = new Map(closure.map(({ name, releases }) => [name, releases]));
  return (name) => {
    const releases = known.get(name) ?? [];
    if (name === manifest.name) {
      return [...releases.filter(({ version }) => version !== manifest.version), submitted];
    }
    return releases.length > 0 ? releases : undefined;
  };
}
