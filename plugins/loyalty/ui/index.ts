import './adjust.js';
import './tab.js';
