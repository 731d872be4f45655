import type { Catalogue } from '../../../lib/i18n/translate.ts';

/** The landing page of the links in our mails: few sentences, so all languages stand side by side. */
const en = {
  cardTitle: 'A card in your review queue',
  requestTitle: 'Your request',
  cardHow:
    'Click the Consent Desk icon in the toolbar of your browser and choose “Review”. The card is there under this number:',
  requestHow:
    'Click the Consent Desk icon in the toolbar of your browser and choose “My requests”. Your request is there under this number:',
  noExtension:
    'No such icon? Your IT can tell you how to get the Consent Desk extension for this browser.',
} as const;
export type OpenPageText = keyof typeof en;

export const OPEN_PAGE_MESSAGES: Catalogue<OpenPageText> = {
  en,
  de: {
    cardTitle: 'Eine Karte in Ihrer Prüfliste',
    requestTitle: 'Ihre Anfrage',
    cardHow:
      'Klicken Sie in der Symbolleiste Ihres Browsers auf Consent Desk und wählen Sie „Prüfen“. Die Karte steht dort unter dieser Nummer:',
    requestHow:
      'Klicken Sie in der Symbolleiste Ihres Browsers auf Consent Desk und wählen Sie „Meine Anfragen“. Ihre Anfrage steht dort unter dieser Nummer:',
    noExtension:
      'Kein solches Symbol? Ihre IT sagt Ihnen, wie Sie die Erweiterung Consent Desk für diesen Browser bekommen.',
  },
  fr: {
    cardTitle: 'Une fiche de votre file de révision',
    requestTitle: 'Votre demande',
    cardHow:
      'Cliquez sur l’icône Consent Desk dans la barre d’outils du navigateur et choisissez « Réviser ». La fiche s’y trouve sous ce numéro :',
    requestHow:
      'Cliquez sur l’icône Consent Desk dans la barre d’outils du navigateur et choisissez « Mes demandes ». Votre demande s’y trouve sous ce numéro :',
    noExtension:
      'Pas d’icône ? Votre service informatique peut vous dire comment obtenir l’extension Consent Desk pour ce navigateur.',
  },
  es: {
    cardTitle: 'Una ficha de su cola de revisión',
    requestTitle: 'Su solicitud',
    cardHow:
      'Haga clic en el icono de Consent Desk en la barra de herramientas del navegador y elija «Revisar». La ficha está allí con este número:',
    requestHow:
      'Haga clic en el icono de Consent Desk en la barra de herramientas del navegador y elija «Mis solicitudes». Su solicitud está allí con este número:',
    noExtension:
      '¿No ve el icono? Su departamento de TI puede decirle cómo obtener la extensión Consent Desk para este navegador.',
  },
  'pt-BR': {
    cardTitle: 'Um cartão da sua fila de revisão',
    requestTitle: 'Sua solicitação',
    cardHow:
      'Clique no ícone do Consent Desk na barra de ferramentas do navegador e escolha “Revisar”. O cartão está lá com este número:',
    requestHow:
      'Clique no ícone do Consent Desk na barra de ferramentas do navegador e escolha “Minhas solicitações”. Sua solicitação está lá com este número:',
    noExtension:
      'Não vê o ícone? Sua equipe de TI pode dizer como obter a extensão Consent Desk para este navegador.',
  },
  ja: {
    cardTitle: 'レビュー待ちのカード',
    requestTitle: 'あなたの申請',
    cardHow:
      'ブラウザーのツールバーにある Consent Desk のアイコンをクリックし、「レビュー」を選んでください。カードは次の番号で表示されます。',
    requestHow:
      'ブラウザーのツールバーにある Consent Desk のアイコンをクリックし、「自分の申請」を選んでください。申請は次の番号で表示されます。',
    noExtension:
      'アイコンがない場合は、このブラウザー用の Consent Desk 拡張機能の入手方法を IT 部門にお問い合わせください。',
  },
  ar: {
    cardTitle: 'بطاقة في قائمة مراجعتك',
    requestTitle: 'طلبك',
    cardHow:
      'انقر أيقونة Consent Desk في شريط أدوات المتصفح واختر «المراجعة». ستجد البطاقة هناك بهذا الرقم:',
    requestHow:
      'انقر أيقونة Consent Desk في شريط أدوات المتصفح واختر «طلباتي». ستجد طلبك هناك بهذا الرقم:',
    noExtension:
      'لا ترى الأيقونة؟ يستطيع قسم تقنية المعلومات إخبارك كيف تحصل على إضافة Consent Desk لهذا المتصفح.',
  },
};
