// Exists so that no schema is compiled at run time: each becomes a plain module in core/model/generated.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv2020, { type AnySchema } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import type { GeneratedFiles } from './generated-files.ts';

const target = 'src/core/model/generated';

type Schema = AnySchema & Record<string, unknown>;

/** Builds a validator module with its declaration for every schema but the shared definitions. */
export async function generateValidators(root: string): Promise<GeneratedFiles> {
  const schemas = readSchemas(join(root, 'schemas'));
  const ajv = new Ajv2020.default({
    schemas: Object.values(schemas).map(withoutExamples),
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  keepNoTrack(ajv, schemas);
  const files: GeneratedFiles = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (name !== 'definitions') {
      const stem = `${target}/validate-${name}`;
      const exported = exportName(name);
      files[`${stem}.js`] = await bundle(shorten(standaloneCode.default(ajv, { [exported]: String(schema['$id']) })));
      files[`${stem}.d.ts`] = declaration(exported, name);
    }
  }
  return files;
}

/** Every schema by its name, in alphabetical order. */
export function readSchemas(folder: string): Record<string, Schema> {
  const names = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
  return Object.fromEntries(
    names.sort().map((file) => [basename(file, '.schema.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** Examples are for readers; a validator would carry them as data. */
function withoutExamples(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== 'examples'));
}

/** Ajv 2020 writes code that follows what was judged already, for keywords that no schema of ours has. */
function keepNoTrack(ajv: Ajv2020.default, schemas: Readonly<Record<string, Schema>>): void {
  const tracking = /"(unevaluated\w+|\$dynamic\w+)":/.exec(JSON.stringify(schemas));
  if (tracking !== null) throw new Error(`${tracking[1]}: src/generate/validators.ts leaves such keywords out`);
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
}

/** Where ajv adds an error: the error, the list that it is added to, and the count. */
const adding = new RegExp(
  String.raw`const (err\d+) = \{instancePath(?::(?<path>.+?))?,schemaPath:.+?,keyword:(?<keyword>"\w+"),` +
    String.raw`params:(?<params>\{.*?\}),schema:.+?,parentSchema:(?<schema>.+?),` +
    String.raw`data(?::(?<data>\w+))?(?:,propertyName:\w+)?\};\n` +
    String.raw`if\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;`,
  'g',
);
/** Where the errors of a schema are joined to those of another. */
const joining = /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g;
const parameters = '{instancePath="", parentData, parentDataProperty, rootData=data}={}';
const argument = /\{instancePath(?::(.+?))?,parentData:\w+,parentDataProperty.*?,rootData\}/g;

const helpers = `
function tell(errors, keyword, instancePath, params, parentSchema, data) {
  const error = { keyword, instancePath, params, parentSchema, data };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
`;

/**
 * Most of a validator is errors that nobody makes, and a program reads them whenever it starts: each becomes a call, with
 * what `core/model/schema.ts` asks for.
 * Ajv joins the errors of two schemas by copying both lists. Threat: a file that is made of errors would take minutes.
 * Every list belongs to one run of one validator, so the second can be appended to the first.
 */
function shorten(code: string): string {
  const short = code
    .replaceAll(adding, (...match) => {
      const { path = 'instancePath', keyword, params, schema, data = 'data' } = match.at(-1);
      const told = keyword === '"pattern"' ? '{}' : params;
      return `vErrors = tell(vErrors, ${keyword}, ${path}, ${told}, ${schema}, ${data});\nerrors++;`;
    })
    .replaceAll(joining, 'vErrors = append(vErrors ?? [], $1.errors);')
    .replaceAll(parameters, 'instancePath = ""')
    .replaceAll(argument, (_, path = 'instancePath') => path);
  const left = /schemaPath|parentData|\.concat\(/.exec(short);
  if (left !== null) throw new Error(`ajv writes ${left[0]} otherwise than src/generate/validators.ts expects`);
  return `${short}${helpers}`;
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
