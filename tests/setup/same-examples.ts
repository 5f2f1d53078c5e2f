import fc from 'fast-check';

/**
 * Seeds every property test, so that a run can be repeated: `TURNABOUT_SEED=7 npm run test:unit` tries other examples,
 * and `TURNABOUT_SEED=random` others each time. A failure names its seed.
 */
const asked = process.env['TURNABOUT_SEED'] ?? '20261130';
if (asked !== 'random') {
  const seed = Number(asked);
  if (!Number.isSafeInteger(seed))
    throw new Error(`TURNABOUT_SEED is "${asked}"; write a whole number, or "random"`);
  fc.configureGlobal({ seed });
}
