import type { CommonKey } from './en.ts';

export const ja: Record<CommonKey, string> = {
  close: '閉じる',
  cancel: 'キャンセル',
  undo: '元に戻す',
  retry: 'もう一度試す',
  copy: 'コピー',
  copied: 'コピーしました',
  'copy-failed': 'コピーできませんでした。テキストを選択して手動でコピーしてください。',
  loading: '読み込み中…',
  'risk-low': 'リスク低',
  'risk-medium': 'リスク中',
  'risk-high': 'リスク高',
  'risk-critical': 'リスク重大',
  'risk-with-score': '{risk}（100 点中 {score} 点）',
  'page-failed': 'このページを表示できませんでした',
  'page-failed-detail':
    '入力した内容は失われていません。ページを再読み込みしてください。繰り返す場合は Consent Desk の管理者に知らせてください。',
};
