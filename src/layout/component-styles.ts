import type { Element, Root } from 'hast';
import { listElements } from '../content-model/markdown/elements.ts';

const needsStyles = ({ properties }: Element): boolean => properties.dataType === 'danger';

/** Tells whether the body of an article has a component whose styles are in styles/components.css. */
export const needsComponentStyles = ({ children }: Root): boolean =>
  listElements(children).some(needsStyles);
