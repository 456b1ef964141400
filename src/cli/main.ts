#!/usr/bin/env node
// Exists so that an old Node is told kindly what it needs, before anything that it cannot read is loaded.
import process from 'node:process';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `plugyard needs Node.js 24; this is ${process.versions.node}.\nInstall it from your package manager, or run: npx -y node@24 ${process.argv[1] ?? 'plugyard'}\n`,
  );
  process.exitCode = 2;
} else {
  const { packageVersion } = await import('./wire-version.ts');
  const { runProgram } = await import('./program.ts');
  const { stdout, stderr, env } = process;
  const colours =
    env['NO_COLOR'] === undefined &&
    env['TERM'] !== 'dumb' &&
    (stdout.isTTY === true || env['FORCE_COLOR'] !== undefined);
  process.exitCode = await runProgram(process.argv, {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    // Node makes a stream of the standard input for whoever looks at it; most commands never ask.
    get isInteractive() {
      return process.stdin.isTTY === true && stderr.isTTY === true;
    },
    colours,
    cwd: process.cwd(),
    version: packageVersion(),
    env,
  });
}
