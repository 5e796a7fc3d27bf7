/**
 * What a negation covers. In `CLAUSES` the clause in « »
 * is positive (+) or negative (-). In `TOKENS` the
 * words after the bar are those that a negation covers, in one stretch; all others are not.
 */

export const CLAUSES = `
  - | «We do not store audio.»
  - | «The audio never leaves the phone.»
  - | «Nothing personal leaves the ward.»
  - | «Nobody reads a draft before it is sent.»
  - | «There is no fallback.»
  - | «No transcript is kept.»
  - | «The model cannot see tracker sessions.»
  - | «It doesn't look at the price list.»
  - | «Neither text nor audio leaves the rack.»
  - | «None of the fields are logged.»
  - | «The service isn't monitored at night.»
  - | «We won't train on chats.»
  - | «The crew has no access to the frames.»
  - | «Names are no longer sent.»
  - | «Sending audio to a vendor is out of scope.»
  - | «Uploads to the public cloud are forbidden.»
  - | «The maternity ward stays outside.»
  - | «The guard refuses to answer questions on loans.»
  - | «It fails to mask surnames.»
  - | «We do not store or share plates.»
  - | «Not part of this: loans and funds»
  - | Not part of this: «loans and funds»
  - | «no shop, no brand names»
  - | «There are no retries and there is no queue.»
  - | «A reset is not planned.»
  - | Names are masked, «and the plate is not copied».
  - | The audio is encrypted «and never leaves the phone».
  - | «The picker sees no names» and files the letter.
  - | «We will certainly not ask for a passport.»
  - | «At night nobody is on call.»
  - | «The vendor must not keep prompts.»
  - | «Frames may not be copied.»
  - | «Nor is the mail address shown.»
  - | «We steer clear of voice prints.»
  - | «Sharing the table is ruled out.»
  + | «The guard prevents leaks.»
  + | «The report avoids names.»
  - | «Hardly ever» does it fail.
  - | «Labels are not shared with the fair's sponsors.»
  - | «It does not, however, translate.»
  - | «The store keeps nothing after a day.»
  - | «We neither sell nor rent the list.»
  - | «Whoever signs does not see the score.»
  - | «Has nobody» tried that, the pager stays silent.
  - | The pager rings «if nothing arrives for an hour».
  - | «The contract forbids Parley to look at it.»
  - | «Access: none»
  - | «Retention: none»
  - | «not stored»
  - | «Never logged»
  - | «We decided against a shared cache.»
  + | «The lookup takes no more than 200 ms.»
  + | «Letters are answered no later than Friday.»
  + | «It is not only fast but also cheap.»
  + | «The session lasts no longer than 3 s.»
  + | «There is no doubt that it works.»
  + | «Nothing but counts leaves the ward.»
  + | «No one but the steward opens it.»
  + | «The cost must not exceed $400 a month.»
  + | «The reply should not take longer than 2 s.»
  + | «The bill is never above $9,000 a month.»
  + | «None may take longer than 12 s.»
  + | «The feed does not go live until May.»
  + | «We do not begin» until the council agrees.
  + | «We cannot help noticing the gap.»
  + | «Decisions are made without human review.»
  + | «No photo is sent without the farmer's consent.»
  + | «Nothing except counts leaves the ward.»
  + | «It runs on the phone rather than in the cloud.»
  + | «We use the small model instead of the large one.»
  + | «The lists are free of prejudice.»
  + | «We keep the score in place of the photo.»
  + | «Letters go to the store, not to the vendor.»
  + | «Fees are inserted from the list, never composed.»
  + | «The query carries the place and month, nothing else.»
  + | «Not all of them are fresh.»
  + | «The answer is not always right.»
  + | «The guard drops a sentence that has no source.»
  + | «A clip that nobody labels is deleted.»
  + | «Whether or not it rains, the camera runs.»
  + | «The card says "not sure".»
  + | «The button reads "Do not send" in red.»
  + | «We store the vectors» but not the photos.
  + | «The encoder is small», so it needs no card.
  + | «No-shows come down from 14 % to 9 %.»
  + | «The gate is anything but fast.»
  + | «At night, with no clerk on duty, the old list is used.»
  + | «It is not uncommon for a crew to forget.»
  + | «We send letters with no stamp.»
  + | «Why not keep the list?»
  + | «A non-technical reader understands it.»
  + | «The page opens in under a second, if not faster.»
  + | «See requirement no. 4.»
  + | «The whole list except the names is published.»
  + | «Somebody who has no phone gets a letter.»
  + | «The crew opens the box», which no visitor may touch.
  - | «Because nobody answers», the desk does.
  + | Because nobody answers, «the desk does».
`;

export const TOKENS = `
  We store no audio. | audio
  Decisions are made without human review. | human review
  It runs on the phone rather than in the cloud. | in the cloud
  We show the printed key instead of a guess. | a guess
  No photo is sent without the user's consent. |
  The lists are free of prejudice. | prejudice
  Requests without consent are dropped. | consent
  The audio never leaves the phone. | leaves the phone
  Fees are inserted from the list, never composed. | composed
  The cost must not exceed $400 a month. |
  Nothing personal leaves the ward. | personal leaves the ward
  We use no vendor but a rack of our own. | vendor
  The picker sees no names and stores the letter. | names
  We score not the person but the visit. | the person
  Letters go to the store, not to the vendor. | to the vendor
  The whole list except the names is published. | the names
  Instead of audio we send text. | audio
  The guard drops a sentence that has no source. | source
  We do not store or share plates. | store or share plates
  It carries the flight number and nothing about the person. | about the person
  The model is free from names and plates. | names and plates
  Sending audio abroad is ruled out. | Sending audio abroad is ruled out
  There is no lack of data. | lack of
  Neither text nor audio leaves the rack. | text nor audio leaves the rack
  It is not only fast but cheap. |
  The index is built in lieu of a table. | a table
  All fields but the name are sent. |
  It works without a connection, because plots have none. | a connection
  We refuse to sell the list. | sell the list
  With no clerk on duty, the list is used. | clerk on duty
  The report avoids names. | names
  The guard prevents leaks of names. | leaks of names
`;
