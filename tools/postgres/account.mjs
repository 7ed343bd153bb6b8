// PostgreSQL refuses to run as root: whom to run it as, and what that account can reach.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expectedError } from '../lifetime.mjs';

/** Gives `{}` (run as ourselves) or `{ uid, gid }`, fit for spawn(): the owner of an existing cluster comes first. */
export function serverAccount(cluster) {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const wanted = process.env.EMBEDDED_PG_USER;
  for (const name of wanted ? [wanted] : ['postgres', 'nobody']) {
    const account = lookUp(name);
    if (account) return account;
  }
  throw expectedError(
    wanted
      ? `EMBEDDED_PG_USER names "${wanted}", which is not an ordinary account of this machine.`
      : 'PostgreSQL refuses to run as root and there is no account "postgres" or "nobody": set EMBEDDED_PG_USER to an account, or DATABASE_URL to a server.',
  );
}

function lookUp(name) {
  const id = (option) => Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    const account = { uid: id('-u'), gid: id('-g') };
    return account.uid === 0 ? undefined : account;
  } catch {
    return undefined;
  }
}

/** The outermost folder of `folder`'s path that the account cannot enter, if any. */
export function closedFolder(folder, account) {
  if (account.uid === undefined) return undefined;
  const { root } = path.parse(folder);
  const parents = [];
  for (let at = folder; at !== root; at = path.dirname(at)) parents.unshift(at);
  return parents.find((at) => existsSync(at) && spawnSync('test', ['-x', at], { ...account, cwd: root }).status !== 0);
}

export function giveTo(account, file) {
  if (account.uid !== undefined) chownSync(file, account.uid, account.gid);
}
