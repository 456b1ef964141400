// Made from schemas/client-policy.schema.json by `npm run generate`; do not edit.
import type { Validator } from '../schema.ts';
export declare const validateClientPolicy: Validator;
