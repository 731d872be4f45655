import type { SetupKey } from './en.ts';

export const ar: Record<SetupKey, string> = {
  title: 'الإعداد',
  'managed.title': 'ضبطته مؤسستك',
  'managed.none': 'لم تضبط مؤسستك شيئًا لهذا المتصفح.',
  'problems.title': 'إعدادات تعذّرت قراءتها',
  value: 'القيمة',
  setting: 'الإعداد المعني',
  locked: 'مقفل',
};
