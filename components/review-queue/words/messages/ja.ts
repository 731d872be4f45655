import type { WordsKey } from './en.ts';

export const ja: Record<WordsKey, string> = {
  'why.forbidden':
    'この操作はレビュー担当者だけが行えます。担当者は管理者が「ポリシー」で指名します。',
  'why.role-missing':
    '承認にはディレクトリ ロール（クラウド アプリケーション管理者、アプリケーション管理者、グローバル管理者のいずれか）が必要です。質問、却下、推薦はできます。',
  'why.own-request': 'ご自身が申請したアプリです。別の担当者が決定します。',
  'why.not-open': 'この申請はもう受付中ではありません。',
  'why.claimed-by-other':
    'この申請は {name} さんが担当しています。話し合いができている場合だけ引き継いでください。',

  'refused.decided':
    '{name} さんが先に決定しました（{when}）。あなたの決定は記録されず、誰にも通知されていません。',
  'refused.stale-version':
    '決定している間に申請の内容が変わりました。あなたの操作は記録されていません。もう一度確認してから決定してください。',
  'refused.expired': '決定が届く前に申請の期限が切れました。何も記録されていません。',
  'refused.withdrawn': '決定が届く前に申請が取り下げられました。何も記録されていません。',
  'refused.not-open':
    'この申請はもう受付中ではありません。何も記録されず、誰にも通知されていません。',
  'refused.role-missing':
    '承認に必要なロールがアカウントから外れています。何も記録されていません。',
  'refused.forbidden': 'レビュー担当者ではなくなりました。何も記録されていません。',
  'refused.own-request': 'ご自身の申請です。何も記録されていません。',
  'refused.claimed-by-other':
    'その間に {name} さんがこの申請の担当になりました。担当は変更していません。',
  'refused.not-found': 'この申請は表示できなくなりました。何も記録されていません。',
  'refused.consent-failed':
    '同意画面が失敗を返しました（{detail}）。承認は「申告」のままです。原因を取り除いてから、もう一度画面を開いてください。',
  'refused.other': 'バックエンドが受け付けませんでした：{detail}',
  'refused.storage':
    'このブラウザーに保存できませんでした。保存領域がいっぱいか、消去されています。何も送信されていません。入力した文はフォームに残っています。',
  'refused.words': '入力していた文',

  'link.fault':
    '同意用のアドレスがエラー（{code}）になるため、開きません。バックエンドの担当者に知らせてください。',
  'link.none':
    'このサインイン サービスには同意用のアドレスがありません。サービス側の管理画面でアプリを許可してください。',

  'presence.one': '{name} さんが今この申請を開いています。',
  'presence.many': '{name} さんほか{count, plural, other {# 人}}が今この申請を開いています。',
  'handover.button': '引き渡す…',
  'handover.title': '{app} を引き渡す',
  'handover.consequence':
    '相手の名前で担当が登録されます。申請者には誰が確認しているかが表示されます。',
  'handover.to': '引き渡す相手',
  'handover.confirm': '引き渡す',
  'handover.nobody': 'ほかにサインインしたことのあるレビュー担当者がいません。',
  'handover.unread': 'レビュー担当者の一覧を読み込めませんでした：{detail}',
  'handover.done': '{name} さんに引き渡しました。',

  'precedents.title': '似たアプリへの決定',
  'precedents.publisher': '同じ発行元',
  'precedents.permissions': '同じ要求：{permissions}',
  'precedents.none': '同じ発行元や同じアクセス許可の、ほかのアプリへの決定はまだありません。',
  'precedents.unread': '似た決定は、バックエンドが応答すると表示されます。',

  'permission.admin': '常に管理者の同意が必要',
  'permission.since': 'Microsoft の既定により {month} から一般ユーザーは許可できません',

  'done.plan': '記録しました。手順の一覧をカードに表示しています。',

  'chip.low': '低 {score}',
  'chip.medium': '中 {score}',
  'chip.high': '高 {score}',
  'chip.critical': '重大 {score}',
};
