import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1700,
  thousands: 'ஆயிரம் லட்சம்',
  standIns: { words: 'பெயர்' },
  letterBegins: 'மதிப்பிற்குரிய, அன்புள்ள, மாண்புமிகு, பெருமதிப்பிற்குரிய',
  letterEnds: 'மிக்க மரியாதையுடன், இப்படிக்கு, உண்மையுள்ள, அன்புடன், மரியாதையுடன்',
} satisfies LanguageWords;
