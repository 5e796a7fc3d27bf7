/** The models of the design: which kinds there are, how many, and who looks after all of them. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { MODEL_KINDS, MODEL_WORDS, STEWARDS } from './lexicons/models.js';
import { tableOf } from './table-kinds.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

/** A model, or a statement of how many there are. */
export interface ModelFact extends Fact {
  readonly kind: 'model';
  /** The kind, `another` for a further one of a kind, `many` / `few` / `fused` for statements on all of them. */
  readonly model: string;
  readonly words: string;
}

/** Somebody looks after all the models together, or a way to find the one at fault. */
export interface StewardFact extends Fact {
  readonly kind: 'model-steward';
  readonly form: 'owner' | 'diagnosis';
}

const kinds = new PatternSet(MODEL_KINDS);
const words = new PatternSet(MODEL_WORDS);
const stewards = new PatternSet(STEWARDS);

/** Sections that describe other models than those of the design. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['examples', 'template', 'appendix', 'questions', 'non-goals', 'background', 'alternatives', 'future', 'limitations', 'problem']);

/** From this many models on, somebody has to own them together. */
export const SPRAWL = 3;

/** Rows of tables that compare options, and the statements just before such a table. */
const isCompared = (statement: ReadStatement, reading: Reading): boolean => tableOf(statement, reading)?.kind === 'options';

/** Work that a language model does as well: "the translator" is a name for one, "a translator" a model of its own. */
const TASKS: ReadonlySet<string> = new Set(['translator', 'summarizer', 'checker', 'extraction', 'moderator', 'sentiment']);

function isAlias(hit: Hit): boolean {
  const { tokens } = hit.statement.annotation;
  const before = [tokens[hit.match.first - 1]?.lower, tokens[hit.match.first - 2]?.lower];
  return TASKS.has(hit.name) && hit.statement.form === 'sentence' && before.some((word) => word === 'the' || word === 'its' || word === 'our');
}

/** Names that people give to models: "DoorNet", "LeaseVec", "Aurelia Max". */
const NAME = /^[A-Z][A-Za-z]*[a-z](?:Net|Vec|Bert|BERT|LM|GPT|Rank|Former|Seg|Spot|Tie|Scan|Sense|Mind)$/;
const TIER = /^(?:Max|Mini|Ultra|Nano|Pro|Turbo|Large|Lite|XL|XXL)$/;

const PIECES = /^(?:parts?|blocks?|pieces?|box(?:es)?|bits?|nets?|models?|components?|engines?|modules?|links?|brains?)$/i;
const ORIGIN = /^(?:from|origin|source|whose|made by|comes from|licen[sc]e|weights|provenance|ours or bought|kind of model|model|who|(?:who )?(?:kept|built|run|made|owned|looked after|mended|looks after|built|keeps|runs|owns|mends) ?(?:by|it)?|keeper|owner|maintainer|made where)$/i;
const MADE = /\b(?:ours|open[- ]weights?|open source|api|vendor|hosted|trained|fine-tuned|in[- ]house|bought|licensed|rented)\b/i;

/** A row of a table that says where each piece comes from, or who keeps it: "Text judge | ours, trained on our verdicts | Trust ML". */
function sourced(statement: ReadStatement, fact: (model: string, start: number, end: number) => ModelFact): ModelFact[] {
  const [label, ...others] = statement.cells ?? [];
  if (label === undefined) return [];
  const text = (cell: typeof label): string => statement.text.slice(cell.start, cell.end);
  const made = others.some((cell) => ORIGIN.test(cell.header) && (MADE.test(text(cell)) || PIECES.test(label.header)));
  return made && statement.role !== 'rollout' && !NO_PART.test(text(label)) ? [fact(`piece:${text(label).toLowerCase()}`, label.start, label.end)] : [];
}

/** "Buddy: a second net, hunting for rings": an item that says which model a piece is. */
const PIECE = /^\W*([\p{L}][\p{L}\d -]{0,24}): (?:an?|the|another|one|our)\b[^.;,:]{0,40}\b(?:nets?|network|model|transformer|classifier|trees|forest|regression)\b/iu;

/** "topic net", "fee model": nets by the work they do; sizes, kinds and things that catch are none. */
const NET = /\b([a-z]{3,}) (net|network|model)s?\b/gi;
const NO_WORK = /^(?:the|this|that|these|those|our|their|its|one|two|three|four|five|six|all|both|each|every|any|own|new|old|same|other|another|second|third|fourth|first|last|next|small|smaller|large|larger|big|bigger|medium|deep|shallow|wide|neural|convolutional|recurrent|graph|siamese|layer|safety|fishing|mosquito|tennis|hair|ether|inter|intra|asp|dot|of|and|for|with|single|public|open|eight|seven|student|teacher|whole|wrong|good|bad|latest|previous|residual|capsule|bayesian|\w+(?:ed|est|er)|hosted|no|neither|nor|which|whose|whichever|some|more|many|most|time|phone|chat|language|frontier|instruction|entailment|boosting|code|data|domain|object|mental|business|pricing|operating|street|road|school|plant|campus|social|area|common|local|base|foundation|weights|conversational|multilingual|multimodal|capable|powerful|clever|favou?rite|strong|cheap|general|tree|linear|statistical|comparison|size|tier|top|flagship|from|till|use|when|where|what|after|before|into|with|your|than|not|such|real|fresh|right|actual|present|today|current|final|main|central|mid|middle|tiny|little|middling|simple|compact|portable|mobile|pocket|copy|twin|threat|cost|retires|retrain|has|was|are|any|here|there|threshold|made|rent|buy|sell|make|call|train|hire)$/i;

