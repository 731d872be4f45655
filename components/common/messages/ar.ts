import type { CommonKey } from './en.ts';

export const ar: Record<CommonKey, string> = {
  close: 'إغلاق',
  cancel: 'إلغاء',
  undo: 'تراجع',
  retry: 'المحاولة مرة أخرى',
  copy: 'نسخ',
  copied: 'تم النسخ',
  'copy-failed': 'تعذّر النسخ. حدّد النص وانسخه يدويًا.',
  loading: 'جارٍ التحميل…',
  'risk-low': 'خطر منخفض',
  'risk-medium': 'خطر متوسط',
  'risk-high': 'خطر مرتفع',
  'risk-critical': 'خطر حرج',
  'risk-with-score': '{risk}، {score} من 100',
  'page-failed': 'تعذّر عرض هذه الصفحة',
  'page-failed-detail':
    'لم يُفقد أي شيء مما كتبته. أعد تحميل الصفحة؛ وإذا تكرر ذلك فأخبر المسؤولين عن Consent Desk.',
};
