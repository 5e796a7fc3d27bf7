/**
 * Verbs of what people do with a program and its output. Base forms; particles belong to the term
 * ("look after"). One class a key; terms are separated by commas.
 */
export const ACTIONS: Readonly<Record<string, string>> = {
  // Somebody keeps it alive.
  'act.care': `
    own, operate, maintain, look after, take care of, care for, tend, see to, repair, mend, fix, debug, administer, curate, be in charge of, in charge of, responsible for, accountable for, answerable for, answer for, mind, have charge of,
    retrain, refit, patch, watch over, steward, supervise, oversee, take over, inherit, keep, nurse, service, support, manage, run, host, keep alive, keep running, keep in order, keep in shape, keep going, keep up, keep current, keep healthy,
    hold the reins, have the say, be on call for, be on duty for, carry the pager, be at home with, nurture, shepherd, run day to day, watch, check on, be the keeper of, keep an eye on, deal with, handle, be liable for, vouch for, stand for`,
  // It is taken out of service.
  'act.stop': `
    stop, halt, pause, suspend, disable, deactivate, switch off, turn off, shut off, shut down, shut, close, close down, power down, power off, pull, pull the plug, unplug, withdraw, recall, retire, mothball, park, freeze, kill, end, terminate,
    take down, take offline, take off, take off line, take out, take out of service, take out of use, bring down, disconnect, detach, cut off, uncouple, isolate, remove, scrap, hide, mute, silence, block, abort, cancel, call off, quit, drop, stand down, lift off, hang up, decouple`,
  // It is put back to what was before.
  'act.revert': `
    revert, roll back, rollback, go back, fall back, switch back, change back, put back, bring back, set back, turn back, get back, come back, step back, return, restore, reinstate, reinstall, undo, reset, redeploy, downgrade, back out, move back, hand back,
    give back, swap back, reactivate, re enable, resume, revive, take back, flip back, start over, swap in, bring out again`,
  // Something is written down for later.
  'act.record': `
    record, log, journal, write down, write to, note, note down, put down, register, enter, keep a record, keep a list, keep a trace, trace, track, save, store, file, keep, capture, collect, document, stamp, timestamp, sign, minute, book, archive, list, append, retain, preserve, trail, ledger, mark down, leave a trace, leave a line, add a line`,
  // Somebody looks whether it is right.
  'act.check': `
    check, verify, validate, review, look over, look through, look at, go through, go over, read, read through, proofread, inspect, examine, audit, test, compare, confirm, approve, sign, sign off, countersign, release, accept, clear, pass, okay, vet, screen, sample,
    spot check, double check, cross check, assess, judge, rate, grade, mark, score, decide, see, watch, oversee, supervise, monitor, control, endorse, authorize, initial, wave through, give the nod, nod through, ratify, have the last word, have the final say`,
  // Somebody says that it was wrong, or right, or puts it right.
  'act.correct': `
    correct, amend, edit, change, alter, adjust, overrule, override, overturn, reverse, revise, rewrite, reword, fix, repair, mend, put right, set right, strike, strike out, cross out, delete, discard, reject, refuse, decline, dismiss, throw out, turn down, dispute, contest, object to,
    complain, report, flag, relabel, recode, reclassify, rebook, move, drag, swap, replace, undo, mark wrong, mark right, mark, tick, untick, accept, confirm, keep, approve, rate, vote, thumb up, thumb down, like, dislike, skip, ignore, answer, comment, annotate, remark, click, choose, pick, redo`,
  // It gets better by what came back.
  'act.learn': `
    learn, train, retrain, refit, retune, tune, fine tune, finetune, adapt, update, refresh, improve, recalibrate, calibrate, reweigh, reweight, rebuild, reindex, rewrite, adjust, revise, extend, correct, feed, feed back, flow back, go back into, go into, join, add to, enter, become, end up in, land in, be folded into, fold into, turn into`,
  // Something is kept below a bound.
  'act.limit': `
    cap, limit, bound, throttle, ration, restrict, curb, cut, cut off, stop, block, refuse, queue, hold back, slow, slow down, brake, pause, suspend, cache, memoize, reuse, batch, budget, meter, quota, close, shed, reject, drop, wait, postpone, clamp, lock, freeze, choke`,
  // It reaches more people or places.
  'act.expand': `
    expand, extend, widen, broaden, grow, roll out, rollout, scale up, ramp, ramp up, open, open up, open to, move on, go on, go to, proceed, advance, follow, join, add, admit, let in, invite, switch on, turn on, enable, release, launch, ship, publish, go live, come on, take in, spread, reach, double, continue, carry on, start, begin`,
  // It is left out.
  'act.exclude': `
    exclude, leave out, leave alone, leave to, leave for, leave aside, rule out, keep out, stay out, omit, skip, drop, cut, defer, postpone, put off, park, shelve, hold over, push back, push to, not cover, not include, not touch, not build, not attempt, stay with, remain with, stay as it is, stay outside, remain outside, wait, wait for, refuse, decline, forgo, forego, do without, go without, give up, sacrifice, waive`,
  // Two things are held side by side.
  'act.compare': `
    compare, weigh, weigh up, pit, try, try out, test, trial, pilot, measure, benchmark, bake off, evaluate, run side by side, look at, consider, examine, set against, put against, hold against, ask for a quote, get a quote, price, cost out, reckon, calculate, work out`,
  // It is taken to be so.
  'act.assume': `
    assume, suppose, presume, presuppose, take it that, take it for granted, take for granted, take as given, take as read, reckon, reckon with, count on, bank on, rely on, bet, bet on, gamble, expect, trust, believe, hope, imagine, guess, go on the assumption, go by, build on, rest on, start from, act as if, treat as`,
};
