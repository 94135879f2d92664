/** Words that name something by themselves, with others, or not at all. */
export const TEXTS = [
  ...['KOMID sold parts.', 'A.Q. Khan came.', 'It rained in the hills.', 'A. Q. <b>Khan</b> left.'],
  ...['Pakistan and North Korea agreed.', 'Pervez Musharraf spoke.', 'Centrifuges spun at Kahuta.'],
  ...[
    'Pakistan tested the <i>Ghauri</i> missile.',
    'KO',
    'MID',
    'the North Korean embassy',
    'Pyongyang',
  ],
  ...[
    '<span>북한</span> 창광신용회사',
    '<a href="#">KOMID</a>',
    'in Pakistan',
    '<details>KOMID</details>',
  ],
  ...[
    'A.Q.<sup>[1]</sup> Khan and Zia-ul-Haq<br>left.',
    '<aside>Pakistan: Zia-ul-Haq and KOMID</aside>',
    '<figure><figcaption>Zia-ul-Haq in Pyongyang</figcaption></figure>',
    '<p>Nodong missiles</p>',
    '<ul><li>KOMID<li>Khan</ul>',
    '<table><tr><td>Ghauri<td>missile</table>',
  ],
];
