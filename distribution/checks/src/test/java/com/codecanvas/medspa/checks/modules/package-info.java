/** Modules that come and go on the shipped server, and all that can go wrong with that. */
package com.codecanvas.medspa.checks.modules;
