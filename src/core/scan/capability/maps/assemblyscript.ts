// Exists so that what AssemblyScript's library asks of its host (`env`) is told by name.
import { type GrantTable, toGrants } from '../grant.ts';

export const assemblyScript: GrantTable = toGrants({
  random: 'crypto.getRandomValues crypto.getRandomValuesN seed',
  clock: 'Date.getTimezoneOffset Date.now performance.now process.hrtime',
  environment: 'process.env',
  neutral: `abort console.assert console.debug console.error console.info console.log console.time console.timeEnd
    console.timeLog console.warn process.exit trace`,
});
