// Exists so that what an account thinks of a release has one shape.
import { validateRating } from './generated/validate-rating.js';
import { type Parser, parserOf } from './schema.ts';
import type { Version } from './version.ts';

/** `ratings/<account id>.json` of a plugin. */
interface Rating {
  readonly format: 1;
  /** 1 to 5. */
  readonly stars: number;
  readonly comment?: string;
  readonly version: Version;
}

export const parseRating: Parser<Rating> = parserOf(validateRating);
