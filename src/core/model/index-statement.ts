// Exists so that which workflow built an index, from which commit, has one signed form.
import { toCompactJson } from './canonical-json.ts';
import type { Sha256 } from './digest.ts';
import type { IndexRoot } from './index-root.ts';
import { statementType } from './statement.ts';

/** Names the meaning of the predicate; never fetched. */
const indexPredicateType = 'https://plugyard.github.io/plugyard/index/v1';

/** The bytes that are signed: an in-toto statement over `index-root.json`. */
export function indexStatementBytes({ registry, sequence, commit }: IndexRoot, sha256: Sha256): Uint8Array {
  const statement = {
    _type: statementType,
    subject: [{ name: 'index-root.json', digest: { sha256 } }],
    predicateType: indexPredicateType,
    predicate: { registry: registry.name, sequence, commit },
  };
  return new TextEncoder().encode(toCompactJson(statement));
}
