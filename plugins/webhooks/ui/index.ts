import './delivery-detail.js';
import './endpoint-editor.js';
import './log.js';
import './repeat-dialog.js';
import './secret-dialog.js';
import './webhooks-page.js';
