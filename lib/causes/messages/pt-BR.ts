import type { CauseKey } from './en.ts';

export const ptBR: Record<CauseKey, string> = {
  'this-app': 'este aplicativo',
  'only-admins-may-agree': 'Na sua organização, só um administrador pode aceitar o que {app} pede.',
  'unverified-publisher':
    'A Microsoft não confirmou quem publica {app}; por isso sua organização quer que um administrador avalie antes.',
  'managed-permission':
    '{app} pede {value}, uma permissão que a Microsoft reserva por padrão aos administradores.',
  'admin-only-permission':
    '{app} pede {value}, que vai além dos seus próprios dados; só um administrador pode conceder.',
  'never-agreed':
    'Ninguém na sua organização aceitou {app} ainda, e a pergunta não foi feita a você.',
  'assignment-required':
    '{app} está aberto só a quem foi atribuído a ele, e você não está nessa lista.',
  'prompt-every-time':
    '{app} pede consentimento a cada entrada; por isso você vê esta tela mesmo que já tenha sido aceito.',
  'prompt-loop':
    'Sua organização aprovou {app}, mas o aplicativo pede consentimento de novo a cada entrada.',
  'risky-app': 'A Microsoft considera {app} arriscado; um administrador precisa avaliar antes.',
  'missing-service':
    '{app} precisa de um serviço da Microsoft que sua organização não configurou ou não licenciou.',
  'not-in-tenant':
    'O diretório da sua organização não conhece {app}; talvez nunca tenha sido adicionado, ou você está entrando na organização errada.',
  'app-misconfigured': '{app} não foi bem configurado pelo fabricante, ou nunca foi aceito aqui.',
  'guest-account': 'A conta que você usou não pertence à organização que {app} consulta.',
  'personal-account':
    'Você entrou com uma conta pessoal, e {app} precisa de uma conta de trabalho.',
  'approved-still-blocked':
    'Sua organização aprovou {app}, mas ele continua parado: a aprovação pode levar alguns minutos, ou o aplicativo pede mais do que foi aprovado.',
  'admin-link': 'Você abriu um link destinado a um administrador da sua organização.',
  'no-reviewer':
    'As solicitações estão ativadas na Microsoft, mas ninguém foi indicado lá para respondê-las.',
  'request-lost':
    'A Microsoft perdeu o rastro da sua solicitação de {app}; em geral basta recomeçar pelo aplicativo.',
  'request-failed': 'A Microsoft não conseguiu receber sua solicitação de {app}.',
  'app-disabled': 'Sua organização desativou {app}.',
  'app-unavailable': 'Sua organização não permite usar {app} no momento.',
  'service-disabled': 'Um serviço de que {app} depende está desativado na sua organização.',
  'partner-only': '{app} pertence a um parceiro a quem sua organização não deu acesso.',
  'tenant-restricted': 'Sua rede ou organização não permite entrar nessa outra organização.',
  'conditional-access':
    'Uma regra de segurança da sua organização barrou esta entrada; o motivo é o seu dispositivo ou local, não {app}.',
  declined: 'A pergunta de permissão foi respondida com não, ou a janela foi fechada cedo demais.',
  'passing-fault': 'A Microsoft teve uma falha passageira; o problema não é seu nem de {app}.',
  'vendor-error':
    'Quem precisa corrigir isto é o fabricante de {app}; seus administradores não podem.',
  'internal-app': '{app} foi feito só para as pessoas de uma organização, e sua conta não é de lá.',
  'google-policy': 'Os administradores do Google da sua organização não liberaram {app}.',
  'not-sure':
    'Não temos certeza do motivo: a página parece bloqueada, mas não mostra nenhum código conhecido.',
  'workflow-off':
    'A Microsoft não oferece um formulário de solicitação aqui porque ele está desativado na sua organização.',
  'evidence-code': 'Visto na página: {value}',
  'evidence-prompt': 'Visto no endereço de entrada: {value}',
  'evidence-permission': 'Visto no que ele pede: {value}',
  'evidence-publisher': 'Visto na página: editor {value}',
  'evidence-endpoint': 'Visto no endereço: {value}',
  'evidence-account': 'Conectado como {value}',
  'evidence-decision': 'Informado pela sua organização: o aplicativo está aprovado',
  'evidence-page': 'Visto: a própria página ({value})',
  'step-request': 'Solicite: diga por que precisa de {app}, e as pessoas certas verão.',
  'step-try-again': 'Comece a entrada de novo a partir de {app}.',
  'step-switch-account': 'Entre com outra conta: a do seu trabalho ou escola.',
  'step-ask-assignment':
    'Peça à sua equipe de TI que atribua você a {app}; aprovar o aplicativo de novo não mudaria nada.',
  'step-tell-it': 'Avise sua equipe de TI; a mensagem abaixo diz o que ela precisa saber.',
  'step-report-to-vendor': 'Avise o fabricante de {app}; a mensagem abaixo diz o que está errado.',
};
