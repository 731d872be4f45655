import type { SetupKey } from './en.ts';

export const ja: Record<SetupKey, string> = {
  title: '設定',
  'managed.title': '組織による設定',
  'managed.none': 'このブラウザーには組織による設定はありません。',
  'problems.title': '読み取れなかった設定',
  value: '値',
  setting: '設定項目',
  locked: 'ロック',
};
