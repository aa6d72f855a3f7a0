import { h } from 'hastscript';
import { locales } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { AuthorComponent } from './author-component.ts';
import { createDetails } from './details.ts';

/**
 * A video of the site's own with its title as the caption, and a transcript below it. Outputs that cannot play videos
 * show its poster as a link (src/content-model/markdown/poster-link.ts), for which `dataWord` is the text.
 */
export const video: AuthorComponent = {
  attributes: { src: 'video', poster: 'picture', title: 'text' },
  optional: { captions: 'captions' },
  content: 'something',
  toHast: ({ attributes: { src, poster, title = '', captions }, children, locale }) => {
    const { lang, label } = locales[locale];
    const words = messages[locale].video;
    const track = h('track', { kind: 'captions', src: captions, srcLang: lang, label });
    const player = h(
      'video',
      {
        src,
        poster,
        ariaLabel: title,
        dataWord: words.video,
        controls: true,
        playsInline: true,
        preload: 'none',
      },
      captions === undefined ? [] : [track],
    );
    return h('div.video', [
      h('figure', [player, h('figcaption', title)]),
      createDetails(words.transcript, children),
    ]);
  },
};
