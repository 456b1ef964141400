// Exists so that the payloads of events are held against the official webhook schemas.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';

let ajv: Ajv | undefined;

function schemas(): Ajv {
  if (ajv === undefined) {
    const path = join(import.meta.dirname, '../description/webhooks.json');
    const { definitions } = JSON.parse(readFileSync(path, 'utf8'));
    ajv = new Ajv({
      strict: false,
      allErrors: true,
      validateSchema: false,
      inlineRefs: false,
      code: { optimize: false },
    });
    for (const format of ['date-time', 'uri', 'uri-template', 'email']) {
      ajv.addFormat(format, true);
    }
    ajv.addSchema({ $id: 'webhooks', definitions } as AnySchema);
  }
  return ajv;
}

/** Events that no webhook carries, so that no schema exists. */
const withoutWebhook = ['schedule'];

/** Each problem as a line; an unknown event is one. */
export function webhookProblems(name: string, payload: Readonly<Record<string, unknown>>): readonly string[] {
  if (withoutWebhook.includes(name)) {
    return [];
  }
  const event = name === 'pull_request_target' ? 'pull_request' : name;
  const action = event === 'repository_dispatch' ? undefined : payload['action'];
  const key = `${event}$${typeof action === 'string' ? action : 'event'}`;
  const validate = schemas().getSchema(`webhooks#/definitions/${encodeURIComponent(key)}`);
  if (validate === undefined) {
    return [`event ${key}: the official schemas do not know it`];
  }
  return validate(payload) ? [] : lines(key, validate);
}

function lines(key: string, { errors }: ValidateFunction): readonly string[] {
  const told = (errors ?? []).map(({ instancePath, message, params }) => {
    const detail = params['additionalProperty'] ?? params['allowedValues'] ?? '';
    return `event ${key}: ${instancePath} ${message} ${JSON.stringify(detail)}`;
  });
  return [...new Set(told)].slice(0, 12);
}
