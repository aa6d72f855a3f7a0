import type { SearchEngine, SiteConfig } from '../../product/site-config.ts';

/** Search engines that verify ownership by a token in the home page, with the name of its `<meta>` element. */
const verificationNames = {
  google: 'google-site-verification',
  bing: 'msvalidate.01',
  baidu: 'baidu-site-verification',
  sogou: 'sogou_site_verification',
  so360: '360-site-verification',
} as const satisfies Record<SearchEngine, string>;

/** A token is one word. A whole tag that was pasted by mistake contains quotes and spaces. */
const tokenPattern = /^[\w.:=-]{4,200}$/;

/** Returns the `<meta>` elements for the configured tokens. Throws if a value is not a token. */
export function listVerifications(
  tokens: SiteConfig['verification'],
): { readonly name: string; readonly content: string }[] {
  return (Object.keys(verificationNames) as SearchEngine[]).flatMap((engine) => {
    const content = tokens[engine];
    if (content === undefined) return [];
    if (tokenPattern.test(content)) return [{ name: verificationNames[engine], content }];
    throw new Error(
      `The token of ${engine} is ${JSON.stringify(content)}; expected the value of \`content\` alone, without quotes or spaces (\`verification\` in src/site/config.ts).`,
    );
  });
}
