import { install } from './install.mjs';

// node core/ui/web/build/module.mjs --src plugins/patients/ui --out plugins/patients/target/classes/ui
install();
await import('./module-bundle.mjs');
