/**
 * Verbs of what happens to data. Base forms; particles belong to the term ("hand over").
 * A trailing `?` marks a verb that is as often a noun or means something else.
 */
export const VERBS_OF_DATA: Readonly<Record<string, string>> = {
  // The subject or a "we" moves the object to somebody.
  'verb.transfer': `
    send, resend, transmit, upload, forward, pass, pass on, hand, hand over, hand off, hand on, ship, ship off, stream, post?, push, publish,
    export, share?, relay, route?, sync, replicate, mirror, proxy, deliver, disclose, transfer?, submit, feed?, give, supply,
    provide, release?, expose, copy?, mail?, email, fax, outsource, entrust, sell, pipe, dump, offload, ferry, surrender,
    transport, dispatch, convey, communicate, report?, submit, load, put, drop?, paste, attach, include, embed?, tunnel,
    insert, glue, slip, farm out, contract out, send out, send off, send over, pass along, turn over, make available, lend, write?, place, reveal, divulge,
    leak, beam, pump, shuttle, courier, load up, bundle, channel?, direct?, show?, play, read out, bring, carry, move, serve`,
  // The data itself goes.
  'verb.go': `
    go, take the way, take the path, take the route, travel, flow?, leave?, reach, arrive, end up, land?, move, head, cross, appear, wander, find its way, make its way,
    pass through, run through, be run through, come in, come to, fly, migrate, depart, exit, get to, make it to, be bound for`,
  // The other side takes it.
  'verb.receive': `
    receive, get, obtain, see, read, hear, take in, ingest, collect, pull, fetch, download, accept, be given, listen to, work on,
    work from, work with, look at, be shown, have access to, access?, hold?, keep?, store?, retain, scan?, view?, inspect`,
  // The other side works on it.
  'verb.process': `
    process?, label?, annotate, transcribe, translate, classify, analyze, evaluate, score?, rate?, tag?, review?, moderate, summarize,
    embed, index?, host?, compute, verify, check?, compare, match?, recognize, extract, digitize, correct, proofread, type up, type,
    listen to, read, count, cluster, screen?, enrich, train, fine tune, clean?, parse, handle, run, answer, grade, mark?, sort,
    examine, interpret, caption, segment?, key in, triage?, code?, audit?, geocode, assess, generate, write, draft, compose, rewrite,
    turn into, convert, render, synthesize, detect, identify, look over, go through, study`,
  'verb.call': 'call?, query?, invoke, ask, consult, hit, prompt?, use, rely on, employ',
  'verb.store': `
    store?, keep, save, persist, retain, archive, cache?, log?, record?, hold, write, index?, back up, dump, collect, lie, lay, sit, live, stay, remain,
    rest, land?, accumulate, deposit, file?, warehouse?, snapshot?, put, reside, be held, preserve, append, buffer?, hang on to, gather`,
  'verb.delete': `
    delete, erase, purge, wipe, destroy, expire, remove, shred, drop, discard, scrub, forget, age out, roll off, overwrite, throw away, clear,
    get rid of, dispose of, vanish, disappear, be gone, go, cull, prune, trash, bin, empty, evict, rotate out, cease to exist, burn, pulp`,
  'verb.deidentify': `
    anonymize, pseudonymize, redact, mask, scrub, sanitize, tokenize, obfuscate, blur, pixelate, black out, blank, blank out, strip, strip out, strip off,
    de identify, deidentify, depersonalize, aggregate, coarsen, generalize, round, truncate, bucket, replace, swap, substitute, exchange, remove, drop, delete, cut, cut out,
    take out, take off, strike out, leave out, leave off, omit, paint over, grey out, gray out, cover, crop out, filter out, disguise, distort, bleep, mute, silence, hash, salt,
    noise, perturb, suppress, screen out, weed out, white out, wash, cleanse, shorten, clip, hide, smear, veil, cloak, detach, unlink, disassociate, dissociate`,
};
