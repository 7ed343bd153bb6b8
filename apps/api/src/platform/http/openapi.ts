import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiDefaultResponse, ApiOkResponse } from '@nestjs/swagger';

const schema = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** The shape of an answer, by its name in the shared contracts: their types become the schemas of the OpenAPI document. */
export const Answers = (contract: string): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({ content: { 'application/json': { schema: schema(contract) } } }),
    ApiDefaultResponse({ description: 'RFC 9457 problem details', content: { 'application/problem+json': { schema: schema('Problem') } } }),
  );

export const Accepts = (contract: string): MethodDecorator => ApiBody({ schema: schema(contract) });
