// Made from schemas/advisory.schema.json by `npm run generate`; do not edit.
import type { Validator } from '../schema.ts';
export declare const validateAdvisory: Validator;
