// `npm run bench`: figures as ratios to a peer or a limit in the same run. One subject alone: `npm run bench -- bundles`.
import { argv } from 'node:process';
import { makeScratch } from '../demo/scratch-registry.ts';
import { buildDist } from '../demo/story.ts';
import { benchBundles } from './bundles.ts';
import { benchEngine } from './engine.ts';
import { benchNames } from './names.ts';
import { benchInstall } from './npm-ci.ts';
import { benchRefresh } from './refresh.ts';
import { benchRegistry } from './registry.ts';
import { benchResolve } from './resolve.ts';
import { benchScan } from './scan.ts';
import { printTable } from './table.ts';
import { benchWalk } from './walk.ts';

const asked = argv.slice(2).filter((word) => !word.startsWith('-'));
const isAsked = (subject: string): boolean => asked.length === 0 || asked.includes(subject);
const scratch = makeScratch('bench');

buildDist();
if (isAsked('registry')) {
  await benchRegistry(scratch);
}
if (isAsked('bundles')) {
  await benchBundles(scratch.path);
}
if (isAsked('refresh')) {
  await benchRefresh(scratch.path);
}
if (isAsked('resolve')) {
  await benchResolve();
}
if (isAsked('names')) {
  await benchNames();
}
if (isAsked('walk')) {
  benchWalk();
}
if (isAsked('engine') && !argv.includes('--no-install')) {
  await benchEngine();
}
if (isAsked('scan') && !argv.includes('--no-install')) {
  await benchScan(scratch.path);
}
if (isAsked('npm-ci') && !argv.includes('--no-install')) {
  await benchInstall(scratch.path);
}
scratch.remove();
printTable();
