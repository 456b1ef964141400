// Made from schemas/hand-over.schema.json by `npm run generate`; do not edit.
import type { Validator } from '../schema.ts';
export declare const validateHandOver: Validator;
