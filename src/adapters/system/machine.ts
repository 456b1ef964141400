// Exists so that the machine's words for itself become those that manifests use.
import process from 'node:process';

const systems: Readonly<Record<string, string>> = { win32: 'windows' };
const architectures: Readonly<Record<string, string>> = { x64: 'x86_64' };

/** Operating system and architecture as manifests write them; Node's own word where a manifest has none. */
export function machine(): { readonly os: string; readonly architecture: string } {
  const { platform, arch } = process;
  return { os: systems[platform] ?? platform, architecture: architectures[arch] ?? arch };
}
