import { once } from 'node:events';
import net from 'node:net';
import { expectedError } from './lifetime.mjs';

async function listenOnce(port, host) {
  const server = net.createServer();
  server.listen(port, host);
  await once(server, 'listening');
  const { port: bound } = server.address();
  server.close();
  await once(server, 'close');
  return bound;
}

/** A TCP port that nobody uses on the loopback address at this moment. */
export const freePort = () => listenOnce(0, '127.0.0.1');

/** Fails with one plain line when the address cannot be listened on. */
export async function requireFreePort(port, host) {
  if (!/^\d{1,5}$/.test(String(port)) || Number(port) > 65535) throw expectedError(`PORT must be a number from 0 to 65535, not "${port}".`);
  try {
    await listenOnce(Number(port), host);
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw expectedError(
        `Port ${port} of ${host} is already in use: stop the other program, or choose another port with PORT=… npm start.`,
      );
    }
    if (error.code === 'EACCES') throw expectedError(`Port ${port} needs more rights: choose one above 1023 with PORT=… npm start.`);
    throw expectedError(`Cannot listen on ${host}:${port} (${error.code}): check HOST and PORT.`);
  }
}
