/** The Zoom fix, by the paths of `fixTexts`; menu names stay as Zoom's English interface spells them. */
export const de: Record<string, string> = {
  title: 'Zoom-Kalender und -Kontakte mit Office 365',
  summary:
    'Von „Administratorgenehmigung erforderlich“ in Zoom bis zum funktionierenden Kalender: Einrichtung, beide Lösungen, Schleifen, hybride Postfächer, Berechtigungen, EWS.',
  'prerequisites.0': 'Ein Zoom-Owner oder -Admin und ein Administrator von Microsoft 365.',
  'prerequisites.1':
    'Für die Abfrage bei der Anmeldung: Single Sign-on ist in Zoom eingerichtet, und der Identitätsanbieter ist mit Microsoft Entra ID (früher Azure AD) verbunden.',
  'prerequisites.2':
    'Postfächer in Office 365, oder eine Hybridumgebung, in der einige davon dort liegen. Postfächer ausschließlich auf eigenen Servern unterstützt Zoom nicht.',
  'situation.ask': 'Was ist los?',
  'situation.answer.need-approval':
    'Benutzer sehen „Administratorgenehmigung erforderlich“ oder „Genehmigung erforderlich“.',
  'situation.answer.approved-but-blocked':
    'Es wurde genehmigt, aber Benutzer werden wieder gefragt oder blockiert.',
  'situation.answer.set-up': 'Es ist noch nichts eingerichtet.',
  'situation.answer.hybrid':
    'Die Postfächer liegen auf unserem eigenen Exchange-Server (hybrid), oder Zoom verlangt eine EWS-Adresse.',
  'situation.answer.permissions':
    'Wir wollen festlegen, was Zoom darf, oder die Berechtigungen lassen sich nicht ändern.',
  'situation.answer.ews-ends':
    'Zoom verbindet sich noch über EWS oder geht nicht mehr, seit EWS endet.',
  'check-requirements.title': 'Prüfen, was Zoom braucht',
  'check-requirements.what.0':
    'Stellen Sie sicher, dass Sie Owner oder Admin des Zoom-Kontos sind.',
  'check-requirements.what.1':
    'Prüfen Sie, dass Single Sign-on für Zoom funktioniert und der Identitätsanbieter (Okta, Ping oder ein anderer) mit Entra ID verbunden ist.',
  'check-requirements.what.2':
    'Schalten Sie die Integration von Kalender und Kontakten für das Konto ein und erlauben Sie Office 365 als Dienst.',
  'check-requirements.check':
    'Ein Benutzer kann sich mit dem Geschäftskonto bei Zoom anmelden, und die Integration ist eingeschaltet.',
  'who-connects.ask': 'Wer soll die Kalender verbinden?',
  'who-connects.help':
    'Einmal durch einen Administrator ist heute der bessere Weg: Kein Benutzer wird gefragt, und niemand trifft auf „Administratorgenehmigung erforderlich“.',
  'who-connects.answer.admin-once': 'Ein Administrator, einmal für alle.',
  'who-connects.answer.each-user': 'Jeder Benutzer, wenn er bei der Anmeldung gefragt wird.',
  'prompt-how-often.ask': 'Wie oft soll Zoom bei der Anmeldung fragen?',
  'prompt-how-often.help':
    'Nur beim ersten Mal: Wer ablehnt oder auf einen Fehler stößt, wird nicht wieder gefragt und muss später von Hand verbinden. Jedes Mal: Benutzer werden bei jeder Anmeldung zu Microsoft geschickt, bis der Kalender verbunden ist; solange die Zustimmung blockiert ist, treffen sie jedes Mal auf die Sperre.',
  'prompt-how-often.answer.first-time': 'Nur beim ersten Mal.',
  'prompt-how-often.answer.every-time': 'Jedes Mal, bis der Kalender verbunden ist.',
  'prompt-first-time.title': 'Die Abfrage einschalten, nur beim ersten Mal',
  'prompt-first-time.what.0':
    'Schalten Sie „Ask users to integrate Office 365 calendar when signing in with SSO credentials“ ein.',
  'prompt-first-time.what.1': 'Wählen Sie „Ask users the first time they sign in“.',
  'prompt-first-time.what.2':
    'Bestätigen Sie. Das Schloss daneben macht es für alle Gruppen verbindlich.',
  'prompt-first-time.check':
    'Ein Benutzer, der sich noch nie mit SSO angemeldet hat, wird einmal zu Microsoft geschickt.',
  'prompt-every-time.title': 'Die Abfrage einschalten, jedes Mal bis zur Verbindung',
  'prompt-every-time.what.0':
    'Schalten Sie „Ask users to integrate Office 365 calendar when signing in with SSO credentials“ ein.',
  'prompt-every-time.what.1':
    'Wählen Sie „Ask users every time they sign in until they integrate the calendars“.',
  'prompt-every-time.what.2':
    'Bestätigen Sie. Das Schloss daneben macht es für alle Gruppen verbindlich.',
  'prompt-every-time.check':
    'Ein Benutzer ohne verbundenen Kalender wird bei der nächsten Anmeldung zu Microsoft geschickt.',
  'prompt-every-time.risk':
    'Solange die Zustimmung blockiert ist, endet jede Anmeldung jedes Benutzers an der Sperre. Klären Sie zuerst die Zustimmung.',
  'application-permissions.title': 'Einen Administrator einmal für alle verbinden lassen',
  'application-permissions.what.0':
    'Schalten Sie „Integrate third-party mail and calendar services“ ein und wählen Sie Office 365.',
  'application-permissions.what.1':
    'Wählen Sie unter „Authorize with“ die Graph API, nicht Exchange Web Services (EWS).',
  'application-permissions.what.2':
    'Wählen Sie unter „Who can set up the integration“ die Option „Office 365 admin can set up the integration by using Application Permissions“.',
  'application-permissions.what.3':
    'Klicken Sie auf „Authorize“. Ein Cloudanwendungsadministrator oder globaler Administrator meldet sich an, liest die Liste der Berechtigungen und entscheidet; danach „Save“.',
  'application-permissions.check': 'Die Einstellungsseite zeigt Office 365 als autorisiert.',
  'application-permissions.risk':
    'Anwendungsberechtigungen erreichen jedes Postfach, bis sie eingeschränkt werden. Nötig sind ein bezahlter Zoom-Tarif und eine Domäne, die beide Seiten kennen; die Microsoft-Adresse des Administrators sollte dieselbe sein wie in Zoom.',
  'verify-enterprise-app.title': 'Die Freigabe in Entra prüfen',
  'verify-enterprise-app.what.0':
    'Öffnen Sie die Unternehmensanwendung, die Zoom gerade angelegt hat, und vergleichen Sie ihre Anwendungs-ID mit der in der Zustimmungsabfrage.',
  'verify-enterprise-app.what.1':
    'Prüfen Sie unter „Permissions“, Reiter „Admin consent“, dass nur steht, womit Sie einverstanden waren.',
  'verify-enterprise-app.what.2':
    'Schränken Sie sie auf die Postfächer ein, die es brauchen (rollenbasierter Zugriff für Anwendungen in Exchange).',
  'verify-enterprise-app.wait':
    'Neue Freigaben können bis zu einer Stunde brauchen, bis sie jedes Postfach erreichen.',
  'verify-enterprise-app.check': 'Die erteilten Berechtigungen stehen unter „Admin consent“.',
  'consent-way.ask': 'Wie soll die Zustimmung erteilt werden?',
  'consent-way.help':
    'Der Artikel von Zoom nennt zwei Wege: „Lösung 1“ öffnet die Zustimmung für jede App im Mandanten, „Lösung 2“ stimmt nur Zoom zu.',
  'consent-way.answer.company': 'Für die ganze Firma, nur für Zoom (Lösung 2 von Zoom).',
  'consent-way.answer.admin-once':
    'Ein Administrator verbindet einmal alle (heute der bessere Weg).',
  'consent-way.answer.pending': 'Ein Benutzer hat schon „Genehmigung anfordern“ gedrückt.',
  'consent-way.answer.tenant': 'Alle Benutzer allen Apps zustimmen lassen (Lösung 1 von Zoom).',
  'company-consent-setting.title': 'Zoom nicht mehr jeden Benutzer um Zustimmung fragen lassen',
  'company-consent-setting.what.0':
    'Schalten Sie „Office 365 users can consent to enterprise applications accessing company data on their behalf“ aus.',
  'company-consent-setting.what.1':
    'Bestätigen Sie; nehmen Sie das Schloss, wenn Gruppen es nicht ändern sollen.',
  'company-consent-setting.check':
    'Der Schalter ist für das Konto und für die Gruppe des Benutzers aus.',
  'company-consent.title': 'Im Namen der Firma zustimmen (die Hälfte des Administrators)',
  'company-consent.what.0':
    'Melden Sie sich mit einem eigenen Zoom-Konto bei Zoom an und öffnen Sie Ihr Profil.',
  'company-consent.what.1': 'Wählen Sie „Connect“, dann Office 365, dann OAuth 2.0 als Verfahren.',
  'company-consent.what.2':
    'Setzen Sie das Häkchen bei „I’m the admin and I’m consenting on behalf of the company“ und klicken Sie auf „Authorize“.',
  'company-consent.what.3':
    'Melden Sie sich mit Ihrem Microsoft-365-Administratorkonto an. Vergleichen Sie Name, Herausgeber und Anwendungs-ID in der Abfrage, lesen Sie die Berechtigungen, und stimmen Sie dann zu.',
  'company-consent.check':
    'Zoom steht unter den Unternehmensanwendungen, und die Seite „Permissions“ zeigt die Freigabe unter „Admin consent“.',
  'company-consent.risk':
    'Damit kann jeder Benutzer der Firma einen Kalender verbinden. Um das zu begrenzen, setzen Sie bei der App „Assignment required“ und weisen Gruppen zu.',
  'user-connects.title': 'Den eigenen Kalender verbinden (die Hälfte des Benutzers)',
  'user-connects.what.0':
    'Wählen Sie in Ihrem Zoom-Profil „Connect“, dann Office 365, dann „Authorize“. Lassen Sie das Kästchen für Administratoren leer.',
  'user-connects.what.1': 'Melden Sie sich mit Ihrem Geschäftskonto an.',
  'user-connects.check': 'Ihr Profil zeigt den Kalender als verbunden, mit Ihrer Geschäftsadresse.',
  'approve-request.title': 'Über die wartende Anforderung entscheiden',
  'approve-request.what.0': 'Öffnen Sie die Anforderung für Zoom unter „My Pending“.',
  'approve-request.what.1':
    'Prüfen Sie Berechtigungen und Zustimmung: Vergleichen Sie die Anwendungs-ID, lesen Sie jede Berechtigung, dann genehmigen, ablehnen oder sperren Sie.',
  'approve-request.wait':
    'Eine Genehmigung kann bis zu einer Stunde brauchen, bis sie alle erreicht.',
  'approve-request.check':
    'Die Anforderung ist aus „My Pending“ verschwunden, und die Freigabe steht unter den Berechtigungen der App.',
  'allow-user-consent.title': 'Benutzer Apps zustimmen lassen (Lösung 1)',
  'allow-user-consent.what.0':
    'Wählen Sie unter „User consent settings“ die Option „Allow user consent for apps“ und speichern Sie.',
  'allow-user-consent.what.1':
    'Kommen Sie zurück und machen Sie es rückgängig, sobald die Kalender verbunden sind.',
  'allow-user-consent.wait': 'Zoom nennt etwa 30 Minuten, bis die Einstellung wirkt.',
  'allow-user-consent.check': 'Ein Benutzer ohne Rolle bekommt die gewöhnliche Zustimmungsabfrage.',
  'allow-user-consent.risk':
    'Das öffnet die Zustimmung für jede App, nicht nur für Zoom: Jeder Benutzer kann dann Mail und Kalender an jede App geben, und genau das braucht Consent-Phishing.',
  'allow-user-consent.safer':
    'Gehen Sie zurück und stimmen Sie nur Zoom für die Firma zu, oder lassen Sie einen Administrator einmal alle verbinden.',
  'users-may-consent-setting.title': 'Zoom sagen, dass Benutzer zustimmen dürfen',
  'users-may-consent-setting.what.0':
    'Schalten Sie „Office 365 users can consent to enterprise applications accessing company data on their behalf“ ein. Es muss dasselbe sagen wie die Einstellung in Entra.',
  'users-may-consent-setting.check':
    'Der Schalter ist für das Konto und für die Gruppe des Benutzers ein.',
  'match-settings.title': 'Die Zoom-Einstellung an die Entra-Einstellung angleichen',
  'match-settings.what.0':
    'Fragen Sie den Entra-Administrator, ob Benutzer Apps selbst zustimmen dürfen. In den meisten Mandanten dürfen sie es nicht.',
  'match-settings.what.1':
    'Wenn nicht: Schalten Sie „Office 365 users can consent to enterprise applications accessing company data on their behalf“ aus. Solange es ein ist, fragt Zoom bei jeder Anmeldung neu, gleich was genehmigt wurde.',
  'match-settings.what.2':
    'Sehen Sie auch in der Gruppe des Benutzers nach: Eine Gruppe kann einen eigenen Wert haben.',
  'match-settings.check': 'Der Schalter ist für das Konto und für die Gruppe des Benutzers aus.',
  'still-after-match.ask': 'Ist der Benutzer nach erneutem Verbinden noch blockiert?',
  'still-after-match.answer.no': 'Nein, es geht.',
  'still-after-match.answer.yes': 'Ja, immer noch blockiert.',
  'compare-permissions.title': 'Vergleichen, was erteilt ist und was Zoom verlangt',
  'compare-permissions.what.0':
    'Lesen Sie Anwendungs-ID und Berechtigungen (scope) aus der Adresse der blockierten Anmeldung ab, vor jedem geheimen Teil.',
  'compare-permissions.what.1':
    'Öffnen Sie genau diese App: Die erteilten Berechtigungen müssen alle verlangten enthalten. Eine ältere Freigabe deckt nicht, was Zoom seitdem verlangt.',
  'compare-permissions.what.2':
    'Sehen Sie unter „Properties“ nach, ob „Assignment required“ ein ist; dann muss der Benutzer auch zugewiesen sein.',
  'compare-permissions.what.3':
    'Erteilen Sie Fehlendes auf dieser Seite, nicht in den App-Registrierungen: Dort zu erteilen kann Früheres widerrufen.',
  'compare-permissions.wait':
    'Eine neue Freigabe kann bis zu einer Stunde brauchen, bis sie wirkt.',
  'compare-permissions.check': 'Jede Berechtigung aus der Adresse steht unter „Permissions“.',
  'exchange-version.ask': 'Auf welchem Exchange-Server liegen die Postfächer?',
  'exchange-version.help':
    'Ältere Server kennen die moderne Schnittstelle nicht, die Zoom mit Office 365 nutzt.',
  'exchange-version.answer.older': 'Exchange 2016 vor CU3, 2013 oder 2010.',
  'exchange-version.answer.newer': 'Exchange 2016 CU3 oder neuer.',
  'exchange-version.answer.cloud': 'Das betroffene Postfach liegt in Office 365.',
  'ews-url.title': 'Zoom die EWS-Adresse Ihres Servers geben',
  'ews-url.what.0':
    'Wählen Sie „Authorize with EWS URL“ und geben Sie die Adresse Ihres Servers ein, wie sie Ihnen der Exchange-Administrator nennt.',
  'ews-url.what.1':
    'Planen Sie die Aktualisierung des Servers oder den Umzug dieser Postfächer nach Office 365.',
  'ews-url.check': 'Ein Benutzer mit Postfach auf diesem Server kann den Kalender verbinden.',
  'ews-url.risk':
    'EWS gibt Zugriff auf das ganze Postfach und lässt sich nicht einschränken. EWS in Exchange Online wird ab Oktober 2026 abgeschaltet.',
  'ews-url.safer':
    'Aktualisieren Sie den Server auf Exchange 2016 CU3 oder neuer, oder ziehen Sie die Postfächer nach Office 365 um; verbinden Sie dann über die Graph API.',
  'hybrid-connect.title': 'Ein hybrides Postfach verbinden',
  'hybrid-connect.what.0': 'Wählen Sie in Ihrem Zoom-Profil „Connect“, dann Office 365.',
  'hybrid-connect.what.1':
    'Autorisieren Sie auf dem Weg, den Ihr Administrator eingestellt hat, und melden Sie sich mit dem Geschäftskonto an.',
  'hybrid-connect.check': 'Ihr nächster Termin erscheint in der Zoom-App.',
  'hybrid-result.ask': 'Was passiert jetzt?',
  'hybrid-result.answer.works': 'Der Kalender ist verbunden.',
  'hybrid-result.answer.approval': 'Administratorgenehmigung erforderlich.',
  'hybrid-result.answer.error': 'Ein anderer Fehler mit dem Postfach.',
  'hybrid-handover.text':
    'Das Postfach liegt auf einem Server, den Zoom nicht erreicht. Übergeben Sie an den Exchange-Administrator: Ist die hybride moderne Authentifizierung eingerichtet, und wird das Postfach gerade verschoben?',
  'hybrid-handover.checkAgain':
    'Wenn der Exchange-Administrator fertig ist, lassen Sie den Benutzer neu verbinden.',
  'choose-permissions.title': 'Festlegen, was Zoom darf',
  'choose-permissions.what.0':
    'Stellen Sie sicher, dass „Authorize with EWS URL“ nicht gewählt ist: Solange es das ist, lassen sich die Berechtigungen nicht ändern.',
  'choose-permissions.what.1':
    'Wählen Sie die Berechtigungen für Kalender und Kontakte: nur lesen, oder lesen und schreiben.',
  'choose-permissions.what.2': 'Speichern Sie. Das Schloss macht es für alle Benutzer verbindlich.',
  'choose-permissions.check': 'Die Seite zeigt Ihre Wahl auch nach erneutem Öffnen.',
  'choose-permissions.risk':
    'Nach dem Sperren werden Benutzer mit anderen Berechtigungen getrennt und neu gefragt (Zoom-App 5.2.2 und neuer). Sagen Sie es ihnen vorher.',
  'reconnect-after-change.title': 'Mit den neuen Berechtigungen wieder verbinden',
  'reconnect-after-change.what.0':
    'Öffnen Sie Ihr Zoom-Profil, trennen Sie den Kalender, falls er noch angezeigt wird, und verbinden Sie ihn neu.',
  'reconnect-after-change.check': 'Die Abfrage nennt nur, was gewählt wurde.',
  'find-ews.title': 'Nachsehen, ob Zoom noch EWS nutzt',
  'find-ews.what.0':
    'Sehen Sie bei „Authorize with“ nach: Graph API oder Exchange Web Services (EWS).',
  'find-ews.what.1':
    'Ist es EWS, planen Sie den Wechsel jetzt: Microsoft schaltet EWS in Exchange Online ab Oktober 2026 ab, und Zoom nennt es eine nicht mehr unterstützte Altlast.',
  'find-ews.check':
    'Sie wissen, welches von beiden in Gebrauch ist, für das Konto und für jede Gruppe.',
  'connected.text': 'Der Kalender sollte jetzt verbunden sein.',
  'connected.checkAgain':
    'Melden Sie sich als einer der Benutzer bei Zoom an und öffnen Sie das Profil: Bei Kalender und Kontakten steht „verbunden“, mit der richtigen Adresse.',
};
