import type { calloutTypes } from '../../components/callout.ts';

export type CalloutType = (typeof calloutTypes)[number];

/** The names that tools have for boxes, by the type of callout that they are here. */
const names = {
  note: [
    'note info information important abstract tldr seealso see-also primary secondary default',
    'example question faq todo quote summary remark 说明 备注 注 信息 重要 補足 情報 メモ',
  ],
  tip: ['tip hint success check done protip idea 提示 技巧 建议 小贴士 ヒント'],
  warning: ['warning warn caution attention alert notice-warning 注意 警告 提醒 注意事项'],
  danger: ['danger error failure fail bug critical destructive 危险 错误 危険'],
} as const satisfies Readonly<Record<CalloutType, readonly string[]>>;

const types = new Map<string, CalloutType>(
  Object.entries(names).flatMap(([type, lists]) =>
    lists.flatMap((list) => list.split(' ').map((name) => [name, type as CalloutType] as const)),
  ),
);

/** Returns the type of callout that a word names, in any case and with a colon behind it; undefined if it names none. */
export const findCalloutType = (name: string): CalloutType | undefined =>
  types.get(
    name
      .trim()
      .replace(/\s*[:：.!！]$/u, '')
      .toLowerCase(),
  );
