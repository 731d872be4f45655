import type { PopupKey } from './en.ts';

export const ja: Record<PopupKey, string> = {
  'failed-title': 'Consent Desk を起動できませんでした',
  'failed-text':
    '何も失われていません。もう一度お試しください。続く場合は拡張機能を再読み込みしてください。',
  tabs: 'Consent Desk の各部',
  'tab-mine': '自分の申請',
  'tab-queue': '審査待ち',
  'tab-queue-count': '{count, plural, other {# 件の申請があなたを待っています}}',
  'tab-fixes': '解決ガイド',
  tagline: '伝わる申請、確かな判断',
  'sign-out': 'サインアウト',
  settings: '設定',
  'sign-in': 'サインイン',
  'signed-out-title': 'サインインしていません',
  'signed-out-text': '職場のアカウントでサインインすると、申請の経過を確認できます。',
  'signed-out-waiting': 'サインインを待っている項目が {count, plural, other {# 件}}あります。',
  'no-backend-title': '単独で動作中',
  'no-backend-text':
    'このブラウザーにはサーバーが接続されていません。申請はここに保存され、IT 部門向けのメッセージが用意されます。',
  'unreachable-title': 'サーバーに接続できません',
  'unreachable-text': '{when}に接続が切れました。表示は最後に確認できた状態です。',
  'outbox-waiting': '{count, plural, other {# 件の操作が送信を待っています。}}',
  'try-now': '今すぐ試す',
  'still-unreachable': 'まだ接続できません。',
  'sign-in-cancelled': 'サインイン画面が閉じられました。',
  'sign-in-interaction-needed': 'サインイン画面が必要です。もう一度ボタンを押してください。',
  'sign-in-unreachable': '現在サーバーに接続できません。',
  'sign-in-refused':
    'サインインが拒否されました。Consent Desk を使えるか IT 部門に確認してください。',
  'sign-in-no-backend': 'このブラウザーにはサーバーが設定されていません。',
  'set-aside':
    '{count, plural, other {このブラウザーに保存された # 件を読み取れませんでした。削除せずに別に保管しています。}}',
  'blocked-page-title': 'このウィンドウでサインインがブロックされています',
  'blocked-page-open': '手助けを表示',
  'canary-title': 'ここが変わりましたか？',
  'canary-text':
    'ブロックされたように見えるサインインページがありましたが、判別できませんでした。判別できるようにご協力ください。',
  'canary-dismiss': '今はしない',
  'canary-report': 'この画面を報告',
  'canary-none': 'このタブには報告するものがありません。先にブロックされたページを開いてください。',
  'canary-preview-title': '保存される内容',
  'canary-preview-text':
    'ページの構造と既知の目印だけです。名前、アドレス、秘密の値は取り除かれます。送信はされず、ファイルとして保存します。',
  'canary-save': 'ファイルに保存',
};
