import { registerEnumType } from 'type-graphql';

/**
 * Makes an enum of codes. Its values are called like the codes, in capitals, and stand for the codes
 * themselves, so that nothing has to be mapped.
 * @param values the description of each code, in the order of the schema
 */
export function createCodeEnum<Code extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Code, string>>,
): Readonly<Record<string, Code>> {
  const codes = Object.keys(values) as Code[];
  const nameOf = (code: Code) => code.toUpperCase();
  const byName = Object.fromEntries(codes.map((code) => [nameOf(code), code]));
  const valuesConfig = Object.fromEntries(
    codes.map((code) => [nameOf(code), { description: values[code] }]),
  );
  registerEnumType(byName, { name, description, valuesConfig });
  return byName;
}
