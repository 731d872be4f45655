import type { HealthKey } from './en.ts';

export const ar: Record<HealthKey, string> = {
  title: 'الحالة',
  asOf: 'حتى {when}',
  refresh: 'تحقّق مجددًا',
  ok: 'جيدة',
  bad: 'تحتاج إلى انتباه',
  backend: 'الخادم',
  version: 'النسخة {version}',
  database: 'قاعدة البيانات',
  'database.sqlite': 'ملف SQLite',
  'database.postgres': 'PostgreSQL',
  latency: 'يجيب خلال {ms} ملي ثانية',
  mail: 'البريد',
  'mail.off': 'لم يُضبط خادم بريد. لا يُبلَّغ أحد بالبريد.',
  'mail.waiting':
    '{count, plural, =0 {لا شيء بانتظار الإرسال.} one {رسالة واحدة بانتظار الإرسال.} two {رسالتان بانتظار الإرسال.} few {# رسائل بانتظار الإرسال.} many {# رسالةً بانتظار الإرسال.} other {# رسالة بانتظار الإرسال.}}',
  'mail.oldest': 'أقدمها بانتظار الإرسال منذ {when}.',
  'mail.failures': 'رسائل لم تخرج',
  'mail.to': 'إلى',
  'mail.kind': 'بشأن',
  'mail.tries': 'المحاولات',
  'mail.error': 'رد خادم البريد',
  feed: 'تدفّق التغييرات',
  'feed.lag': 'لا يتأخر القرّاء أكثر من {seconds} ثانية.',
  'feed.idle': 'لا شيء للتسليم.',
  jobs: 'الساعة',
  'jobs.overdue':
    '{count, plural, =0 {لا شيء متأخر.} one {مهمة مستحقة واحدة لم تُنفَّذ بعد.} two {مهمتان مستحقتان لم تُنفَّذا بعد.} few {# مهام مستحقة لم تُنفَّذ بعد.} many {# مهمةً مستحقة لم تُنفَّذ بعد.} other {# مهمة مستحقة لم تُنفَّذ بعد.}}',
};
