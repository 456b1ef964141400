// Exists so that hostile cases name the usual places in one way.
export const plugin = 'registry/plugins/slugify';
/** The release that is there. */
export const released: string = `${plugin}/1.0.0`;
/** The release that the change brings. */
export const own: string = `${plugin}/1.1.0`;
export const manifestFile: string = `${own}/plugin.json`;
export const recordFile: string = `${plugin}/record.json`;
export const bundleFile: string = `${own}/plugin.wasm.sigstore.json`;
