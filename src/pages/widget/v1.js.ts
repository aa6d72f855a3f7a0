import type { APIRoute } from 'astro';
import script from '../../app/widget/v1.ts?script';
import styles from '../../app/widget/widget.css?inline';
import { links } from '../../urls/site-links.ts';

/** The script of the widget: one file with a fixed address, including its styles and the address of this site. */
export const GET: APIRoute = () => {
  const constants = {
    HELP_SITE: links.url(links.languageChoice()),
    // The custom properties of `:root` are set on the widget's element.
    HELP_STYLES: styles.replaceAll(':root', ':host'),
  };
  const declarations = Object.entries(constants)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(',');
  return new Response(`(()=>{const ${declarations};${script}})();\n`);
};
