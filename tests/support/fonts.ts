import type { Frame, Page } from 'playwright-core';

/** A font that only the stack of a language names, and the line heights of the language (src/layout/styles/tokens.css). */
const settings = {
  zh: { font: 'PingFang SC', leadings: [1.8, 1.65, 1.45] },
  en: { font: 'Segoe UI', leadings: [1.65, 1.5, 1.3] },
} as const;

/**
 * Returns the texts and form fields of a page, in shadow roots too, whose font or line height is not that of their
 * language, and Chinese characters that are not marked as Chinese.
 */
export const findWrongFonts = (page: Page | Frame): Promise<string[]> =>
  page.evaluate((languages) => {
    const getLang = (element: Element): keyof typeof languages =>
      element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ? 'zh' : 'en';
    /** A line is as high as its block says, whatever language the words and links in it have. */
    const findBlock = (element: Element): Element => {
      const isInline =
        getComputedStyle(element).display === 'inline' ||
        element.matches('a, span, button:not([lang])');
      return isInline && element.parentElement ? findBlock(element.parentElement) : element;
    };
    const check = (element: Element, text: string): string[] => {
      const style = getComputedStyle(element);
      const lang = getLang(element);
      const leading = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
      const { leadings } = languages[getLang(findBlock(element))];
      const where = `${element.localName}.${element.className}: ${text.trim().slice(0, 40)}`;
      return [
        ...(style.fontFamily.includes(languages[lang].font)
          ? []
          : [`not the font for ${lang}: ${where} (${style.fontFamily})`]),
        // Chromium sets the line height of selects.
        ...(element.matches('select, option') ||
        leadings.some((one) => Math.abs(one - leading) < 0.01)
          ? []
          : [`line height ${style.lineHeight} of ${style.fontSize}: ${where}`]),
        ...(lang === 'en' && /\p{Script=Han}/u.test(text) ? [`not marked: ${where}`] : []),
      ];
    };
    const walk = (root: Document | ShadowRoot): string[] => {
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (nodes.nextNode()) {
        const { parentElement, data } = nodes.currentNode as Text;
        const isShown = parentElement && !parentElement.closest('script, style, noscript, head');
        if (isShown && data.trim() !== '') found.push(...check(parentElement, data));
      }
      const fields = root.querySelectorAll(
        'input:not([type=checkbox], [type=radio]), textarea, select',
      );
      for (const field of fields) found.push(...check(field, field.id));
      const hosts = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return [...found, ...hosts.flatMap(walk)];
    };
    return [...new Set(walk(document))];
  }, settings);
