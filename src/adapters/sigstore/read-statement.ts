// Exists so that what an envelope says is read with the same care as everything else from a stranger.
import type { Bundle } from '@sigstore/bundle';
import { parseSignedStatement, type SignedStatement } from '../../core/model/signed-statement.ts';
import { statementPayloadType } from '../../core/model/statement.ts';
import { Refusal } from './refusal.ts';

type Envelope = Extract<Bundle['content'], { $case: 'dsseEnvelope' }>['dsseEnvelope'];

/** The in-toto statement in an envelope. Refuses as `STATEMENT_MALFORMED`. */
export function readStatement({ payloadType, payload }: Envelope): SignedStatement {
  if (payloadType !== statementPayloadType) {
    throw new Refusal(
      'STATEMENT_MALFORMED',
      `the envelope holds ${payloadType.slice(0, 80)}, not an in-toto statement`,
    );
  }
  const statement = parseSignedStatement(decode(payload));
  if (!statement.ok) {
    throw new Refusal('STATEMENT_MALFORMED', statement.problems[0]?.message ?? 'the statement is malformed');
  }
  return statement.value;
}

function decode(payload: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload);
  } catch {
    throw new Refusal('STATEMENT_MALFORMED', 'the statement is not UTF-8');
  }
}
