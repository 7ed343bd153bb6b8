import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG, type Config } from './config/config.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;
/** 128 bits: nobody finds the end of a token by trying. */
const MAC_CHARS = 22;

/** What only this product can have written. The key is no part of the database: a copy of the tables opens nothing. */
@Injectable()
export class Secrets {
  private master: string | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The text with its signature, fit for an address; `use` keeps a token of one purpose from serving another. */
  sign(use: string, text: string): string {
    return `${Buffer.from(text).toString('base64url')}.${this.macOf(use, text)}`;
  }

  /** The text of a token that was signed here for that use, or null. */
  verify(use: string, token: string): string | null {
    const [body = '', mac = ''] = token.split('.');
    const text = Buffer.from(body, 'base64url').toString();
    const expected = Buffer.from(this.macOf(use, text));
    const given = Buffer.from(mac);
    return given.length === expected.length && timingSafeEqual(given, expected) ? text : null;
  }

  /** Hides a text that has to wait in the database. */
  seal(use: string, text: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(`seal ${use}`), iv);
    return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  }

  /** Throws when it was sealed elsewhere, or for another use. */
  open(use: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key(`seal ${use}`), bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString();
  }

  private macOf(use: string, text: string): string {
    return createHmac('sha256', this.key(`sign ${use}`))
      .update(text)
      .digest('base64url')
      .slice(0, MAC_CHARS);
  }

  private key(use: string): Buffer {
    this.master ??= this.config.secretKey ?? keptIn(this.config.dataDir);
    return Buffer.from(hkdfSync('sha256', this.master, '', use, 32));
  }
}

/** Made at the first need, readable by the product alone. Of two processes that begin at once, one writes and both read. */
function keptIn(dataDir: string): string {
  const file = path.join(dataDir, 'secret-key');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
