import type { Words } from './fr.js';

export const en: Words = {
  problems: {
    'request.invalid': {
      title: 'Some fields need correcting',
      detail: 'Nothing was saved. Correct the fields named below and send again.',
    },
    'request.malformed': {
      title: 'Unreadable request',
      detail: 'The request is not valid JSON or has not the expected form.',
    },
    'request.too_large': {
      title: 'Request too large',
      detail: 'What was sent is larger than allowed.',
    },
    'request.too_many': {
      title: 'Too many requests',
      detail: 'Wait a little before trying again.',
    },
    'request.precondition_required': {
      title: 'Version missing',
      detail: 'Name the version that you are editing in If-Match.',
    },
    'request.precondition_failed': {
      title: 'Changed in the meantime',
      detail: 'Somebody else changed this item. Read it again before retrying.',
    },
    'request.idempotency_mismatch': {
      title: 'Key already used',
      detail: 'This Idempotency-Key was already used for another request.',
    },
    'request.cross_site': {
      title: 'Request from another site',
      detail: 'For safety, this action can only come from this site.',
    },
    'resource.not_found': {
      title: 'Not found',
      detail: 'This page or item does not exist, or is not public.',
    },
    'server.failed': {
      title: 'An error on our side',
      detail: 'The operation did not complete and nothing was changed. Try again; if it persists, report it with its number.',
    },
    'server.unavailable': {
      title: 'Service unavailable for a moment',
      detail: 'The data cannot be reached right now. Try again in a few seconds.',
    },
    'session.required': {
      title: 'Sign in first',
      detail: 'You need to sign in to do this.',
    },
    'session.credentials': {
      title: 'Sign-in refused',
      detail: 'The address or the pass phrase is not right.',
    },
    'session.locked': {
      title: 'Too many attempts',
      detail: 'For safety, signing in to this account is suspended for {minutes} minutes.',
    },
    'permission.denied': {
      title: 'Not allowed',
      detail: 'Your role does not allow this action here.',
    },
    'resource.in_use': { title: 'Still in use', detail: 'Other items depend on this one: remove them first.' },
    'plan.slug_taken': { title: 'Address already taken', detail: 'Another plan already has this address.' },
    'plan.faulty': {
      title: 'The plan has faults',
      detail: 'Nothing was written. Each fault is told at its place in plan.json.',
    },
    'plan.adopted': {
      title: 'The plan is adopted',
      detail: 'Since adoption only translations can be edited here. Anything else needs an amendment.',
    },
    'plan.once_public': { title: 'Once public', detail: 'What has been public once is never deleted.' },
    'plan.settings_frozen': { title: 'Settings are frozen', detail: 'Since adoption the rules of the plan change by amendment only.' },
    'plan.transition_refused': { title: 'This step is not possible', detail: 'The plan cannot move to that state directly.' },
    'plan.not_ready': { title: 'The plan is not ready', detail: 'Items to complete before this step: {count}.' },
    'plan.not_weighable': {
      title: 'Weighting is not open',
      detail: 'Activities are weighted after the plan is adopted and before it starts.',
    },
    'plan.weights_frozen': { title: 'Weights are frozen', detail: 'The weights of this plan are frozen. A change needs an amendment.' },
    'plan.not_amendable': {
      title: 'The plan cannot be amended',
      detail: 'A plan is amended once it is adopted with its weights frozen, and until it is closed.',
    },
    'plan.not_reporting': {
      title: 'The plan is not in progress',
      detail: 'Progress can only be reported on a plan that is adopted or in progress.',
    },
    'activity.not_applicable': {
      title: 'Activity dropped',
      detail: 'This activity was dropped from the plan by an amendment.',
    },
    'update.effective_in_future': {
      title: 'Date in the future',
      detail: 'Progress is reported for today at the latest ({today}).',
    },
    'update.effective_before_plan': {
      title: 'Date before the plan',
      detail: 'The date cannot precede the start of the plan ({start}).',
    },
    'update.effective_before_activity': {
      title: 'Date before the activity',
      detail: 'This activity was added to the plan on {start}: the date cannot precede it.',
    },
    'update.action_required': {
      title: 'An achieved action is needed',
      detail: 'A completed activity comes with at least one achieved action.',
    },
    'update.evidence_required': {
      title: 'Evidence is needed',
      detail: 'A completed activity comes with at least one piece of evidence.',
    },
    'update.difficulty_required': {
      title: 'A difficulty is needed',
      detail: 'The activity is late or little advanced after its planned start: say what blocks it.',
    },
    'update.difficulty_unknown': {
      title: 'Unknown difficulty',
      detail: 'This is no difficulty of this activity, or it is named twice.',
    },
    'update.nothing_to_confirm': {
      title: 'Nothing to confirm',
      detail: 'No update of this activity has been published yet: fill in the form.',
    },
    'draft.submitted': {
      title: 'Already submitted',
      detail: 'This update is waiting for its review. Withdraw it to change it.',
    },
    'draft.not_submitted': {
      title: 'No longer waiting',
      detail: 'This update no longer waits for a review. Reload the list.',
    },
    'draft.in_the_way': {
      title: 'A draft has been begun',
      detail: 'Somebody has begun an update of this activity. Open it to submit or delete it.',
    },
    'review.own_report': {
      title: 'Your own update',
      detail: 'Somebody else must review it.',
    },
    'review.already_reviewed': {
      title: 'Already reviewed',
      detail: 'This update has already been reviewed.',
    },
    'review.not_awaited': {
      title: 'Nothing to confirm',
      detail: 'This update came in with the plan: it awaits no confirmation.',
    },
    'import.type_refused': {
      title: 'File type refused',
      detail: 'Bring a workbook (.xlsx), a table (.csv) or an archive of tables (.zip).',
    },
    'import.unreadable': {
      title: 'Unreadable file',
      detail: 'The file could not be read: it is damaged, protected or not what its name says.',
    },
    'import.plan_missing': {
      title: 'Which plan?',
      detail: 'No row says which plan it is about, or that plan does not exist and the file does not describe it.',
    },
    'import.several_plans': {
      title: 'Several plans',
      detail: 'The file speaks of several plans: one file brings one.',
    },
    'import.not_ready': {
      title: 'Import cannot be applied',
      detail: 'Only an import that was read without errors can be applied, once.',
    },
    'import.plan_moved': {
      title: 'The plan has changed',
      detail: 'The plan was changed since the file was read. Nothing was written; the file is being read again: check it once more.',
    },
    'import.plan_closed': {
      title: 'The plan is closed',
      detail: 'A closed plan no longer changes.',
    },
    'import.not_applied': {
      title: 'Nothing to undo',
      detail: 'Only an import that was applied can be undone, once.',
    },
    'import.changed_since': {
      title: 'Changed since',
      detail: 'Somebody has since written in what the import touched. Correct it by hand.',
    },
    'import.not_importable': {
      title: 'Not changed by a file',
      detail: 'This value is not changed by importing a file.',
    },
    'import.not_amendable': {
      title: 'Not changed by an amendment',
      detail: 'The plan is adopted: an import can neither change nor add this.',
    },
    'import.number_follows': {
      title: 'Number out of order',
      detail: 'What is added comes last: the number expected is {next}.',
    },
    'import.fact_told': {
      title: 'Already public',
      detail: 'What was reported is not rewritten. Add a row to correct it.',
    },
    'import.becomes_draft': {
      title: 'Becomes a draft',
      detail: 'The file says another state, but the plan will be a draft: only an account that also administers keeps the state.',
    },
    'import.past_kept_out': {
      title: 'For administrators',
      detail: 'Progress, measurements and amendments of a new plan are only brought in by an account that also administers.',
    },
    'import.nothing_changes': {
      title: 'Nothing to write',
      detail: 'The file says what the plan already says.',
    },
    'comment.not_pending': {
      title: 'Already decided',
      detail: 'This comment is no longer in the expected state. Reload the queue.',
    },
    'comment.reason_required': {
      title: 'Reason needed',
      detail: 'A refusal comes with a reason, which is public.',
    },
    'comment.held': {
      title: 'Not possible on this comment',
      detail: 'Only a published comment that is not itself a reply can be replied to, and only a decided one can be reopened.',
    },
    'role.already_held': {
      title: 'Role already given',
      detail: 'This person already has this role there.',
    },
    'role.not_there': {
      title: 'No such scope',
      detail: 'A role holds everywhere, for one government, plan, institution (in one plan or all) or commitment.',
    },
    'role.last_administrator': {
      title: 'Last administrator',
      detail: 'At least one active account must administer everything. Give this role to somebody else first.',
    },
    'role.own_administration': {
      title: 'Your own administration',
      detail: 'You would lose your own administration. Confirm if you mean it.',
    },
    'account.disabled': {
      title: 'Account disabled',
      detail: 'This account is disabled. Enable it first.',
    },
    'account.exists': {
      title: 'Address already known',
      detail: 'An account already has this address.',
    },
    'handover.nothing': {
      title: 'Nothing to hand over',
      detail: 'This person leads no institution or commitment that you may hand over.',
    },
    'recovery.closed': {
      title: 'Link that works no more',
      detail: 'This link was used, is more than an hour old or is not whole. Ask for another one.',
    },
    'invitation.exists': {
      title: 'Already invited',
      detail: 'An invitation for this address, role and scope is waiting. Renew it to get a new link.',
    },
    'invitation.unknown': {
      title: 'Unknown link',
      detail: 'This link opens nothing. Check that it was copied whole, or ask for another.',
    },
    'invitation.used': {
      title: 'Link already used',
      detail: 'This link works once, and it was used. If that was you, sign in.',
    },
    'invitation.expired': {
      title: 'Link expired',
      detail: 'The time of this link has passed. Ask the person who invited you to renew it.',
    },
    'invitation.revoked': {
      title: 'Invitation withdrawn',
      detail: 'This invitation was withdrawn or renewed. Ask for a new link if you expect one.',
    },
    'invitation.other_account': {
      title: 'Somebody else’s link',
      detail: 'This link is for another address than that of the account signed in. Sign out, then open it again.',
    },
    'invitation.sign_in_first': {
      title: 'An account exists already',
      detail: 'This address already has an account. Sign in to receive the role.',
    },
    'passphrase.length': {
      title: 'Pass phrase too short or too long',
      detail: '12 to 256 characters, spaces included.',
    },
    'passphrase.personal': {
      title: 'Pass phrase easy to guess',
      detail: 'It contains your name or your address. Choose words that have nothing to do with you.',
    },
    'passphrase.common': {
      title: 'Pass phrase too common',
      detail: 'It is one of the first that are tried. Take several unrelated words.',
    },
    'passphrase.wrong': {
      title: 'Current pass phrase refused',
      detail: 'This is not your current pass phrase.',
    },
    'report.failed': {
      title: 'The report could not be made',
      detail: 'Typesetting failed. Try again; the HTML version remains available.',
    },
    'report.plan_open': {
      title: 'The plan is not adopted yet',
      detail: 'A report is prepared once the plan has been adopted.',
    },
    'report.final': {
      title: 'The report is final',
      detail: 'The final report has been published: nothing in it changes any more.',
    },
    'report.frozen': {
      title: 'An edition is frozen',
      detail: 'Publish the frozen edition or discard it before you change the report.',
    },
    'report.not_frozen': {
      title: 'Nothing to publish',
      detail: 'No frozen edition of this kind waits for its publication. Freeze the report first.',
    },
    'report.files_not_ready': {
      title: 'Some files are still missing',
      detail: 'All files of the edition must be written before it is published. Try those again that failed.',
    },
    'report.remarks_day': {
      title: 'The last day for remarks is too soon',
      detail: 'The last day for remarks must be later than today.',
    },
    'report.remarks_open': {
      title: 'Remarks are still being taken',
      detail: 'Wait until their last day has passed, or say why the final report comes earlier.',
    },
    'report.remarks_closed': {
      title: 'Remarks are closed',
      detail: 'The last day for remarks on this draft report has passed.',
    },
    'report.file_not_failed': {
      title: 'This file did not fail',
      detail: 'Only a file that could not be written can be tried again.',
    },
    'report_template.not_word': {
      title: 'Not a Word document',
      detail: 'The template must be a Word document (.docx).',
    },
    'report_template.placeholders_missing': {
      title: 'Placeholders missing',
      detail: 'The template lacks: {names}. Write each of these placeholders between double braces.',
    },
    'report_template.body_not_alone': {
      title: 'Placeholder out of place',
      detail:
        'The placeholder “body” must stand alone in a paragraph of the document, outside header and footer: the whole report takes its place.',
    },
    'report_template.reaches_out': {
      title: 'Template that fetches from elsewhere',
      detail:
        'A linked template, picture or field in it leads to another file or site: every reader of the report would fetch it. Embed it, then send the template again.',
    },
    'report_template.unusable': {
      title: 'Template not usable',
      detail: 'A trial report could not be written in this template. Start from the starter template, or save yours from Word again.',
    },
    'document.heic': {
      title: 'HEIC photo',
      detail: 'This photo format is not read here. Choose “Most compatible” in the camera settings, or save the photo as JPEG.',
    },
    'document.type_refused': {
      title: 'File type not accepted',
      detail: '“{extension}” files are not accepted. Accepted types: {allowed}.',
    },
    'document.name_refused': {
      title: 'File name not accepted',
      detail: 'This name is too long, has hidden characters or a misleading second extension. Rename the file ({max} characters at most).',
    },
    'document.empty': {
      title: 'Empty file',
      detail: 'There is nothing in this file. Check it, then choose it again.',
    },
    'document.too_large': {
      title: 'File too large',
      detail: '{max} MB at most. Make the file smaller or split it.',
    },
    'document.missing': {
      title: 'No file',
      detail: 'No file was received in full. Choose it again.',
    },
    'document.content_differs': {
      title: 'Content does not match the extension',
      detail: 'The name ends in “{extension}”, but the content is not of that type. Export the file again from its program.',
    },
    'document.unreadable': {
      title: 'Damaged file',
      detail: 'This file is incomplete or damaged. Open it, save it again, then send it again.',
    },
    'document.macros': {
      title: 'File with macros',
      detail: 'Files that contain programs (macros) are not accepted. Save it without macros or as PDF.',
    },
    'document.protected': {
      title: 'File protected by a password',
      detail: 'An encrypted file can be neither checked nor read by the public. Save it without a password.',
    },
    'document.archive_unsafe': {
      title: 'File of an excessive size',
      detail: 'Unpacked, this file would be excessively large, or it is built abnormally. Save it as PDF.',
    },
    'document.picture_too_large': {
      title: 'Picture too large',
      detail: 'This picture has too many pixels. Reduce it to 10,000 × 10,000 at most.',
    },
    'document.infected': {
      title: 'Virus found',
      detail: 'The virus scanner recognised a threat in this file. It was deleted.',
    },
    'document.scanner_unavailable': {
      title: 'Cannot be checked right now',
      detail: 'The virus scanner does not answer and no file is accepted without it. Try again in a few minutes.',
    },
    'document.storage_full': {
      title: 'No room for files',
      detail: 'The server has no room left. Tell the coordination; nothing else is lost.',
    },
    'archive.unreadable': {
      title: 'This file is not an archive of a plan',
      detail: 'It takes the whole .zip file downloaded from the page of a plan. This one is damaged, or something else.',
    },
    'archive.unsafe': {
      title: 'Archive refused for safety',
      detail: '“{entry}” has no place in an archive of a plan. Nothing was written.',
    },
    'archive.too_large': {
      title: 'Archive too large',
      detail: 'An archive has {max} MB at most. Beyond that, restore a backup of the database.',
    },
    'archive.differs': {
      title: 'Archive incomplete or changed',
      detail: '“{path}” is not what the manifest says. Nothing was written: download the archive again.',
    },
    'archive.faulty': {
      title: 'A file of the archive has faults',
      detail: '“{path}” has not the expected form. Nothing was written.',
    },
    'archive.document_refused': {
      title: 'A document of the archive is refused',
      detail: '“{path}” does not pass the checks of documents. Nothing was written.',
    },
    'past_report.not_text': {
      title: 'This file is not a text',
      detail: 'Its content cannot be read as text. Save the report as plain text (.txt), then choose it again.',
    },
    'past_report.too_long': {
      title: 'Text too long',
      detail: '{lines} lines at most, of {characters} characters at most.',
    },
    'past_report.undecided': {
      title: 'Some points are still to be decided',
      detail: '{count} gaps or contradictions wait for a decision. Decide on them before making the plan.',
    },
    'past_report.planned': {
      title: 'The plan exists already',
      detail: 'A plan was made from this report: its decisions no longer change.',
    },
  },
  fields: {
    whitelistValidation: 'This field is not known.',
    isString: 'Text is expected.',
    isLength: 'Between {min} and {max} characters.',
    plainText: 'This text contains invisible characters that are not allowed.',
    isIn: 'Possible values: {values}.',
    isoDate: 'A date is expected, such as 2023-07-31.',
    pastInstant: 'A past instant is expected, such as 2023-07-31T12:00:00Z.',
    partialDate: 'A date is expected: 2023, 2023-Q3, 2023-07 or 2023-07-31.',
    percent: 'A percentage from 0 to 100, with at most two decimals.',
    isUrl: 'An http or https address is expected.',
    isInt: 'A whole number is expected.',
    min: 'At least {min}.',
    max: 'At most {max}.',
    isEmail: 'An e-mail address is expected.',
    isArray: 'A list is expected.',
    arrayMaxSize: 'At most {max} items.',
    nestedValidation: 'This item has not the expected form.',
    notAfter: 'The first day cannot come after the second ({day}).',
    twoPlans: 'Two different plans are expected, with a comma between them.',
    idempotencyKey: '8 to 200 characters without spaces.',
    slug: 'Lower-case letters without accents, digits and hyphens, such as ma-2024-2027.',
    weight: 'A positive number with at most four decimals.',
    decimal: 'A number is expected, such as 12.5.',
    days: 'A number of days above 0, to the half day, for example 2.5.',
    projectMonths: 'Months of the project, from M1 to M{max}, for example M10, M18.',
    projectStart: 'A month or a day is expected: 2020-03 or 2020-03-15.',
    country: 'A country by its code of two or three letters, for example FR or ESP.',
    personDays: 'The factors give {product}, not {given}.',
    agreedWithoutName: 'The name that this person agrees to make public is missing.',
    bandOrder: 'The thresholds follow each other: above 0, then a larger one, at most 100.',
    wholeOrder: 'The list must hold each item once.',
    titleMissing: 'A title is missing in the main language.',
    axisMissing: 'At least one axis is needed.',
    commitmentMissing: 'At least one commitment is needed.',
    activityMissing: 'At least one activity is needed.',
    institutionUnnamed: 'The body has no name in the main language.',
    memberUnnamed: 'The member has no name in the main language.',
    weightMissing: 'A weight is missing.',
    unknown: 'This choice does not exist.',
    endBeforeStart: 'The end cannot come before the start.',
    taken: 'This key is already taken.',
    measuredTwice: 'A value is already noted for that date: correct it.',
    notOver: 'That period is not over yet: give a day in the past.',
    notNegative: 'A number of 0 or more.',
    percentValue: 'A percentage goes from 0 to 100.',
    alreadyLead: 'The responsible body is not a supporting one as well.',
    linkOrFile: 'A link or a file, one of the two.',
    nothingChanges: 'Nothing changes: change at least one value.',
    outsidePlan: 'This date is outside the period of the plan.',
    partDropped: 'This part is dropped on that day: take it up again first.',
    nothingLeft: 'Nothing would be left to do: drop the whole instead.',
    twice: '“{found}” is already above: each is named once.',
    fileNotThere: 'The file with this hash did not come with the plan: restore its whole archive.',
    notYet: 'This moment is still to come.',
    nothingGoesOn: 'No earlier difficulty of this activity is still open.',
    nothingReplaced: 'It replaces none of the values before it, or one that is replaced already.',
    instant: 'A moment in UTC is expected, such as 2023-07-31T09:30:00.000Z.',
    sha256: 'A SHA-256 is expected: 64 hexadecimal digits.',
    nothingProposed: 'Nothing is proposed here: write the value, or leave “not known”.',
    valueForm: 'This value does not have the form that this place asks for.',
    required: 'This field is needed.',
    richText: 'A text of the report is malformed, too long or too deeply nested.',
  },
};
