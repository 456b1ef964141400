// Exists so that a component is validated by the tools of its own makers, wherever they are installed.
import type { ByteRange, ComponentValidity, EngineAnswer } from '../../core/model/wasm-validity.ts';
import { toLine } from './explain-refusal.ts';

/** The part of `@bytecodealliance/jco-transpile/wasm-tools` that is used. */
interface ComponentTools {
  /** Validates all but the bodies of core modules, and prints the component's interface. */
  componentWit(bytes: Uint8Array): Promise<string>;
  metadataShow(bytes: Uint8Array): Promise<readonly PartMetadata[]>;
}

interface PartMetadata {
  readonly metaType: { readonly tag: string };
  readonly range: ArrayLike<number>;
}

/** Longer ones are not kept. */
const maxWit = 200_000;

export async function examineComponent(bytes: Uint8Array, address: string): Promise<Omit<ComponentValidity, 'engine'>> {
  const tools = (await import(address)) as ComponentTools;
  try {
    const wit = await tools.componentWit(bytes);
    const modules = rangesOf(await tools.metadataShow(bytes));
    return { answer: { outcome: 'valid' }, modules, ...(wit.length <= maxWit && { wit }) };
  } catch (error) {
    return { answer: explain(payloadOf(error)) };
  }
}

function rangesOf(parts: readonly PartMetadata[]): readonly ByteRange[] {
  return parts
    .filter(({ metaType }) => metaType.tag === 'module')
    .map(({ range }) => ({ offset: Number(range[0]), size: Number(range[1]) - Number(range[0]) }));
}

/** Errors of the tools carry their text as `payload`; everything else is a trap: they broke, whatever the reason. */
function payloadOf(error: unknown): string | undefined {
  const payload = error instanceof Error && 'payload' in error ? error.payload : undefined;
  return typeof payload === 'string' ? payload : undefined;
}

function explain(text: string | undefined): EngineAnswer {
  if (text === undefined) {
    return { outcome: 'gave-up', message: 'the component tools broke' };
  }
  const place = / \(at offset (0x[0-9a-f]{1,8})\)\s*$/.exec(text);
  const message = toLine(text.replace(/^Failed to decode wit component\n?/, '').replace(place?.[0] ?? '', ''));
  const where = { message, ...(place?.[1] !== undefined && { offset: Number(place[1]) }) };
  const feature =
    /requires the component model ([a-z][a-z -]{0,50}) feature|([a-z][a-z -]{0,50}) (?:support )?is not enabled/.exec(
      text,
    );
  const name = (feature?.[1] ?? feature?.[2])?.trim().replaceAll(' ', '-');
  return name === undefined
    ? { outcome: 'invalid', ...where }
    : { outcome: 'unsupported', features: [`component-model-${name}`], ...where };
}
