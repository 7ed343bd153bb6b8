import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export type Received = { to: string[]; mail: Email };

/** A real mail server on this machine, which keeps what it is given; addresses that begin with `gone-` do not exist, `busy-` may come back later. */
export class Smtp {
  readonly received: Received[] = [];
  url: string;
  private readonly waiting: (() => void)[] = [];
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => {
      const code = address.startsWith('gone-') ? 550 : address.startsWith('busy-') ? 450 : null;
      done(code === null ? null : Object.assign(new Error('No such mailbox here'), { responseCode: code }));
    },
    onData: (stream, session, done) => {
      void this.keep(stream, session, done);
    },
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.server.address();
    this.url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  private async keep(stream: SMTPServerDataStream, { envelope }: SMTPServerSession, done: () => void): Promise<void> {
    this.received.push({ to: envelope.rcptTo.map(({ address }) => address), mail: await PostalMime.parse(await buffer(stream)) });
    done();
    for (const wake of this.waiting.splice(0)) wake();
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  /** The mail to that address, once it has come. */
  async to(address: string): Promise<Email> {
    for (;;) {
      const found = this.received.find(({ to }) => to.includes(address));
      if (found) return found.mail;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}
