import type { AttributeValues } from '../../../components/author-component.ts';
import { findComponent } from '../../../components/index.ts';
import type { BodyAttribute, BodyComponent } from '../../../content-model/reading/body-parts.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { formatList } from '../../message-parts.ts';

/** Finds attributes of components that are missing, unknown, or have a value that is not allowed. */
export function checkComponentAttribute({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.components.flatMap((component) => checkComponent(path, component)),
  );
}

function checkComponent(file: string, component: BodyComponent): Problem[] {
  const { name, attributes } = component;
  const found = findComponent(name);
  if (!found) return []; // component-unknown
  const allowed = { ...found.attributes, ...found.optional };
  const missing = Object.entries(found.attributes).filter(
    ([attribute]) => !attributes.some((written) => written.name === attribute),
  );
  return [
    ...missing.map(([attribute, values]) => ({
      file,
      at: component,
      message: `<${name}> lacks the attribute \`${attribute}\`; expected ${describeValues(values)}.`,
      fix: `Write it: <${name} ${attribute}="${typeof values === 'string' ? '…' : (values[0] ?? '')}">.`,
    })),
    ...attributes.flatMap((attribute) => {
      const problem = findProblem(name, allowed, attribute);
      return problem ? { file, at: attribute, ...problem } : [];
    }),
  ];
}

function findProblem(
  component: string,
  allowed: Readonly<Record<string, AttributeValues>>,
  { name, value }: BodyAttribute,
): Pick<Problem, 'message' | 'fix'> | undefined {
  const values = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!values) {
    const names = Object.keys(allowed).map((known) => `\`${known}\``);
    return {
      message: `<${component}> has no attribute \`${name}\`; expected ${names.length > 0 ? formatList(names) : 'none'}.`,
      fix: 'Remove it or correct its name.',
    };
  }
  // `markup-not-allowed` reports an expression.
  if (value === undefined || isAllowed(value, values)) return undefined;
  return {
    message: `\`${name}\` of <${component}> is "${value}"; expected ${describeValues(values)}.`,
    fix: 'Change the value.',
  };
}

const isAllowed = (value: string, values: AttributeValues): boolean =>
  typeof values === 'string' ? value.trim() !== '' : values.includes(value);

/** What an attribute may have that has no list of values. */
const descriptions: Readonly<Record<Extract<AttributeValues, string>, string>> = {
  text: 'text',
  picture: 'the path of a picture from the article, such as ./screen.png',
  video: 'the path of a video from the article, such as ./pay.mp4',
  captions: 'the path of captions from the article, such as ./pay.vtt',
};

const describeValues = (values: AttributeValues): string =>
  typeof values === 'string' ? descriptions[values] : formatList(values);
