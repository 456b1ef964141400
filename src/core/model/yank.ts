// Exists so that a release can be withdrawn by its owner without breaking anyone.
import { validateYank } from './generated/validate-yank.js';
import { type Parser, parserOf } from './schema.ts';

/** `yanked/<version>.json`: not newly chosen any more, still there for those who have locked it. */
export interface Yank {
  readonly format: 1;
  readonly reason: string;
}

export const parseYank: Parser<Yank> = parserOf(validateYank);
