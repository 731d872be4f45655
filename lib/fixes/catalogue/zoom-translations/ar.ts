/** The Zoom fix, by the paths of `fixTexts`; menu names stay as Zoom's English interface spells them. */
export const ar: Record<string, string> = {
  title: 'تقويم Zoom وجهات اتصاله مع Office 365',
  summary:
    'من «مطلوب موافقة المسؤول» في Zoom إلى تقويم يعمل: الإعداد، والحلّان، وتكرار طلب الموافقة، وعلب البريد المختلطة، والأذونات، وEWS.',
  'prerequisites.0': 'مالك أو مسؤول في Zoom، ومسؤول في Microsoft 365.',
  'prerequisites.1':
    'للسؤال عند تسجيل الدخول: تسجيل الدخول الموحّد مُعدّ في Zoom، وموفّر الهوية متحد مع Microsoft Entra ID (Azure AD سابقًا).',
  'prerequisites.2':
    'علب بريد في Office 365، أو بيئة مختلطة يوجد بعضها فيها. لا يدعم Zoom علب البريد الموجودة على خوادمكم وحدها.',
  'situation.ask': 'ما الذي يحدث؟',
  'situation.answer.need-approval': 'يرى المستخدمون «مطلوب موافقة المسؤول» أو «الموافقة مطلوبة».',
  'situation.answer.approved-but-blocked': 'تمت الموافقة، لكن المستخدمين يُسألون أو يُحظرون من جديد.',
  'situation.answer.set-up': 'لم يُعدّ شيء بعد.',
  'situation.answer.hybrid':
    'علب البريد على خادم Exchange الخاص بنا (مختلط)، أو يطلب Zoom عنوان EWS.',
  'situation.answer.permissions': 'نريد تحديد ما يُسمح به لـ Zoom، أو لا يمكن تغيير الأذونات.',
  'situation.answer.ews-ends': 'ما زال Zoom يتصل عبر EWS، أو توقف عن العمل منذ انتهاء EWS.',
  'check-requirements.title': 'التحقق مما يحتاج إليه Zoom',
  'check-requirements.what.0': 'تأكد من أنك مالك حساب Zoom أو مسؤوله.',
  'check-requirements.what.1':
    'تحقق من أن تسجيل الدخول الموحّد يعمل في Zoom وأن موفّر الهوية (Okta أو Ping أو غيرهما) متحد مع Entra ID.',
  'check-requirements.what.2':
    'فعّل تكامل التقويم وجهات الاتصال للحساب، مع السماح بخدمة Office 365.',
  'check-requirements.check': 'يستطيع مستخدم الدخول إلى Zoom بحساب العمل، والتكامل مفعّل.',
  'who-connects.ask': 'من ينبغي أن يربط التقاويم؟',
  'who-connects.help':
    'الربط مرة واحدة عبر مسؤول هو الطريق الأفضل اليوم: لا يُسأل أي مستخدم ولا يصادف أحد الحظر.',
  'who-connects.answer.admin-once': 'مسؤول، مرة واحدة للجميع.',
  'who-connects.answer.each-user': 'كل مستخدم، عندما يُسأل عند تسجيل الدخول.',
  'prompt-how-often.ask': 'كم مرة ينبغي أن يسأل Zoom عند تسجيل الدخول؟',
  'prompt-how-often.help':
    'المرة الأولى فقط: من يرفض أو يصادف خطأ لا يُسأل ثانية، وعليه الربط يدويًا لاحقًا. كل مرة: يُرسل المستخدمون إلى Microsoft عند كل تسجيل دخول حتى يُربط التقويم؛ وما دامت الموافقة محظورة فسيصادفون الحظر كل مرة.',
  'prompt-how-often.answer.first-time': 'المرة الأولى فقط.',
  'prompt-how-often.answer.every-time': 'كل مرة حتى يُربط التقويم.',
  'prompt-first-time.title': 'تفعيل السؤال للمرة الأولى فقط',
  'prompt-first-time.what.0':
    'فعّل «Ask users to integrate Office 365 calendar when signing in with SSO credentials».',
  'prompt-first-time.what.1': 'اختر «Ask users the first time they sign in».',
  'prompt-first-time.what.2': 'أكّد. القفل المجاور يجعل ذلك ملزمًا لكل المجموعات.',
  'prompt-first-time.check': 'يُرسل إلى Microsoft مرة واحدة كل مستخدم لم يسبق له الدخول عبر SSO.',
  'prompt-every-time.title': 'تفعيل السؤال كل مرة حتى الربط',
  'prompt-every-time.what.0':
    'فعّل «Ask users to integrate Office 365 calendar when signing in with SSO credentials».',
  'prompt-every-time.what.1':
    'اختر «Ask users every time they sign in until they integrate the calendars».',
  'prompt-every-time.what.2': 'أكّد. القفل المجاور يجعل ذلك ملزمًا لكل المجموعات.',
  'prompt-every-time.check': 'يُرسل إلى Microsoft عند الدخول التالي كل مستخدم لم يربط تقويمه.',
  'prompt-every-time.risk':
    'ما دامت الموافقة محظورة، ينتهي كل تسجيل دخول لكل مستخدم عند الحظر. عالج الموافقة أولًا.',
  'application-permissions.title': 'أن يربط مسؤول الجميع مرة واحدة',
  'application-permissions.what.0':
    'فعّل «Integrate third-party mail and calendar services» واختر Office 365.',
  'application-permissions.what.1':
    'تحت «Authorize with» اختر Graph API وليس Exchange Web Services (EWS).',
  'application-permissions.what.2':
    'تحت «Who can set up the integration» اختر «Office 365 admin can set up the integration by using Application Permissions».',
  'application-permissions.what.3':
    'اضغط «Authorize». يسجّل الدخول مسؤول تطبيقات السحابة أو المسؤول العام، ويقرأ قائمة الأذونات ويقرر؛ ثم «Save».',
  'application-permissions.check': 'تُظهر صفحة الإعدادات أن Office 365 مخوَّل.',
  'application-permissions.risk':
    'تصل أذونات التطبيق إلى كل علبة بريد إلى أن تُقيَّد. يلزم اشتراك مدفوع في Zoom ونطاق يعرفه الطرفان؛ وينبغي أن يكون عنوان المسؤول لدى Microsoft هو نفسه في Zoom.',
  'verify-enterprise-app.title': 'التحقق من المنح في Entra',
  'verify-enterprise-app.what.0':
    'افتح تطبيق المؤسسة الذي أنشأه Zoom للتو وقارن معرّف التطبيق بالمعرّف الظاهر في طلب الموافقة.',
  'verify-enterprise-app.what.1':
    'تحت «Permissions»، علامة التبويب «Admin consent»، تحقق من أنه لا يوجد سوى ما وافقت عليه.',
  'verify-enterprise-app.what.2':
    'قيّده بعلب البريد التي تحتاج إليه (الوصول المستند إلى الأدوار للتطبيقات في Exchange).',
  'verify-enterprise-app.wait': 'قد يستغرق المنح الجديد حتى ساعة ليصل إلى كل علب البريد.',
  'verify-enterprise-app.check': 'الأذونات الممنوحة مدرجة تحت «Admin consent».',
  'consent-way.ask': 'كيف ينبغي أن تُمنح الموافقة؟',
  'consent-way.help':
    'تذكر مقالة Zoom طريقين: «الحل 1» يفتح الموافقة لكل تطبيق في المستأجر، و«الحل 2» يوافق على Zoom وحده.',
  'consent-way.answer.company': 'للشركة كلها، على Zoom وحده (الحل 2 من Zoom).',
  'consent-way.answer.admin-once': 'يربط مسؤول الجميع مرة واحدة (الطريق الأفضل اليوم).',
  'consent-way.answer.pending': 'ضغط مستخدم «طلب الموافقة» بالفعل.',
  'consent-way.answer.tenant': 'السماح لكل المستخدمين بالموافقة على كل التطبيقات (الحل 1 من Zoom).',
  'company-consent-setting.title': 'منع Zoom من طلب الموافقة من كل مستخدم',
  'company-consent-setting.what.0':
    'عطّل «Office 365 users can consent to enterprise applications accessing company data on their behalf».',
  'company-consent-setting.what.1': 'أكّد؛ واستخدم القفل إن كان ينبغي ألا تغيّره المجموعات.',
  'company-consent-setting.check': 'المفتاح معطّل للحساب ولمجموعة المستخدم.',
  'company-consent.title': 'الموافقة نيابة عن الشركة (دور المسؤول)',
  'company-consent.what.0': 'ادخل إلى Zoom بحساب Zoom خاص بك وافتح ملفك الشخصي.',
  'company-consent.what.1': 'اختر «Connect» ثم Office 365 ثم OAuth 2.0 طريقةً للتخويل.',
  'company-consent.what.2':
    'ضع علامة على «I’m the admin and I’m consenting on behalf of the company» واضغط «Authorize».',
  'company-consent.what.3':
    'سجّل الدخول بحساب مسؤول Microsoft 365. قارن الاسم والناشر ومعرّف التطبيق في الطلب، واقرأ الأذونات، ثم اقبل.',
  'company-consent.check':
    'يظهر Zoom ضمن تطبيقات المؤسسة، وتُظهر صفحة «Permissions» المنح تحت «Admin consent».',
  'company-consent.risk':
    'يستطيع بعدها كل مستخدم في الشركة ربط تقويم. لتقييد ذلك، فعّل «Assignment required» للتطبيق وعيّن مجموعات.',
  'user-connects.title': 'ربط تقويمك (دور المستخدم)',
  'user-connects.what.0':
    'في ملفك الشخصي في Zoom اختر «Connect» ثم Office 365 ثم «Authorize». اترك خانة المسؤولين فارغة.',
  'user-connects.what.1': 'سجّل الدخول بحساب العمل.',
  'user-connects.check': 'يُظهر ملفك الشخصي أن التقويم مربوط بعنوان العمل.',
  'approve-request.title': 'البت في الطلب المنتظر',
  'approve-request.what.0': 'افتح طلب Zoom ضمن «My Pending».',
  'approve-request.what.1':
    'راجع الأذونات والموافقة: قارن معرّف التطبيق واقرأ كل إذن، ثم وافق أو ارفض أو احظر.',
  'approve-request.wait': 'قد تستغرق الموافقة حتى ساعة لتصل إلى الجميع.',
  'approve-request.check': 'لم يعد الطلب ضمن «My Pending»، والمنح مدرج ضمن أذونات التطبيق.',
  'allow-user-consent.title': 'السماح للمستخدمين بالموافقة على التطبيقات (الحل 1)',
  'allow-user-consent.what.0':
    'تحت «User consent settings» اختر «Allow user consent for apps» واحفظ.',
  'allow-user-consent.what.1': 'عُد وتراجع عن ذلك فور ربط التقاويم.',
  'allow-user-consent.wait': 'يذكر Zoom نحو 30 دقيقة حتى يسري الإعداد.',
  'allow-user-consent.check': 'يظهر طلب الموافقة المعتاد لمستخدم بلا دور.',
  'allow-user-consent.risk':
    'هذا يفتح الموافقة لكل تطبيق وليس لـ Zoom وحده: يستطيع أي مستخدم عندئذ إعطاء البريد والتقويم لأي تطبيق، وهو ما يقوم عليه تصيّد الموافقة.',
  'allow-user-consent.safer':
    'ارجع ووافق على Zoom وحده للشركة، أو اجعل مسؤولًا يربط الجميع مرة واحدة.',
  'users-may-consent-setting.title': 'إعلام Zoom بأن المستخدمين يمكنهم الموافقة',
  'users-may-consent-setting.what.0':
    'فعّل «Office 365 users can consent to enterprise applications accessing company data on their behalf». يجب أن يطابق إعداد Entra.',
  'users-may-consent-setting.check': 'المفتاح مفعّل للحساب ولمجموعة المستخدم.',
  'match-settings.title': 'مطابقة إعداد Zoom مع إعداد Entra',
  'match-settings.what.0':
    'اسأل مسؤول Entra هل يمكن للمستخدمين الموافقة على التطبيقات بأنفسهم. في معظم المستأجرين لا يمكنهم ذلك.',
  'match-settings.what.1':
    'إن لم يكن ممكنًا: عطّل «Office 365 users can consent to enterprise applications accessing company data on their behalf». ما دام مفعّلًا يطلب Zoom الموافقة من جديد عند كل دخول مهما تمت الموافقة عليه.',
  'match-settings.what.2': 'انظر أيضًا في مجموعة المستخدم: قد تكون للمجموعة قيمة خاصة بها.',
  'match-settings.check': 'المفتاح معطّل للحساب ولمجموعة المستخدم.',
  'still-after-match.ask': 'هل ما زال المستخدم محظورًا بعد الربط من جديد؟',
  'still-after-match.answer.no': 'لا، يعمل.',
  'still-after-match.answer.yes': 'نعم، ما زال محظورًا.',
  'compare-permissions.title': 'مقارنة الممنوح بما يطلبه Zoom',
  'compare-permissions.what.0':
    'اقرأ معرّف التطبيق والنطاقات (scope) من عنوان تسجيل الدخول المحظور، قبل أي جزء سري.',
  'compare-permissions.what.1':
    'افتح ذلك التطبيق: يجب أن تتضمن الأذونات الممنوحة كل النطاقات. المنح القديم لا يغطي ما صار Zoom يطلبه.',
  'compare-permissions.what.2':
    'تحت «Properties» انظر هل «Assignment required» مفعّل؛ عندئذ يجب تعيين المستخدم أيضًا.',
  'compare-permissions.what.3':
    'امنح الناقص من هذه الصفحة لا من تسجيلات التطبيقات: فالمنح هناك قد يلغي ما سبق.',
  'compare-permissions.wait': 'قد يستغرق المنح الجديد حتى ساعة ليسري.',
  'compare-permissions.check': 'كل نطاق في العنوان مدرج تحت «Permissions».',
  'exchange-version.ask': 'على أي خادم Exchange توجد علب البريد؟',
  'exchange-version.help':
    'لا تعرف الخوادم الأقدم الواجهة الحديثة التي يستخدمها Zoom مع Office 365.',
  'exchange-version.answer.older': 'Exchange 2016 قبل CU3 أو 2013 أو 2010.',
  'exchange-version.answer.newer': 'Exchange 2016 CU3 أو أحدث.',
  'exchange-version.answer.cloud': 'علبة البريد المعنية في Office 365.',
  'ews-url.title': 'إعطاء Zoom عنوان EWS لخادمكم',
  'ews-url.what.0': 'اختر «Authorize with EWS URL» وأدخل عنوان خادمكم كما يعطيه مسؤول Exchange.',
  'ews-url.what.1': 'خطّط لتحديث الخادم أو لنقل علب البريد هذه إلى Office 365.',
  'ews-url.check': 'يستطيع مستخدم علبته على ذلك الخادم ربط التقويم.',
  'ews-url.risk':
    'يمنح EWS الوصول إلى علبة البريد كاملة ولا يمكن تقييده. ويُوقف EWS في Exchange Online ابتداءً من أكتوبر 2026.',
  'ews-url.safer':
    'حدّث الخادم إلى Exchange 2016 CU3 أو أحدث، أو انقل علب البريد إلى Office 365؛ ثم اربط عبر Graph API.',
  'hybrid-connect.title': 'ربط علبة بريد مختلطة',
  'hybrid-connect.what.0': 'في ملفك الشخصي في Zoom اختر «Connect» ثم Office 365.',
  'hybrid-connect.what.1': 'نفّذ التخويل بالطريقة التي حددها المسؤول، وسجّل الدخول بحساب العمل.',
  'hybrid-connect.check': 'يظهر اجتماعك التالي في تطبيق Zoom.',
  'hybrid-result.ask': 'ماذا يحدث الآن؟',
  'hybrid-result.answer.works': 'التقويم مربوط.',
  'hybrid-result.answer.approval': 'مطلوب موافقة المسؤول.',
  'hybrid-result.answer.error': 'خطأ آخر يخص علبة البريد.',
  'hybrid-handover.text':
    'علبة البريد على خادم لا يصل إليه Zoom. سلّم الأمر إلى مسؤول Exchange: هل المصادقة الحديثة المختلطة مُعدّة، وهل يجري نقل علبة البريد؟',
  'hybrid-handover.checkAgain': 'عندما ينتهي مسؤول Exchange، اطلب من المستخدم الربط من جديد.',
  'choose-permissions.title': 'اختيار ما يُسمح به لـ Zoom',
  'choose-permissions.what.0':
    'تأكد من أن «Authorize with EWS URL» غير محدد: ما دام محددًا لا يمكن تغيير الأذونات.',
  'choose-permissions.what.1': 'اختر أذونات التقويم وجهات الاتصال: قراءة فقط، أو قراءة وكتابة.',
  'choose-permissions.what.2': 'احفظ. القفل يجعل ذلك ملزمًا لكل المستخدمين.',
  'choose-permissions.check': 'تُظهر الصفحة اختيارك عند فتحها من جديد.',
  'choose-permissions.risk':
    'بعد القفل يُفصل المستخدمون المرتبطون بأذونات أخرى ويُسألون من جديد (تطبيق Zoom 5.2.2 وما بعده). أخبرهم أولًا.',
  'reconnect-after-change.title': 'الربط من جديد بالأذونات الجديدة',
  'reconnect-after-change.what.0':
    'افتح ملفك الشخصي في Zoom، وافصل التقويم إن كان ما زال ظاهرًا، ثم اربطه من جديد.',
  'reconnect-after-change.check': 'لا يذكر الطلب إلا ما اختير.',
  'find-ews.title': 'معرفة هل ما زال Zoom يستخدم EWS',
  'find-ews.what.0': 'انظر في «Authorize with»: هل هو Graph API أم Exchange Web Services (EWS).',
  'find-ews.what.1':
    'إن كان EWS فخطّط للتغيير الآن: توقف Microsoft خدمة EWS في Exchange Online ابتداءً من أكتوبر 2026، ويعدّها Zoom قديمة وغير مدعومة.',
  'find-ews.check': 'تعرف أيهما مستخدم للحساب ولكل مجموعة.',
  'connected.text': 'ينبغي أن يكون التقويم مربوطًا الآن.',
  'connected.checkAgain':
    'ادخل إلى Zoom بحساب أحد المستخدمين وافتح الملف الشخصي: يظهر التقويم وجهات الاتصال مربوطين بالعنوان الصحيح.',
};
