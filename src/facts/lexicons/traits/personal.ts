/** Handles data about identifiable people, or what users write, say, photograph or do. */

import { CLIENT, CONTENT, SOMEBODY } from './words.js';
import type { TraitPatterns } from './types.js';

export const PERSONAL: TraitPatterns = {
  sure: [
    `(home|household|family|flat|apartment) ...3 (consumption|usage|reading|meter)`,
    `${SOMEBODY} (own|latest|past|private|full|entire|whole|last ...1)? ${CONTENT} !(service|satisfaction|support|care|center|manager|desk)`,
    `${CONTENT} (of|from|by|about) (a|an|the|our|each|every|all|its|their|his|her|some|#)? ${SOMEBODY}`,
    '(consent|personal data|pii|gdpr|dsgvo|hipaa|pseudonym*|anonymiz*|data protection|data subject|privacy)',
    '(diagnosis|illness|medication|patient|ethnicity|passport|salary|date of birth|birthday|biometric|religion)',
    `what (people|users|customers|visitors|they|members|patients|guests|pupils|somebody|the sender|a cook|the ${SOMEBODY}) ...2 (ask|say|type|write|wrote|said|typed|asked|want|buy|bought|click|watch|told|mention)`,
    '(face|faces|voice of|voices|bedroom|living room)',
    '{data.own}',
    '(asylum|court|case|client|medical|tax|personnel|customer|patient|claims|person ...1) (file|record|folder)',
    `${SOMEBODY} ...2 (with|has|have|had|whose) ...5 ${CONTENT}`,
    `(yes|no|like|swipe) ...3 (before|to) ~4`,
  ],
  strong: [
    '{data.health}',
    '{data.government}',
    '{data.biometric}',
    '{data.financial}',
    '{data.identifier}',
    '{data.location}',
    `${CLIENT} ...4 ${CONTENT}`,
    '(sound|words|voice|text|speech|recording|what is (said|typed)) ...4 (stay|wiped|deleted|erased|forgotten|never leave|leaves)',
    '(whoever|somebody who|person who|people who) ...1 (wrote|writes|sent|sends|sign up|joined|signed)',
    '(film|record|photograph|listen to|watch) (them|people|us|somebody|children)',
    '(health|medical|clinical) ...1 (note|record|data|value|file)',
    '(journey|ride|trip|braking|driving|whereabouts)',
    '(=skipped|=liked|=clicked|=listened|=watched) ...3',
    '(forum|members|subscribers|learners|donors|passengers|travelers|applicants|tenants)',
    '(caller|patient|pupil|child|claimant|applicant|tenant|household|policyholder|donor|subscriber|wearer|passenger|citizen)',
    '(name|names|policy number|tax number|candidate number|order number|card digit|card number|account number|phone number) ...6 (replace|mask|blank|beep|strip|remove|drop|take the place|take the ...1 of|hide|swap|cut)',
    '(without|no) (any)? (name|names)',
    '(chat|transcript|recording|profile|account|conversation|history|selfie) ...4 (store|keep|stored|kept|deleted|erased|hold|belong|read)',
    '(type|types|typing|typed|speak|speaks|say|says|ask|asks) ...3 (question|what|anything)',
    '(phone|mail|email|home|postal|street) (number|address)',
    '(account|profile|login|logged in|sign in|signed in)',
    '(both voices|voice recording|call recording)',
    '(microphone|webcam)',
    '(age|gender|income|address|payslip|bank account|credit card|home address)',
  ],
  weak: ['{data.contact}', '(remember|remembered)', '{data.content}', '{data.child}', '{data.protected}', '{data.employment}', '{data.behavior}', '{person}'],
  against: [
    'no (personal|customer|user|guest|passenger) (data|information)',
    '(nothing|not) (personal|about people|about a person)',
    '(know|knows|see|sees|hold|holds|contain|contains) ...5 (and|but) (no|not) ...2 (guest|people|person|customer|names|driver)',
    'no (people|person|persons|faces|names|humans|guests) (in|on|are|is|appear)',
  ],
  trap: [
    '(fitter|trader|grower|inspector|operator|maintainer|associate|dispatcher|agronomist|engineer|manager|buyer|crew|foreman|editor) ...3 (note|verdict|correction|decision|record|override|reading|walk)',
    '(meter|sensor|turbine|machine|motor|plant|lift|weather|pump) (reading|data|record|history|number)',
    '(customer|user) (service|desk|experience|interface|story)',
  ],
};
