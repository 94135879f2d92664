import Mark from 'mark.js';
import { alternation } from './alternation';
import { offerMarks, wrappedText } from './offer-marks';

// Its fastest mode: one walk, one expression.
new Mark(document.body).markRegExp(alternation(), {});
offerMarks(() => wrappedText('mark[data-markjs]'));
