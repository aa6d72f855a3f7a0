import type { AttributeValues } from '../../../components/author-component.ts';
import { findComponent } from '../../../components/index.ts';
import type { BodyAttribute, BodyComponent } from '../../../content-model/reading/body.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, formatList, type Finding, type Place } from '../../finding.ts';

/** Finds attributes that a component lacks, does not have, or that hold a value it does not know. */
export function checkComponentAttribute({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body }) =>
    body.components.flatMap((component) => checkComponent(path, component)),
  );
}

function checkComponent(
  file: string,
  { name, attributes, line, column }: BodyComponent,
): Finding[] {
  const allowed = findComponent(name)?.attributes;
  if (!allowed) return []; // component-unknown
  const missing = Object.entries(allowed).filter(
    ([attribute]) => !attributes.some((written) => written.name === attribute),
  );
  return [
    ...missing.map(([attribute, values]) =>
      report(
        { file, line, column },
        `<${name}> lacks the attribute \`${attribute}\`; expected ${describeValues(values)}.`,
        `Write it: <${name} ${attribute}="${values === 'text' ? '…' : (values[0] ?? '')}">.`,
      ),
    ),
    ...attributes.flatMap((attribute) => checkAttribute(file, name, attribute)),
  ];
}

function checkAttribute(
  file: string,
  component: string,
  { name, value, line, column }: BodyAttribute,
): Finding[] {
  const allowed = findComponent(component)?.attributes ?? {};
  const values = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  const place = { file, line, column };
  if (!values) {
    const names = Object.keys(allowed).map((known) => `\`${known}\``);
    return [
      report(
        place,
        `<${component}> has no attribute \`${name}\`; expected ${names.length > 0 ? formatList(names) : 'none'}.`,
        'Remove it, or correct its name.',
      ),
    ];
  }
  // An expression is reported by markup-not-allowed.
  if (value === undefined || isAllowed(value, values)) return [];
  return [
    report(
      place,
      `\`${name}\` of <${component}> is "${value}"; expected ${describeValues(values)}.`,
      'Change the value.',
    ),
  ];
}

const isAllowed = (value: string, values: AttributeValues): boolean =>
  values === 'text' ? value.trim() !== '' : values.includes(value);

const describeValues = (values: AttributeValues): string =>
  values === 'text' ? 'text' : formatList(values);

const report = (place: Place, message: string, fix: string): Finding =>
  createFinding('component-attribute', place, { message, fix });
