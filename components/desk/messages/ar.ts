import type { DeskKey } from './en.ts';

export const ar: Record<DeskKey, string> = {
  title: 'Consent Desk',
  'nav.label': 'أقسام Consent Desk',
  'nav.queue': 'قائمة الانتظار',
  'nav.requests': 'طلباتي',
  'nav.fixes': 'الحلول',
  'nav.policy': 'السياسة',
  'nav.audit': 'التدقيق',
  'nav.numbers': 'الأرقام',
  'nav.health': 'الحالة',
  'nav.setup': 'الإعداد',
  'nav.skip': 'الانتقال إلى المحتوى',
  'user.signIn': 'تسجيل الدخول',
  'user.signOut': 'تسجيل الخروج',
  'user.signedIn': 'مسجَّل الدخول باسم {name}',
  'user.failed': 'تعذّر تسجيل الدخول: {detail}',
  'state.none': 'لم يُضبط أي خادم. تُتابَع الطلبات في هذا المتصفح فقط.',
  'state.unreachable': 'يتعذّر الوصول إلى الخادم. ما تراه هو آخر حالة معروفة.',
  'state.outbox':
    '{count, plural, zero {لا إجراءات بانتظار الإرسال} one {إجراء واحد بانتظار الإرسال} two {إجراءان بانتظار الإرسال} few {# إجراءات بانتظار الإرسال} many {# إجراءً بانتظار الإرسال} other {# إجراء بانتظار الإرسال}}',
  'error.unreachable': 'يتعذّر الوصول إلى الخادم',
  'error.signedOut': 'يُرجى تسجيل الدخول',
  'error.forbidden': 'لا يحق لحسابك رؤية هذه الصفحة',
  'error.otherVersion': 'أجاب الخادم بصيغة لا تعرفها هذه النسخة',
  'error.refused': 'لم يقبل الخادم هذا الإجراء',
};
