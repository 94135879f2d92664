import { terms } from 'virtual:terms';
import Mark from 'mark.js';
import { offerMarks, wrappedText } from './offer-marks';

// As its guide has it: a list of terms.
new Mark(document.body).mark(terms, { separateWordSearch: false });
offerMarks(() => wrappedText('mark[data-markjs]'));
