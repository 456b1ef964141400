// Exists so that the Action starts with almost nothing loaded, and every failure is told to the author.
import process from 'node:process';

const { runAction } = await import('./run-action.ts');
await runAction(process.env);
