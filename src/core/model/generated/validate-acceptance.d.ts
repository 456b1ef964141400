// Made from schemas/acceptance.schema.json by `npm run generate`; do not edit.
import type { Validator } from '../schema.ts';
export declare const validateAcceptance: Validator;
