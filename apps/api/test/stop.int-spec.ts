import { once } from 'node:events';
import { connect } from 'node:net';
import { Product } from './product.js';

test('the product stops although a request is never finished', async () => {
  const product = new Product();
  await product.start('empty', {});
  const socket = connect(Number(new URL(product.origin).port), '127.0.0.1');
  await once(socket, 'connect');
  const headers = ['POST /api/v1/session HTTP/1.1', 'Host: 127.0.0.1', 'Content-Type: application/json', 'Content-Length: 100'];
  socket.write(`${headers.join('\r\n')}\r\n\r\n{"email":`);
  // Answered, so that the half request has arrived.
  await product.api.visitor.get('/plans');
  const ended = once(socket, 'close');
  await product.stop();
  await ended;
});
