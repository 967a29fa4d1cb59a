import './settings/texts-page.js';
import './sign/pad.js';
import './sign/signing-page.js';
import './tab.js';
