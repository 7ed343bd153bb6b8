// Which database a task works on.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { expectedError } from './lifetime.mjs';
import { inProject, ROOT } from './paths.mjs';
import { openPostgres, throwawayPostgres } from './postgres.mjs';
import { closedFolder, serverAccount } from './postgres/account.mjs';

/** The product's own database: the server DATABASE_URL names and no other, else the embedded one. */
export async function productDatabase(dataDir) {
  const url = process.env.DATABASE_URL;
  if (!url) return openPostgres(dataDir);
  if (!/^postgres(ql)?:\/\//.test(url)) throw expectedError('DATABASE_URL must start with postgres://');
  return { url, exited: new Promise(() => {}) };
}

/** A server for tests, whose administrator address is TEST_DATABASE_URL when that is set. */
export async function testDatabase() {
  const adminUrl = process.env.TEST_DATABASE_URL;
  return adminUrl ? { adminUrl } : throwawayPostgres();
}

/**
 * The folder of the data. Root's own checkout is often closed to the account that PostgreSQL must run as: then the
 * default moves to /var/lib, one folder per checkout; a folder named by ILTIZAM_DATA_DIR is never replaced.
 */
export function dataFolder() {
  const named = process.env.ILTIZAM_DATA_DIR;
  if (named) return path.resolve(named);
  const usual = inProject('.data');
  if (process.env.DATABASE_URL || !closedFolder(ROOT, serverAccount(usual))) return usual;
  const elsewhere = `/var/lib/iltizam-${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}`;
  console.log(
    `  PostgreSQL cannot run as root nor enter ${ROOT}: the data are kept in ${elsewhere} (ILTIZAM_DATA_DIR names another folder)`,
  );
  return elsewhere;
}
