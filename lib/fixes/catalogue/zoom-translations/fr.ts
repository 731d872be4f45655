/** The Zoom fix, by the paths of `fixTexts`; menu names stay as Zoom's English interface spells them. */
export const fr: Record<string, string> = {
  title: 'Calendrier et contacts Zoom avec Office 365',
  summary:
    'De « Approbation de l’administrateur requise » dans Zoom à un calendrier qui marche : mise en place, les deux solutions, boucles, boîtes hybrides, autorisations, EWS.',
  'prerequisites.0': 'Un propriétaire ou administrateur Zoom, et un administrateur Microsoft 365.',
  'prerequisites.1':
    'Pour la demande à la connexion : l’authentification unique est configurée dans Zoom, et le fournisseur d’identité est fédéré avec Microsoft Entra ID (autrefois Azure AD).',
  'prerequisites.2':
    'Des boîtes aux lettres dans Office 365, ou un environnement hybride qui en contient une partie. Zoom ne prend pas en charge des boîtes uniquement sur vos propres serveurs.',
  'situation.ask': 'Que se passe-t-il ?',
  'situation.answer.need-approval':
    'Les utilisateurs voient « Approbation de l’administrateur requise » ou « Approbation requise ».',
  'situation.answer.approved-but-blocked':
    'C’était approuvé, mais les utilisateurs sont de nouveau sollicités ou bloqués.',
  'situation.answer.set-up': 'Rien n’est encore en place.',
  'situation.answer.hybrid':
    'Les boîtes sont sur notre propre serveur Exchange (hybride), ou Zoom demande une adresse EWS.',
  'situation.answer.permissions':
    'Nous voulons choisir ce que Zoom peut faire, ou les autorisations ne se modifient pas.',
  'situation.answer.ews-ends':
    'Zoom se connecte encore par EWS, ou ne marche plus depuis la fin d’EWS.',
  'check-requirements.title': 'Vérifier ce dont Zoom a besoin',
  'check-requirements.what.0': 'Assurez-vous d’être propriétaire ou administrateur du compte Zoom.',
  'check-requirements.what.1':
    'Vérifiez que l’authentification unique marche pour Zoom et que le fournisseur d’identité (Okta, Ping ou un autre) est fédéré avec Entra ID.',
  'check-requirements.what.2':
    'Activez l’intégration du calendrier et des contacts pour le compte, avec Office 365 comme service autorisé.',
  'check-requirements.check':
    'Un utilisateur peut se connecter à Zoom avec le compte professionnel, et l’intégration est activée.',
  'who-connects.ask': 'Qui doit connecter les calendriers ?',
  'who-connects.help':
    'Une fois pour toutes par un administrateur, c’est la meilleure voie aujourd’hui : aucun utilisateur n’est sollicité et personne ne rencontre le blocage.',
  'who-connects.answer.admin-once': 'Un administrateur, une fois pour tous.',
  'who-connects.answer.each-user': 'Chaque utilisateur, quand on le lui demande à la connexion.',
  'prompt-how-often.ask': 'À quelle fréquence Zoom doit-il demander à la connexion ?',
  'prompt-how-often.help':
    'La première fois seulement : qui refuse ou rencontre une erreur n’est plus sollicité et devra connecter à la main. À chaque fois : les utilisateurs sont envoyés chez Microsoft à chaque connexion jusqu’à ce que le calendrier soit connecté ; tant que le consentement est bloqué, ils rencontrent le blocage à chaque fois.',
  'prompt-how-often.answer.first-time': 'La première fois seulement.',
  'prompt-how-often.answer.every-time':
    'À chaque fois, jusqu’à ce que le calendrier soit connecté.',
  'prompt-first-time.title': 'Activer la demande, la première fois seulement',
  'prompt-first-time.what.0':
    'Activez « Ask users to integrate Office 365 calendar when signing in with SSO credentials ».',
  'prompt-first-time.what.1': 'Choisissez « Ask users the first time they sign in ».',
  'prompt-first-time.what.2': 'Confirmez. Le cadenas à côté l’impose à tous les groupes.',
  'prompt-first-time.check':
    'Un utilisateur qui ne s’est jamais connecté par SSO est envoyé une fois chez Microsoft.',
  'prompt-every-time.title': 'Activer la demande, à chaque fois jusqu’à la connexion',
  'prompt-every-time.what.0':
    'Activez « Ask users to integrate Office 365 calendar when signing in with SSO credentials ».',
  'prompt-every-time.what.1':
    'Choisissez « Ask users every time they sign in until they integrate the calendars ».',
  'prompt-every-time.what.2': 'Confirmez. Le cadenas à côté l’impose à tous les groupes.',
  'prompt-every-time.check':
    'Un utilisateur sans calendrier connecté est envoyé chez Microsoft à la connexion suivante.',
  'prompt-every-time.risk':
    'Tant que le consentement est bloqué, chaque connexion de chaque utilisateur s’arrête au blocage. Réglez d’abord le consentement.',
  'application-permissions.title': 'Laisser un administrateur connecter tout le monde une fois',
  'application-permissions.what.0':
    'Activez « Integrate third-party mail and calendar services » et choisissez Office 365.',
  'application-permissions.what.1':
    'Sous « Authorize with », choisissez Graph API, et non Exchange Web Services (EWS).',
  'application-permissions.what.2':
    'Sous « Who can set up the integration », choisissez « Office 365 admin can set up the integration by using Application Permissions ».',
  'application-permissions.what.3':
    'Cliquez sur « Authorize ». Un administrateur d’applications cloud ou un administrateur général se connecte, lit la liste des autorisations et décide ; puis « Save ».',
  'application-permissions.check': 'La page des paramètres montre Office 365 comme autorisé.',
  'application-permissions.risk':
    'Les autorisations d’application atteignent toutes les boîtes tant qu’elles ne sont pas restreintes. Il faut un forfait Zoom payant et un domaine connu des deux côtés ; l’adresse Microsoft de l’administrateur devrait être la même que dans Zoom.',
  'verify-enterprise-app.title': 'Vérifier l’accord dans Entra',
  'verify-enterprise-app.what.0':
    'Ouvrez l’application d’entreprise que Zoom vient de créer et comparez son ID d’application avec celui de la demande de consentement.',
  'verify-enterprise-app.what.1':
    'Sous « Permissions », onglet « Admin consent », vérifiez que seul ce que vous avez accepté y figure.',
  'verify-enterprise-app.what.2':
    'Restreignez-la aux boîtes qui en ont besoin (accès par rôle pour les applications dans Exchange).',
  'verify-enterprise-app.wait':
    'Un nouvel accord peut mettre jusqu’à une heure pour atteindre toutes les boîtes.',
  'verify-enterprise-app.check': 'Les autorisations accordées figurent sous « Admin consent ».',
  'consent-way.ask': 'Comment le consentement doit-il être donné ?',
  'consent-way.help':
    'L’article de Zoom en cite deux : la « solution 1 » ouvre le consentement à toutes les applications du locataire, la « solution 2 » ne consent qu’à Zoom.',
  'consent-way.answer.company': 'Pour toute l’entreprise, à Zoom seul (solution 2 de Zoom).',
  'consent-way.answer.admin-once':
    'Un administrateur connecte tout le monde une fois (la meilleure voie aujourd’hui).',
  'consent-way.answer.pending': 'Un utilisateur a déjà appuyé sur « Demander une approbation ».',
  'consent-way.answer.tenant':
    'Laisser tous les utilisateurs consentir à toutes les applications (solution 1 de Zoom).',
  'company-consent-setting.title': 'Empêcher Zoom de demander le consentement à chacun',
  'company-consent-setting.what.0':
    'Désactivez « Office 365 users can consent to enterprise applications accessing company data on their behalf ».',
  'company-consent-setting.what.1':
    'Confirmez ; utilisez le cadenas si les groupes ne doivent pas le modifier.',
  'company-consent-setting.check':
    'L’interrupteur est désactivé pour le compte et pour le groupe de l’utilisateur.',
  'company-consent.title': 'Consentir au nom de l’entreprise (la part de l’administrateur)',
  'company-consent.what.0':
    'Connectez-vous à Zoom avec un compte Zoom à vous et ouvrez votre profil.',
  'company-consent.what.1':
    'Choisissez « Connect », puis Office 365, puis OAuth 2.0 comme méthode.',
  'company-consent.what.2':
    'Cochez « I’m the admin and I’m consenting on behalf of the company » et cliquez sur « Authorize ».',
  'company-consent.what.3':
    'Connectez-vous avec votre compte d’administrateur Microsoft 365. Comparez nom, éditeur et ID d’application dans la demande, lisez les autorisations, puis acceptez.',
  'company-consent.check':
    'Zoom figure parmi les applications d’entreprise, et sa page « Permissions » montre l’accord sous « Admin consent ».',
  'company-consent.risk':
    'Tout utilisateur de l’entreprise peut alors connecter un calendrier. Pour limiter, activez « Assignment required » pour l’application et affectez des groupes.',
  'user-connects.title': 'Connecter votre calendrier (la part de l’utilisateur)',
  'user-connects.what.0':
    'Dans votre profil Zoom, choisissez « Connect », puis Office 365, puis « Authorize ». Laissez vide la case des administrateurs.',
  'user-connects.what.1': 'Connectez-vous avec votre compte professionnel.',
  'user-connects.check':
    'Votre profil montre le calendrier comme connecté, avec votre adresse professionnelle.',
  'approve-request.title': 'Décider de la demande en attente',
  'approve-request.what.0': 'Ouvrez la demande pour Zoom sous « My Pending ».',
  'approve-request.what.1':
    'Examinez autorisations et consentement : comparez l’ID d’application, lisez chaque autorisation, puis approuvez, refusez ou bloquez.',
  'approve-request.wait':
    'Une approbation peut mettre jusqu’à une heure pour atteindre tout le monde.',
  'approve-request.check':
    'La demande a quitté « My Pending », et l’accord figure parmi les autorisations de l’application.',
  'allow-user-consent.title': 'Laisser les utilisateurs consentir aux applications (solution 1)',
  'allow-user-consent.what.0':
    'Sous « User consent settings », choisissez « Allow user consent for apps » et enregistrez.',
  'allow-user-consent.what.1': 'Revenez l’annuler dès que les calendriers sont connectés.',
  'allow-user-consent.wait': 'Zoom indique environ 30 minutes avant que le réglage prenne effet.',
  'allow-user-consent.check':
    'Un utilisateur sans rôle obtient la demande de consentement ordinaire.',
  'allow-user-consent.risk':
    'Cela ouvre le consentement à toutes les applications, pas seulement à Zoom : tout utilisateur peut alors donner courrier et calendrier à n’importe quelle application, ce qu’exploite l’hameçonnage par consentement.',
  'allow-user-consent.safer':
    'Revenez en arrière et consentez à Zoom seul pour l’entreprise, ou laissez un administrateur connecter tout le monde une fois.',
  'users-may-consent-setting.title': 'Indiquer à Zoom que les utilisateurs peuvent consentir',
  'users-may-consent-setting.what.0':
    'Activez « Office 365 users can consent to enterprise applications accessing company data on their behalf ». Le réglage doit dire la même chose que celui d’Entra.',
  'users-may-consent-setting.check':
    'L’interrupteur est activé pour le compte et pour le groupe de l’utilisateur.',
  'match-settings.title': 'Accorder le réglage de Zoom avec celui d’Entra',
  'match-settings.what.0':
    'Demandez à l’administrateur Entra si les utilisateurs peuvent consentir eux-mêmes. Dans la plupart des locataires, ils ne le peuvent pas.',
  'match-settings.what.1':
    'S’ils ne le peuvent pas : désactivez « Office 365 users can consent to enterprise applications accessing company data on their behalf ». Tant qu’il est activé, Zoom redemande à chaque connexion, quoi qui ait été approuvé.',
  'match-settings.what.2':
    'Regardez aussi le groupe de l’utilisateur : un groupe peut avoir sa propre valeur.',
  'match-settings.check':
    'L’interrupteur est désactivé pour le compte et pour le groupe de l’utilisateur.',
  'still-after-match.ask': 'L’utilisateur est-il encore bloqué après s’être reconnecté ?',
  'still-after-match.answer.no': 'Non, cela marche.',
  'still-after-match.answer.yes': 'Oui, toujours bloqué.',
  'compare-permissions.title': 'Comparer ce qui est accordé avec ce que Zoom demande',
  'compare-permissions.what.0':
    'Lisez l’ID d’application et les étendues (scope) dans l’adresse de la connexion bloquée, avant toute partie secrète.',
  'compare-permissions.what.1':
    'Ouvrez cette application : les autorisations accordées doivent contenir toutes les étendues. Un accord plus ancien ne couvre pas ce que Zoom demande depuis.',
  'compare-permissions.what.2':
    'Sous « Properties », voyez si « Assignment required » est activé ; l’utilisateur doit alors aussi être affecté.',
  'compare-permissions.what.3':
    'Accordez ce qui manque depuis cette page, et non depuis les inscriptions d’applications : là, un accord peut révoquer le précédent.',
  'compare-permissions.wait': 'Un nouvel accord peut mettre jusqu’à une heure pour prendre effet.',
  'compare-permissions.check': 'Chaque étendue de l’adresse figure sous « Permissions ».',
  'exchange-version.ask': 'Quel serveur Exchange contient les boîtes ?',
  'exchange-version.help':
    'Les serveurs plus anciens ne connaissent pas l’interface moderne que Zoom utilise avec Office 365.',
  'exchange-version.answer.older': 'Exchange 2016 avant CU3, 2013 ou 2010.',
  'exchange-version.answer.newer': 'Exchange 2016 CU3 ou plus récent.',
  'exchange-version.answer.cloud': 'La boîte concernée est dans Office 365.',
  'ews-url.title': 'Donner à Zoom l’adresse EWS de votre serveur',
  'ews-url.what.0':
    'Choisissez « Authorize with EWS URL » et saisissez l’adresse de votre serveur, telle que la donne l’administrateur Exchange.',
  'ews-url.what.1':
    'Prévoyez la mise à jour du serveur ou le déplacement de ces boîtes vers Office 365.',
  'ews-url.check': 'Un utilisateur dont la boîte est sur ce serveur peut connecter le calendrier.',
  'ews-url.risk':
    'EWS donne accès à toute la boîte et ne peut pas être restreint. EWS est arrêté dans Exchange Online à partir d’octobre 2026.',
  'ews-url.safer':
    'Mettez le serveur à jour vers Exchange 2016 CU3 ou plus récent, ou déplacez les boîtes vers Office 365 ; connectez ensuite par Graph API.',
  'hybrid-connect.title': 'Connecter une boîte hybride',
  'hybrid-connect.what.0': 'Dans votre profil Zoom, choisissez « Connect », puis Office 365.',
  'hybrid-connect.what.1':
    'Autorisez par la voie réglée par votre administrateur, et connectez-vous avec votre compte professionnel.',
  'hybrid-connect.check': 'Votre prochaine réunion apparaît dans l’application Zoom.',
  'hybrid-result.ask': 'Que se passe-t-il maintenant ?',
  'hybrid-result.answer.works': 'Le calendrier est connecté.',
  'hybrid-result.answer.approval': 'Approbation de l’administrateur requise.',
  'hybrid-result.answer.error': 'Une autre erreur au sujet de la boîte.',
  'hybrid-handover.text':
    'La boîte est sur un serveur que Zoom n’atteint pas. Transmettez à l’administrateur Exchange : l’authentification moderne hybride est-elle configurée, et la boîte est-elle en cours de déplacement ?',
  'hybrid-handover.checkAgain':
    'Quand l’administrateur Exchange a terminé, l’utilisateur se connecte à nouveau.',
  'choose-permissions.title': 'Choisir ce que Zoom peut faire',
  'choose-permissions.what.0':
    'Assurez-vous que « Authorize with EWS URL » n’est pas choisi : tant qu’il l’est, les autorisations ne se modifient pas.',
  'choose-permissions.what.1':
    'Choisissez les autorisations pour calendrier et contacts : lecture seule, ou lecture et écriture.',
  'choose-permissions.what.2': 'Enregistrez. Le cadenas l’impose à tous les utilisateurs.',
  'choose-permissions.check': 'La page montre votre choix après réouverture.',
  'choose-permissions.risk':
    'Une fois verrouillé, les utilisateurs connectés avec d’autres autorisations sont déconnectés et sollicités de nouveau (application Zoom 5.2.2 et plus récente). Prévenez-les d’abord.',
  'reconnect-after-change.title': 'Se reconnecter avec les nouvelles autorisations',
  'reconnect-after-change.what.0':
    'Ouvrez votre profil Zoom, déconnectez le calendrier s’il est encore affiché, puis reconnectez-le.',
  'reconnect-after-change.check': 'La demande ne cite que ce qui a été choisi.',
  'find-ews.title': 'Voir si Zoom utilise encore EWS',
  'find-ews.what.0': 'Regardez « Authorize with » : Graph API ou Exchange Web Services (EWS).',
  'find-ews.what.1':
    'Si c’est EWS, prévoyez le changement maintenant : Microsoft arrête EWS dans Exchange Online à partir d’octobre 2026, et Zoom le dit ancien et non pris en charge.',
  'find-ews.check': 'Vous savez lequel des deux est utilisé, pour le compte et pour chaque groupe.',
  'connected.text': 'Le calendrier devrait être connecté maintenant.',
  'connected.checkAgain':
    'Connectez-vous à Zoom comme l’un des utilisateurs et ouvrez le profil : calendrier et contacts y sont indiqués comme connectés, avec la bonne adresse.',
};
