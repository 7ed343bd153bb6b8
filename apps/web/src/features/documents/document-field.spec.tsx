import type { UploadedDocument } from '@iltizam/shared/documents/contract';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { fakeApi } from '../../testing/fake-api.js';
import { fakeUploads } from '../../testing/fake-uploads.js';
import { renderUi } from '../../testing/render-ui.js';
import { DocumentField } from './document-field.js';

const PDF = new File(['%PDF-1.7'], 'Bilan.pdf', { type: 'application/pdf' });
const DOCUMENT: UploadedDocument = {
  id: 7,
  name: 'Bilan.pdf',
  mediaType: 'application/pdf',
  bytes: 1_234_567,
  sha256: 'a'.repeat(64),
  licence: 'cc0',
  url: '/api/v1/documents/7/file',
};

const Form = ({ first = null }: { first?: number | null }) => {
  const [id, setId] = useState(first);
  return <DocumentField id="file" activityId={3} documentId={id} onChange={(document) => setId(document?.id ?? null)} />;
};

const choose = (file: File) => userEvent.upload(screen.getByLabelText('Choisir un fichier'), file, { applyAccept: false });

test('a chosen file is sent at once with its licence, its progress shown, and can be taken out again', async () => {
  const uploads = fakeUploads();
  await renderUi(<Form />);
  await userEvent.click(screen.getByText('Licence : CC BY 4.0'));
  await userEvent.selectOptions(screen.getByLabelText('Licence'), 'cc0');
  await choose(PDF);
  const [upload] = uploads;
  expect(upload?.file.name).toBe('Bilan.pdf');
  expect(upload?.url.search).toBe('?activity=3&licence=cc0&lang=fr');
  act(() => upload?.progress(40, 100));
  expect(screen.getByRole('progressbar', { name: 'Envoi en cours' })).toHaveAttribute('value', '40');
  await act(async () => upload?.answer(201, DOCUMENT));
  const link = await screen.findByRole('link', { name: 'Bilan.pdf' });
  expect(link).toHaveAttribute('href', '/api/v1/documents/7/file');
  expect(screen.getByRole('status')).toHaveTextContent('Fichier reçu et vérifié · PDF · 1,2 Mo · CC0, domaine public');
  await userEvent.click(screen.getByRole('button', { name: 'Retirer ce fichier' }));
  expect(screen.getByLabelText('Choisir un fichier')).toHaveFocus();
});

test.each([
  [new File(['<svg/>'], 'dessin.svg'), 'Les fichiers « svg » ne sont pas acceptés'],
  [new File([], 'vide.pdf'), 'Ce fichier est vide.'],
  [new File(['x'], 'photo.HEIC'), 'Les photos HEIC ne sont pas lues ici'],
])('what cannot be taken is said before it is sent: %#', async (file, words) => {
  const uploads = fakeUploads();
  await renderUi(<Form />);
  await choose(file);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(uploads).toEqual([]);
});

test('a refusal of the server is said in its words, and another file may be chosen', async () => {
  const uploads = fakeUploads();
  await renderUi(<Form />);
  await choose(PDF);
  const detail = 'L’antivirus a reconnu une menace dans ce fichier. Il a été supprimé.';
  await act(async () => uploads[0]?.answer(422, { code: 'document.infected', detail, title: '', status: 422, type: '', requestId: 'a' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(detail);
  expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  expect(screen.getByLabelText('Choisir un fichier')).toBeEnabled();
});

test('a lost connection keeps the file, which goes out again when it is back or when asked', async () => {
  const uploads = fakeUploads();
  await renderUi(<Form />);
  await choose(PDF);
  await act(async () => uploads[0]?.lose());
  expect(await screen.findByRole('alert')).toHaveTextContent('La connexion est coupée');
  fireEvent(window, new Event('online'));
  expect(uploads).toHaveLength(2);
  await act(async () => uploads[1]?.lose());
  await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
  expect(uploads).toHaveLength(3);
});

test('sending can be called off; an answer that comes too late changes nothing', async () => {
  const uploads = fakeUploads();
  await renderUi(<Form />);
  await choose(PDF);
  await userEvent.click(screen.getByRole('button', { name: 'Annuler l’envoi' }));
  expect(uploads[0]?.aborted()).toBe(true);
  await act(async () => uploads[0]?.answer(201, DOCUMENT));
  expect(screen.getByLabelText('Choisir un fichier')).toBeInTheDocument();
});

test('a draft read again shows the file that it holds', async () => {
  fakeApi({ '/documents/7': DOCUMENT });
  await renderUi(<Form first={7} />);
  expect(await screen.findByRole('link', { name: 'Bilan.pdf' })).toBeInTheDocument();
});
