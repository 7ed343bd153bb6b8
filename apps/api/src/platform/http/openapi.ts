import { ApiBody, ApiExtension, ApiHeader } from '@nestjs/swagger';
import type contract from './contract.generated.json';

/** A type of the shared contracts: each is a schema of the OpenAPI document. */
export type SchemaName = keyof typeof contract.schemas;

/** What a route answers when all goes well; `ANSWER` carries it to the document, which knows the route's status. */
export type DocumentedAnswer = { mediaType: string; schema: object; description?: string };

export const ANSWER = 'x-answer';

const reference = (name: SchemaName): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

const answering = (answer: DocumentedAnswer): MethodDecorator => ApiExtension(ANSWER, answer);

/** The shape of a JSON answer, by its name in the shared contracts. */
export const Answers = (name: SchemaName): MethodDecorator => answering({ mediaType: 'application/json', schema: reference(name) });

/** An answer that is a document of its own: a table, a page, a PDF. */
export const AnswersFile = (mediaType: string, description?: string): MethodDecorator =>
  answering({ mediaType, schema: { type: 'string' }, ...(description !== undefined && { description }) });

export const Accepts = (name: SchemaName): MethodDecorator => ApiBody({ schema: reference(name) });

/** For a parameter that is read from a header: puts the header into the document. */
export const describesHeader =
  (name: string, description: string, required: boolean): ParameterDecorator =>
  (target, method) => {
    if (method !== undefined)
      ApiHeader({ name, description, required })(target, method, Object.getOwnPropertyDescriptor(target, method) ?? {});
  };
