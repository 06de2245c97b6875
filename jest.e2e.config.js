const { transform, transformIgnorePatterns } = require('./jest.config');

/** Browser tests of what `npm run build` made in dist/web. They share one Chromium's worth of CPU, so they run one by one. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/test/e2e/support/retry.ts'],
  transform,
  transformIgnorePatterns,
};
