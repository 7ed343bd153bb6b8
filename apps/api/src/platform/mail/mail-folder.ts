import { Inject, Injectable } from '@nestjs/common';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG, type Config } from '../config/config.js';

/** A mail as the preview shows it. */
export type KeptMail = { at: string; to: string; subject: string; language: string; text: string; html: string };

/** Mails that nobody was asked to carry; the newest of them only. */
const KEPT = 500;

/** Where mails go as long as no server for them is named: an .eml that any mail program opens, and what the preview shows of it. */
@Injectable()
export class MailFolder {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  private get folder(): string {
    return path.join(this.config.dataDir, 'mail');
  }

  async keep(id: string, source: Buffer, mail: KeptMail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `${mail.at.replace(/\D/g, '')}-${id}`;
    await writeFile(path.join(this.folder, `${name}.eml`), source, { mode: 0o600 });
    await writeFile(path.join(this.folder, `${name}.json`), JSON.stringify(mail), { mode: 0o600 });
    const old = (await this.names()).slice(KEPT);
    await Promise.all(old.flatMap((one) => ['eml', 'json'].map((end) => rm(path.join(this.folder, `${one}.${end}`), { force: true }))));
  }

  /** Newest first. */
  async names(): Promise<string[]> {
    const files = await readdir(this.folder).catch(() => []);
    return files
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort()
      .reverse();
  }

  /** Null for a name that is none of `names`. */
  async read(name: string): Promise<KeptMail | null> {
    if (!(await this.names()).includes(name)) return null;
    return JSON.parse(await readFile(path.join(this.folder, `${name}.json`), 'utf8')) as KeptMail;
  }
}
