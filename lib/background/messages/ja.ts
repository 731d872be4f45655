import type { BackgroundKey } from './en.ts';

export const ja: Record<BackgroundKey, string> = {
  unknownApp: 'アプリ',
  submittedTitle: '{app} の申請を送信しました',
  submittedBody: '結果が決まりしだい、ここでお知らせします。',
  questionTitle: '{app} の申請について質問があります',
  questionBody: '判断の前に、確認したいことがあるそうです。',
  approvedTitle: '{app} が承認されました',
  approvedBody: 'もう一度アプリにサインインして、使えるかどうか確かめてください。',
  deniedTitle: '{app} の申請は却下されました',
  deniedBody: '理由が書かれています。あらためて申請できます。',
  blockedTitle: '{app} はブロックされました',
  blockedBody: '当面、組織内のだれもこのアプリを申請できません。',
  expiredTitle: '{app} の申請は期限切れになりました',
  expiredBody: '期限までに判断されませんでした。あらためて申請できます。',
  'reviewer-newTitle': '新しい申請: {app}',
  'reviewer-newBody': 'あなたの判断を待っている人がいます。',
  manyNewTitle: '新しい申請が {count} 件あります',
  manyNewBody: 'あなたの判断を待っています。',
  'fix-timerTitle': 'もう一度確認する時間です',
  'fix-timerBody': '解決ガイドの待ち時間が終わりました。',
  addressOk: 'アドレスの形式は正しいです。',
  addressBad: 'Web アドレスではありません。https://desk.example.com のように入力してください。',
  addressInsecure:
    'アドレスは https で始まる必要があります。http を使えるのはこのコンピューター内だけです。',
  reachableOk: 'バックエンドが応答しました。',
  reachableBad: 'このアドレスからは応答がありません: {detail}',
  discoveryOk: 'このバックエンドは {organisation} のものです。',
  discoveryBad: '応答はありますが、Consent Desk のバックエンドではありません。',
  discoveryStatus: 'バックエンドがエラーを返しました: {detail}',
  issuerOk: 'サインイン サービス {issuer} が応答しました。',
  issuerInsecure: 'サインイン サービス {issuer} は https で接続されていません。',
  issuerUnreachable: 'サインイン サービス {issuer} が応答しません: {detail}',
  issuerOther:
    'サインイン サービスは {found} と名乗っていますが、バックエンドは {issuer} を想定しています。',
  versionOk: 'インターフェイスのバージョン {version} は、この拡張機能で使えます。',
  versionOld:
    'バックエンドのバージョン {version} は、この拡張機能には古すぎます。バックエンドの更新を依頼してください。',
  versionNew:
    'バックエンドのバージョン {version} は、この拡張機能には新しすぎます。拡張機能を更新してください。',
  notTried: '前の手順が失敗したため、試していません。',
};
