// Exists so that an author learns which of their names and folders a compiler left in the artifact.
import { type ByteSlice, byteAt, byteClass, offsetOf, runEnd, textAt } from './byte-slice.ts';
import type { DataNotes } from './data-notes.ts';
import type { Lead } from './lead.ts';

/** Accounts of build machines and of runtimes: they name nobody. */
const nobody = new Set(
  (
    'app build builder buildkite build-user circleci codespace coder docker emscripten gitlab-runner git github github-runner ' +
    'gitpod jenkins linuxbrew node nixbld root runner runneradmin runneradministrator rust sandbox shared public default ' +
    'teamcity travis ubuntu user username vagrant vscode vsts vssadministrator web_user you yourname worker workspace www-data'
  ).split(' '),
);

const pathRun = { of: byteClass('A-Za-z0-9_.,@+~/\\ -'), most: 200 };
const segment = '[A-Za-z0-9_.@+~-]+';
const unixHome = new RegExp(`^/(?:home|Users)/(${segment})/(${segment})`);
const windowsHome = new RegExp(`^:[\\\\/]{1,2}Users[\\\\/]{1,2}(${segment}(?: ${segment})?)[\\\\/]{1,2}${segment}`);
/** Only compilers write these. */
const isSource =
  /\.(?:cargo|rustup)\/|\/node_modules\/|\/go\/(?:src|pkg)\/|\.(?:rs|c|cc|cpp|cxx|h|hpp|go|ts|js|zig|cs|swift|d|s)\b/;
const nameClass = byteClass('A-Za-z0-9_.%}-');

/** Home directories, in messages of panics, in debug information, and anywhere else. */
export const homeLead: Lead = {
  words: ['/home/', '/Users/', ':\\Users\\', ':\\\\Users\\\\', ':/Users/'],
  read({ slice, at }, notes) {
    const isWindows = byteAt(slice, at) === 0x3a;
    const path = textAt(slice, at, runEnd(slice, at + 1, pathRun));
    const found = (isWindows ? windowsHome : unixHome).exec(path);
    if (found === null) return;
    const [home, user = ''] = found;
    const startsHere = isWindows || nameClass[byteAt(slice, at - 1)] !== 1;
    if (!startsHere && !isSource.test(path)) return;
    const drive = isWindows ? textAt(slice, at - 1, at) : '';
    notePath(notes, {
      path: drive + path,
      home: home.slice(0, home.indexOf(user) + user.length),
      user,
      offset: offsetOf(slice, at),
    });
  },
};

/** The home directory of an administrator: it names nobody, but tells how the machine is set up. */
export const rootLead: Lead = {
  words: ['/root/.', '/root/src/', '/root/go/', 'file:///'],
  read({ slice, at, word }: { readonly slice: ByteSlice; readonly at: number; readonly word: string }, notes) {
    const from = word === 'file:///' ? at + 7 : at;
    const path = textAt(slice, from, runEnd(slice, from, pathRun));
    if (isSource.test(path))
      notePath(notes, { path, home: path.split('/').slice(0, 3).join('/'), user: 'root', offset: offsetOf(slice, at) });
  },
};

interface HomePath {
  readonly path: string;
  readonly home: string;
  readonly user: string;
  readonly offset: number;
}

function notePath(notes: DataNotes, { path, home, user, offset }: HomePath): void {
  const known = nobody.has(user.toLowerCase());
  notes.paths.add(home, { path: wordsOf(path), ...(!known && { user }), offset });
}

/** Without the text that a compiler put right behind. */
function wordsOf(path: string): string {
  const end = isSource.exec(path);
  const file = /^.*?\.(?:rs|c|cc|cpp|cxx|h|hpp|go|ts|js|zig|cs|swift)(?![a-z])/.exec(path)?.[0];
  return file ?? /^.*?\.rs/.exec(path)?.[0] ?? (end === null ? path.slice(0, 80) : path);
}
