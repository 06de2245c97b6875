/** Unit, property and whole-product tests that need neither a browser nor a build. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/scripts', '<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/thunderbird/suite/'],
  transform: { '\\.(m?js|tsx?)$': '@swc/jest' },
  // htmlparser2, postal-mime and their like are published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(htmlparser2|domhandler|domutils|domelementtype|dom-serializer|entities|parse5|postal-mime|@faker-js/faker|@noble/hashes)/)',
  ],
};
