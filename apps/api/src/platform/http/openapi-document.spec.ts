import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AppModule } from '../../app.module.js';
import { readConfig } from '../config/config.js';
import { setAddresses } from './addresses.js';
import { openApiDocument } from './openapi-document.js';

type Parameter = { name: string; in: string; required: boolean; description?: string; schema: object };
type Operation = {
  operationId?: string;
  summary?: string;
  tags?: string[];
  parameters: Parameter[];
  responses: Record<string, { description?: string; content?: Record<string, { schema: object }> }>;
};
type Document = { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, object> } };

let document: Document;
let operations: [name: string, operation: Operation][];

beforeAll(async () => {
  const config = readConfig({ DATABASE_URL: 'postgres://nowhere' });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), new FastifyAdapter(), {
    preview: true,
    logger: ['error'],
  });
  setAddresses(app);
  document = openApiDocument(app) as unknown as Document;
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  );
}, 30_000);

const refsIn = (value: unknown): string[] => [...JSON.stringify(value).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref = '']) => ref);

it('is of OpenAPI 3.1 and has the routes', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(operations.map(([name]) => name)).toEqual(
    expect.arrayContaining(['get /api/v1/plans', 'post /api/v1/activities/{id}/updates', 'get /health/ready']),
  );
});

it('gives every operation a summary, a tag, a name of its own and answers', () => {
  const incomplete = operations
    .filter(([, { summary, tags, operationId }]) => !summary || !tags?.length || !operationId)
    .map(([name]) => name);
  expect(incomplete).toEqual([]);
  expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
  for (const [, { responses }] of operations) {
    expect(Object.keys(responses)).toEqual([expect.stringMatching(/^20[012]$/), 'default']);
    expect(Object.values(responses).every(({ description }) => Boolean(description))).toBe(true);
  }
});

it('says which routes answer before what they were asked is done', () => {
  expect(operations.filter(([, { responses }]) => '202' in responses).map(([name]) => name)).toEqual([
    'post /api/v1/studio/imports/{id}/application',
    'post /api/v1/studio/imports/{id}/undo',
  ]);
});

it('describes what every route below /api answers', () => {
  const silent = operations
    .filter(([name, { responses }]) => name.includes('/api/') && Object.values(responses).some(({ content }) => !content))
    .map(([name]) => name);
  expect(silent).toEqual([]);
});

it('resolves every reference', () => {
  const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(refsIn(document).filter((ref) => !known.includes(ref))).toEqual([]);
});

it('holds valid JSON Schemas of 2020-12', () => {
  const ajv = new Ajv2020({ validateFormats: false, strict: true, allowUnionTypes: true });
  ajv.addSchema({ $id: 'api', components: document.components }, undefined, undefined, false).addVocabulary(['components']);
  for (const name of Object.keys(document.components.schemas))
    expect(() => ajv.compile({ $ref: `api#/components/schemas/${name}` })).not.toThrow();
  const schemas = operations.flatMap(([, { parameters }]) => parameters.map(({ schema }) => schema));
  for (const schema of schemas) expect(ajv.validateSchema(schema)).toBe(true);
});

it('documents every parameter with what its validation says', () => {
  const undescribed = operations.flatMap(([name, { parameters }]) =>
    parameters.filter(({ description }) => !description).map((parameter) => `${name} ${parameter.name}`),
  );
  expect(undescribed).toEqual([]);
  const [, list] = operations.find(([name]) => name === 'get /api/v1/plans/{plan}/commitments') ?? [];
  const schemaOf = (wanted: string): object | undefined => list?.parameters.find(({ name }) => name === wanted)?.schema;
  expect(schemaOf('lang')).toEqual({ type: 'string', enum: ['fr', 'ar', 'en', 'zgh'] });
  expect(schemaOf('asOf')).toEqual({ type: 'string', format: 'date' });
  expect(schemaOf('size')).toEqual({ type: 'integer', minimum: 1, maximum: 100, default: 25 });
  expect(list?.parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual(['plan']);
});
