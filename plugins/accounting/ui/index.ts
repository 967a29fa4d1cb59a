import './entry.js';
import './month.js';
import './prices.js';
