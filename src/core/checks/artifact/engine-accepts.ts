// Keeps everything out that reads well and means nothing: types that do not fit, parts that do not belong together.
import { artifactPlace, type Check, defineCheck, type Found, releaseKinds } from '../check.ts';

export const artifactEngineAccepts: Check = defineCheck({
  id: 'artifact/engine-accepts',
  title: 'An engine accepts the artifact as valid',
  severity: 'error',
  why: 'No host can load a module whose types do not fit, and such a module is how bugs in engines are attacked. One that keeps an engine busy for seconds does the same to every host.',
  fix: 'Build the artifact again with an unmodified compiler, and load it with a host before you publish it.',
  on: releaseKinds,
  needs: ['validity', 'delivery'],
  *find({ validity, delivery }) {
    const { engine, modules, component } = validity;
    const parts = modules.map(({ answer }, index) => ({
      engine,
      answer,
      part: component === undefined ? 'the module' : `core module ${index} of the component`,
    }));
    if (component !== undefined) parts.push({ ...component, part: 'the component' });
    for (const { engine: judge, answer, part } of parts) {
      if (answer.outcome === 'invalid') {
        yield {
          message: `${judge} refuses ${part}: ${answer.message}`,
          ...artifactPlace(delivery, answer.offset),
        } satisfies Found;
      } else if (answer.outcome === 'gave-up') {
        yield {
          message: `${judge} did not come to an end with ${part}: ${answer.message}`,
          ...artifactPlace(delivery, undefined),
          fix: 'Build smaller functions with fewer locals. If the file is an ordinary one, let the check run again.',
        };
      }
    }
  },
});
