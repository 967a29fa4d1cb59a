import './camera/add.js';
import './compare/compare.js';
import './details/details.js';
import './gallery/tab.js';
