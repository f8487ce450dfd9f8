import { fileURLToPath } from 'node:url';

/** The folder `seeds`. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));
