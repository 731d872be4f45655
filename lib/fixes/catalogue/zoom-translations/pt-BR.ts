/** The Zoom fix, by the paths of `fixTexts`; menu names stay as Zoom's English interface spells them. */
export const ptBR: Record<string, string> = {
  title: 'Calendário e contatos do Zoom com o Office 365',
  summary:
    'De “Aprovação do administrador necessária” no Zoom a um calendário que funciona: configuração, as duas soluções, repetições, caixas híbridas, permissões, EWS.',
  'prerequisites.0':
    'Um proprietário ou administrador do Zoom e um administrador do Microsoft 365.',
  'prerequisites.1':
    'Para a pergunta ao entrar: o logon único está configurado no Zoom e o provedor de identidade está federado com o Microsoft Entra ID (antigo Azure AD).',
  'prerequisites.2':
    'Caixas de correio no Office 365, ou um ambiente híbrido com parte delas lá. O Zoom não dá suporte a caixas que estejam só em servidores próprios.',
  'situation.ask': 'O que está acontecendo?',
  'situation.answer.need-approval':
    'Os usuários veem “Aprovação do administrador necessária” ou “Aprovação necessária”.',
  'situation.answer.approved-but-blocked':
    'Foi aprovado, mas os usuários são perguntados ou bloqueados de novo.',
  'situation.answer.set-up': 'Ainda não há nada configurado.',
  'situation.answer.hybrid':
    'As caixas estão no nosso próprio servidor Exchange (híbrido), ou o Zoom pede um endereço EWS.',
  'situation.answer.permissions':
    'Queremos decidir o que o Zoom pode fazer, ou as permissões não mudam.',
  'situation.answer.ews-ends':
    'O Zoom ainda se conecta por EWS, ou parou de funcionar desde o fim do EWS.',
  'check-requirements.title': 'Verificar o que o Zoom precisa',
  'check-requirements.what.0':
    'Confirme que você é proprietário ou administrador da conta do Zoom.',
  'check-requirements.what.1':
    'Verifique se o logon único funciona no Zoom e se o provedor de identidade (Okta, Ping ou outro) está federado com o Entra ID.',
  'check-requirements.what.2':
    'Ative a integração de calendário e contatos da conta, com o Office 365 como serviço permitido.',
  'check-requirements.check':
    'Um usuário consegue entrar no Zoom com a conta de trabalho, e a integração está ativada.',
  'who-connects.ask': 'Quem deve conectar os calendários?',
  'who-connects.help':
    'Uma única vez por um administrador é hoje o melhor caminho: nenhum usuário é perguntado e ninguém encontra o bloqueio.',
  'who-connects.answer.admin-once': 'Um administrador, uma vez para todos.',
  'who-connects.answer.each-user': 'Cada usuário, quando perguntado ao entrar.',
  'prompt-how-often.ask': 'Com que frequência o Zoom deve perguntar ao entrar?',
  'prompt-how-often.help':
    'Só na primeira vez: quem recusa ou encontra um erro não é perguntado de novo e terá de conectar manualmente. Toda vez: os usuários são levados à Microsoft a cada entrada até o calendário estar conectado; enquanto o consentimento estiver bloqueado, encontram o bloqueio toda vez.',
  'prompt-how-often.answer.first-time': 'Só na primeira vez.',
  'prompt-how-often.answer.every-time': 'Toda vez, até o calendário estar conectado.',
  'prompt-first-time.title': 'Ativar a pergunta, só na primeira vez',
  'prompt-first-time.what.0':
    'Ative “Ask users to integrate Office 365 calendar when signing in with SSO credentials”.',
  'prompt-first-time.what.1': 'Escolha “Ask users the first time they sign in”.',
  'prompt-first-time.what.2':
    'Confirme. O cadeado ao lado torna isso obrigatório para todos os grupos.',
  'prompt-first-time.check': 'Um usuário que nunca entrou com SSO é levado uma vez à Microsoft.',
  'prompt-every-time.title': 'Ativar a pergunta, toda vez até conectar',
  'prompt-every-time.what.0':
    'Ative “Ask users to integrate Office 365 calendar when signing in with SSO credentials”.',
  'prompt-every-time.what.1':
    'Escolha “Ask users every time they sign in until they integrate the calendars”.',
  'prompt-every-time.what.2':
    'Confirme. O cadeado ao lado torna isso obrigatório para todos os grupos.',
  'prompt-every-time.check':
    'Um usuário sem calendário conectado é levado à Microsoft na próxima entrada.',
  'prompt-every-time.risk':
    'Enquanto o consentimento estiver bloqueado, cada entrada de cada usuário termina no bloqueio. Resolva antes o consentimento.',
  'application-permissions.title': 'Deixar um administrador conectar todos de uma vez',
  'application-permissions.what.0':
    'Ative “Integrate third-party mail and calendar services” e escolha Office 365.',
  'application-permissions.what.1':
    'Em “Authorize with”, escolha Graph API, e não Exchange Web Services (EWS).',
  'application-permissions.what.2':
    'Em “Who can set up the integration”, escolha “Office 365 admin can set up the integration by using Application Permissions”.',
  'application-permissions.what.3':
    'Clique em “Authorize”. Um administrador de aplicativos de nuvem ou administrador global entra, lê a lista de permissões e decide; depois, “Save”.',
  'application-permissions.check': 'A página de configurações mostra o Office 365 como autorizado.',
  'application-permissions.risk':
    'Permissões de aplicativo alcançam todas as caixas até serem limitadas. É preciso um plano pago do Zoom e um domínio conhecido dos dois lados; o endereço Microsoft do administrador deve ser o mesmo que no Zoom.',
  'verify-enterprise-app.title': 'Verificar a concessão no Entra',
  'verify-enterprise-app.what.0':
    'Abra o aplicativo empresarial que o Zoom acabou de criar e compare o ID do aplicativo com o do pedido de consentimento.',
  'verify-enterprise-app.what.1':
    'Em “Permissions”, guia “Admin consent”, verifique se só consta o que você aceitou.',
  'verify-enterprise-app.what.2':
    'Limite-o às caixas que precisam dele (acesso baseado em função para aplicativos no Exchange).',
  'verify-enterprise-app.wait':
    'Uma nova concessão pode levar até uma hora para alcançar todas as caixas.',
  'verify-enterprise-app.check': 'As permissões concedidas constam em “Admin consent”.',
  'consent-way.ask': 'Como o consentimento deve ser dado?',
  'consent-way.help':
    'O artigo do Zoom cita dois caminhos: a “solução 1” abre o consentimento para todos os aplicativos do locatário, a “solução 2” consente só com o Zoom.',
  'consent-way.answer.company': 'Para toda a empresa, só com o Zoom (solução 2 do Zoom).',
  'consent-way.answer.admin-once':
    'Um administrador conecta todos de uma vez (hoje, o melhor caminho).',
  'consent-way.answer.pending': 'Um usuário já clicou em “Solicitar aprovação”.',
  'consent-way.answer.tenant':
    'Deixar todos os usuários consentirem com todos os aplicativos (solução 1 do Zoom).',
  'company-consent-setting.title': 'Fazer o Zoom parar de pedir consentimento a cada usuário',
  'company-consent-setting.what.0':
    'Desative “Office 365 users can consent to enterprise applications accessing company data on their behalf”.',
  'company-consent-setting.what.1': 'Confirme; use o cadeado se os grupos não devem alterar.',
  'company-consent-setting.check':
    'O botão está desativado para a conta e para o grupo do usuário.',
  'company-consent.title': 'Consentir em nome da empresa (a parte do administrador)',
  'company-consent.what.0': 'Entre no Zoom com uma conta do Zoom que seja sua e abra o seu perfil.',
  'company-consent.what.1': 'Escolha “Connect”, depois Office 365, depois OAuth 2.0 como método.',
  'company-consent.what.2':
    'Marque “I’m the admin and I’m consenting on behalf of the company” e clique em “Authorize”.',
  'company-consent.what.3':
    'Entre com a sua conta de administrador do Microsoft 365. Compare nome, editor e ID do aplicativo no pedido, leia as permissões e só então aceite.',
  'company-consent.check':
    'O Zoom aparece nos aplicativos empresariais, e a página “Permissions” mostra a concessão em “Admin consent”.',
  'company-consent.risk':
    'Assim, todos os usuários da empresa podem conectar um calendário. Para limitar, ative “Assignment required” no aplicativo e atribua grupos.',
  'user-connects.title': 'Conectar o seu calendário (a parte do usuário)',
  'user-connects.what.0':
    'No seu perfil do Zoom, escolha “Connect”, depois Office 365, depois “Authorize”. Deixe vazia a caixa dos administradores.',
  'user-connects.what.1': 'Entre com a sua conta de trabalho.',
  'user-connects.check':
    'O seu perfil mostra o calendário como conectado, com o seu endereço de trabalho.',
  'approve-request.title': 'Decidir sobre a solicitação pendente',
  'approve-request.what.0': 'Abra a solicitação do Zoom em “My Pending”.',
  'approve-request.what.1':
    'Analise permissões e consentimento: compare o ID do aplicativo, leia cada permissão e depois aprove, negue ou bloqueie.',
  'approve-request.wait': 'Uma aprovação pode levar até uma hora para alcançar todos.',
  'approve-request.check':
    'A solicitação saiu de “My Pending”, e a concessão consta nas permissões do aplicativo.',
  'allow-user-consent.title': 'Deixar os usuários consentirem com aplicativos (solução 1)',
  'allow-user-consent.what.0':
    'Em “User consent settings”, escolha “Allow user consent for apps” e salve.',
  'allow-user-consent.what.1': 'Volte e desfaça assim que os calendários estiverem conectados.',
  'allow-user-consent.wait': 'O Zoom informa cerca de 30 minutos até a configuração valer.',
  'allow-user-consent.check': 'Um usuário sem função recebe o pedido de consentimento comum.',
  'allow-user-consent.risk':
    'Isto abre o consentimento para todos os aplicativos, não só para o Zoom: qualquer usuário pode entregar e-mail e calendário a qualquer aplicativo, que é o que o phishing de consentimento explora.',
  'allow-user-consent.safer':
    'Volte e consinta só com o Zoom para a empresa, ou deixe um administrador conectar todos de uma vez.',
  'users-may-consent-setting.title': 'Informar ao Zoom que os usuários podem consentir',
  'users-may-consent-setting.what.0':
    'Ative “Office 365 users can consent to enterprise applications accessing company data on their behalf”. Precisa dizer o mesmo que a configuração do Entra.',
  'users-may-consent-setting.check': 'O botão está ativado para a conta e para o grupo do usuário.',
  'match-settings.title': 'Deixar a configuração do Zoom igual à do Entra',
  'match-settings.what.0':
    'Pergunte ao administrador do Entra se os usuários podem consentir por conta própria. Na maioria dos locatários, não podem.',
  'match-settings.what.1':
    'Se não podem: desative “Office 365 users can consent to enterprise applications accessing company data on their behalf”. Enquanto estiver ativado, o Zoom pergunta de novo a cada entrada, não importa o que foi aprovado.',
  'match-settings.what.2': 'Olhe também o grupo do usuário: um grupo pode ter valor próprio.',
  'match-settings.check': 'O botão está desativado para a conta e para o grupo do usuário.',
  'still-after-match.ask': 'O usuário continua bloqueado depois de conectar de novo?',
  'still-after-match.answer.no': 'Não, funciona.',
  'still-after-match.answer.yes': 'Sim, continua bloqueado.',
  'compare-permissions.title': 'Comparar o que foi concedido com o que o Zoom pede',
  'compare-permissions.what.0':
    'Leia o ID do aplicativo e os escopos (scope) no endereço da entrada bloqueada, antes de qualquer parte secreta.',
  'compare-permissions.what.1':
    'Abra esse aplicativo: as permissões concedidas precisam conter todos os escopos. Uma concessão antiga não cobre o que o Zoom passou a pedir.',
  'compare-permissions.what.2':
    'Em “Properties”, veja se “Assignment required” está ativado; nesse caso, o usuário também precisa estar atribuído.',
  'compare-permissions.what.3':
    'Conceda o que falta nesta página, não nos registros de aplicativo: conceder lá pode revogar o que já existia.',
  'compare-permissions.wait': 'Uma nova concessão pode levar até uma hora para valer.',
  'compare-permissions.check': 'Todos os escopos do endereço constam em “Permissions”.',
  'exchange-version.ask': 'Em qual servidor Exchange estão as caixas?',
  'exchange-version.help':
    'Servidores mais antigos não conhecem a interface moderna que o Zoom usa com o Office 365.',
  'exchange-version.answer.older': 'Exchange 2016 anterior ao CU3, 2013 ou 2010.',
  'exchange-version.answer.newer': 'Exchange 2016 CU3 ou mais novo.',
  'exchange-version.answer.cloud': 'A caixa afetada está no Office 365.',
  'ews-url.title': 'Informar ao Zoom o endereço EWS do seu servidor',
  'ews-url.what.0':
    'Escolha “Authorize with EWS URL” e informe o endereço do seu servidor, como o administrador do Exchange passou.',
  'ews-url.what.1':
    'Planeje a atualização do servidor ou a mudança dessas caixas para o Office 365.',
  'ews-url.check': 'Um usuário com caixa nesse servidor consegue conectar o calendário.',
  'ews-url.risk':
    'O EWS dá acesso à caixa inteira e não pode ser limitado. O EWS é desligado no Exchange Online a partir de outubro de 2026.',
  'ews-url.safer':
    'Atualize o servidor para o Exchange 2016 CU3 ou mais novo, ou mude as caixas para o Office 365; depois conecte pela Graph API.',
  'hybrid-connect.title': 'Conectar uma caixa híbrida',
  'hybrid-connect.what.0': 'No seu perfil do Zoom, escolha “Connect” e depois Office 365.',
  'hybrid-connect.what.1':
    'Autorize pelo caminho que o administrador definiu e entre com a sua conta de trabalho.',
  'hybrid-connect.check': 'A sua próxima reunião aparece no aplicativo Zoom.',
  'hybrid-result.ask': 'O que acontece agora?',
  'hybrid-result.answer.works': 'O calendário está conectado.',
  'hybrid-result.answer.approval': 'Aprovação do administrador necessária.',
  'hybrid-result.answer.error': 'Outro erro sobre a caixa de correio.',
  'hybrid-handover.text':
    'A caixa está em um servidor que o Zoom não alcança. Repasse ao administrador do Exchange: a autenticação moderna híbrida está configurada, e a caixa está sendo movida?',
  'hybrid-handover.checkAgain':
    'Quando o administrador do Exchange terminar, peça ao usuário que conecte de novo.',
  'choose-permissions.title': 'Escolher o que o Zoom pode fazer',
  'choose-permissions.what.0':
    'Confirme que “Authorize with EWS URL” não está escolhido: enquanto estiver, as permissões não podem ser alteradas.',
  'choose-permissions.what.1':
    'Escolha as permissões de calendário e contatos: só leitura, ou leitura e gravação.',
  'choose-permissions.what.2': 'Salve. O cadeado torna isso obrigatório para todos os usuários.',
  'choose-permissions.check': 'A página mostra a sua escolha ao ser aberta de novo.',
  'choose-permissions.risk':
    'Depois de travado, usuários conectados com outras permissões são desconectados e perguntados de novo (aplicativo Zoom 5.2.2 e mais novo). Avise-os antes.',
  'reconnect-after-change.title': 'Conectar de novo com as novas permissões',
  'reconnect-after-change.what.0':
    'Abra o seu perfil do Zoom, desconecte o calendário se ele ainda aparecer e conecte-o de novo.',
  'reconnect-after-change.check': 'O pedido lista só o que foi escolhido.',
  'find-ews.title': 'Ver se o Zoom ainda usa EWS',
  'find-ews.what.0': 'Olhe “Authorize with”: Graph API ou Exchange Web Services (EWS).',
  'find-ews.what.1':
    'Se for EWS, planeje a troca agora: a Microsoft desliga o EWS no Exchange Online a partir de outubro de 2026, e o Zoom o chama de legado sem suporte.',
  'find-ews.check': 'Você sabe qual dos dois está em uso, para a conta e para cada grupo.',
  'connected.text': 'O calendário deve estar conectado agora.',
  'connected.checkAgain':
    'Entre no Zoom como um dos usuários e abra o perfil: em calendário e contatos consta como conectado, com o endereço certo.',
};
