// Exists so that only who runs an artifact loads what runs it.
export { nodeSandbox } from '../adapters/sandbox/node-sandbox.ts';
