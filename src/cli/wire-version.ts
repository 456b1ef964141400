// Exists so that asking for the version loads nothing else.
import { packageVersion } from '../adapters/system/package-version.ts';

export { packageVersion };
