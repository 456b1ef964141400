// Keeps the advice of a deprecation from sending people to a name that anyone could take.
import { parseDeprecation } from '../../model/deprecation.ts';
import { type Check, defineCheck } from '../check.ts';

export const dependenciesReplacementExists: Check = defineCheck({
  id: 'dependencies/replacement-exists',
  title: 'A plugin is deprecated in favour of another one of this registry',
  severity: 'error',
  why: 'People follow the advice. Whoever takes a name that nobody has yet would be installed by all of them.',
  fix: 'Correct the name, publish that plugin first, or leave "replacement" out.',
  on: ['deprecation'],
  needs: ['change', 'documents', 'names'],
  *find({ change, documents, names }) {
    for (const { path, text = '' } of documents) {
      const parsed = parseDeprecation(text);
      const replacement = parsed.ok ? parsed.value.replacement : undefined;
      if (replacement === undefined) {
        continue;
      }
      const place = { file: path, pointer: '/replacement' };
      if (replacement === change.plugin) {
        yield { message: `${replacement} cannot replace itself`, ...place };
      } else if (!names.includes(replacement)) {
        yield { message: `There is no plugin ${replacement}`, ...place };
      }
    }
  },
});
