import type { RiskReasonKey } from './en.ts';

export const ja: Record<RiskReasonKey, string> = {
  'takes-control':
    '自身や他者の権限を増やし、組織全体を支配できるおそれがあります（{permissions}）。',
  'abused-app':
    'このクライアント ID は、攻撃に使われたアプリの公開リストに載っています：{list}（{date} 時点、{url}）。正当な製品も含まれるため、誰が求めているかを確認してください。',
  'look-alike-name': '名前が「{famous}」とよく似せてありますが、同じではありません。',
  'application-permission':
    '誰もサインインしていなくても、組織全体に対して動作します（{permissions}）。',
  'unverified-publisher': 'このアプリの発行者は Microsoft の確認を受けていません。',
  'address-punycode': '戻り先アドレスに、別の名前に見せかけられる文字が使われています：{address}',
  'address-tunnel': '戻り先アドレスが個人のコンピューターへのトンネルです：{address}',
  'hidden-characters': '名前に目に見えない文字が含まれています。',
  mail: 'メールボックスにアクセスします（{permissions}）。',
  'address-http': '戻り先アドレスが暗号化されていないか、読み取れません：{address}',
  'address-ip': '戻り先アドレスが名前ではなく IP アドレスです：{address}',
  files: 'ファイル、ノート、またはサイトにアクセスします（{permissions}）。',
  write: '読み取りだけでなく、変更・送信・削除ができます（{permissions}）。',
  'same-name':
    '発行者の確認がないまま「{famous}」を名乗っており、クライアント ID は同製品のものとして知られていません。',
  'publisher-unknown': '発行者が確認済みかどうか分かりません。不明は安全という意味ではありません。',
  chat: 'チャット、チャネル、通話、または会議にアクセスします（{permissions}）。',
  'all-scope': '本人のデータを超えた範囲にアクセスします（{permissions}）。',
  'address-cloud-host':
    '戻り先アドレスがベンダー独自のものではなく、誰でも借りられるクラウドの名前です：{address}',
  'permissions-not-seen':
    '求められているアクセス許可を確認できませんでした。同意画面で確認してください。',
  'unknown-permission':
    '不明なアクセス許可を求めています（{permissions}）。不明は安全という意味ではありません。',
  'calendar-contacts': '予定表または連絡先にアクセスします（{permissions}）。',
  'new-app': '初めてのアプリです。このアプリにも発行者にも、これまで判断が下されていません。',
  'address-localhost':
    '応答が本人のコンピューター上のプログラムに送られます（{address}）。インストール型アプリでは普通ですが、Web アプリでは不自然です。',
  rare: 'ここでこのアプリを求めたのは一人だけです。',
};
