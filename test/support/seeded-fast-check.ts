import fc from 'fast-check';

// Under CI always the same cases, so that a commit is judged by what it changes; elsewhere new ones at every run, which is where they
// are found. A failure tells its seed: `PROPERTY_SEED=… npx jest FILE` runs it again.
const { CI, PROPERTY_SEED = CI === undefined ? undefined : '1' } = process.env;
if (PROPERTY_SEED !== undefined) fc.configureGlobal({ seed: Number(PROPERTY_SEED) });

export default fc;
