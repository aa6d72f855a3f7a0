import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Flow } from '../guided/flow.ts';
import { flowSchema } from '../guided/schema.ts';
import { readContentFiles } from './content-files.ts';
import { readUtf8 } from './read-utf8.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** A flow as its author wrote it, parsed as far as it can be. */
export interface SourceFlow {
  /** Path relative to the content directory: `flows/no-access.yml`. */
  readonly path: string;
  readonly id: string;
  readonly yaml: Yaml;
  /** The flow, where it fits the schema. */
  readonly flow: Flow | undefined;
  /** In which ways it does not. */
  readonly issues: readonly z.core.$ZodIssue[];
}

/** The flows of a content directory. */
export interface SourceFlows {
  readonly files: readonly SourceFlow[];
  /** Paths of files that are not UTF-8 text; they are in no other list. */
  readonly undecodable: readonly string[];
}

/** Returns the id of a flow file: its base name. */
export const toFlowId = (path: string): string => basename(path, '.yml');

/** Reads the flow files of a content directory, given their paths. */
export function readSourceFlows(directory: string, paths: readonly string[]): SourceFlows {
  const decoded = paths.map((path) => ({ path, text: readUtf8(join(directory, path)) }));
  return {
    files: decoded.flatMap(({ path, text }) => (text === undefined ? [] : parseFlow(path, text))),
    undecodable: decoded.flatMap(({ path, text }) => (text === undefined ? path : [])),
  };
}

/** Parses one flow. Never throws for content. */
export function parseFlow(path: string, text: string): SourceFlow {
  const id = toFlowId(path);
  const yaml = parseYaml(text);
  const parsed = yaml.problems.length > 0 ? undefined : flowSchema.safeParse(yaml.data);
  return {
    path,
    id,
    yaml,
    flow: parsed?.data && { ...parsed.data, id },
    issues: parsed?.error?.issues ?? [],
  };
}

/** Returns the flows of a content directory, sorted by id; throws where one of them is wrong. */
export function readFlows(directory: string): Flow[] {
  return readContentFiles(directory).flows.map((path) => {
    const { flow } = parseFlow(path, readFileSync(join(directory, path), 'utf8'));
    if (flow) return flow;
    throw new Error(`${path} is not a flow. See what is wrong with it: npm run check:content`);
  });
}
