import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config/config.js';
import type { Letter } from './letter.js';
import { letterHtml } from './letter-html.js';
import { letterText } from './letter-text.js';
import { MailFolder } from './mail-folder.js';
import { SITE_NAME } from './site-name.js';

const CONNECT_MS = 10_000;
const TALK_MS = 30_000;

/** Where a mail goes and what makes it one. */
export type Envelope = {
  to: string;
  /** the same for the same mail sent twice, so that its reader sees it once; letters, digits and hyphens */
  id: string;
  /** address that stops mails of this sort with one press: RFC 8058 */
  stopUrl?: string;
};

/** The address takes no mail, now and tomorrow: trying again would only harm our name. */
export class AddressRefused extends Error {
  constructor(readonly reply: number) {
    super(`The address was refused for good (${reply})`);
  }
}

const isRefusal = (error: unknown): error is { responseCode: number } => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return code === 'EENVELOPE' && typeof responseCode === 'number' && responseCode >= 550 && responseCode < 560;
};

/** Hands letters over to the mail server, or puts them into the folder when there is none. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly smtp;
  private readonly writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly folder: MailFolder,
    private readonly clock: Clock,
  ) {
    const limits = { connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: TALK_MS };
    this.smtp = config.smtpUrl === null ? null : createTransport({ url: config.smtpUrl, pool: true, maxConnections: 2, ...limits });
  }

  /** Throws AddressRefused for an address that exists no more; any other failure may be tried again. */
  async send({ to, id, stopUrl }: Envelope, letter: Letter): Promise<void> {
    const mail = {
      from: this.config.mailFrom,
      to: { name: '', address: to },
      subject: letter.subject,
      text: letterText(letter),
      html: letterHtml(letter, SITE_NAME[letter.language]),
      date: this.clock.now(),
      messageId: `<${id}@${this.domain}>`,
      headers: {
        'Content-Language': letter.language,
        'Auto-Submitted': 'auto-generated',
        ...(stopUrl !== undefined && { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
      // What was written by people stays text: no file and no address of theirs is read.
      disableFileAccess: true,
      disableUrlAccess: true,
    } satisfies SendMailOptions;
    if (this.smtp) {
      await this.smtp.sendMail(mail).catch((error: unknown) => {
        throw isRefusal(error) ? new AddressRefused(error.responseCode) : error;
      });
      return;
    }
    const { message } = await this.writer.sendMail(mail);
    const { date, subject, text, html } = mail;
    await this.folder.keep(id, message as Buffer, { at: date.toISOString(), to, subject, language: letter.language, text, html });
  }

  private get domain(): string {
    return /@([^\s>]+)>?$/.exec(this.config.mailFrom)?.[1] ?? 'localhost';
  }

  onApplicationShutdown(): void {
    this.smtp?.close();
  }
}
