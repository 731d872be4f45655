import type { DiagnosisKey } from './en.ts';

export const ptBR: Record<DiagnosisKey, string> = {
  'cause.user-read-missing':
    'O aplicativo não pede o direito básico de autenticar pessoas. O fornecedor precisa acrescentá-lo; depois um administrador consente.',
  'cause.user-consent-off':
    'Nesta organização, os usuários não podem consentir com aplicativos por conta própria. Um administrador precisa conceder.',
  'cause.assignment-required':
    'O aplicativo exige atribuição. A pessoa precisa estar atribuída a ele, e um administrador precisa ter consentido.',
  'cause.app-not-in-tenant':
    'O aplicativo não é conhecido nesta organização: nunca foi instalado aqui, ou o link leva à organização errada.',
  'cause.resource-not-in-tenant':
    'O aplicativo usa um serviço que esta organização não tem: falta licença, ou ninguém o adicionou.',
  'cause.prompt-forces-consent':
    'O aplicativo exige um novo consentimento a cada entrada ({evidence}). Isso bloqueia mesmo depois de uma aprovação; o fornecedor precisa parar de enviá-lo.',
  'cause.scope-not-granted':
    'O aplicativo pede permissões que ninguém concedeu aqui. Um administrador precisa conceder exatamente essas.',
  'cause.permission-needs-admin':
    'O aplicativo pede permissões que aqui só um administrador pode conceder.',
  'cause.risky-app':
    'A Microsoft considera o aplicativo arriscado, em geral porque o editor não é verificado. Um administrador precisa olhar com cuidado antes de decidir.',
  'cause.admin-approval-needed':
    'Um administrador precisa aprovar o aplicativo, e a página não permite pedir: as solicitações estão desativadas.',
  'cause.approval-can-be-requested':
    'Um administrador precisa aprovar o aplicativo, e a página tem um formulário. Escreva o motivo e clique em “Solicitar aprovação”.',
  'cause.request-waiting': 'A solicitação foi enviada. Agora um revisor precisa decidir.',
  'cause.no-reviewer':
    'A solicitação falhou porque ninguém foi indicado para revisá-la. Um administrador precisa adicionar revisores.',
  'cause.request-not-understood':
    'A Microsoft não reconheceu mais a solicitação. Comece de novo pelo aplicativo.',
  'cause.workflow-off':
    'Os usuários não podem pedir aprovação porque o fluxo está desativado. Um administrador pode ativá-lo.',
  'cause.reviewer-sees-nothing':
    'As solicitações existem, mas este revisor não as vê: chegaram antes de ele ser revisor, ou falta uma função.',
  'cause.user-declined':
    'A pessoa clicou em “Cancelar” ou “Voltar ao aplicativo”: nada foi concedido. Depois de “Solicitação enviada” isso é normal; do contrário, não existe solicitação.',
  'cause.approval-loop':
    'Foi aprovado e, mesmo assim, a pessoa continua bloqueada. Algo pede consentimento de novo; os passos descobrem o quê.',
  'cause.admin-link-opened-by-user':
    'Este link é para administradores. Um usuário comum não recebe formulário ali e deve entrar pelo aplicativo.',
  'cause.admin-link-common':
    'O link de administrador contém “common” ou “consumers”, que a Microsoft recusa. Ele precisa indicar a organização.',
  'cause.unknown-resource':
    'O aplicativo pede um recurso que não existe aqui ou que falta no registro dele. Só o fornecedor pode corrigir.',
  'cause.partner-not-authorized':
    'Um parceiro usa um aplicativo que o cliente não autorizou. O próprio administrador do cliente precisa consentir.',
  'cause.passing-fault': 'Uma falha passageira na Microsoft. Tente de novo em uma nova janela.',
  'cause.device-consent':
    'Uma entrada em outro dispositivo não foi confirmada. Não é uma aprovação de administrador.',
  'cause.not-assigned':
    'A pessoa não está atribuída a este aplicativo. Um administrador precisa atribuir a pessoa ou um grupo.',
  'cause.app-disabled':
    'O aplicativo está desativado nesta organização, muitas vezes de propósito. Pergunte o motivo antes de pedir de novo.',
  'cause.resource-disabled':
    'O serviço por trás do aplicativo está desativado nesta organização. Um administrador precisa licenciá-lo ou ativá-lo.',
  'cause.tenant-restrictions': 'A rede só permite certas organizações, e esta não é uma delas.',
  'cause.cross-tenant-policy':
    'Uma regra entre as duas organizações impede esta entrada. Um administrador de uma delas precisa alterá-la.',
  'cause.conditional-access':
    'Uma regra sobre dispositivo, local ou risco recusa a entrada. Não tem a ver com consentimento.',
  'cause.mailbox-not-online':
    'A caixa de correio não está no Office 365 ou está sendo movida; por isso o aplicativo não a alcança.',
  'cause.guest-account':
    'A conta é de outra organização e não é conhecida nesta. Use a conta certa ou peça um convite.',
  'cause.personal-account':
    'Foi usada uma conta pessoal da Microsoft. Entre com a conta de trabalho; nenhum administrador pode aprovar uma conta pessoal.',
  'cause.wrong-account': 'A conta errada está conectada. Escolha outra.',
  'cause.wrong-tenant': 'O link leva a uma organização ou nuvem que não existe ou não é a sua.',
  'cause.sign-in-problem':
    'A própria conta não consegue entrar: senha, segundo fator ou sessão expirada.',
  'cause.vendor-error': 'O aplicativo está mal configurado. Só o fornecedor pode consertar.',
  'cause.redirect-mismatch':
    'O aplicativo devolve as pessoas a um endereço não registrado. Só o fornecedor pode corrigir.',
  'cause.vendor-secret-expired':
    'O segredo do aplicativo está errado ou expirou. O fornecedor precisa renová-lo.',
  'cause.google-blocked-by-admin':
    'O administrador do Google Workspace não permitiu este aplicativo. Peça na página ou solicite a análise.',
  'cause.google-internal-app': 'O aplicativo é só para a organização do fornecedor.',
  'cause.google-embedded-browser':
    'O Google recusa a entrada dentro da janela de um aplicativo. Abra em um navegador de verdade.',
  'cause.okta-not-assigned': 'O aplicativo não está atribuído à pessoa no Okta.',
  'cause.github-needs-owner':
    'A organização do GitHub restringe aplicativos. Um proprietário precisa aprovar.',
  'cause.slack-needs-approval':
    'O workspace do Slack aprova aplicativos antes. Envie a solicitação; um administrador decide.',
  'cause.atlassian-needs-site-admin':
    'O administrador do site da Atlassian precisa permitir o aplicativo antes.',
  'cause.salesforce-app-blocked':
    'O administrador do Salesforce precisa instalar ou aprovar o aplicativo antes.',
  'cause.sign-in-noise':
    'Este código aparece em qualquer entrada comum e não é um erro por si só. Procure outro código na página.',
  'cause.unknown-code': 'Não conhecemos este código. Consulte-o na Microsoft; nós não adivinhamos.',
  'cannot.consent': 'Entrar de novo sem mudar nada ou limpar o navegador não ajuda.',
  'cannot.access': 'Uma aprovação ou nova solicitação não ajuda aqui.',
  'cannot.account': 'Enquanto esta conta for usada, nenhuma aprovação de administrador ajuda.',
  'cannot.vendor':
    'Nem você nem seu administrador podem consertar isto; uma solicitação não ajuda.',
  'cannot.ignore': 'Não há nada a consertar.',
  'class.consent': 'Consentimento',
  'class.access': 'Acesso',
  'class.account': 'Conta',
  'class.vendor': 'O próprio aplicativo',
  'class.ignore': 'Entrada comum',
  'code.90094': 'Precisa de um administrador; não há formulário para pedir.',
  'code.90095': 'Precisa de um administrador; há um formulário para pedir na página.',
  'code.90096': 'A solicitação foi enviada.',
  'code.90097': 'A solicitação falhou: não há revisor.',
  'code.90098': 'O número da solicitação não foi reconhecido.',
  'code.900941':
    'Precisa de um administrador porque o aplicativo é considerado arriscado; não há formulário.',
  'code.900981': 'Considerado arriscado; o administrador vê um aviso.',
  'code.900942': 'Precisa de um administrador antes de o aplicativo receber um token.',
  'code.90093': 'Uma política impede esta pessoa de conceder as permissões.',
  'code.65001': 'Ninguém consentiu com o aplicativo, ou não com tudo.',
  'code.650011': 'Ninguém consentiu com este recurso do aplicativo.',
  'code.65004': 'O consentimento foi recusado, ou clicaram em “Voltar ao aplicativo”.',
  'code.90008': 'Falta ao aplicativo a permissão de autenticar pessoas.',
  'code.650056': 'O aplicativo não lista permissões, não tem consentimento ou usa um ID errado.',
  'code.650052': 'A organização não tem a entidade de serviço de um serviço que o aplicativo usa.',
  'code.650057': 'O aplicativo pede um recurso que o registro dele não lista.',
  'code.500011': 'O recurso não é conhecido nesta organização.',
  'code.700016': 'O aplicativo não é conhecido neste diretório.',
  'code.90099': 'O cliente não autorizou o aplicativo do parceiro.',
  'code.90090': 'Uma falha passageira.',
  'code.50105': 'A pessoa não está atribuída ao aplicativo.',
  'code.7000112': 'O aplicativo está desativado.',
  'code.50020': 'A conta não é conhecida nesta organização.',
  'code.50034': 'Essa conta não existe neste diretório.',
  'code.500208': 'Uma conta pessoal onde é preciso uma de trabalho, ou o contrário.',
  'code.53003': 'O acesso condicional recusou a entrada.',
  'code.50011': 'O endereço de retorno não está registrado.',
  'code.9002328': 'Um link de administrador não pode usar “common”.',
  'forecast.approved': 'Provavelmente não: o aplicativo está aprovado na sua organização.',
  'forecast.approved-but-prompt':
    'Provavelmente sim: está aprovado, mas o link exige um novo consentimento (prompt=consent).',
  'forecast.blocked': 'Sim: o aplicativo está bloqueado na sua organização.',
  'forecast.denied':
    'Sim: uma solicitação anterior foi negada. Você pode pedir de novo com um motivo melhor.',
  'forecast.open': 'Sim: uma solicitação para este aplicativo ainda está aberta.',
  'forecast.admin-link': 'Sim: este link é para administradores. Entre pelo aplicativo.',
  'forecast.personal':
    'Não dá para saber: o link é para contas pessoais, sobre as quais nenhum administrador decide.',
  'forecast.always-admin': 'Sim: algumas das permissões sempre precisam de um administrador.',
  'forecast.consent-off':
    'Sim: na sua organização os usuários não podem consentir com nenhum aplicativo.',
  'forecast.managed':
    'Muito provavelmente: por padrão da Microsoft, os usuários não podem mais consentir com algumas destas permissões.',
  'forecast.low-risk-only':
    'Provavelmente sim: sua organização só permite permissões de baixo impacto.',
  'forecast.basic-only': 'Provavelmente não: o link pede só entrada e perfil básico.',
  'forecast.consent-allowed':
    'Provavelmente não: na sua organização os usuários podem consentir com isto.',
  'forecast.static': 'O link não diz: ele não lista as permissões, ou nada as proíbe.',
  'forecast.no-link': 'Não há link de entrada neste texto.',
  'forecast.other-provider': 'Não dá para saber: não é uma entrada de trabalho da Microsoft.',
  'forecast.other-tenant': 'O link indica uma organização diferente da sua.',
  'forecast.rule-always': '{scope}: sempre precisa de um administrador',
  'forecast.rule-managed': '{scope}: recusado por padrão desde {since}',
};
