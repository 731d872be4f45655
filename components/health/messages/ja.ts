import type { HealthKey } from './en.ts';

export const ja: Record<HealthKey, string> = {
  title: '稼働状況',
  asOf: '{when} 時点',
  refresh: '再確認',
  ok: '良好',
  bad: '確認が必要',
  backend: 'バックエンド',
  version: 'バージョン {version}',
  database: 'データベース',
  'database.sqlite': 'SQLite ファイル',
  'database.postgres': 'PostgreSQL',
  latency: '応答時間 {ms} ミリ秒',
  mail: 'メール',
  'mail.off': 'メール サーバーが設定されていません。メールでの通知は行われません。',
  'mail.waiting':
    '{count, plural, =0 {送信待ちはありません。} other {# 通のメールが送信待ちです。}}',
  'mail.oldest': '最も古いものは {when} から待っています。',
  'mail.failures': '送信できなかったメール',
  'mail.to': '宛先',
  'mail.kind': '用件',
  'mail.tries': '試行回数',
  'mail.error': 'メール サーバーの応答',
  feed: '変更フィード',
  'feed.lag': '読み手の遅れは最大 {seconds} 秒です。',
  'feed.idle': '配信するものはありません。',
  jobs: '時計',
  'jobs.overdue':
    '{count, plural, =0 {遅れている処理はありません。} other {# 件の処理が予定時刻を過ぎています。}}',
};