function netsIn(statement: ReadStatement): { name: string; start: number; end: number }[] {
  return [...statement.text.matchAll(NET)].flatMap((match) => {
    const name = match[1]?.toLowerCase() ?? '';
    return NO_WORK.test(name) ? [] : [{ name, start: match.index, end: match.index + match[0].length }];
  });
}

/** In whose hands a part is: "belongs to", "is with", "has". */
const HANDS: readonly RegExp[] = [
  /\b(?:belongs?|goes|falls?|answers?) to\b/,
  /\b(?:is|are|sits?|lies|rests?|stays?|lives?) with\b/,
  /\b(?:runs|owns|minds|mends|tends)\b/,
  /\b(?:looked after|kept|run|owned|made|mended|maintained|built|trained|supplied|tended|minded|operated|delivered|cared for|watched|written) by\b/,
];
/** Parts that no model is. */
const NO_PART = /\b(?:labels?|labell?ing|data|feeds?|index|hardware|cameras?|servers?|app|page|budget|site|rota|thresholds?|prompts?|interface|hub|platform|money|bill|privacy|legal|retraining|monitoring|dashboards?|pipeline|gateway|database|store|tables?|sensors?|test sets?|texts?|rules?|screens?|releases?|keys?|logs?|crawler|sieve|filter|control|sampler|parser|cutter|queue|scheduler|dispatcher|cache|router|proxy|zones?)\b/i;

/** How many parts a sentence puts into different hands: "Optiq is looked after by Luis, the trees by Fleet, the pen by us". */
function sharesIn(text: string): number {
  return Math.max(0, ...HANDS.map((hands) => {
    const first = hands.exec(text);
    if (first === null) return 0;
    const link = first[0].slice(first[0].lastIndexOf(' ') + 1);
    const before = text.slice(0, first.index).split(/[.,;] /).at(-1) ?? '';
    const others = (text.slice(first.index + first[0].length).split(/[.?!](?:\s|$)/)[0] ?? '').split(/[,;] (?:and )?| and /).slice(1).map((part) => new RegExp(`^((?:[\\w'’/-]+ ){1,8}?)${link} [\\w'’]`).exec(part)?.[1]).filter((part) => part !== undefined);
    return [before, ...others].filter((part) => !NO_PART.test(part)).length;
  }));
}

function modelsIn(statement: ReadStatement): ModelFact[] {
  const counted = hitsIn(statement, words);
  const fact = (model: string, start: number, end: number): ModelFact => ({
    kind: 'model', model, words: statement.text.slice(start, end), status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement, start, end)],
  });
  if (counted.some((hit) => hit.name === 'tried')) return counted.filter((hit) => hit.name === 'few' && hit.asserted && !hit.negated).map((hit) => fact('few', hit.match.start, hit.match.end));
  const all = counted.filter((hit) => hit.asserted && !hit.negated && hit.name !== 'tried').map((hit) => fact(hit.name, hit.match.start, hit.match.end));
  const named = hitsIn(statement, kinds).filter((hit) => hit.asserted && !hit.negated && !isAlias(hit));
  // "A boosted-tree ranker", "an encoder (sentence transformer)": names that touch are one model.
  const separate = named.filter((hit, index) => {
    const before = named[index - 1];
    return before === undefined || hit.match.first > before.match.last + (statement.annotation.tokens[before.match.last]?.text === '(' ? 1 : 0);
  });
  const names = statement.annotation.tokens.filter((token, index) => NAME.test(token.text) || (TIER.test(statement.annotation.tokens[index + 1]?.text ?? '') && /^[A-Z][a-z]+$/.test(token.text) && index > 0));
  const piece = statement.list === undefined ? null : PIECE.exec(statement.text);
  const pieces = piece === null ? [] : [fact(`part:${piece[1]?.toLowerCase() ?? ''}`, 0, piece[0].length)];
  const shares = sharesIn(statement.text) >= SPRAWL ? [fact('shares', 0, statement.text.length)] : [];
  // What a kind is named for already is no other one: "speech model".
  const nets = netsIn(statement).map(({ name, start, end }) => fact(`${named.some(({ match }) => match.start < end && match.end > start) ? 'alias' : 'net'}:${name}`, start, end));
  return [...pieces, ...shares, ...nets, ...names.map((token) => fact(`name:${token.lower}`, token.start, token.end)), ...sourced(statement, fact), ...all, ...separate.map((hit) => fact(hit.name, hit.match.start, hit.match.end))];
}

