// The part of the world that a country is in, by ISO 3166-1: the regions of the UN's standard M49, as of 2026-11. Confidence H,
// except for Taiwan and Kosovo, which the standard does not list: our choice, by where they lie.

/** A part of the world. */
export type Region = 'Africa' | 'the Americas' | 'Asia' | 'Europe' | 'Oceania' | 'Antarctica';

/** The countries of each part. */
export const REGIONS: Readonly<Record<Region, string>> = {
  Africa: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE
    NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW`,
  'the Americas': `AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC
    MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI`,
  Asia: `AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA
    SA SG SY TH TJ TL TM TR TW UZ VN YE`,
  Europe: `AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO
    PL PT RO RS RU SE SI SJ SK SM UA VA XK`,
  Oceania: `AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS`,
  Antarctica: 'AQ',
};

/** The part of the world that a country (ISO 3166-1 alpha-2) is in. */
export function regionOf(country: string): Region | undefined {
  return (Object.keys(REGIONS) as Region[]).find((region) => REGIONS[region].split(/\s+/).includes(country));
}
