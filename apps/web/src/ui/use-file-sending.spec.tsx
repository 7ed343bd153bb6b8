import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '../lib/api-error.js';
import { renderUi } from '../testing/render-ui.js';
import { useFileSending, type WayOfFile } from './use-file-sending.js';

const FILE = new File(['a'], 'a.txt');

type Sent = { way: WayOfFile; answer: (answer: string) => void; fail: (error: unknown) => void };

const Form = ({ sent }: { sent: Sent[] }) => {
  const { sending, send, retry, cancel } = useFileSending<string>({
    send: (_file, way) => new Promise((answer, fail) => void sent.push({ way, answer, fail })),
  });
  return (
    <>
      <output>{sending.state}</output>
      <button onClick={() => send(FILE)}>send</button>
      <button onClick={cancel}>cancel</button>
      {retry && <button onClick={retry}>retry</button>}
    </>
  );
};

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const state = () => screen.getByRole('status').textContent;

test('a file that is sent again is the same intention, one that is chosen after it arrived is another', async () => {
  const sent: Sent[] = [];
  await renderUi(<Form sent={sent} />);
  await press('send');
  await act(async () => sent[0]?.fail(new ApiError('network.unreachable', 0, null)));
  expect(state()).toBe('failed');
  await press('retry');
  await act(async () => sent[1]?.answer('there'));
  expect(state()).toBe('sent');
  await press('send');
  const [first, again, other] = sent.map(({ way }) => way.idempotencyKey);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('what is refused for good is not offered again', async () => {
  const sent: Sent[] = [];
  await renderUi(<Form sent={sent} />);
  await press('send');
  await act(async () => sent[0]?.fail(new ApiError('document.infected', 422, null)));
  expect(state()).toBe('failed');
  expect(screen.queryByRole('button', { name: 'retry' })).toBeNull();
});

test('an answer that comes after the file was taken back changes nothing', async () => {
  const sent: Sent[] = [];
  await renderUi(<Form sent={sent} />);
  await press('send');
  await press('cancel');
  expect(sent[0]?.way.signal.aborted).toBe(true);
  await act(async () => sent[0]?.answer('too late'));
  expect(state()).toBe('idle');
});
