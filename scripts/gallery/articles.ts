/**
 * Short texts for a card to stand in; what is between angle quotes is marked, the first of them has the
 * card, and `evidence` are words of the text that a card may tell as the grounds of that.
 */
export const ARTICLES = {
  english: {
    dir: 'ltr',
    lang: 'en',
    evidence: ['centrifuges'],
    html: `<h1>A memoir and a denial</h1><p>Islamabad. The scientist ‹A.Q. Khan› was named again on
      Tuesday when the foreign office rejected a report on ‹centrifuges› and the ‹Ghauri missile›. A
      spokesman said that the matter had been closed in 2004 and that nothing new had come to light.</p>
      <p>Two former officials, ‹Pervez Musharraf› among them, have given accounts of their own.</p>`,
  },
  urdu: {
    dir: 'rtl',
    lang: 'ur',
    evidence: ['میزائل'],
    html: `<h1>ایک یادداشت اور ایک تردید</h1><p>اسلام آباد: سائنسدان ‹عبدالقدیر خان› کا نام منگل کو ایک
      بار پھر سامنے آیا جب دفتر خارجہ نے ‹غوری میزائل› کے بارے میں ایک رپورٹ کو مسترد کر دیا۔</p>`,
  },
  korean: {
    dir: 'ltr',
    lang: 'ko',
    evidence: ['미사일'],
    html: `<h1>회고록과 부인</h1><p>과학자 ‹압둘 카디르 칸›의 이름이 화요일 다시 거론되었다. 외교부는 ‹가우리
      미사일›에 관한 보도를 부인했다.</p>`,
  },
  links: {
    dir: 'ltr',
    lang: 'en',
    evidence: ['missile'],
    html: `<h1>A heading that names ‹A.Q. Khan›</h1><p>Plain text: ‹Pervez Musharraf›. In a link:
      <a href="#a">the ‹Ghauri missile›</a>, a visited one: <a href="">‹KOMID›</a>. In <b>bold: ‹Nodong›</b>,
      in <i>italics: ‹Benazir Bhutto›</i>, in <small>small print: ‹Kang Thae Yun›</small>.</p>
      <p>A whole clause: ‹Pakistan is said to have bought the technology for such missiles from North Korea›,
      and in a link <a href="#b">‹North Korea denies that it sold missiles to Pakistan›</a> once more.</p>
      <p style="font:15px/1.25 sans-serif">Set tight in a small face: ‹Zulfikar Ali Bhutto› went to
      <a href="#c">‹Pyongyang and Islamabad›</a> and the ‹Nodong› is told of here as on any page of news, so
      that the ‹next line›, which follows right below, shows whether ‹the marks› stand clear of it.</p>
      <p style="background:#8a1c1c;color:#fff;padding:8px">On red: ‹A.Q. Khan Research Laboratories›.</p>
      <p style="background:#ffe98a;color:#333;padding:8px">On yellow: ‹Hatf-5›.</p>`,
  },
} as const;
