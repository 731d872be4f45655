import type { AllowsKey } from './en.ts';

export const ja: Record<AllowsKey, string> = {
  everyone: '組織の全員が、再び確認されることなくこのアプリを使えるようになります。',
  named: '{count, plural, other {選ばれた # 件の人またはグループだけがこのアプリを使えます。}}',
  'delegated.read': 'サインインした各人について、次のものを読み取れます：{list}。',
  'delegated.change': 'サインインした各人について、次のものを読み取り、変更できます：{list}。',
  'delegated.reachRead':
    'サインインした各人がアクセスできる範囲で、次のものを読み取れます：{list}。',
  'delegated.reachChange':
    'サインインした各人がアクセスできる範囲で、次のものを読み取り、変更できます：{list}。',
  'delegated.send': 'サインインした各人の名前でメッセージを送信できます。',
  'application.read': '誰もサインインしていなくても、組織全体の次のものを読み取れます：{list}。',
  'application.change':
    '誰もサインインしていなくても、組織全体の次のものを読み取り、変更できます：{list}。',
  'application.send': '組織の誰の名前でもメッセージを送信できます。',
  limited: '担当者が許可したもの、またはアプリ自身が作成したものに限ります：{list}。',
  control: '自身や他者の権限をさらに増やすおそれがあります。',
  namedButApplication:
    '人を限定しても、サインインなしで行う動作は制限されず、引き続き全員が対象です。',
  offline: '取り消されるまで、本人がいない間もこのアクセスを保ちます。',
  signInOnly: '分かるのは、誰がサインインしたか（名前・アドレス・基本プロフィール）だけです。',
  unknown: '次のものが何を許可するかは不明です：{list}。',
  notSeen: '求められているアクセス許可を確認できませんでした。同意画面で確認してください。',
};
