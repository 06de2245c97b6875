const { transform, transformIgnorePatterns } = require('./jest.config');

/** Tests in the real Thunderbird, of what `npm run build` made in dist/thunderbird. Each file starts one of its own, one after the other. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test/thunderbird/suite'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/test/e2e/support/retry.ts'],
  transform,
  transformIgnorePatterns,
};
