/** The Zoom fix, by the paths of `fixTexts`; menu names stay as Zoom's English interface spells them. */
export const es: Record<string, string> = {
  title: 'Calendario y contactos de Zoom con Office 365',
  summary:
    'De «Se necesita la aprobación del administrador» en Zoom a un calendario que funciona: configuración, ambas soluciones, bucles, buzones híbridos, permisos, EWS.',
  'prerequisites.0': 'Un propietario o administrador de Zoom y un administrador de Microsoft 365.',
  'prerequisites.1':
    'Para la pregunta al iniciar sesión: el inicio de sesión único está configurado en Zoom y el proveedor de identidad está federado con Microsoft Entra ID (antes Azure AD).',
  'prerequisites.2':
    'Buzones en Office 365, o un entorno híbrido con parte de ellos allí. Zoom no admite buzones que estén solo en servidores propios.',
  'situation.ask': '¿Qué ocurre?',
  'situation.answer.need-approval':
    'Los usuarios ven «Se necesita la aprobación del administrador» o «Aprobación necesaria».',
  'situation.answer.approved-but-blocked':
    'Se aprobó, pero a los usuarios se les vuelve a preguntar o a bloquear.',
  'situation.answer.set-up': 'Todavía no hay nada configurado.',
  'situation.answer.hybrid':
    'Los buzones están en nuestro propio servidor Exchange (híbrido), o Zoom pide una dirección EWS.',
  'situation.answer.permissions':
    'Queremos decidir qué puede hacer Zoom, o los permisos no se pueden cambiar.',
  'situation.answer.ews-ends':
    'Zoom aún se conecta por EWS, o dejó de funcionar desde el fin de EWS.',
  'check-requirements.title': 'Comprobar lo que necesita Zoom',
  'check-requirements.what.0': 'Asegúrese de ser propietario o administrador de la cuenta de Zoom.',
  'check-requirements.what.1':
    'Compruebe que el inicio de sesión único funciona en Zoom y que el proveedor de identidad (Okta, Ping u otro) está federado con Entra ID.',
  'check-requirements.what.2':
    'Active la integración de calendario y contactos para la cuenta, con Office 365 como servicio permitido.',
  'check-requirements.check':
    'Un usuario puede entrar en Zoom con la cuenta de trabajo y la integración está activada.',
  'who-connects.ask': '¿Quién debe conectar los calendarios?',
  'who-connects.help':
    'Una sola vez por un administrador es hoy el mejor camino: no se pregunta a ningún usuario y nadie se topa con el bloqueo.',
  'who-connects.answer.admin-once': 'Un administrador, una vez para todos.',
  'who-connects.answer.each-user': 'Cada usuario, cuando se le pregunta al iniciar sesión.',
  'prompt-how-often.ask': '¿Con qué frecuencia debe preguntar Zoom al iniciar sesión?',
  'prompt-how-often.help':
    'Solo la primera vez: a quien dice que no o encuentra un error no se le vuelve a preguntar y deberá conectar a mano. Cada vez: se envía a los usuarios a Microsoft en cada inicio de sesión hasta que el calendario esté conectado; mientras el consentimiento esté bloqueado, se topan con el bloqueo cada vez.',
  'prompt-how-often.answer.first-time': 'Solo la primera vez.',
  'prompt-how-often.answer.every-time': 'Cada vez, hasta que el calendario esté conectado.',
  'prompt-first-time.title': 'Activar la pregunta, solo la primera vez',
  'prompt-first-time.what.0':
    'Active «Ask users to integrate Office 365 calendar when signing in with SSO credentials».',
  'prompt-first-time.what.1': 'Elija «Ask users the first time they sign in».',
  'prompt-first-time.what.2':
    'Confirme. El candado de al lado lo hace obligatorio para todos los grupos.',
  'prompt-first-time.check': 'Un usuario que nunca entró con SSO es enviado una vez a Microsoft.',
  'prompt-every-time.title': 'Activar la pregunta, cada vez hasta conectar',
  'prompt-every-time.what.0':
    'Active «Ask users to integrate Office 365 calendar when signing in with SSO credentials».',
  'prompt-every-time.what.1':
    'Elija «Ask users every time they sign in until they integrate the calendars».',
  'prompt-every-time.what.2':
    'Confirme. El candado de al lado lo hace obligatorio para todos los grupos.',
  'prompt-every-time.check':
    'Un usuario sin calendario conectado es enviado a Microsoft en el siguiente inicio de sesión.',
  'prompt-every-time.risk':
    'Mientras el consentimiento esté bloqueado, cada inicio de sesión de cada usuario termina en el bloqueo. Resuelva antes el consentimiento.',
  'application-permissions.title': 'Dejar que un administrador conecte a todos una vez',
  'application-permissions.what.0':
    'Active «Integrate third-party mail and calendar services» y elija Office 365.',
  'application-permissions.what.1':
    'En «Authorize with», elija Graph API, no Exchange Web Services (EWS).',
  'application-permissions.what.2':
    'En «Who can set up the integration», elija «Office 365 admin can set up the integration by using Application Permissions».',
  'application-permissions.what.3':
    'Pulse «Authorize». Un administrador de aplicaciones en la nube o un administrador global inicia sesión, lee la lista de permisos y decide; después, «Save».',
  'application-permissions.check': 'La página de configuración muestra Office 365 como autorizado.',
  'application-permissions.risk':
    'Los permisos de aplicación llegan a todos los buzones hasta que se limitan. Hace falta un plan de Zoom de pago y un dominio que conozcan ambos lados; la dirección de Microsoft del administrador debería ser la misma que en Zoom.',
  'verify-enterprise-app.title': 'Comprobar la concesión en Entra',
  'verify-enterprise-app.what.0':
    'Abra la aplicación empresarial que Zoom acaba de crear y compare su id. de aplicación con el de la solicitud de consentimiento.',
  'verify-enterprise-app.what.1':
    'En «Permissions», pestaña «Admin consent», compruebe que solo figura lo que usted aceptó.',
  'verify-enterprise-app.what.2':
    'Limítela a los buzones que lo necesitan (acceso basado en roles para aplicaciones en Exchange).',
  'verify-enterprise-app.wait':
    'Una concesión nueva puede tardar hasta una hora en llegar a todos los buzones.',
  'verify-enterprise-app.check': 'Los permisos concedidos figuran en «Admin consent».',
  'consent-way.ask': '¿Cómo debe darse el consentimiento?',
  'consent-way.help':
    'El artículo de Zoom nombra dos: la «solución 1» abre el consentimiento para todas las aplicaciones del inquilino, la «solución 2» solo consiente a Zoom.',
  'consent-way.answer.company': 'Para toda la empresa, solo a Zoom (solución 2 de Zoom).',
  'consent-way.answer.admin-once':
    'Un administrador conecta a todos una vez (hoy, el mejor camino).',
  'consent-way.answer.pending': 'Un usuario ya pulsó «Solicitar aprobación».',
  'consent-way.answer.tenant':
    'Dejar que todos los usuarios consientan a todas las aplicaciones (solución 1 de Zoom).',
  'company-consent-setting.title': 'Que Zoom deje de pedir consentimiento a cada usuario',
  'company-consent-setting.what.0':
    'Desactive «Office 365 users can consent to enterprise applications accessing company data on their behalf».',
  'company-consent-setting.what.1': 'Confirme; use el candado si los grupos no deben cambiarlo.',
  'company-consent-setting.check':
    'El interruptor está desactivado para la cuenta y para el grupo del usuario.',
  'company-consent.title': 'Consentir en nombre de la empresa (la mitad del administrador)',
  'company-consent.what.0': 'Entre en Zoom con una cuenta de Zoom propia y abra su perfil.',
  'company-consent.what.1': 'Elija «Connect», después Office 365 y después OAuth 2.0 como método.',
  'company-consent.what.2':
    'Marque «I’m the admin and I’m consenting on behalf of the company» y pulse «Authorize».',
  'company-consent.what.3':
    'Inicie sesión con su cuenta de administrador de Microsoft 365. Compare nombre, editor e id. de aplicación en la solicitud, lea los permisos y después acepte.',
  'company-consent.check':
    'Zoom figura en las aplicaciones empresariales y su página «Permissions» muestra la concesión en «Admin consent».',
  'company-consent.risk':
    'Con esto, todos los usuarios de la empresa pueden conectar un calendario. Para limitarlo, active «Assignment required» en la aplicación y asigne grupos.',
  'user-connects.title': 'Conectar su calendario (la mitad del usuario)',
  'user-connects.what.0':
    'En su perfil de Zoom, elija «Connect», después Office 365 y después «Authorize». Deje vacía la casilla para administradores.',
  'user-connects.what.1': 'Inicie sesión con su cuenta de trabajo.',
  'user-connects.check':
    'Su perfil muestra el calendario como conectado, con su dirección de trabajo.',
  'approve-request.title': 'Decidir sobre la solicitud pendiente',
  'approve-request.what.0': 'Abra la solicitud de Zoom en «My Pending».',
  'approve-request.what.1':
    'Revise permisos y consentimiento: compare el id. de aplicación, lea cada permiso y después apruebe, deniegue o bloquee.',
  'approve-request.wait': 'Una aprobación puede tardar hasta una hora en llegar a todos.',
  'approve-request.check':
    'La solicitud ya no está en «My Pending» y la concesión figura en los permisos de la aplicación.',
  'allow-user-consent.title': 'Dejar que los usuarios consientan a aplicaciones (solución 1)',
  'allow-user-consent.what.0':
    'En «User consent settings», elija «Allow user consent for apps» y guarde.',
  'allow-user-consent.what.1': 'Vuelva y deshágalo en cuanto los calendarios estén conectados.',
  'allow-user-consent.wait': 'Zoom indica unos 30 minutos hasta que el ajuste surte efecto.',
  'allow-user-consent.check': 'Un usuario sin rol recibe la solicitud de consentimiento normal.',
  'allow-user-consent.risk':
    'Esto abre el consentimiento para todas las aplicaciones, no solo para Zoom: cualquier usuario puede dar correo y calendario a cualquier aplicación, que es lo que busca el phishing de consentimiento.',
  'allow-user-consent.safer':
    'Vuelva atrás y consienta solo a Zoom para la empresa, o deje que un administrador conecte a todos una vez.',
  'users-may-consent-setting.title': 'Decir a Zoom que los usuarios pueden consentir',
  'users-may-consent-setting.what.0':
    'Active «Office 365 users can consent to enterprise applications accessing company data on their behalf». Debe decir lo mismo que el ajuste de Entra.',
  'users-may-consent-setting.check':
    'El interruptor está activado para la cuenta y para el grupo del usuario.',
  'match-settings.title': 'Hacer coincidir el ajuste de Zoom con el de Entra',
  'match-settings.what.0':
    'Pregunte al administrador de Entra si los usuarios pueden consentir por su cuenta. En la mayoría de los inquilinos no pueden.',
  'match-settings.what.1':
    'Si no pueden: desactive «Office 365 users can consent to enterprise applications accessing company data on their behalf». Mientras esté activado, Zoom vuelve a preguntar en cada inicio de sesión, se haya aprobado lo que se haya aprobado.',
  'match-settings.what.2':
    'Mire también el grupo del usuario: un grupo puede tener su propio valor.',
  'match-settings.check':
    'El interruptor está desactivado para la cuenta y para el grupo del usuario.',
  'still-after-match.ask': '¿Sigue bloqueado el usuario después de conectar otra vez?',
  'still-after-match.answer.no': 'No, funciona.',
  'still-after-match.answer.yes': 'Sí, sigue bloqueado.',
  'compare-permissions.title': 'Comparar lo concedido con lo que pide Zoom',
  'compare-permissions.what.0':
    'Lea el id. de aplicación y los ámbitos (scope) en la dirección del inicio de sesión bloqueado, antes de cualquier parte secreta.',
  'compare-permissions.what.1':
    'Abra esa aplicación: los permisos concedidos deben contener todos los ámbitos. Una concesión antigua no cubre lo que Zoom pide desde entonces.',
  'compare-permissions.what.2':
    'En «Properties», mire si «Assignment required» está activado; entonces el usuario también debe estar asignado.',
  'compare-permissions.what.3':
    'Conceda lo que falte desde esta página, no desde los registros de aplicaciones: concederlo allí puede revocar lo anterior.',
  'compare-permissions.wait': 'Una concesión nueva puede tardar hasta una hora en surtir efecto.',
  'compare-permissions.check': 'Cada ámbito de la dirección figura en «Permissions».',
  'exchange-version.ask': '¿En qué servidor Exchange están los buzones?',
  'exchange-version.help':
    'Los servidores más antiguos no entienden la interfaz moderna que Zoom usa con Office 365.',
  'exchange-version.answer.older': 'Exchange 2016 anterior a CU3, 2013 o 2010.',
  'exchange-version.answer.newer': 'Exchange 2016 CU3 o posterior.',
  'exchange-version.answer.cloud': 'El buzón afectado está en Office 365.',
  'ews-url.title': 'Dar a Zoom la dirección EWS de su servidor',
  'ews-url.what.0':
    'Elija «Authorize with EWS URL» e introduzca la dirección de su servidor, tal como la da el administrador de Exchange.',
  'ews-url.what.1':
    'Planifique la actualización del servidor o el traslado de estos buzones a Office 365.',
  'ews-url.check': 'Un usuario con buzón en ese servidor puede conectar el calendario.',
  'ews-url.risk':
    'EWS da acceso al buzón completo y no se puede limitar. EWS se apaga en Exchange Online a partir de octubre de 2026.',
  'ews-url.safer':
    'Actualice el servidor a Exchange 2016 CU3 o posterior, o traslade los buzones a Office 365; después conecte por Graph API.',
  'hybrid-connect.title': 'Conectar un buzón híbrido',
  'hybrid-connect.what.0': 'En su perfil de Zoom, elija «Connect» y después Office 365.',
  'hybrid-connect.what.1':
    'Autorice por la vía que fijó su administrador e inicie sesión con su cuenta de trabajo.',
  'hybrid-connect.check': 'Su próxima reunión aparece en la aplicación Zoom.',
  'hybrid-result.ask': '¿Qué ocurre ahora?',
  'hybrid-result.answer.works': 'El calendario está conectado.',
  'hybrid-result.answer.approval': 'Se necesita la aprobación del administrador.',
  'hybrid-result.answer.error': 'Otro error sobre el buzón.',
  'hybrid-handover.text':
    'El buzón está en un servidor al que Zoom no llega. Entrégueselo al administrador de Exchange: ¿está configurada la autenticación moderna híbrida y se está trasladando el buzón?',
  'hybrid-handover.checkAgain':
    'Cuando el administrador de Exchange termine, haga que el usuario conecte otra vez.',
  'choose-permissions.title': 'Elegir qué puede hacer Zoom',
  'choose-permissions.what.0':
    'Asegúrese de que «Authorize with EWS URL» no está elegido: mientras lo esté, los permisos no se pueden cambiar.',
  'choose-permissions.what.1':
    'Elija los permisos para calendario y contactos: solo lectura, o lectura y escritura.',
  'choose-permissions.what.2': 'Guarde. El candado lo hace obligatorio para todos los usuarios.',
  'choose-permissions.check': 'La página muestra su elección al abrirla de nuevo.',
  'choose-permissions.risk':
    'Una vez bloqueado, a los usuarios conectados con otros permisos se les desconecta y se les vuelve a preguntar (aplicación Zoom 5.2.2 y posterior). Avíseles antes.',
  'reconnect-after-change.title': 'Conectar otra vez con los permisos nuevos',
  'reconnect-after-change.what.0':
    'Abra su perfil de Zoom, desconecte el calendario si aún aparece y conéctelo de nuevo.',
  'reconnect-after-change.check': 'La solicitud enumera solo lo que se eligió.',
  'find-ews.title': 'Ver si Zoom todavía usa EWS',
  'find-ews.what.0': 'Mire «Authorize with»: Graph API o Exchange Web Services (EWS).',
  'find-ews.what.1':
    'Si es EWS, planifique el cambio ahora: Microsoft apaga EWS en Exchange Online a partir de octubre de 2026 y Zoom lo llama antiguo y sin soporte.',
  'find-ews.check': 'Usted sabe cuál de los dos se usa, para la cuenta y para cada grupo.',
  'connected.text': 'El calendario debería estar conectado ahora.',
  'connected.checkAgain':
    'Entre en Zoom como uno de los usuarios y abra el perfil: en calendario y contactos pone que está conectado, con la dirección correcta.',
};
