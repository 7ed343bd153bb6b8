const { randomBytes } = require('node:crypto');

/** One prefix for every database of this run, so that runs on the same server do not meet and nothing stays behind. */
module.exports = () => {
  process.env.TEST_RUN = `iltizam_test_${randomBytes(4).toString('hex')}`;
};
