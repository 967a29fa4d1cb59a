import './sandbox-page.js';
