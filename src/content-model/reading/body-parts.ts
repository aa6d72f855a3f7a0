import type { Root as Tree } from 'hast';
import type { DeepPlace } from './depth.ts';
import type { Position } from './yaml.ts';

/** What a rule may want to know about the body of an article, as data that can be stored. */

export interface BodyHeading extends Position {
  readonly depth: number;
  readonly text: string;
  readonly id: string | undefined;
}

export interface BodyLink extends Position {
  readonly href: string;
  /** `title` of `[words](address "title")`. */
  readonly title?: string | undefined;
}

export interface BodyImage extends Position {
  readonly src: string;
  /** Undefined for a picture of a component, whose attributes are checked by themselves. */
  readonly alt?: string | undefined;
  /** The title that would be its caption, of a picture that is in a line of text. */
  readonly lostTitle?: string | undefined;
}

/** A video or captions beside the article. */
export interface BodyMedia extends Position {
  readonly src: string;
  readonly kind: 'video' | 'captions';
}

export interface BodyAttribute extends Position {
  readonly name: string;
  /** Empty where only the name is written; undefined where it is an expression. */
  readonly value: string | undefined;
}

export interface BodyComponent extends Position {
  readonly name: string;
  readonly attributes: readonly BodyAttribute[];
  /** What it is in: `<Tabs>`, or a type of mdast; a paragraph is looked through. */
  readonly parent: string;
  /** What it directly contains: `<Tab>`, `ordered list`, `task list`, `terms`, `list`, or a type of mdast. */
  readonly children: readonly string[];
}

/** Something the body may not contain, with how to say it. */
export interface ForbiddenMarkup extends Position {
  readonly what: string;
}

/** Something that is wrong with the markup at a place, with what to do about it. */
export interface MarkupProblem extends Position {
  readonly message: string;
  readonly fix: string;
}

export interface BodyCharacter extends Position {
  readonly name: string;
}

export interface BodyProblem extends Partial<Position> {
  readonly reason: string;
}

/** What a rule may want to know about the body of an article. */
export interface Body {
  readonly headings: readonly BodyHeading[];
  readonly links: readonly BodyLink[];
  readonly images: readonly BodyImage[];
  readonly media: readonly BodyMedia[];
  readonly components: readonly BodyComponent[];
  readonly forbidden: readonly ForbiddenMarkup[];
  /** Characters that text may not have, and that are written as references such as `&#x202E;`. */
  readonly characters: readonly BodyCharacter[];
  /** Text that looks like markup and would be printed as it is typed. */
  readonly mistyped: readonly MarkupProblem[];
  /** Markup without content. */
  readonly empty: readonly MarkupProblem[];
  /** Table rows with more cells than columns, which Markdown leaves out. */
  readonly surplus: readonly MarkupProblem[];
  /** Notes and definitions of links that nothing refers to, whose text is shown nowhere. */
  readonly unused: readonly MarkupProblem[];
  /** Why the body could not be parsed; the rest is what could be read without that place. */
  readonly problem?: BodyProblem;
  /** Further such places. */
  readonly otherProblems?: readonly BodyProblem[];
  /** Where it is nested too deep to be looked at; `problem` says so, too. */
  readonly tooDeep?: DeepPlace;
  /** What all outputs are made from; missing where the body may not be published. */
  readonly tree?: Tree;
}
