import type { Words } from './fr.js';

export const ar: Words = {
  problems: {
    'request.invalid': {
      title: 'بعض الحقول تحتاج إلى تصحيح',
      detail: 'لم يُحفظ أي شيء. صححوا الحقول المبينة ثم أعيدوا الإرسال.',
    },
    'request.malformed': {
      title: 'طلب غير مقروء',
      detail: 'الطلب ليس بصيغة JSON صحيحة أو لا يوافق الشكل المنتظر.',
    },
    'request.too_large': {
      title: 'طلب كبير جدا',
      detail: 'ما تم إرساله يتجاوز الحجم المسموح به.',
    },
    'request.too_many': {
      title: 'طلبات كثيرة',
      detail: 'انتظروا قليلا قبل إعادة المحاولة.',
    },
    'request.precondition_required': {
      title: 'النسخة غير محددة',
      detail: 'حددوا في If-Match النسخة التي تعدلونها.',
    },
    'request.precondition_failed': {
      title: 'تم التعديل في هذه الأثناء',
      detail: 'عدّل شخص آخر هذا العنصر. أعيدوا قراءته قبل المحاولة.',
    },
    'request.idempotency_mismatch': {
      title: 'المفتاح مستعمل من قبل',
      detail: 'سبق استعمال هذا المفتاح Idempotency-Key لطلب آخر.',
    },
    'request.cross_site': {
      title: 'طلب قادم من موقع آخر',
      detail: 'حفاظا على الأمن، لا يمكن لهذا الإجراء أن يأتي إلا من هذا الموقع.',
    },
    'resource.not_found': {
      title: 'غير موجود',
      detail: 'هذه الصفحة أو هذا العنصر غير موجود أو غير منشور.',
    },
    'server.failed': {
      title: 'خطأ من جهتنا',
      detail: 'لم تكتمل العملية ولم يتغير أي شيء. أعيدوا المحاولة، وإذا استمر الخطأ فأبلغوا عنه مع رقمه.',
    },
    'server.unavailable': {
      title: 'الخدمة غير متاحة مؤقتا',
      detail: 'لا يمكن الوصول إلى المعطيات حاليا. أعيدوا المحاولة بعد ثوان.',
    },
    'session.required': {
      title: 'تسجيل الدخول ضروري',
      detail: 'سجلوا الدخول للقيام بهذا الإجراء.',
    },
    'session.credentials': {
      title: 'تعذر تسجيل الدخول',
      detail: 'العنوان أو عبارة المرور غير صحيحة.',
    },
    'session.locked': {
      title: 'محاولات كثيرة',
      detail: 'حفاظا على الأمن، عُلّق الدخول إلى هذا الحساب لمدة {minutes} دقيقة.',
    },
    'permission.denied': {
      title: 'إجراء غير مسموح به',
      detail: 'دوركم لا يسمح بهذا الإجراء هنا.',
    },
    'plan.not_reporting': {
      title: 'الخطة ليست قيد التنفيذ',
      detail: 'لا يمكن التصريح بالتقدم إلا في خطة معتمدة أو قيد التنفيذ.',
    },
    'activity.not_applicable': {
      title: 'نشاط ملغى',
      detail: 'أُلغي هذا النشاط من الخطة بموجب تعديل.',
    },
    'update.effective_in_future': {
      title: 'تاريخ في المستقبل',
      detail: 'يُصرَّح بالتقدم بتاريخ اليوم على أبعد تقدير ({today}).',
    },
    'update.effective_before_plan': {
      title: 'تاريخ قبل بداية الخطة',
      detail: 'لا يمكن أن يسبق التاريخ بداية الخطة ({start}).',
    },
    'update.action_required': {
      title: 'إجراء منجز مطلوب',
      detail: 'النشاط المكتمل يرفق بإجراء منجز واحد على الأقل.',
    },
    'update.evidence_required': {
      title: 'وثيقة إثبات مطلوبة',
      detail: 'النشاط المكتمل يرفق بوثيقة إثبات واحدة على الأقل.',
    },
    'update.difficulty_required': {
      title: 'يجب ذكر صعوبة',
      detail: 'النشاط متأخر أو محدود التقدم بعد بدايته المقررة: اذكروا ما يعيقه.',
    },
    'comment.not_pending': {
      title: 'سبق البت فيه',
      detail: 'لم يعد هذا التعليق في الحالة المنتظرة. أعيدوا تحميل اللائحة.',
    },
    'comment.reason_required': {
      title: 'السبب مطلوب',
      detail: 'كل رفض يرفق بسبب علني.',
    },
    'comment.held': {
      title: 'غير ممكن لهذا التعليق',
      detail: 'لا يمكن الرد إلا على تعليق منشور ليس هو نفسه ردا، ولا تمكن إعادة فتح إلا ما سبق البت فيه.',
    },
    'report.failed': {
      title: 'تعذر إنتاج التقرير',
      detail: 'فشل إعداد الصفحات. أعيدوا المحاولة؛ نسخة HTML تبقى متاحة.',
    },
  },
  fields: {
    whitelistValidation: 'هذا الحقل غير معروف.',
    isString: 'المنتظر نص.',
    isLength: 'ما بين {min} و{max} حرفا.',
    plainText: 'يتضمن هذا النص محارف خفية غير مسموح بها.',
    isIn: 'القيم الممكنة: {values}.',
    isoDate: 'المنتظر تاريخ، مثل 2023-07-31.',
    partialDate: 'المنتظر تاريخ: 2023 أو 2023-Q3 أو 2023-07 أو 2023-07-31.',
    percent: 'نسبة من 0 إلى 100، برقمين عشريين على الأكثر.',
    isUrl: 'المنتظر عنوان http أو https.',
    isInt: 'المنتظر عدد صحيح.',
    min: '{min} على الأقل.',
    max: '{max} على الأكثر.',
    isEmail: 'المنتظر عنوان بريد إلكتروني.',
    isArray: 'المنتظر لائحة.',
    arrayMaxSize: '{max} عناصر على الأكثر.',
    nestedValidation: 'هذا العنصر لا يوافق الشكل المنتظر.',
    notAfter: 'لا يمكن أن يأتي اليوم الأول بعد الثاني ({day}).',
    twoPlans: 'المنتظر خطتان مختلفتان تفصل بينهما فاصلة.',
    idempotencyKey: 'من 8 إلى 200 محرف دون فراغ.',
    required: 'هذا الحقل ضروري.',
  },
};
