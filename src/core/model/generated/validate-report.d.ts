// Made from schemas/report.schema.json by `npm run generate`; do not edit.
import type { Validator } from '../schema.ts';
export declare const validateReport: Validator;