/** Models in reading order. */
export const modelTopic: Topic<ModelFact> = {
  name: 'model',
  title: 'Models',
  extract: eachStatement((statement, reading) =>
    statement.form === 'heading' || statement.form === 'field' || !statement.asserted || ELSEWHERE.has(statement.role) || isCompared(statement, reading) ? [] : modelsIn(statement),
  ),
  show: (fact) => ({ label: fact.words, detail: { model: fact.model, words: fact.words } }),
};

/** How many different models the design has, as far as its words tell. */
export function modelCount(facts: readonly ModelFact[]): number {
  const seen = new Set(facts.map((fact) => fact.model));
  const general = ['many', 'few', 'fused', 'another', 'apart', 'shares'];
  // A name or a row mostly stands for one of the kinds as well, so the larger of the counts holds.
  const of = (start: string): number => [...seen].filter((model) => model.startsWith(start)).length;
  const kindsSeen = [...seen].filter((model) => !general.includes(model) && !model.includes(':')).length + (seen.has('another') ? 1 : 0);
  const nets = [...seen].filter((model) => model.startsWith('net:') && !seen.has(model.replace('net', 'alias'))).length;
  // A kind and a work may be the same model, though hardly all of them.
  const distinct = Math.max(kindsSeen, nets + (seen.has('another') ? 1 : 0), kindsSeen + nets - 1, of('name:'), of('piece:'), of('part:'));
  if (seen.has('many')) return Math.max(distinct, SPRAWL);
  if (seen.has('apart') || seen.has('shares')) return Math.max(distinct, SPRAWL);
  if (seen.has('fused') && distinct >= 2) return Math.max(distinct, SPRAWL);
  return seen.has('few') ? Math.min(distinct, SPRAWL - 1) : distinct;
}

/** Somebody else's models. */
const OTHERS = /\b(?:other|another) (?:customer|client|company|team|firm|product|bank|vendor|airline|hospital)s?\b|\bcompetitors?\b|\brivals?\b/i;

/** Columns of a table of models by which it says who owns them and how a fault is found. */
const OWNER_HEADER = /\bowner of (?:them )?(?:all|the (?:whole|chain|lot))\b|\bowned together\b|\bowner of the chain\b/i;
const CULPRIT_HEADER = /\bhow (?:the |a )?(?:bad|weak|faulty|guilty|broken|failing|wrong|culprit|fault)\b|\bfault[- ]finding\b|\bculprit\b|\btracing\b|\bwho is to blame\b/i;

const onModels = new PatternSet({ model: ['{thing.model}', '(chain|pipeline|line|stack|cascade|links|pieces|parts|stages|steps|nets|trio|quartet|machinery|pair|ensemble|whole|lot|swap|replay|culprit|fault|blame|guilty|component|components)', '(all|both|two|three|four|five|six) of (them|these|it)', '(as|in) one (product|piece|unit|system|hand|rota)', 'together'] });

/** The statement speaks of models or of the chain they form, or a neighbor in its paragraph or the heading does. */
function isOnModels(statement: ReadStatement, reading: Reading): boolean {
  if (onModels.find(statement.annotation).length > 0 || statement.form === 'row') return true;
  return [reading.statements[statement.index - 1], reading.statements[statement.index + 1]].some(
    (near) => near !== undefined && near.section === statement.section && (near.form === 'heading' || near.block === statement.block) && onModels.find(near.annotation).length > 0,
  );
}

/** Who looks after the models together, in reading order. */
export const stewardTopic: Topic<StewardFact> = {
  name: 'model-steward',
  title: 'Who looks after the models together',
  extract: eachStatement((statement, reading): StewardFact[] => {
    if (statement.form === 'heading' || !statement.asserted) return [];
    if (OTHERS.test(statement.text)) return [];
    const hits = hitsIn(statement, stewards).filter((hit) => hit.asserted && !hit.negated);
    if (!isOnModels(statement, reading)) return [];
    const has = (name: string): boolean => hits.some((hit) => hit.name === name);
    const forms: StewardFact['form'][] = [];
    const under = (header: RegExp): boolean => statement.form === 'row' && (statement.cells ?? []).some((cell) => header.test(cell.header) && cell.end > cell.start);
    if ((has('whole') || under(OWNER_HEADER)) && !has('parts')) forms.push('owner');
    if (has('culprit') || under(CULPRIT_HEADER)) forms.push('diagnosis');
    return forms.map((form) => ({ kind: 'model-steward', form, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }));
  }),
  show: (fact) => ({ label: fact.form === 'owner' ? 'owned together' : 'a way to find the one at fault', detail: { form: fact.form } }),
};
