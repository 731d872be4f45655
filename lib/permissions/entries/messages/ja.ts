import type { EntryKey } from './en.ts';

export const ja: Record<EntryKey, string> = {
  'user.readwrite': '本人のプロフィールを読み取り、変更できます。',
  'user.readwrite.all': '組織全員のプロフィールを読み取り、変更できます。',
  'directory.readwrite.all':
    '人・グループ・アプリ・デバイスなど、ディレクトリのほぼすべてを読み取り、変更できます。',
  'group.readwrite.all': 'グループとチームの作成・変更・削除ができ、メンバーと内容も含みます。',
  openid: '誰がサインインしているかを確認できます。',
  profile: 'サインインした人の名前と基本プロフィールを見られます。',
  email: 'サインインした人のメールアドレスを見られます。',
  offline_access: '本人がいない間も、取り消されるまで与えられたアクセスを保ちます。',
  'user.read': '本人をサインインさせ、本人のプロフィールを読み取れます。',
  'user.readbasic.all': '組織全員の名前・写真・メールアドレスを見られます。',
  'user.read.all': '組織全員の詳しいプロフィールを読み取れます。',
  'mail.read': 'メールボックスのすべてのメールを添付ファイルごと読み取れます。',
  'mail.readbasic':
    'メールの差出人・宛先・日時・件名を見られますが、本文と添付ファイルは見られません。',
  'mail.readwrite': 'すべてのメールの読み取り・下書き・移動・削除ができますが、送信はできません。',
  'mail.send':
    '本人の名前でメールを送信できます。受け取った人には本人のメールと見分けがつきません。',
  'mailboxsettings.readwrite':
    '自動応答・タイムゾーン・言語などのメールボックス設定を読み取り、変更できます。',
  'calendars.read': '予定表のすべての予定（内容・日時・場所・参加者）を読み取れます。',
  'calendars.readbasic': '予定の日時・件名・場所を見られますが、本文と添付ファイルは見られません。',
  'calendars.readwrite': '予定の読み取り・作成・変更・削除ができ、他の人を招待できます。',
  'files.read': 'OneDrive のすべてのファイルを開けます。',
  'files.readwrite': 'OneDrive のすべてのファイルを開き、作成・変更・削除できます。',
  'files.read.all': 'OneDrive と SharePoint のすべてのファイルを開けます。',
  'files.readwrite.all':
    'OneDrive と SharePoint のすべてのファイルを開き、作成・変更・削除できます。',
  'sites.fullcontrol.all': 'SharePoint サイトであらゆる操作ができ、アクセス権の変更も含みます。',
  'people.read': '本人が最もよく仕事をする相手（社外を含む）を見られます。',
  'mailbox.full':
    'メール・予定表・連絡先・タスクを含むメールボックス全体を読み取り、変更、送信できます。',
  'mailbox.client': 'メールソフトと同じように、すべてのメールの受信・読み取り・削除ができます。',
  'exchange.manageasapp':
    '与えられたロールの範囲で、管理プログラムとして Exchange を操作できます。',
  'directory.read.all':
    '人・グループ・アプリ・デバイス・ロールを含むディレクトリ全体を読み取れます。',
  'directory.accessasuser.all':
    '管理者も含め、サインインした本人がディレクトリでできることをすべて行えます。',
  'rolemanagement.readwrite.directory':
    '管理者ロールの付与と取り消しができ、自分自身にも付与できます。',
  'approleassignment.readwrite.all':
    '自分自身を含むあらゆるアプリに、あらゆるアクセス許可を与えられます。',
  'delegatedpermissiongrant.readwrite.all': '自分自身を含むアプリに、全員に代わって同意できます。',
  'application.readwrite.all':
    'すべてのアプリの登録を変更でき、シークレットを追加してそのアプリになりすませます。',
  'userauthenticationmethod.readwrite.all':
    'ユーザーのサインイン方法を追加・削除でき、本人としてサインインできるおそれがあります。',
  'user.enabledisableaccount.all': 'ユーザーのアカウントを停止・再開できます。',
  'user.deleterestore.all': 'ユーザーのアカウントを削除・復元できます。',
  'user.invite.all': '社外の人をゲストとして招待できます。',
  'user.export.all': '個人データの請求に応じるため、アカウントの全データを書き出せます。',
  'reports.read.all': '誰がどのサービスをどれだけ使っているかの利用状況レポートを読み取れます。',
};
