import './requests/requests-page.js';
import './tab/copies.js';
import './tab/disclosures.js';
import './tab/holdings.js';
import './tab/opt-outs.js';
import './tab/requests.js';
import './tab/tab.js';
