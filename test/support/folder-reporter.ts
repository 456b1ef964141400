// Exists so that a run ends with the seconds of each folder and one plain line of counts.
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

interface Row {
  files: number;
  passed: number;
  failed: number;
  seconds: number;
}

export default class FolderReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const rows = new Map<string, Row>();
    for (const module of modules) {
      const folder = relative(process.cwd(), module.moduleId).split('/').slice(0, -1).slice(0, 3).join('/');
      const row = rows.get(folder) ?? { files: 0, passed: 0, failed: 0, seconds: 0 };
      rows.set(folder, row);
      count(row, module);
    }
    const total = { files: 0, passed: 0, failed: errors.length, seconds: 0 };
    const lines = [...rows]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([folder, row]) => {
        total.passed += row.passed;
        total.failed += row.failed;
        return `${folder.padEnd(28)} ${String(row.files).padStart(4)} files ${String(row.passed).padStart(6)} passed ${row.seconds.toFixed(1).padStart(7)} s`;
      });
    console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  }
}

function count(row: Row, module: TestModule): void {
  row.files += 1;
  row.seconds += module.diagnostic().duration / 1000;
  // A file that could not be loaded has no tests, and has failed all the same.
  row.failed += module.errors().length;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    row.passed += state === 'passed' ? 1 : 0;
    row.failed += state === 'failed' ? 1 : 0;
  }
}
