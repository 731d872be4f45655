import type { WordsKey } from './en.ts';

export const ar: Record<WordsKey, string> = {
  'why.forbidden': 'هذا للمراجعين وحدهم. يسمّيهم المسؤول ضمن «السياسة».',
  'why.role-missing':
    'تحتاج الموافقة إلى أحد أدوار الدليل: مسؤول تطبيقات السحابة أو مسؤول التطبيقات أو المسؤول العام. يمكنك أن تسأل أو ترفض أو توصي.',
  'why.own-request': 'أنت من طلب هذا التطبيق. لا بد أن يقرر شخص آخر.',
  'why.not-open': 'لم يعد هذا الطلب مفتوحًا.',
  'why.claimed-by-other': 'تولّى {name} هذا الطلب. لا تنقله إليك إلا باتفاق بينكما.',

  'refused.decided': 'سبق {name} إلى القرار في {when}. لم يُسجَّل قرارك ولم يُبلَّغ به أحد.',
  'refused.stale-version': 'تغيّر هذا الطلب وأنت تقرر. لم يُسجَّل منك شيء. راجعه مرة أخرى ثم قرر.',
  'refused.expired': 'انتهت مدة هذا الطلب قبل وصول قرارك. لم يُسجَّل شيء.',
  'refused.withdrawn': 'سُحب هذا الطلب قبل وصول قرارك. لم يُسجَّل شيء.',
  'refused.not-open': 'لم يعد هذا الطلب مفتوحًا. لم يُسجَّل شيء ولم يُبلَّغ أحد.',
  'refused.role-missing': 'لم يعد لحسابك الدور اللازم للموافقة. لم يُسجَّل شيء.',
  'refused.forbidden': 'لم تعد مراجعًا هنا. لم يُسجَّل شيء.',
  'refused.own-request': 'هذا طلبك أنت. لم يُسجَّل شيء.',
  'refused.claimed-by-other': 'تولّى {name} هذا الطلب في هذه الأثناء، ولم يُنزع منه.',
  'refused.not-found': 'لم يعد بإمكانك رؤية هذا الطلب. لم يُسجَّل شيء.',
  'refused.consent-failed':
    'أجابت صفحة القبول بالفشل ({detail}). تبقى الموافقة مجرد «تصريح»: افتح الصفحة من جديد حين يزول السبب.',
  'refused.other': 'لم يقبله الخادم: {detail}',
  'refused.storage':
    'لم يستطع هذا المتصفح حفظه: مساحة التخزين ممتلئة أو أُفرغت. لم يُرسل شيء. ما كتبته ما زال في النموذج.',
  'refused.words': 'ما كنت قد كتبته',

  'link.fault': 'سينتهي عنوان القبول بخطأ ({code})، ولذلك لم يُفتح. أخبر من يدير الخادم.',
  'link.none': 'ليس لخدمة تسجيل الدخول هذه عنوان قبول. اسمح بالتطبيق من وحدة إدارتها.',

  'presence.one': 'يفتح {name} هذا الطلب الآن.',
  'presence.many':
    'يفتح {name} هذا الطلب الآن ومعه {count, plural, one {شخص آخر} two {شخصان آخران} few {# أشخاص آخرين} other {# شخصًا آخر}}.',
  'handover.button': 'تسليم…',
  'handover.title': 'تسليم {app}',
  'handover.consequence': 'يصير الطلب بعدها في عهدة من تختاره. ويرى أصحاب الطلب من ينظر فيه.',
  'handover.to': 'إلى من',
  'handover.confirm': 'تسليم',
  'handover.nobody': 'لم يسجّل أي مراجع آخر دخوله هنا بعد.',
  'handover.unread': 'تعذّرت قراءة قائمة المراجعين: {detail}',
  'handover.done': 'سُلِّم إلى {name}.',

  'precedents.title': 'قرارات في تطبيقات مشابهة',
  'precedents.publisher': 'الناشر نفسه',
  'precedents.permissions': 'طلب أيضًا {permissions}',
  'precedents.none': 'لا شيء بعد عن تطبيقات أخرى لهذا الناشر أو بهذه الأذونات.',
  'precedents.unread': 'تظهر القرارات المشابهة حين يجيب الخادم.',

  'permission.admin': 'يحتاج دائمًا إلى مسؤول',
  'permission.since': 'مغلق أمام المستخدمين العاديين بإعداد Microsoft منذ {month}',

  'done.plan': 'سُجّل. تعرض البطاقة الآن الخطة خطوة خطوة.',

  'chip.low': 'منخفض {score}',
  'chip.medium': 'متوسط {score}',
  'chip.high': 'مرتفع {score}',
  'chip.critical': 'حرج {score}',
};
