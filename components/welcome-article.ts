/** The article to try Parallax on. Like all claims it stays in English; each sentence tells one of them. */

/** A sentence, and the claim it rests on. */
export interface SampleSentence {
  readonly text: string;
  readonly claim: string;
}

/** The title of the article. */
export const SAMPLE_TITLE = 'Fifty years in eight sentences';

/** Its paragraphs. */
export const SAMPLE: readonly (readonly SampleSentence[])[] = [
  [
    {
      text: 'North Korea and Pakistan opened diplomatic relations on 9 November 1972.',
      claim: 'relations-opened-1972-11-09',
    },
    {
      text: 'In May 1976 Prime Minister Zulfikar Ali Bhutto paid North Korea an official visit.',
      claim: 'bhutto-visit-1976-dates',
    },
    {
      text: 'Prime Minister Benazir Bhutto visited Pyongyang in December 1993.',
      claim: 'benazir-visit-1993',
    },
  ],
  [
    {
      text: 'When the Ghauri missile had first been tested, in April 1998, Pakistan’s Foreign Ministry called it an indigenous effort; analysts in the United States linked it to North Korea.',
      claim: 'ghauri-indigenous-dispute',
    },
    {
      text: 'In Seoul in November 2003 President Pervez Musharraf said that Pakistan had bought North Korean missiles and their technology, and no longer had any defence dealings with Pyongyang.',
      claim: 'musharraf-seoul-admission-2003',
    },
  ],
  [
    {
      text: 'On 4 February 2004 A.Q. Khan said on Pakistani television that he took full responsibility and that the government had never authorised what he did.',
      claim: 'khan-tv-confession-2004',
    },
    {
      text: 'Six days later a spokesman of North Korea’s Foreign Ministry dismissed his confession as a lie made up in Washington.',
      claim: 'dprk-denies-khan-2004',
    },
    {
      text: 'In May 2008 Khan told CBS News that he had taken no part in proliferation and had merely read out a confession put in front of him.',
      claim: 'khan-recants-2008',
    },
  ],
];
