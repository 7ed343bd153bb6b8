/** README.txt of an archive, for whoever opens it without this product. */
export const README = (slug: string): string => `${slug}

Français
Archive complète d'un plan d'action pour le gouvernement ouvert, faite par Iltizam. Elle se restaure sur une installation d'Iltizam où ce plan n'existe pas.
- plan.json : tous les faits du plan, dans toutes ses langues. Public, sous licence CC BY 4.0.
- documents/ et documents.json : les fichiers cités comme justificatifs, chacun sous son empreinte SHA-256, avec son nom et sa licence.
- comments.json : les commentaires, y compris ceux qui ne sont pas publics. Ce sont des données personnelles : ne pas publier.
- reports/ et reports.json : les rapports publiés, avec leurs empreintes, et les textes en préparation de leur édition suivante : ne publier que reports/.
- manifest.json : la taille et l'empreinte SHA-256 de chaque fichier.

العربية
أرشيف كامل لخطة عمل للحكومة المنفتحة، أنشأه نظام Iltizam. يمكن استرجاعه في أي تثبيت للنظام لا توجد فيه هذه الخطة.
- plan.json: كل معطيات الخطة بجميع لغاتها. عمومية، برخصة CC BY 4.0.
- documents/ و documents.json: الملفات المستشهد بها كمستندات مثبتة، كل ملف تحت بصمته SHA-256 مع اسمه ورخصته.
- comments.json: التعليقات، بما فيها غير المنشورة. هذه معطيات شخصية: لا تنشر.
- reports/ و reports.json: التقارير المنشورة مع بصماتها، ونصوص طبعتها القادمة قيد الإعداد: لا ينشر إلا reports/.
- manifest.json: حجم كل ملف وبصمته SHA-256.

English
A full archive of an open-government action plan, made by Iltizam. It can be restored on an installation of Iltizam that does not have this plan.
- plan.json: all facts of the plan, in all its languages. Public, under the licence CC BY 4.0.
- documents/ and documents.json: the files cited as evidence, each under its SHA-256, with its name and its licence.
- comments.json: the comments, those that are not public included. They are personal data: do not publish.
- reports/ and reports.json: the published reports with their fingerprints, and the texts that are prepared for their next edition: publish reports/ only.
- manifest.json: the size and the SHA-256 of every file.

ⵜⴰⵎⴰⵣⵉⵖⵜ
ⵜⴰⵎⵅⵣⵏⵜ ⵜⴰⵎⴰⵜⴰⵢⵜ ⵏ ⵓⵖⴰⵡⴰⵙ ⵏ ⵜⵉⴳⴰⵡⵜ ⵏ ⵜⵏⴱⴰⴹⵜ ⵉⵕⵥⵎⵏ, ⵉⵙⴽⵔ ⵜ Iltizam. ⵉⵖⵢ ⴰⴷ ⵉⵜⵜⵓⵔⴰⵔ ⵙ ⵓⵙⵔⵙⵉ ⵏ Iltizam ⴷ ⵓⵔ ⵉⵍⵍⵉ ⵓⵖⴰⵡⴰⵙ ⴰⴷ.
- plan.json: ⵉⵙⴼⴽⴰ ⵎⴰⵕⵕⴰ ⵏ ⵓⵖⴰⵡⴰⵙ, ⵙ ⵜⵓⵜⵍⴰⵢⵉⵏ ⵏⵏⵙ ⵎⴰⵕⵕⴰ. ⵜⵉⵣⴰⵢⴰⵣⵉⵏ, ⵙ ⵜⵓⵔⴰⴳⵜ CC BY 4.0.
- documents/ ⴷ documents.json: ⵉⴼⵓⵢⵍⴰ ⵏ ⵓⵙⵏⵙⵉⵔ, ⴽⵓ ⵢⴰⵏ ⵙ SHA-256 ⵏⵏⵙ, ⵙ ⵢⵉⵙⵎ ⴷ ⵜⵓⵔⴰⴳⵜ ⵏⵏⵙ.
- comments.json: ⵉⵅⴼⴰⵡⴰⵍⵏ, ⵓⵍⴰ ⵡⵉⵏⵏⴰ ⵓⵔ ⵉⵜⵜⵢⴰⴼⵙⵔⵏ. ⵜⵉⴷ ⴷ ⵉⵙⴼⴽⴰ ⵜⵉⵏⵎⴷⴰⵏⵉⵏ: ⴰⴷ ⵓⵔ ⵜⵜⵢⴰⴼⵙⴰⵔⵏⵜ.
- reports/ ⴷ reports.json: ⵉⵏⵇⵇⵉⵙⵏ ⵉⵜⵜⵢⴰⴼⵙⵔⵏ, ⵎⴽ ⵍⵍⴰⵏ.
- manifest.json: ⵜⵉⴷⴷⵉ ⴷ SHA-256 ⵏ ⴽⵓ ⴰⴼⴰⵢⵍⵓ.
`;
