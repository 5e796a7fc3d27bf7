/** Runs on, or is used mainly from, phones and other machines that live on a battery or a thin line. */

import { DEVICE } from './words.js';
import type { TraitPatterns } from './types.js';

/** What runs, and on what it runs. */
const RUNNING = '(run|sit|happen|live|work|decide|decided|compute|computed|calculate|calculated|made|fit|stay|execute|process|processed|do|=done|ship|take place|be|is|are|infer|worked out|kept|held|stored)';
const ON = '(on|in|inside|aboard|within)';
const WHOSE = '(the|a|an|their|his|her|your|each|every|my|our|old|older|oldest|cheap|same|whose|this|that|member|user|farmer|rider|driver|visitor|nurse|child)';

export const DEVICE_TRAIT: TraitPatterns = {
  sure: [
    `${RUNNING} ...3 ${ON} ...1 ${WHOSE} ...2 ${DEVICE} !(insurance|loan|market|company|number|call|line|price|park|rental|dealer)`,
    '(on device|on the device|at the edge|edge inference)',
    '(smartphone|smartwatch|hearing aid|e bike|ebike|smart glasses|earbud|wearable|head unit|handheld|wristband)',
    '(phone|mobile|tablet|ios|android|iphone|watch) (app|application|client|version|install|user|screen)',
    '(app store|play store)',
    '(app|application|game|shooter|keyboard|guide|reader|player|browser|assistant|client|product|tool|service|release|feature|edition) ...2 for (phone|smartphone|tablet|handset|iphone|android|ios|wearable|smartwatch)',
    '(ios|iphone|ipad|android) (and|or) (ios|iphone|android)',
    '(live|available|ship|release|out|platform|client|build|shipped|released) ...3 (android|ios|phone|iphone)',
    '(no|without) (a|any)? (pc|desktop|web|browser) (client|version|app|edition|port)',
    `(hold|point|lift|prop|open|take|pick|pull|use|film|photograph|scan|snap|tap|raise) ...5 (the|a|their|his|her|your|with) ...1 (phone|tablet|handset|smartphone|handheld|watch) !(number|to the clerk)`,
    '(with|by|from|through|via) (the|a|their|his|her|your|my) (phone|tablet|smartphone|handset|watch)',
    `(session|use|usage|visit|order|user|listen|people|member|play|login|traffic) ...5 (on|from) (a|the|their)? (phone|mobile|tablet)`,
    '(jetson|raspberry pi|microcontroller|neural engine|core ml|coreml|tflite|tensorflow lite|npu|executorch|gemini nano)',
    '(battery (life|drain|budget|use|cost)|one charge|single charge|per charge|battery percent|a charge (has|must|should|last|hold)|charge ...3 last|milliwatt*|mah|airtime|data plan|mobile data|=metered|thermal throttling|=mw)',
    `(no|without|poor|weak|patchy|little|lose|loses) (signal|coverage|reception|network) ...4 (valley|field|site|tunnel|basement|road|sea|forest|cab|village|mountain)?`,
    `${DEVICE} (itself|alone) ...3`,
    '(behind|under|on) the (windscreen|windshield|dashboard)',
    '(wear|wears|worn|wearing) ...3 (glasses|watch|headset|band|sensor|aid|vest|collar|camera|ring)',
    '(behind the ear|in the ear|on the wrist|on the mast|in the cab|on board the|at the handlebar|on the handlebar|in the cockpit|under the windscreen|on the helmet)',
    '(offline|without (a|any) connection|without (the|an)? (network|internet|wi fi)|with no connection|no connection) ...8',
  ],
  strong: [
    '(dash cam|dashcam|body camera|body cam|drone)',
    `${ON} ${WHOSE} ${DEVICE} !(insurance|loan|market|company|number|call|line|pane|book|price|park|rental|dealer|with|to|all)`,
    `(an|our|the) app ...4 (phone|iphone|android|ios|tablet|store|download|install)`,
    '(download|install) ...3 (app|megabyte|mb)',
    '(# (gb|mb) of memory|low end phone|cheap phone|old phone|oldest phone|entry level phone)',
    '(wi fi|wifi) ...5 (only|spare|fetch|download|upload|home|next|charger|over)',
    '(over|via|next|on) (the|next)? (wi fi|wifi|bluetooth)',
    '(push notification|lock screen|home screen|swipe|bluetooth)',
    `(members|users|people|riders|customers|player) of the app`,
    '(in|from|through|via|opens|open) (the|our|an|its|their) app',
    'our app',
    'the app',
    '(on the (bus|train|road|move|way|go|street|field|slope|trail|tractor|boat))',
    `(mobile first|mobile only|phone only)`,
    '(sim card|=sim|cellular|=lte|=5g)',
    '(run|last|live) ...4 on ...2 (cell|battery|charge|solar|batteries)',
    '(card|battery|charge) (last|lasts) ...3 (season|day|shift|week|month|hour)',
    '(frame|unit|box|pair|set) (runs|lasts) for (#duration|# hour|_ hours)',
    '(our|an|the|its) app on the',
    `(wearer|rider|pilot) ...4`,
    'airplane mode',
  ],
  weak: ['camera', 'battery',  'microphone', '=app', '(voice|hands free)', '(megabyte|=mb)', '(gps|accelerometer)', 'kilometer'],
  against: [
    '(desktop|laptop|office pc|browser extension|web (app|client|banking|page|site|portal)|back office|workstation|reading room|control room|call center|site office|screen in the office|console|cabinet pc|intranet|spreadsheet)',
    '(mobile|phone|tablet|app) ...5 (second version|later|next|not part|out of scope|untouched)',
    '(not|no|never|without|nor) ...4 (phone|mobile|tablet|=app|smartphone)',
    '(on|from) ...3 (computer|pc|desktop|desk|terminal|monitor|screen in)',
    '(battery|batteries) in the (cellar|garage|house|home|basement|hall)',
    '(household|home|house|wall|stationary|grid|storage|neighborhood|cellar|garage|utility) (battery|batteries)',
  ],
  trap: [
    '(phone|telephone) (number|call|line|book|bill|pane|contract|support|desk|queue|interview|agent|hotline|order|company|network|operator)',
    '(on|over|by|off) the (phone|telephone) (with|to|all|at|about|for)',
    '(answer|answers|pick up|picks up|ring|slam|already on|talk on|always on|hang up) the (phone|telephone)',
    '(picks|pick|picked) up the phone',
    '(get|steal|sell|insure|buy|lease|order|return|resell) (the|a|their) (handset|phone|tablet|car|bike|van|truck)',
    'battery of',
    '(insurance|loan|dealer|rental|leasing|sale|policy) ...2 (car|bike|phone|van|truck)',
    '(car|bike|phone|van|truck|bus) (insurance|loan|dealer|rental|leasing|sale|market|maker|factory|park|price|hire|policy|stop|fleet)',
    '(home|household|wall|house|grid|storage) battery',
  ],
};
