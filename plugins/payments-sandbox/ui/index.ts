import './card.js';
import './bank-page.js';
