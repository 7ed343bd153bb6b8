const { Client } = require('pg');

/** Drops the templates of this run, and what an interrupted spec file left. */
module.exports = async () => {
  const { TEST_DATABASE_URL, TEST_RUN } = process.env;
  if (!TEST_DATABASE_URL) return;
  const admin = new Client({ connectionString: TEST_DATABASE_URL });
  await admin.connect();
  const { rows } = await admin.query('select datname from pg_database where starts_with(datname, $1)', [TEST_RUN]);
  for (const { datname } of rows) await admin.query(`drop database ${admin.escapeIdentifier(datname)} with (force)`);
  await admin.end();
};
