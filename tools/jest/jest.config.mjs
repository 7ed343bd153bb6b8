export default { rootDir: '../..', projects: ['<rootDir>/libs/shared', '<rootDir>/apps/api', '<rootDir>/apps/web'] };
