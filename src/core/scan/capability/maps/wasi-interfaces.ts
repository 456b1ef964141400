// Exists so that what the interfaces of WASI 0.2, 0.3 and the proposals beyond allow is one table.
import { type GrantTable, toGrants } from '../grant.ts';

/** By name, without a version: a name that changed (`wall-clock`, `system-clock`) stands here twice. */
export const wasiInterfaces: GrantTable = toGrants({
  network: 'wasi:http/client wasi:http/handler wasi:http/outgoing-handler',
  'filesystem-read': 'wasi:filesystem/preopens',
  environment: 'wasi:cli/environment',
  neutral: `wasi:cli/exit wasi:cli/run wasi:cli/stderr wasi:cli/stdin wasi:cli/stdout wasi:cli/terminal-input
    wasi:cli/terminal-output wasi:cli/terminal-stderr wasi:cli/terminal-stdin wasi:cli/terminal-stdout wasi:cli/types
    wasi:filesystem/types wasi:http/types wasi:io/error wasi:io/poll wasi:io/streams wasi:logging/logging`,
});

/** Packages whose every interface grants the same. */
export const wasiPackages: GrantTable = toGrants({
  network: 'wasi:sockets wasi:tls',
  clock: 'wasi:clocks',
  random: 'wasi:random',
  configuration: 'wasi:config wasi:runtime-config',
  storage: 'wasi:blobstore wasi:keyvalue wasi:sql',
  messaging: 'wasi:messaging',
  device:
    'wasi:frame-buffer wasi:gpio wasi:graphics-context wasi:i2c wasi:nn wasi:spi wasi:surface wasi:usb wasi:webgpu',
});
