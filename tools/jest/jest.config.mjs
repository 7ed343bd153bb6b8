export default {
  rootDir: '../..',
  projects: ['<rootDir>/libs/shared', '<rootDir>/apps/api', '<rootDir>/apps/web'],
  // Half of the time a spec waits for its database: a core need not be kept free for Jest itself.
  maxWorkers: '100%',
};
