/** How an author says that something is taken as given. */

export const ASSUMPTION_WORDS: readonly string[] = [
  '(we|i) ...3 (assume|presume|suppose|presuppose|postulate|premise|posit|bet|wager|trust that|take it (that|as|for)|take for granted|take as given|count on|bank on|rely on|build on the belief|work on the basis|start from the belief|proceed from|go by|conjecture|surmise)',
  '(assuming|presuming|supposing|provided that|on the assumption|on the premise|on the understanding|on the basis that|under the assumption|under the premise|given the assumption)',
  '(our|my|one|another|a|the|main|first|second|key|working|planning|basic) ...1 (assumption|premise|presupposition|hypothesis) (that|is|are|here|:|$)',
  '(assumptions|premises|working hypothesis) (are|:|here|behind|made|$)',
  '(our|my) (assumption|assumptions|premise)',
  '(this|it) (supposes|presupposes|assumes|presumes)',
  '(taken as read|not checked)',
  '(is|are|was|were|it is|this is) ...2 (assumed|presumed|supposed to|taken as given|taken for granted|taken as read|a given)',
  '(this|it|the (design|plan|figure|figures|estimate|numbers|sum|calculation|schedule|budget|case|proposal|sizing)|all of this|everything|that|these) ...2 (assumes|assume|presumes|presume|presupposes|presuppose|supposes|hinges on|hinge on|rests on|rest on|depends on the belief|stands or falls|holds only|counts on|banks on) _',
  '(we|i) ...2 (believe|expect|reckon|think|hold) that ...8 (will|stays|stay|remain|remains|keep|keeps|goes on|go on)',
  '(taken|taking) (as|for) (given|granted|read)',
  '(we|i) (reckon|plan|calculate|size|budget|work) (with|on|for) #',
  '^ (assumed|assuming|presumed|assumption|assumptions|given|premise)',
  '(let us|let me) (assume|suppose|say)',
  '(if|should) (this|that|it|one of these|any of these) ...3 (assumption|turns out|proves) ...3 (wrong|false|untrue)',
];

/** Somebody who is not the author assumes. */
export const OTHERS_ASSUME: readonly string[] = [
  '(assumption) of (debt|debts|liability|risk|control|office|obligation|obligations|responsibility|power|duty)',
  '(has|have|had) assumed (liability|responsibility|debt|risk|control|office)',
  '(user|users|customer|customers|student|students|traveler|travelers|traveller|travellers|patient|patients|reader|readers|people|person|listener|listeners|visitor|visitors|clerk|clerks|agent|agents|driver|drivers|guest|guests|member|members|they|he|she|who|nobody|everybody|everyone|somebody|model|models|vendor|vendors|library|formula|test|metric|algorithm|regulator|press|competitor|competitors|farmer|farmers|teacher|teachers|parent|parents|caller|callers|staff|nurses|doctors) ...3 (assume|assumes|assumed|presume|presumes|suppose|supposes|suspect)',
  '(assume|assumes) ...2 (role|identity|responsibility|control|liability|office|duty|ownership)',
  '(assuming|assumed|assume) ...1 (good faith|the worst)',
  '{person} ...3 (assume|assumes|presume|presumes|suppose|supposes)',
  '(assume|assumes|assumed) the ...2 (position|role|pose|worst)',
  'do not assume',
  "don't assume",
  '(must|should|may|can|cannot) not ...2 (be)? assumed?',
  '(wrong|false|common|mistaken|implicit|hidden|usual|popular) assumption',
];
