import { describe, expect, it } from 'vitest';
import { read, say } from './read.js';

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['commences on 1 April 2026 and expires on 31 March 2034', 'date 2026-04-01', 'range 2026-04-01/2034-03-31', 'date 2034-03-31'],
  ['Requirements | 318', 'count 318'],
  ['delivered in the twentieth month of the contract', 'offset T0+P20M'],
  ['by the thirty-sixth month', 'offset T0+P36M'],
  ['the second year students'],
  ['half a day per month', 'duration P0.5D'],
  ['Number of reports: 12', 'count 12'],
  ['Users: 12,000', 'population 12000'],
  ['fifteen full-time developers', 'people 15'],
  ['in excess of 500 individual functional requirements', 'count 500'],
  ['a team of no fewer than forty', 'people 40/..'],
  ['24 months', 'duration P24M'],
  ['two years', 'duration P24M'],
  ['twenty-four (24) months', 'duration P24M'],
  ['a 36-month period', 'duration P36M'],
  ['a three-year roadmap', 'duration P36M'],
  ['3-year term', 'duration P36M'],
  ['a year and a half', 'duration P18M'],
  ['two and a half years', 'duration P30M'],
  ['a one-year base period with two one-year options', 'duration P12M', 'duration P12M'],
  ['between 12 and 18 months', 'duration P12M/P18M'],
  ['up to five years', 'duration ../P60M'],
  ['no fewer than 3 years', 'duration P36M/..'],
  ['18+ months', 'duration P18M/..'],
  ['ten business days', 'duration P10D'],
  ['15 working days', 'duration P15D'],
  ['30 calendar days', 'duration P30D'],
  ["five days' notice", 'duration P5D'],
  ['six-month increments', 'duration P6M'],
  ['12-week program increments', 'duration P12W'],
  ['RTO 2h / RPO 15 min', 'duration PT2H', 'duration PT15M'],
  ['within six months of award', 'offset T0+P6M'],
  ['no later than month 18', 'offset T0+P18M'],
  ['by month 20', 'offset T0+P20M'],
  ['14 months after contract award', 'offset T0+P14M'],
  ['in year two', 'offset T0+P24M'],
  ['FY2025 through FY2028', 'range 2025/2028'],
  ['FY25-FY28', 'range 2025/2028'],
  ['calendar year 2026', 'date 2026'],
  ['Q1 2025 to Q4 2027', 'range 2025-Q1/2027-Q4'],
  ['from January 2025 through December 2027', 'range 2025-01/2027-12'],
  ['H2 2026', 'date 2026-H2'],
  ['2H26', 'date 2026-H2'],
  ['FY2025', 'date 2025'],
  ['Q4 2027', 'date 2027-Q4'],
  ['in the third quarter of 2027', 'date 2027-Q3'],
  ['by September 30, 2019', 'date 2019-09-30'],
  ['no later than 30 June', 'date --06-30'],
  ['by the end of 2027', 'date 2027-12-31'],
  ['mid-2027', 'date 2027-08'],
  ['by 2027', 'date 2027'],
  ['on or before June 30, 2026', 'date 2026-06-30'],
  ['every other month', 'frequency 6/year'],
  ['biweekly', 'frequency 26/104/year'],
  ['twice a week', 'frequency 104/year'],
  ['every two weeks', 'frequency 26/year'],
  ['semi-annual', 'frequency 2/year'],
  ['biannual', 'frequency 0.5/2/year'],
  ['twice a year', 'frequency 2/year'],
  ['once per quarter', 'frequency 4/year'],
  ['delivered continuously', 'frequency continuous'],
  ['daily', 'frequency 250/year'],
  ['two releases per year', 'frequency 2/year'],
  ['$48M', 'money USD 48000000'],
  ['48 million dollars', 'money USD 48000000'],
  ['£85m', 'money GBP 85000000'],
  ['€2.4bn', 'money EUR 2400000000'],
  ['budget of 2.4B', 'money XXX 2400000000'],
  ['$300K', 'money USD 300000'],
  ['250,000 concurrent users', 'population 250000'],
  ['250 000 users', 'population 250000'],
  ['1.2 million accounts', 'population 1200000'],
  ['99.99% availability', 'ratio 99.99 %'],
  ['five nines', 'ratio 99.999 %'],
  ['$300K a year', 'money USD 300000'],
  ['within a year', 'duration P12M'],
  ['two thirds', 'ratio 66.6667 %'],
  ['a 200-page security plan', 'pages 200'],
  ['approximately 250 pages', 'pages 250'],
  ['120 pp.', 'pages 120'],
  ['8 FTEs', 'people 8'],
  ['a team of 30', 'people 30'],
  ['12 developers', 'people 12'],
  ['hundreds of requirements', 'count 200/..'],
  ['some 400 requirements', 'count 400'],
  ['643 mandatory requirements', 'count 643'],
  ['fourteen integrated modules', 'count 14'],
  ['200 requests per second', 'rate 200/s'],
  ['80 person-days', 'effort 80 person-days'],
];

describe('English quantities', () => {
  it.each(CASES)('%s', (text, ...expected) => expect(say(text, 'en')).toEqual(expected));

  it.each([
    ['Section 3.2 Modules'],
    ['3.02 Requirements'],
    ['REQ-0412'],
    ['24x7x365 support'],
    ['24 hours a day, 7 days a week'],
    ['8:00 to 16:30'],
    ['WCAG 2.0 AA specifications'],
    ['RFP 180000022'],
    ['FAR 52.227-14'],
    ['SF-85P form'],
    ['CMMI Level 3'],
    ['a list of needs of a team'],
  ])('finds nothing in "%s"', (text) => expect(read(text, 'en')).toEqual([]));

  it('keeps both readings of an ambiguous date', () => {
    expect(read('by 03/04/2026', 'en')).toMatchObject([
      { value: '2026-03-04', from: '2026-03-04', to: '2026-04-03', certain: false },
    ]);
    expect(read('by 03/24/2026', 'en')).toMatchObject([{ value: '2026-03-24', certain: true }]);
  });

  it.each([
    'every other month',
    'biweekly',
    'biannual',
    'hundreds of requirements',
    'some 400 requirements',
    'a multi-year plan',
  ])('is not certain of "%s"', (text) => expect(read(text, 'en')[0]?.certain).toBe(false));

  it('names the unit the same in both languages', () => {
    const units = (text: string, language: 'fr' | 'en') => read(text, language).map(({ unit }) => unit);
    expect(units('14 modules, 412 exigences, 120 écrans et 30 fonctionnalités', 'fr')).toEqual(
      units('14 modules, 412 requirements, 120 screens and 30 features', 'en'),
    );
    expect(units('200 utilisateurs simultanés', 'fr')).toEqual(units('200 concurrent users', 'en'));
  });
});
