import type { Element, Root } from 'hast';
import { listClasses, listElements } from '../content-model/markdown/elements.ts';

/** What the body of an article needs on its page that most bodies do not. */
export interface BodyNeeds {
  /** styles/components.css */
  readonly styles: boolean;
  /** body-script.ts */
  readonly script: boolean;
  /** Videos */
  readonly media: boolean;
}

const needsStyles = (element: Element): boolean =>
  ['figure', 'details', 'dl', 'pre', 'code', 'kbd'].includes(element.tagName) ||
  element.properties.dataType === 'danger' ||
  needsScript(element);

const needsScript = (element: Element): boolean =>
  element.tagName === 'details' || listClasses(element).includes('tabs');

/** Returns what the body of an article needs. */
export function describeNeeds({ children }: Root): BodyNeeds {
  const elements = listElements(children);
  return {
    styles: elements.some(needsStyles),
    script: elements.some(needsScript),
    media: elements.some(({ tagName }) => tagName === 'video'),
  };
}
