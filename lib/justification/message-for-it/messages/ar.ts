import type { MessageForItKey } from './en.ts';

export const ar: Record<MessageForItKey, string> = {
  'subject.request': 'طلب الموافقة على تطبيق: {app}',
  'subject.problem': 'مشكلة في تسجيل الدخول إلى تطبيق: {app}',
  'subject.assignment': 'طلب الوصول إلى تطبيق: {app}',
  'subject.vendor': 'تطبيقكم لا يستطيع تسجيل الدخول إلى Microsoft 365: {app}',
  'intro.request':
    'مرحبًا،\n\nحاولت تسجيل الدخول إلى «{app}» بحساب العمل. تشترط Microsoft أن يوافق أحد المسؤولين على التطبيق أولًا. هل يمكنكم النظر في ذلك؟',
  'intro.problem':
    'مرحبًا،\n\nلا أستطيع تسجيل الدخول إلى «{app}» بحساب العمل، ولا يبدو أن السبب نقص موافقة. هل يمكنكم النظر في ذلك؟',
  'intro.assignment':
    'مرحبًا،\n\n«{app}» متاح للأشخاص المعيَّنين فقط، ولست منهم بعد. هل يمكنكم تعييني أو تعيين إحدى مجموعاتي؟',
  'intro.vendor':
    'مرحبًا،\n\nحاولت تسجيل الدخول إلى «{app}» بحساب العمل من Microsoft، فظهر خطأ لا يستطيع إصلاحه إلا صانع التطبيق. هل يمكنكم النظر في ذلك؟',
  'no-name': 'تطبيق لم يظهر اسمه',
  'heading.reason': 'لماذا أحتاج إليه',
  'heading.app': 'التطبيق',
  'heading.permissions': 'ما الذي يطلبه',
  'heading.support': 'تفاصيل للدعم',
  'app.name': 'الاسم: {value}',
  'app.client-id': 'معرّف العميل: {value}',
  'app.publisher-verified': 'الناشر: {value} (موثَّق من Microsoft)',
  'app.publisher-unverified': 'الناشر: {value} (غير موثَّق)',
  'permissions.more':
    '{count, plural, zero {ولا غيرها} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  'permissions.none': 'لم تظهر. تعرضها نافذة الموافقة.',
  'support.error': 'الخطأ: {value}',
  'support.correlation': 'معرّف الارتباط: {value}',
  'support.time': 'الوقت: {value}',
  'consent.link': 'للمسؤول: تحقق من التطبيق ثم وافق عليه هنا:',
  cut: '(مختصر؛ النص الكامل موجود في الطلب)',
};
