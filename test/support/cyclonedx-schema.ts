// Exists so that every list of packages that a test sees is held against what CycloneDX itself says of the format.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const read = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, `vectors/cyclonedx/${name}.SNAPSHOT.schema.json`), 'utf8'));

const ajv = new Ajv({
  allErrors: true,
  // Words that say something to people and to editors. Everything else in the schema is understood, or it does not compile.
  keywords: ['meta:enum'],
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
    'idn-email': /^[^@\s]+@[^@\s]+$/,
    'iri-reference': (text) => URL.canParse(text, 'https://example.com/'),
    uri: (text) => URL.canParse(text),
  },
  strictTypes: false,
  strictRequired: false,
});
// It names the other two by their files, beside its own address.
const fits = ajv
  .addSchema(read('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json')
  .addSchema(read('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json')
  .compile(read('bom-1.6'));

/** What is wrong with a document as CycloneDX 1.6, a line each. */
export function sbomProblems(text: string): readonly string[] {
  return fits(JSON.parse(text))
    ? []
    : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
