import { STATUS_CODES } from 'node:http';
import { DATASETS } from '@iltizam/shared/exports/contract';
import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import contract from './contract.generated.json';
import { ANSWER, type DocumentedAnswer } from './openapi.js';
import { describeForms } from './openapi-forms.js';

const PATH = '/api/openapi.json';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The words that class-validator has none for. */
const PARAMETERS: Record<string, string> = {
  grant: 'the id of a role that somebody holds',
  role: 'a role that is held somewhere',
  show: 'which roles to review: all, those of unused accounts, those never reviewed',
  plan: 'slug of the plan',
  number: 'number of the commitment or axis in its plan',
  id: 'identifier, as lists give it',
  lang: 'language of the texts; without it, Accept-Language decides',
  asOf: 'day that the figures are of; today when left out',
  since: 'day to compare with; when left out the last meeting of a committee, else 90 days before asOf',
  from: 'earlier day; 90 days before `to` when left out',
  to: 'later day; today when left out',
  plans: 'slugs of two plans, with a comma between them',
  dataset: `name of a dataset: ${DATASETS.join(', ')}`,
  report: 'number of a report in its plan',
  edition: 'draft or final; for a file, with its format: draft.pdf, final.json',
  languages: 'languages of the report, with commas between them; the main one of the plan when left out',
  reportId: 'number of a report on the whole platform',
  fileId: 'number of a file on the whole platform',
  bom: '0 leaves out the mark at the beginning by which spreadsheets know UTF-8',
  format: 'what the file is',
  key: 'key of a responsible body',
  axis: 'number of an axis',
  institution: 'key of a responsible body',
  of: 'address of the table below the API’s own, which the file leads to when nobody remembers it',
  band: 'only commitments in this band',
  delay: 'only commitments with this delay',
  sort: 'order; a minus turns it round',
  state: 'only comments in this state',
  q: 'words to look for',
  page: 'page, from 1',
  messagesPage: 'page of the messages, from 1',
  size: 'items of a page',
  before: 'only threads older than this one',
  containing: 'the page that holds this update',
  commitment: 'number of a commitment',
  meeting: 'id of a meeting: the day it was held on',
  activity: 'id of the activity',
  licence: 'what others may do with the file',
  limit: 'at most this many',
  kind: 'only results of this kind',
  part: 'number of the part, from 1',
  token: 'signed token of a link in a mail',
  accountId: 'id of an account, as lists give it',
  member: 'id of a member, as lists give it',
  name: 'name, as the list gives it',
  schema: 'name of the schema of an export',
};

const PROBLEM = {
  description: 'Problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

type Operation = {
  operationId: string;
  summary?: string;
  parameters?: { name: string; description?: string }[];
  responses: Record<string, { description: string; content?: object }>;
  [ANSWER]?: DocumentedAnswer;
};

const summaries: Partial<Record<string, string>> = contract.summaries;

const config = new DocumentBuilder()
  .setOpenAPIVersion('3.1.0')
  .setTitle('Iltizam')
  .setDescription(
    'Open-government action plans, their commitments and completion rates. Reading needs no account; errors are problem details (RFC 9457).',
  )
  .setVersion('1')
  .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
  .build();

/** `CommitmentsController.list` is known as `commitmentsList`. */
const operationIdOf = (method: string): string => {
  const [controller = '', handler = ''] = method.split('.');
  const name = controller.replace('Controller', '');
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}${handler.charAt(0).toUpperCase()}${handler.slice(1)}`;
};

function complete(operation: Operation): void {
  const method = operation.operationId;
  operation.operationId = operationIdOf(method);
  const summary = summaries[method];
  if (summary !== undefined) operation.summary = summary;
  for (const parameter of operation.parameters ?? []) {
    const description = PARAMETERS[parameter.name];
    if (description !== undefined) parameter.description = description;
  }
  const { [ANSWER]: answer } = operation;
  for (const [status, response] of Object.entries(operation.responses)) {
    response.description = answer?.description ?? STATUS_CODES[status] ?? '';
    if (answer) response.content = { [answer.mediaType]: { schema: answer.schema } };
  }
  delete operation[ANSWER];
  operation.responses['default'] = PROBLEM;
}

const named = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);

/** The schemas that the routes name, and those that these name in turn. */
function reachable(paths: object): Record<string, object> {
  const all: Record<string, object> = contract.schemas;
  const wanted = new Set(named(paths));
  for (const name of wanted) for (const further of named(all[name] ?? {})) wanted.add(further);
  return Object.fromEntries([...wanted].sort().map((name) => [name, all[name] ?? {}]));
}

/** The OpenAPI 3.1 document of the routes of an application, whether it runs or is only a preview. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  describeForms();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (controller, method) => `${controller}.${method}` });
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) if (item[method]) complete(item[method] as Operation);
  }
  return { ...document, components: { schemas: reachable(document.paths) } } as OpenAPIObject;
}

/** Answers the document beside the API; it is made once, at the first request. */
export function serveOpenApi(app: NestFastifyApplication): void {
  let text: string | undefined;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get(PATH, (_request, reply) => {
    text ??= JSON.stringify(openApiDocument(app));
    return reply.type('application/json; charset=utf-8').send(text);
  });
}
