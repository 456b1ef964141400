// Exists so that many objects are read through one git process instead of one process each.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PlugyardError } from '../../errors.ts';
import { type GitConfig, gitEnvironment } from './run-git.ts';

interface Request {
  readonly command: string;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** `undefined` when git knows no such object; `content` for `contents` requests only. */
type Answer = { readonly type: string; readonly size: number; readonly content: Buffer } | undefined;

/** `git cat-file --batch-command`, one request after another. */
export class GitObjects {
  readonly #directory: string;
  #process: ChildProcessWithoutNullStreams | undefined;
  #buffer: Buffer = Buffer.alloc(0);
  readonly #waiting: Request[] = [];
  #failure = '';
  /** Nothing that is written to a process that has ended is ever answered. */
  #ended = false;

  readonly #config: GitConfig;

  constructor(directory: string, config: GitConfig) {
    this.#directory = directory;
    this.#config = config;
  }

  /** The bytes of a blob named `<commit>:<path>`; `undefined` where there is none or it is no blob. */
  async readBlob(name: string, maxBytes: number): Promise<Uint8Array | undefined> {
    const info = await this.#info(name);
    if (info?.type !== 'blob') {
      return undefined;
    }
    if (info.size > maxBytes) {
      const path = name.slice(name.indexOf(':') + 1);
      throw new PlugyardError('TOO_LARGE', `${path} has ${info.size} bytes; at most ${maxBytes} are read`, {
        details: { size: info.size, maxBytes },
      });
    }
    return new Uint8Array((await this.#ask(`contents ${name}`))?.content ?? []);
  }

  /** A tree object as git stores it, by `<commit>:<path>`; `undefined` where there is none or it is no tree. */
  async readTree(name: string): Promise<Buffer | undefined> {
    return (await this.#info(name))?.type === 'tree' ? (await this.#ask(`contents ${name}`))?.content : undefined;
  }

  async hasCommit(id: string): Promise<boolean> {
    return (await this.#info(id))?.type === 'commit';
  }

  async close(): Promise<void> {
    const process = this.#process;
    if (process !== undefined && process.exitCode === null && process.signalCode === null) {
      process.stdin.end();
      await once(process, 'close');
    }
  }

  async #info(name: string): Promise<Answer> {
    // Threat: a line break in a path would be a second command, and git gives up at a path that starts with `./`.
    return /[\n\0]|:\.{1,2}\//.test(name) ? undefined : await this.#ask(`info ${name}`);
  }

  #ask(command: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ command, resolve, reject });
      if (this.#ended) {
        this.#fail(undefined);
      } else {
        this.#start().stdin.write(`${command}\n`);
      }
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#process === undefined) {
      const process = spawn('git', ['cat-file', '--batch-command'], {
        cwd: this.#directory,
        env: gitEnvironment(this.#config),
      });
      process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
      process.stderr.on('data', (chunk: Buffer) => {
        this.#failure += chunk.toString('utf8');
      });
      process.on('error', (error) => this.#fail(error));
      process.stdin.on('error', (error) => this.#fail(error));
      process.on('close', () => {
        this.#ended = true;
        this.#fail(undefined);
      });
      this.#process = process;
    }
    return this.#process;
  }

  #chunks: Buffer[] = [];
  #received = 0;
  #wanted = 0;

  /** Collects until the answer that is being read can be whole, so that large blobs are joined once. */
  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#received < this.#wanted) {
      return;
    }
    this.#buffer = Buffer.concat(this.#chunks);
    while (this.#takeAnswer()) {
      // Each turn answers one request.
    }
    this.#chunks = this.#buffer.length > 0 ? [this.#buffer] : [];
    this.#received = this.#buffer.length;
  }

  #takeAnswer(): boolean {
    this.#wanted = 0;
    const [request] = this.#waiting;
    const end = this.#buffer.indexOf(0x0a);
    if (request === undefined || end < 0) {
      return false;
    }
    const header = this.#buffer.subarray(0, end).toString('utf8');
    const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header);
    if (match === null) {
      this.#answer(undefined, end + 1);
      return true;
    }
    const size = Number(match[2]);
    const withContent = request.command.startsWith('contents ');
    const length = end + 1 + (withContent ? size + 1 : 0);
    if (this.#buffer.length < length) {
      this.#wanted = length;
      return false;
    }
    const content = withContent ? this.#buffer.subarray(end + 1, end + 1 + size) : Buffer.alloc(0);
    this.#answer({ type: match[1] ?? '', size, content }, length);
    return true;
  }

  #answer(answer: Answer, length: number): void {
    this.#buffer = this.#buffer.subarray(length);
    this.#waiting.shift()?.resolve(answer);
  }

  #fail(cause: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) {
      reject(
        new PlugyardError('GIT_FAILED', `git cat-file ended early: ${this.#failure.trim()}`, {
          hint: 'This needs git 2.38 or newer.',
          cause,
        }),
      );
    }
  }
}
