import type { Localised } from '../../src/languages/locale.ts';
import type { Identity } from '../../src/product/identity.ts';

/** An identity of which nothing is known. */
export const noIdentity: Identity = {
  website: undefined,
  apps: undefined,
  company: undefined,
  icp: undefined,
  police: undefined,
};

/** An identity with every field; its names look like markup of every output. */
export const fullIdentity: Identity = {
  website: 'https://www.company.example/pay',
  apps: [
    {
      name: { zh: '示例<b>', en: 'Sample <b>' },
      store: { zh: '应用[商店](x)', en: 'Store [x](y)' },
      publisher: { zh: '示例"发布"&amp;者', en: 'Sample "Tech" &amp; #sons' },
    },
  ],
  company: { zh: '示例</script>公司', en: 'Sample </script> Ltd 示例' },
  icp: '京ICP备12345678号-1',
  police: '京公网安备11010502000001号',
};

/** A part of each field that every output which names it has; `text` is without markup. */
export const identityMarks: Readonly<Record<keyof Identity, Localised>> = {
  website: { zh: 'https://www.company.example/pay', en: 'https://www.company.example/pay' },
  apps: {
    zh: '示例<b>（应用[商店](x)，发布者：示例"发布"&amp;者）',
    en: 'Sample <b> (Store [x](y), publisher: Sample "Tech" &amp; #sons)',
  },
  company: { zh: '示例</script>公司', en: 'Sample </script> Ltd 示例' },
  icp: { zh: '京ICP备12345678号-1', en: '京ICP备12345678号-1' },
  police: { zh: '京公网安备11010502000001号', en: '京公网安备11010502000001号' },
};
