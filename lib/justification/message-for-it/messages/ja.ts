import type { MessageForItKey } from './en.ts';

export const ja: Record<MessageForItKey, string> = {
  'subject.request': 'アプリの承認のお願い：{app}',
  'subject.problem': 'アプリのサインインの問題：{app}',
  'subject.assignment': 'アプリへのアクセスのお願い：{app}',
  'subject.vendor': '貴社アプリが Microsoft 365 にサインインできません：{app}',
  'intro.request':
    'お世話になっております。\n\n業務用アカウントで「{app}」にサインインしようとしたところ、管理者の承認が必要と表示されました。ご確認をお願いいたします。',
  'intro.problem':
    'お世話になっております。\n\n業務用アカウントで「{app}」にサインインできません。承認の問題ではないようです。ご確認をお願いいたします。',
  'intro.assignment':
    'お世話になっております。\n\n「{app}」は割り当てられたユーザーのみが利用でき、私はまだ割り当てられていません。私または所属グループの割り当てをお願いいたします。',
  'intro.vendor':
    'お世話になっております。\n\nMicrosoft の業務用アカウントで「{app}」にサインインしようとしたところ、アプリの提供元でなければ直せないエラーが表示されました。ご確認をお願いいたします。',
  'no-name': '名前が表示されないアプリ',
  'heading.reason': '必要な理由',
  'heading.app': 'アプリ',
  'heading.permissions': '求められているアクセス許可',
  'heading.support': 'サポート用の情報',
  'app.name': '名前：{value}',
  'app.client-id': 'クライアント ID：{value}',
  'app.publisher-verified': '発行者：{value}（Microsoft 確認済み）',
  'app.publisher-unverified': '発行者：{value}（未確認）',
  'permissions.more': '{count, plural, other {ほか # 件}}',
  'permissions.none': '表示されませんでした。同意画面で確認できます。',
  'support.error': 'エラー：{value}',
  'support.correlation': '関連付け ID：{value}',
  'support.time': '日時：{value}',
  'consent.link': '管理者の方へ：アプリを確認のうえ、こちらから承認できます：',
  cut: '（省略しています。全文は要求に含まれています）',
};
