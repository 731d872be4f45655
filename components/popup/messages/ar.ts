import type { PopupKey } from './en.ts';

export const ar: Record<PopupKey, string> = {
  'failed-title': 'تعذّر تشغيل Consent Desk',
  'failed-text': 'لم يُفقد شيء. حاول مرة أخرى؛ وإن استمر ذلك فأعد تحميل الإضافة.',
  tabs: 'أقسام Consent Desk',
  'tab-mine': 'طلباتي',
  'tab-queue': 'قائمة المراجعة',
  'tab-queue-count':
    '{count, plural, zero {لا طلبات بانتظارك} one {طلب واحد بانتظارك} two {طلبان بانتظارك} few {# طلبات بانتظارك} many {# طلبًا بانتظارك} other {# طلب بانتظارك}}',
  'tab-fixes': 'حلول',
  tagline: 'اطلب جيدًا وقرّر جيدًا',
  'sign-out': 'تسجيل الخروج',
  settings: 'الإعدادات',
  'sign-in': 'تسجيل الدخول',
  'signed-out-title': 'لم تسجّل الدخول',
  'signed-out-text': 'سجّل الدخول بحساب عملك لترى ما آلت إليه طلباتك.',
  'signed-out-waiting':
    '{count, plural, zero {لا شيء ينتظر هنا} one {أمر واحد ينتظر هنا} two {أمران ينتظران هنا} few {# أمور تنتظر هنا} many {# أمرًا ينتظر هنا} other {# أمر ينتظر هنا}} إلى أن تسجّل الدخول.',
  'no-backend-title': 'يعمل بمفرده',
  'no-backend-text':
    'لا يوجد خادم متصل بهذا المتصفح. تبقى الطلبات هنا وتحصل على رسالة جاهزة لقسم تقنية المعلومات.',
  'unreachable-title': 'لا يمكن الوصول إلى الخادم',
  'unreachable-text': 'انقطع الاتصال {when}. ما تراه هو آخر حالة معروفة.',
  'outbox-waiting':
    '{count, plural, zero {لا شيء بانتظار الإرسال.} one {إجراء واحد بانتظار الإرسال.} two {إجراءان بانتظار الإرسال.} few {# إجراءات بانتظار الإرسال.} many {# إجراءً بانتظار الإرسال.} other {# إجراء بانتظار الإرسال.}}',
  'try-now': 'حاول الآن',
  'still-unreachable': 'لا يوجد اتصال بعد.',
  'sign-in-cancelled': 'أُغلقت نافذة تسجيل الدخول.',
  'sign-in-interaction-needed': 'تلزم نافذة لتسجيل الدخول؛ اضغط الزر مرة أخرى.',
  'sign-in-unreachable': 'لا يمكن الوصول إلى الخادم الآن.',
  'sign-in-refused': 'رُفض تسجيل الدخول. اسأل قسم تقنية المعلومات هل يحق لك استخدام Consent Desk.',
  'sign-in-no-backend': 'لم يُعدّ خادم في هذا المتصفح.',
  'blocked-page-title': 'هناك تسجيل دخول محظور في هذه النافذة',
  'blocked-page-open': 'عرض المساعدة',
  'canary-title': 'هل تغيّر شيء هنا؟',
  'canary-text': 'بدت صفحة تسجيل دخول محظورة لكننا لم نتعرف عليها. يمكنك مساعدتنا في معرفتها.',
  'canary-report': 'الإبلاغ عن هذه الشاشة',
  'canary-none': 'لا يوجد ما يُبلَّغ عنه في هذا اللسان. افتح الصفحة المحظورة أولًا.',
  'canary-preview-title': 'ما الذي سيُحفظ',
  'canary-preview-text':
    'بنية الصفحة والعلامات المعروفة فقط. تُزال الأسماء والعناوين والأسرار. لا يُرسل شيء، بل تحفظ ملفًا.',
  'canary-save': 'حفظ كملف',
};
