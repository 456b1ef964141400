// Exists so that a workflow runs one commit of the Action and no other.
import { failed, ok, type Result, shorten } from '../model/result.ts';

/** `owner/name@<40 hex digits>`, perhaps with the release that it is: ` # v1.2.3`. */
export type ActionPin = string & { readonly brand: 'ActionPin' };

const form = /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+@[0-9a-f]{40}( # v\d+\.\d+\.\d+)?$/;

/** Threat: a tag can be moved; the job beside the online key runs what it points at then. */
export function parseActionPin(text: string): Result<ActionPin> {
  return form.test(text)
    ? ok(text as ActionPin)
    : failed({
        message: text === '' ? 'No commit of the Action is given' : `"${shorten(text)}" is no commit of the Action`,
        fix: 'Write the repository and the whole commit of a release: --action plugyard/plugyard@<40 hex digits>.',
      });
}
