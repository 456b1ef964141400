// Exists so that the engine's process starts while the rest of the Action is still being loaded.
import { findComponentTools } from '../adapters/engine/component-tools.ts';
import { createWasmValidator } from '../adapters/engine/wasm-validator.ts';
import type { WasmValidator } from '../ports.ts';

export const validator: WasmValidator = createWasmValidator({ findTools: findComponentTools });
