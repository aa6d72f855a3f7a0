import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds articles, flows and notices that are not UTF-8 text. */
export function checkFileEncoding({ undecodable, flows, notices }: Content): Problem[] {
  const paths = [
    ...undecodable.map(({ path }) => path),
    ...flows.undecodable,
    ...notices.undecodable,
  ];
  return paths.map((path) => ({
    file: path,
    message: 'The file is not UTF-8 text, so its characters cannot be read.',
    fix: 'Save it as UTF-8 (it may be GBK or UTF-16).',
  }));
}
