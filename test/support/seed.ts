// Exists so that every random test draws the same values everywhere, until someone asks for others: PLUGYARD_SEED=1 npm test
export const seed: number = Number(process.env['PLUGYARD_SEED'] ?? 20261121);
