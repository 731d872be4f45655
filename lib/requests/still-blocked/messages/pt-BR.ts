import type { BlockedCause } from './en.ts';

export const ptBR: Record<BlockedCause, string> = {
  'assignment-required':
    'A pessoa não está atribuída a este aplicativo. Um administrador precisa atribuir a pessoa ou um grupo; aprovar de novo não muda nada.',
  'app-disabled': 'O aplicativo está desativado na sua organização.',
  'service-disabled': 'Um serviço de que o aplicativo depende está desativado na sua organização.',
  'app-unavailable': 'Sua organização não permite usar este aplicativo no momento.',
  'tenant-restricted': 'Sua rede ou organização não deixa a pessoa entrar na outra organização.',
  'personal-account':
    'A pessoa usou uma conta pessoal, mas o aplicativo precisa da conta de trabalho.',
  'guest-account':
    'A conta que a pessoa usou não pertence à organização que o aplicativo consulta.',
  'risky-app': 'A Microsoft considera o aplicativo arriscado e exige de novo um administrador.',
  'no-reviewer':
    'As solicitações de aprovação estão ativadas na Microsoft, mas ninguém foi indicado lá para respondê-las.',
  'request-lost':
    'A Microsoft perdeu o rastro da solicitação de aprovação; a pessoa deve recomeçar pelo aplicativo.',
  'request-failed': 'A Microsoft não conseguiu receber a solicitação de aprovação da pessoa.',
  'passing-fault': 'A Microsoft teve uma falha passageira; a pessoa deve tentar de novo.',
  declined: 'A pessoa respondeu não à pergunta de permissão ou fechou a janela cedo demais.',
  'missing-service':
    'O aplicativo precisa de um serviço da Microsoft que sua organização não configurou ou não licenciou.',
  'not-in-tenant':
    'O diretório da sua organização não conhece o aplicativo: ele nunca foi adicionado, ou a pessoa entrou na organização errada.',
  'app-misconfigured':
    'O fabricante não configurou bem o aplicativo, ou ninguém o aceitou na sua organização.',
  'partner-only': 'O aplicativo pertence a um parceiro a quem sua organização não deu acesso.',
  'google-policy': 'Os seus administradores do Google não liberaram o aplicativo.',
  'internal-app':
    'O aplicativo foi feito só para as pessoas de uma organização, e esta conta não é de lá.',
  'conditional-access':
    'Uma regra de segurança sobre dispositivo, local ou risco barrou a entrada; a aprovação não tem nada a ver com isso.',
  'prompt-loop':
    'O aplicativo pede consentimento de novo a cada entrada; só o fabricante pode mudar isso.',
  'admin-link': 'A pessoa abriu um link destinado a administradores.',
  'vendor-error': 'O próprio aplicativo está mal configurado; só o fabricante pode corrigir.',
  'approved-still-blocked':
    'A Microsoft continua exigindo um administrador: o consentimento não foi dado lá, ainda não entrou em vigor, ou o aplicativo pede mais do que foi aprovado.',
  'not-seen': 'A pessoa avisa que continua bloqueada; a causa não foi vista.',
  unknown: 'A página deu um motivo que o Consent Desk não conhece.',
};
