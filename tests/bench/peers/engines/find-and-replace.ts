import findAndReplaceDOMText from 'findandreplacedomtext';
import { alternation } from './alternation';
import { offerMarks, wrappedText } from './offer-marks';

findAndReplaceDOMText(document.body, { find: alternation(), wrap: 'mark', preset: 'prose' });
offerMarks(() => wrappedText('mark'));
