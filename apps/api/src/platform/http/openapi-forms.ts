import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';

type Form = new () => object;
type Rule = { propertyName: string; name?: string; constraints?: unknown[] };
type Described = Record<string, unknown>;

const DESCRIBED: Record<string, (...constraints: never[]) => Described> = {
  isString: () => ({ type: 'string' }),
  isIn: (values: unknown[]) => ({ type: 'string', enum: values }),
  isLength: (minLength: number, maxLength: number) => ({ minLength, maxLength }),
  isInt: () => ({ type: 'integer' }),
  min: (minimum: number) => ({ minimum }),
  max: (maximum: number) => ({ maximum }),
  isoDate: () => ({ type: 'string', format: 'date' }),
  isOptional: () => ({ required: false }),
};

const describe = ({ name = '', constraints = [] }: Rule): Described => DESCRIBED[name]?.(...(constraints as never[])) ?? {};

// class-validator gives the rules of a class, not the list of classes.
const formsWithRules = (): Form[] => [
  ...(getMetadataStorage() as unknown as { validationMetadatas: Map<Form, unknown> }).validationMetadatas.keys(),
];

const rulesOf = (form: Form): Rule[] => getMetadataStorage().getTargetValidationMetadatas(form, '', false, false);

/** Tells Swagger about the fields of query strings what their validation already says; bodies have the schemas of the contract. */
export function describeForms(): void {
  for (const form of formsWithRules()) {
    const defaults = new form() as Described;
    const rules = rulesOf(form);
    for (const field of new Set(rules.map(({ propertyName }) => propertyName))) {
      const described: Described = Object.assign({}, ...rules.filter(({ propertyName }) => propertyName === field).map(describe));
      if (!('type' in described)) continue;
      const fallback = defaults[field];
      ApiProperty({ ...described, ...(fallback !== undefined && fallback !== null && { default: fallback }) } as ApiPropertyOptions)(
        form.prototype as object,
        field,
      );
    }
  }
}
