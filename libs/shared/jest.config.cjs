module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'shared',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
