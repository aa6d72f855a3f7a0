import type { Element } from 'hast';
import { h } from 'hastscript';
import { getProperty } from './elements.ts';

/** Returns the poster of a video as a link to the video, for outputs that cannot play it. */
export const toPosterLink = (video: Element): Element =>
  h('a', { href: getProperty(video, 'src') }, [
    h('img', {
      src: getProperty(video, 'poster'),
      alt: getProperty(video, 'dataWord'),
      width: getProperty(video, 'width'),
      height: getProperty(video, 'height'),
    }),
  ]);
