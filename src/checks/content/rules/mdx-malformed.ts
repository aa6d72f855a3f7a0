import type { BodyProblem } from '../../../content-model/reading/body.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { writeInstead } from '../instead-of-html.ts';

/** Finds places in bodies that cannot be parsed. */
export const checkMdxMalformed = ({ entries }: Content): Problem[] =>
  entries.flatMap(({ path, body: { problem, otherProblems = [], tooDeep } }) =>
    problem && !tooDeep
      ? [problem, ...otherProblems].map((each) => ({
          file: path,
          at: each,
          ...describe(each),
        }))
      : [],
  );

/** What the parser says of common mistakes, and what they are. The first that fits counts. */
const mistakes: readonly {
  readonly said: RegExp;
  readonly message?: string;
  readonly fix: string;
}[] = [
  {
    said: /Could not parse expression/,
    message: 'A brace begins code for the parser, and articles have none.',
    fix: 'Write \\{ for the brace itself, and [#id] for the id of a heading.',
  },
  {
    said: /Could not parse import/,
    message: 'A line that begins with `import` or `export` is code for the parser.',
    fix: 'Begin the line with a space, or with another word.',
  },
  {
    said: /before attribute value/,
    fix: 'Write the value between quotation marks: type="warning".',
  },
  {
    said: /(?:before|after) the end of `paragraph`|after the start of `paragraph`/,
    message: 'A component begins or ends in the middle of a paragraph or list.',
    fix: 'Write its tags on lines of their own, with an empty line before and after them.',
  },
  { said: /brace/, fix: 'Write \\{ for the brace itself.' },
  {
    said: /local name/,
    fix: 'Write an address without < and >, and \\< for the character itself.',
  },
  { said: /before name/, fix: 'Write \\< for the character itself.' },
  { said: /closing slash/, fix: 'Remove the closing tag, or write the opening tag before it.' },
];

function describe({ reason }: BodyProblem): Pick<Problem, 'message' | 'fix'> {
  const [, element] = /<\/?([a-z][\w-]*)/.exec(reason) ?? [];
  if (element !== undefined) {
    return {
      message: `An article may not contain HTML such as <${element}>.`,
      fix: `${writeInstead(element)} For text, write \\< in place of <.`,
    };
  }
  const mistake = mistakes.find(({ said }) => said.test(reason));
  return {
    message: mistake?.message ?? `The text cannot be parsed from here on: ${reason}`,
    fix: mistake?.fix ?? 'Write \\< and \\{ for characters that are text, or close the component.',
  };
}
