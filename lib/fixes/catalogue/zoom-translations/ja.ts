/** The Zoom fix, by the paths of `fixTexts`; menu names stay as Zoom's English interface spells them. */
export const ja: Record<string, string> = {
  title: 'Zoom の予定表と連絡先を Office 365 と連携する',
  summary:
    'Zoom の「管理者の承認が必要」から予定表が使えるようになるまで。初期設定、2 つの解決策、繰り返しの同意、ハイブリッド メールボックス、アクセス許可、EWS を扱います。',
  'prerequisites.0': 'Zoom のオーナーまたは管理者と、Microsoft 365 の管理者。',
  'prerequisites.1':
    'サインイン時の確認を使う場合: Zoom でシングル サインオンが設定され、ID プロバイダーが Microsoft Entra ID (旧 Azure AD) とフェデレーションされていること。',
  'prerequisites.2':
    'メールボックスが Office 365 にあるか、一部がそこにあるハイブリッド環境であること。自社サーバーだけのメールボックスは Zoom の対象外です。',
  'situation.ask': '何が起きていますか',
  'situation.answer.need-approval':
    'ユーザーに「管理者の承認が必要」または「承認が必要です」と表示される。',
  'situation.answer.approved-but-blocked':
    '承認されたのに、ユーザーがまた確認されるかブロックされる。',
  'situation.answer.set-up': 'まだ何も設定していない。',
  'situation.answer.hybrid':
    'メールボックスが自社の Exchange サーバーにある (ハイブリッド)、または Zoom が EWS のアドレスを求める。',
  'situation.answer.permissions': 'Zoom に何を許すか決めたい、またはアクセス許可を変更できない。',
  'situation.answer.ews-ends':
    'Zoom がまだ EWS で接続している、または EWS の終了後に動かなくなった。',
  'check-requirements.title': 'Zoom に必要なものを確認する',
  'check-requirements.what.0':
    '自分が Zoom アカウントのオーナーまたは管理者であることを確認します。',
  'check-requirements.what.1':
    'Zoom でシングル サインオンが動き、ID プロバイダー (Okta、Ping など) が Entra ID とフェデレーションされていることを確認します。',
  'check-requirements.what.2':
    'アカウントで予定表と連絡先の連携を有効にし、Office 365 を許可します。',
  'check-requirements.check':
    'ユーザーが職場のアカウントで Zoom にサインインでき、連携が有効になっています。',
  'who-connects.ask': '誰が予定表を接続しますか',
  'who-connects.help':
    '管理者が一度だけ行うのが現在の推奨です。ユーザーは何も聞かれず、ブロックにも遭いません。',
  'who-connects.answer.admin-once': '管理者が全員分を一度に。',
  'who-connects.answer.each-user': 'サインイン時に確認されたユーザーが各自で。',
  'prompt-how-often.ask': 'Zoom はサインイン時にどのくらいの頻度で確認しますか',
  'prompt-how-often.help':
    '初回のみ: 断った人やエラーになった人は二度と確認されず、後で手動で接続する必要があります。毎回: 予定表が接続されるまで、サインインのたびに Microsoft に移動します。同意がブロックされている間は毎回ブロックに遭います。',
  'prompt-how-often.answer.first-time': '初回のみ。',
  'prompt-how-often.answer.every-time': '予定表が接続されるまで毎回。',
  'prompt-first-time.title': '確認を有効にする (初回のみ)',
  'prompt-first-time.what.0':
    '「Ask users to integrate Office 365 calendar when signing in with SSO credentials」をオンにします。',
  'prompt-first-time.what.1': '「Ask users the first time they sign in」を選びます。',
  'prompt-first-time.what.2': '確定します。横の鍵をかけると全グループで強制されます。',
  'prompt-first-time.check':
    'SSO で初めてサインインするユーザーが一度だけ Microsoft に移動します。',
  'prompt-every-time.title': '確認を有効にする (接続されるまで毎回)',
  'prompt-every-time.what.0':
    '「Ask users to integrate Office 365 calendar when signing in with SSO credentials」をオンにします。',
  'prompt-every-time.what.1':
    '「Ask users every time they sign in until they integrate the calendars」を選びます。',
  'prompt-every-time.what.2': '確定します。横の鍵をかけると全グループで強制されます。',
  'prompt-every-time.check': '予定表が未接続のユーザーは次のサインインで Microsoft に移動します。',
  'prompt-every-time.risk':
    '同意がブロックされている間は、全ユーザーのサインインが毎回ブロックで止まります。先に同意の問題を解決してください。',
  'application-permissions.title': '管理者が全員分を一度に接続する',
  'application-permissions.what.0':
    '「Integrate third-party mail and calendar services」をオンにし、Office 365 を選びます。',
  'application-permissions.what.1':
    '「Authorize with」で Exchange Web Services (EWS) ではなく Graph API を選びます。',
  'application-permissions.what.2':
    '「Who can set up the integration」で「Office 365 admin can set up the integration by using Application Permissions」を選びます。',
  'application-permissions.what.3':
    '「Authorize」を押します。クラウド アプリケーション管理者またはグローバル管理者がサインインし、アクセス許可の一覧を読んで判断した後、「Save」を押します。',
  'application-permissions.check': '設定ページで Office 365 が承認済みになっています。',
  'application-permissions.risk':
    'アプリケーションのアクセス許可は、制限するまですべてのメールボックスに及びます。Zoom の有料プランと、双方に登録されたドメインが必要です。管理者の Microsoft アドレスは Zoom と同じにしてください。',
  'verify-enterprise-app.title': 'Entra で許可の内容を確認する',
  'verify-enterprise-app.what.0':
    'Zoom が作成したエンタープライズ アプリケーションを開き、アプリケーション ID を同意画面の ID と照合します。',
  'verify-enterprise-app.what.1':
    '「Permissions」の「Admin consent」タブで、合意した内容だけが並んでいることを確認します。',
  'verify-enterprise-app.what.2':
    '必要なメールボックスだけに制限します (Exchange のアプリケーション向けロールベースのアクセス)。',
  'verify-enterprise-app.wait':
    '新しい許可がすべてのメールボックスに届くまで最大 1 時間かかります。',
  'verify-enterprise-app.check': '許可したアクセス許可が「Admin consent」に表示されます。',
  'consent-way.ask': '同意をどのように与えますか',
  'consent-way.help':
    'Zoom の記事には 2 つの方法があります。「解決策 1」はテナント内のすべてのアプリへの同意を開放し、「解決策 2」は Zoom だけに同意します。',
  'consent-way.answer.company': '会社全体で、Zoom だけに (Zoom の解決策 2)。',
  'consent-way.answer.admin-once': '管理者が全員分を一度に接続する (現在の推奨)。',
  'consent-way.answer.pending': 'ユーザーがすでに「承認の要求」を押した。',
  'consent-way.answer.tenant':
    '全ユーザーがすべてのアプリに同意できるようにする (Zoom の解決策 1)。',
  'company-consent-setting.title': 'Zoom が各ユーザーに同意を求めないようにする',
  'company-consent-setting.what.0':
    '「Office 365 users can consent to enterprise applications accessing company data on their behalf」をオフにします。',
  'company-consent-setting.what.1': '確定します。グループで変更させない場合は鍵を使います。',
  'company-consent-setting.check': 'アカウントとユーザーのグループの両方でオフになっています。',
  'company-consent.title': '会社を代表して同意する (管理者の作業)',
  'company-consent.what.0':
    '自分の Zoom アカウントで Zoom にサインインし、プロフィールを開きます。',
  'company-consent.what.1': '「Connect」、Office 365、認証方式の OAuth 2.0 の順に選びます。',
  'company-consent.what.2':
    '「I’m the admin and I’m consenting on behalf of the company」にチェックを入れ、「Authorize」を押します。',
  'company-consent.what.3':
    'Microsoft 365 の管理者アカウントでサインインします。同意画面の名前、発行元、アプリケーション ID を照合し、アクセス許可を読んでから承諾します。',
  'company-consent.check':
    'エンタープライズ アプリケーションに Zoom があり、「Permissions」の「Admin consent」に許可が表示されます。',
  'company-consent.risk':
    'これで会社の全ユーザーが予定表を接続できます。制限するには、アプリで「Assignment required」をオンにしてグループを割り当てます。',
  'user-connects.title': '自分の予定表を接続する (ユーザーの作業)',
  'user-connects.what.0':
    'Zoom のプロフィールで「Connect」、Office 365、「Authorize」の順に選びます。管理者用のチェックは入れないでください。',
  'user-connects.what.1': '職場のアカウントでサインインします。',
  'user-connects.check': 'プロフィールに、職場のアドレスで予定表が接続済みと表示されます。',
  'approve-request.title': '待機中の要求を判断する',
  'approve-request.what.0': '「My Pending」で Zoom の要求を開きます。',
  'approve-request.what.1':
    'アクセス許可と同意を確認します。アプリケーション ID を照合し、各アクセス許可を読んでから、承認、拒否、ブロックのいずれかを選びます。',
  'approve-request.wait': '承認が全員に届くまで最大 1 時間かかります。',
  'approve-request.check': '要求が「My Pending」から消え、アプリのアクセス許可に表示されています。',
  'allow-user-consent.title': 'ユーザーがアプリに同意できるようにする (解決策 1)',
  'allow-user-consent.what.0':
    '「User consent settings」で「Allow user consent for apps」を選び、保存します。',
  'allow-user-consent.what.1': '予定表の接続が済んだら、すぐに元へ戻してください。',
  'allow-user-consent.wait': 'Zoom によると、設定が有効になるまで約 30 分かかります。',
  'allow-user-consent.check': 'ロールのないユーザーに通常の同意画面が表示されます。',
  'allow-user-consent.risk':
    'Zoom だけでなくすべてのアプリへの同意が開放されます。どのユーザーもメールや予定表をどのアプリにも渡せるようになり、同意フィッシングに悪用されます。',
  'allow-user-consent.safer':
    '前に戻って会社として Zoom だけに同意するか、管理者が全員分を一度に接続してください。',
  'users-may-consent-setting.title': 'ユーザーが同意できることを Zoom に設定する',
  'users-may-consent-setting.what.0':
    '「Office 365 users can consent to enterprise applications accessing company data on their behalf」をオンにします。Entra の設定と一致している必要があります。',
  'users-may-consent-setting.check': 'アカウントとユーザーのグループの両方でオンになっています。',
  'match-settings.title': 'Zoom の設定を Entra の設定に合わせる',
  'match-settings.what.0':
    'ユーザー自身がアプリに同意できるかどうかを Entra 管理者に確認します。ほとんどのテナントではできません。',
  'match-settings.what.1':
    'できない場合は「Office 365 users can consent to enterprise applications accessing company data on their behalf」をオフにします。オンのままだと、承認済みでも Zoom はサインインのたびに同意を求めます。',
  'match-settings.what.2': 'ユーザーのグループも確認します。グループには独自の値を設定できます。',
  'match-settings.check': 'アカウントとユーザーのグループの両方でオフになっています。',
  'still-after-match.ask': '接続し直した後もブロックされますか',
  'still-after-match.answer.no': 'いいえ、使えます。',
  'still-after-match.answer.yes': 'はい、まだブロックされます。',
  'compare-permissions.title': '許可済みの内容と Zoom の要求を比べる',
  'compare-permissions.what.0':
    'ブロックされたサインインのアドレスから、アプリケーション ID とスコープ (scope) を読み取ります。秘密の部分には触れません。',
  'compare-permissions.what.1':
    'そのアプリを開きます。許可済みのアクセス許可がすべてのスコープを含む必要があります。古い許可は、その後に追加された要求を含みません。',
  'compare-permissions.what.2':
    '「Properties」で「Assignment required」がオンかどうかを確認します。オンならユーザーの割り当ても必要です。',
  'compare-permissions.what.3':
    '不足分はこのページで許可します。アプリの登録から許可すると、以前の許可が取り消されることがあります。',
  'compare-permissions.wait': '新しい許可が有効になるまで最大 1 時間かかります。',
  'compare-permissions.check': 'アドレスのすべてのスコープが「Permissions」に表示されます。',
  'exchange-version.ask': 'メールボックスはどの Exchange サーバーにありますか',
  'exchange-version.help':
    '古いサーバーは、Zoom が Office 365 で使う新しいインターフェイスに対応していません。',
  'exchange-version.answer.older': 'Exchange 2016 CU3 より前、2013、または 2010。',
  'exchange-version.answer.newer': 'Exchange 2016 CU3 以降。',
  'exchange-version.answer.cloud': '対象のメールボックスは Office 365 にある。',
  'ews-url.title': 'サーバーの EWS アドレスを Zoom に設定する',
  'ews-url.what.0':
    '「Authorize with EWS URL」を選び、Exchange 管理者から聞いたサーバーのアドレスを入力します。',
  'ews-url.what.1': 'サーバーの更新、またはメールボックスの Office 365 への移行を計画します。',
  'ews-url.check': 'そのサーバーにメールボックスがあるユーザーが予定表を接続できます。',
  'ews-url.risk':
    'EWS はメールボックス全体へのアクセスを与え、制限できません。Exchange Online の EWS は 2026 年 10 月から停止されます。',
  'ews-url.safer':
    'サーバーを Exchange 2016 CU3 以降に更新するか、メールボックスを Office 365 に移してから、Graph API で接続してください。',
  'hybrid-connect.title': 'ハイブリッド メールボックスを接続する',
  'hybrid-connect.what.0': 'Zoom のプロフィールで「Connect」、Office 365 の順に選びます。',
  'hybrid-connect.what.1': '管理者が設定した方法で承認し、職場のアカウントでサインインします。',
  'hybrid-connect.check': '次の会議が Zoom アプリに表示されます。',
  'hybrid-result.ask': '今はどうなりますか',
  'hybrid-result.answer.works': '予定表が接続された。',
  'hybrid-result.answer.approval': '管理者の承認が必要と表示される。',
  'hybrid-result.answer.error': 'メールボックスに関する別のエラーになる。',
  'hybrid-handover.text':
    'メールボックスは Zoom から到達できないサーバーにあります。Exchange 管理者に引き継いでください。ハイブリッド先進認証は設定済みですか。メールボックスは移行中ですか。',
  'hybrid-handover.checkAgain':
    'Exchange 管理者の作業が終わったら、ユーザーに接続し直してもらいます。',
  'choose-permissions.title': 'Zoom に何を許すか選ぶ',
  'choose-permissions.what.0':
    '「Authorize with EWS URL」が選ばれていないことを確認します。選ばれている間はアクセス許可を変更できません。',
  'choose-permissions.what.1':
    '予定表と連絡先のアクセス許可を選びます。読み取りのみ、または読み取りと書き込みです。',
  'choose-permissions.what.2': '保存します。鍵をかけると全ユーザーで強制されます。',
  'choose-permissions.check': 'ページを開き直しても選択が残っています。',
  'choose-permissions.risk':
    '鍵をかけると、別のアクセス許可で接続していたユーザーは切断され、再度確認されます (Zoom アプリ 5.2.2 以降)。先に知らせてください。',
  'reconnect-after-change.title': '新しいアクセス許可で接続し直す',
  'reconnect-after-change.what.0':
    'Zoom のプロフィールを開き、予定表がまだ表示されていれば切断してから、接続し直します。',
  'reconnect-after-change.check': '同意画面に、選んだ内容だけが表示されます。',
  'find-ews.title': 'Zoom がまだ EWS を使っているか確認する',
  'find-ews.what.0':
    '「Authorize with」が Graph API か Exchange Web Services (EWS) かを確認します。',
  'find-ews.what.1':
    'EWS の場合は今すぐ切り替えを計画してください。Microsoft は 2026 年 10 月から Exchange Online の EWS を停止し、Zoom もサポート外の旧方式としています。',
  'find-ews.check': 'アカウントと各グループでどちらが使われているか分かりました。',
  'connected.text': 'これで予定表が接続されているはずです。',
  'connected.checkAgain':
    'ユーザーの 1 人として Zoom にサインインし、プロフィールを開きます。予定表と連絡先に、正しいアドレスで接続済みと表示されます。',
};
