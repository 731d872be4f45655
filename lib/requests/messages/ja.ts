import type { WaitingKey } from './en.ts';

export const ja: Record<WaitingKey, string> = {
  queued: 'このブラウザーに保存し、送信中です。組織にはまだ届いていません。',
  offline: 'このブラウザーに保存しました。接続が回復すると自動的に送信されます。',
  signInNeeded:
    'このブラウザーに保存しました。送信するには Consent Desk に一度サインインしてください。',
  localOnly:
    'このブラウザーにのみ保存されています。接続先がないため、メッセージを IT 部門に送ってください。',
  refused: '届けることができませんでした。開いて理由を確認してください。',
  workflowOff: '組織が現在申請の受付を停止しているため、確認する人がいません。',
  noReviewer:
    'レビュー担当者が指定されていないため、誰も判断できません。管理者による指定が必要です。',
  noRole: 'レビュー担当者は閲覧できますが、承認に必要なディレクトリ ロールを持つ人がいません。',
  yourAnswer: 'レビュー担当者から質問が届いています。回答するまで期限は停止します。',
  yourAnswerBy:
    'レビュー担当者が回答を待っています (残り {days, plural, other {# 日}})。それまで期限は停止します。',
  theirAnswer: '{name} さんの回答を待っています。それまで期限は停止します。',
  theirAnswerBy:
    '{name} さんの回答を待っています (残り {days, plural, other {# 日}})。それまで期限は停止します。',
  claimedByYou: 'あなたが担当しています。判断をお願いします。',
  claimed: '{name} さんが担当していますが、まだ判断されていません。',
  claimedSoon:
    '{name} さんが担当していますが、あと {hours, plural, other {# 時間}}で期限切れになります。',
  expiresSoon: 'まだ担当者がいないまま、あと {hours, plural, other {# 時間}}で期限切れになります。',
  openUntil: 'レビュー担当者の判断を待っています。期限まであと {days, plural, other {# 日}}です。',
  open: 'レビュー担当者の判断を待っています。',
  claimedApproval:
    '{name} さんによると承認済みです。もう一度サインインして、使えるか確かめてください。',
  claimedApprovalBySomeone:
    'レビュー担当者によると承認済みです。もう一度サインインして、使えるか確かめてください。',
  approvedForOthers:
    '{name} さんは特定の人に限って承認しました。あなたは含まれていません。必要な場合はもう一度申請してください。',
  approvedForOthersThem:
    '{name} さんは特定の人に限って承認しました。{requester} さんは含まれていません。',
  observed: '承認されました。同意の成功を確認しています。もう一度サインインしてください。',
  verified: '承認され、ディレクトリでも確認できました。もう一度サインインしてください。',
  confirmed: '承認され、サインインもできています。',
  stillBlocked:
    '承認されましたが、サインインはまだ拒否されました。レビュー担当者に伝えてあります。',
  denied: '{name} さんが却下しました。理由を読んでから、もう一度申請できます。',
  deniedBySomeone: '却下されました。理由を読んでから、もう一度申請できます。',
  blocked: '{name} さんがこのアプリをブロックしました。解除されるまで誰も申請できません。',
  blockedBySomeone: 'このアプリはブロックされています。解除されるまで誰も申請できません。',
  expired: '期限までに判断されなかったため、失効しました。もう一度申請できます。',
  withdrawn: '判断される前に取り下げられました。',
};
