// Exists so that the Action and the CLI write the same report in the same bytes.
import { toCanonicalJson } from '../model/canonical-json.ts';
import type { Report } from '../model/report.ts';

export function toJson(report: Report): string {
  return toCanonicalJson(report);
}
