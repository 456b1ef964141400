// Keeps every manifest readable by every program.
import { releaseDirectory } from '../../model/registry-path.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const manifestIsValid: Check = defineCheck({
  id: 'manifest/is-valid',
  title: 'A release has a manifest, and it fits the schema',
  severity: 'error',
  why: 'Everything else is judged by the manifest. Unknown fields and duplicate keys are read one way by one program and another way by the next.',
  fix: 'Correct plugin.json; schemas/manifest.schema.json says what it may hold, and "plugyard manifest <file.wasm>" writes a first one.',
  on: releaseKinds,
  needs: ['change', 'documents'],
  *find({ change, documents }) {
    const { plugin, version } = change;
    if (plugin === undefined || version === undefined) {
      return;
    }
    const file = `${releaseDirectory(plugin, version)}/plugin.json`;
    const brings = change.files.some(({ status }) => status === 'added');
    if (brings && !change.files.some(({ path }) => path === file)) {
      yield {
        message: 'The change brings no plugin.json for this release',
        file,
        fix: 'Add it; "plugyard manifest plugin.wasm" writes a first one.',
      };
    }
    for (const problem of documents.find(({ path }) => path === file)?.problems ?? []) {
      yield { ...problem, file };
    }
  },
});
