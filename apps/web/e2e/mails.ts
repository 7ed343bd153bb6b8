import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

/** Where the running product keeps the mails that no server carries. */
const MAILS = path.join(process.env.E2E_DATA_DIR ?? '.data', 'mail');

/** The mails to an address, newest first. */
export async function mailsTo(address: string): Promise<Email[]> {
  const files = readdirSync(MAILS).filter((file) => file.endsWith('.eml'));
  const mails = await Promise.all(
    files
      .sort()
      .reverse()
      .map((file) => PostalMime.parse(readFileSync(path.join(MAILS, file)))),
  );
  return mails.filter(({ to }) => to?.some((one) => one.address === address));
}
