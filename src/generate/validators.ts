// Exists so that no schema is compiled at run time: each becomes a plain module in core/model/generated.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv2020, { type AnySchema } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import type { GeneratedFiles } from './generated-files.ts';

const target = 'src/core/model/generated';

/** Builds a validator module with its declaration for every schema but the shared definitions. */
export async function generateValidators(root: string): Promise<GeneratedFiles> {
  const schemas = readSchemas(join(root, 'schemas'));
  const ajv = new Ajv2020.default({
    schemas: Object.values(schemas),
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const files: GeneratedFiles = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (name !== 'definitions') {
      const stem = `${target}/validate-${name}`;
      const exported = exportName(name);
      files[`${stem}.js`] = await bundle(
        appendErrors(standaloneCode.default(ajv, { [exported]: String(schema['$id']) })),
      );
      files[`${stem}.d.ts`] = declaration(exported, name);
    }
  }
  return files;
}

/** Every schema by its name, in alphabetical order. */
export function readSchemas(folder: string): Record<string, AnySchema & Record<string, unknown>> {
  const names = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
  return Object.fromEntries(
    names.sort().map((file) => [basename(file, '.schema.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/**
 * Ajv joins the errors of two schemas by copying both lists. Threat: a file that is made of errors would take minutes.
 * Every list belongs to one run of one validator, so the second can be appended to the first.
 */
function appendErrors(code: string): string {
  const copying = /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g;
  const append = `
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
`;
  return `${code.replaceAll(copying, 'vErrors = append(vErrors ?? [], $1.errors);')}${append}`;
}

/** Ajv's output still requires parts of ajv; rolldown puts them in. */
async function bundle(code: string): Promise<string> {
  const entry = 'virtual:validator';
  const build = await rolldown({
    input: entry,
    logLevel: 'silent',
    plugins: [
      {
        name: 'virtual',
        resolveId: (id: string) => (id === entry ? id : undefined),
        load: (id: string) => (id === entry ? code : undefined),
      },
    ],
  });
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    comments: false,
  });
  await build.close();
  return `// Made from schemas/ by \`npm run generate\`; do not edit.\n${output[0].code}`;
}

function declaration(exported: string, name: string): string {
  return [
    `// Made from schemas/${name}.schema.json by \`npm run generate\`; do not edit.`,
    "import type { Validator } from '../schema.ts';",
    `export declare const ${exported}: Validator;`,
    '',
  ].join('\n');
}

function exportName(name: string): string {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `validate${words.join('')}`;
}
