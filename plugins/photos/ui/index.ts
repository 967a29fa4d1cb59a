import './camera/add.js';
import './camera/fields.js';
import './compare/compare.js';
import './details/details.js';
import './gallery/tab.js';
import './strip/strip.js';
import './subject/choice.js';
