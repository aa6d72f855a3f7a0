import { componentModule, componentNames } from '../../../content-model/articles/body.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

const known: ReadonlySet<string> = new Set(componentNames);

/** Finds components that are used without being imported, once per article and component. */
export function checkComponentNotImported({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body }) =>
    body.components
      .filter(
        ({ name }, index) => body.components.findIndex((other) => other.name === name) === index,
      )
      .filter(({ name }) => known.has(name) && !body.imported.includes(name))
      .map(({ name, line, column }) =>
        createFinding(
          'component-not-imported',
          { file: path, line, column },
          {
            message: `<${name}> is used and not imported.`,
            fix: `Add it below the frontmatter: import { ${[...body.imported, name].toSorted().join(', ')} } from '${componentModule}';`,
          },
        ),
      ),
  );
}
