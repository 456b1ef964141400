// Exists so that only who runs an artifact loads what runs it.
import { nodeSandbox } from '../adapters/sandbox/node-sandbox.ts';

export { nodeSandbox };
