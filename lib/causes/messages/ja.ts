import type { CauseKey } from './en.ts';

export const ja: Record<CauseKey, string> = {
  'this-app': 'このアプリ',
  'only-admins-may-agree': 'あなたの組織では、{app} が求める内容に同意できるのは管理者だけです。',
  'unverified-publisher':
    '{app} の発行元を Microsoft が確認していないため、あなたの組織では先に管理者の確認が必要です。',
  'managed-permission':
    '{app} は {value} を求めています。Microsoft の既定では、この権限を許可できるのは管理者だけです。',
  'admin-only-permission':
    '{app} は {value} を求めています。あなた自身のデータを超えるため、許可できるのは管理者だけです。',
  'never-agreed':
    'あなたの組織ではまだ誰も {app} に同意しておらず、あなたにも確認が表示されませんでした。',
  'assignment-required':
    '{app} は割り当てられた人だけが使えますが、あなたはその一覧に入っていません。',
  'prompt-every-time':
    '{app} はサインインのたびに同意を求めるため、すでに同意されていてもこの画面が表示されます。',
  'prompt-loop':
    '組織は {app} を承認済みですが、アプリがサインインのたびに同意を求め直しています。',
  'risky-app': 'Microsoft は {app} を危険性があると判定しており、先に管理者の確認が必要です。',
  'missing-service':
    '{app} に必要な Microsoft のサービスを、あなたの組織は設定していないか、ライセンスを持っていません。',
  'not-in-tenant':
    '組織のディレクトリに {app} がありません。まだ追加されていないか、別の組織にサインインしています。',
  'app-misconfigured': '{app} は開発元の設定に誤りがあるか、この組織で一度も同意されていません。',
  'guest-account': '使用したアカウントは、{app} が確認している組織のものではありません。',
  'personal-account':
    '個人用アカウントでサインインしていますが、{app} には職場のアカウントが必要です。',
  'approved-still-blocked':
    '組織は {app} を承認済みですが、まだ止められています。反映に数分かかるか、アプリが承認された以上の権限を求めています。',
  'admin-link': '組織の管理者向けのリンクを開きました。',
  'no-reviewer': 'Microsoft 側で申請は有効ですが、回答する担当者が指定されていません。',
  'request-lost':
    'Microsoft が {app} の申請を見失いました。アプリから最初にやり直すと解決することがあります。',
  'request-failed': 'Microsoft は {app} の申請を受け付けられませんでした。',
  'app-disabled': 'あなたの組織は {app} を無効にしています。',
  'app-unavailable': 'あなたの組織では現在 {app} の利用が許可されていません。',
  'service-disabled': '{app} が必要とするサービスが、あなたの組織で無効になっています。',
  'partner-only':
    '{app} はパートナーのもので、あなたの組織はそのパートナーにアクセスを許可していません。',
  'tenant-restricted':
    'ネットワークまたは組織の設定により、その別組織へのサインインは許可されていません。',
  'conditional-access':
    '組織のセキュリティ規則によりサインインが止められました。原因は {app} ではなく、お使いの端末や場所です。',
  declined: '権限の確認で「いいえ」が選ばれたか、ウィンドウが途中で閉じられました。',
  'passing-fault': 'Microsoft 側の一時的な障害です。あなたや {app} の問題ではありません。',
  'vendor-error': 'これは {app} の開発元が直す必要があり、組織の管理者では対応できません。',
  'internal-app': '{app} は特定の組織の人だけが使えるアプリで、あなたのアカウントは対象外です。',
  'google-policy': '組織の Google 管理者が {app} を許可していません。',
  'not-sure':
    '止められている理由を確定できません。ブロック画面のようですが、既知のコードが表示されていません。',
  'workflow-off': '組織で Microsoft の申請フォームが無効になっているため、ここには表示されません。',
  'evidence-code': 'ページに表示: {value}',
  'evidence-prompt': 'サインインのアドレスに含まれる値: {value}',
  'evidence-permission': '求められている権限: {value}',
  'evidence-publisher': 'ページに表示された発行元: {value}',
  'evidence-endpoint': 'アドレスに含まれる値: {value}',
  'evidence-account': '{value} でサインイン中',
  'evidence-decision': '組織の記録: このアプリは承認済みです',
  'evidence-page': '判断の根拠: ページ自体（{value}）',
  'step-request': '申請しましょう。{app} が必要な理由を書けば、担当者に届きます。',
  'step-try-again': '{app} からサインインをやり直してください。',
  'step-switch-account': '別のアカウント（職場または学校のもの）でサインインしてください。',
  'step-ask-assignment':
    'IT 部門に {app} への割り当てを依頼してください。アプリをもう一度承認しても変わりません。',
  'step-tell-it': 'IT 部門に知らせてください。下のメッセージに必要な情報が入っています。',
  'step-report-to-vendor':
    '{app} の開発元に知らせてください。下のメッセージに問題の内容が入っています。',
};
