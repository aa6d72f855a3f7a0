import { listElements } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** Finds structured data that is not JSON, has not the schema.org context, or is empty. */
export const checkStructuredData = ({ pages }: CheckedSite): Problem[] =>
  pages.flatMap((page) =>
    listElements(page, 'script').flatMap((script) => {
      if (script.attributes.type?.toLowerCase() !== 'application/ld+json') return [];
      const problem = findProblem(script.text);
      if (!problem) return [];
      return {
        file: page.file,
        at: script,
        message: `The structured data ${problem}.`,
        fix: 'Fix it in src/layout/seo/.',
      };
    }),
  );

function findProblem(text: string): string | undefined {
  const data = parse(text);
  if (data instanceof SyntaxError) return `is not JSON: ${data.message}`;
  const nodes: readonly unknown[] = Array.isArray(data) ? data : [data];
  if (nodes.length === 0) return 'is empty';
  return nodes.map(findNodeProblem).find((problem) => problem !== undefined);
}

function findNodeProblem(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return 'is not an object';
  const { '@context': context, '@graph': graph, '@type': type } = node as Record<string, unknown>;
  if (typeof context !== 'string' || !/^https?:\/\/schema\.org\/?$/.test(context)) {
    return `has "@context" ${JSON.stringify(context)}; expected "https://schema.org"`;
  }
  return type !== undefined || (Array.isArray(graph) && graph.length > 0)
    ? undefined
    : 'has neither "@type" nor a non-empty "@graph"';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}
