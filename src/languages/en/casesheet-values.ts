import type { CasesheetValues } from '../casesheet-values.ts';

/** The words beside values of English casesheets. */
export const values = {
  until:
    /(?:^|[^\p{L}])(?:until|till|before|by|(?:not?|any) later than|on or before|up to|deadline(?: (?:is|for [^:]{0,40}))?|expires?(?: on)?|expiry date|valid (?:until|through)|through|ends on|closes on|last day(?: to [^:]{0,30})?(?: is)?)[\s:–—-]*(?:the |the end of )?(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day)?,?\s*$/u,
  appeals: /appeal|letter|action|\bact\b|write|writing|send|deadline|expir|message|fax|e-?mail/u,
  after:
    /(?:if|when|before) (?:you are |you wish to |you want to |you would like to |you intend to )?(?:send|sending|writing|write|act|acting|taking|take)\b.{0,60}after|after (?:this|that|the) (?:date|deadline)|check with .{0,80}(?:office|section|secretariat)/u,
  noEnd:
    /no (?:end|closing|expiry|expiration) date|no (?:fixed |set )?deadline|until further notice|open[- ]ended|without (?:an? )?(?:end date|deadline)/u,
  issued:
    /(?:^|[^\p{L}])(?:date(?: of issue| issued)?|issue date|issued(?: on)?|publication date|published(?: on)?|posted(?: on)?|dated|updated(?: on)?)[\s:–—-]*$/u,
  ended:
    /\bno (?:further|more|additional) (?:action|actions|appeals?|letters?)\b.{0,40}\b(?:is|are|requested|required|needed|necessary|at this time)|\b(?:this|the|our) (?:urgent )?(?:action|appeal|ua)\b.{0,12} (?:has |have |is |was )?(?:now |been |already )*(?:ended|expired|closed|concluded|completed)\b|please (?:do not|stop) (?:send|sending|take|taking|write|writing)\b.{0,30}(?:appeals?|letters?|action)|\b(?:action|appeal|ua)\b.{0,30} (?:is|are) no longer (?:active|asking|asked|requested|needed|open)/u,
  limit:
    /\b(?:only|no more than|not more than|at most|a maximum of|maximum|max\.?|up to|just) (?:one|two|three|four|five|ten|\d{1,3}) (?:\p{L}{1,15} ){0,2}(?:letters?|appeals?|messages?|e-?mails?|faxes|cards?|postcards?)|\b(?:one|\d{1,2}) (?:letters?|appeals?) (?:per|from each|a|by each) (?:person|group|section|writer|member|country|network)|limit (?:yourself|yourselves|the number|appeals|letters)|please send (?:only|just|no more)/u,
  own: /\b(?:your|ones|their|his or her|the writers) own (?:native )?(?:language|tongue)|own language|any (?:other )?language|your (?:native|first|mother) (?:language|tongue)/u,
  nth: /(?:^|[^\p{L}\d])((?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)))\s*$/u,
  first: /^(?:first|1st)$/u,
  further:
    /(?:further|more|additional|updated?) (?:information )?(?:on|to|about)|follow[- ]?up (?:to|on)|update (?:to|on)|(?:^|[^\p{L}])fi\s*:?\s*$/u,
} satisfies CasesheetValues;
